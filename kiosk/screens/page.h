#pragma once

#include <QPainter>
#include <QWidget>
#include <vector>

#include "kiosk/flow/inputs.h"
#include "kiosk/screens/catalogue.h"

namespace owc::screens {

/// Words to be said.
struct Sentence {
    QString text;
    QString language{};   ///< code; empty: the one shown
    bool secret = false;  ///< personal

    friend bool operator==(const Sentence&, const Sentence&) = default;
};

/// One screen of the kiosk: places its controls in design units of the panel, mirrors them for
/// right-to-left, shows what the state says and tells what was touched. It decides nothing.
class Page : public QWidget {
    Q_OBJECT

  public:
    Page(const QString& objectName, QWidget* parent);

    virtual void setCatalogue(const Catalogue&) {}
    /// Called with every new state while this page is the one shown.
    virtual void present(const flow::State&) {}
    /// What it says now: its title, then its choices in the order of reading.
    [[nodiscard]] virtual std::vector<Sentence> words() const { return {}; }
    /// What it says besides when somebody asks to hear it.
    [[nodiscard]] virtual std::vector<Sentence> wordsOnRequest() const { return {}; }

  Q_SIGNALS:
    void touched(const owc::flow::Touch& touch);

  protected:
    /// Where a widget lies from now on.
    /// @param design  when the language reads from the left
    void place(QWidget* widget, const QRectF& design);
    void forget(QWidget* widget);
    /// Pixels of a rectangle in design units, mirrored as place() does.
    [[nodiscard]] QRectF scaled(const QRectF& design) const;

    /// Places the controls as ui::mode() wants them. Each page calls its own in its constructor.
    virtual void arrange() {}
    /// With low reach the upper half only tells: a great pictogram, room for words from 400 to 760, and the line
    /// under which everything can be touched.
    void paintTelling(QPainter& painter, const QString& icon) const;
    /// The first place under that line, and the last above the bar; design units.
    static constexpr qreal kReachTop = 966;
    static constexpr qreal kReachBottom = 1696;

    /// Sets all texts again. Each page calls its own at the end of its constructor.
    virtual void retranslate() = 0;

    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    struct Placed {
        QWidget* widget;
        QRectF design;
    };

    void placeAll();

    std::vector<Placed> m_placed;
};

}  // namespace owc::screens

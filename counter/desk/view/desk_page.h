#pragma once

#include <QTransform>
#include <QWidget>
#include <memory>

#include "counter/desk/view/key_button.h"
#include "counter/desk/view/notice.h"

namespace owc::desk_view {

/// What both layouts of the desk have: a state that is shown, keys that are pressed, and words for a screen
/// reader. Paints in its own units, scaled to the widget; decides nothing. Threads: GUI thread.
class DeskFace : public QWidget {
    Q_OBJECT

  public:
    DeskFace(const QString& objectName, const QSizeF& units, QWidget* parent);

    void show(const PageState& state);
    using QWidget::show;
    /// How much of the second F12 has been held, 0 to 1.
    void setPanicHeld(qreal part);

    /// F1 to F10 as they are now.
    [[nodiscard]] std::vector<ActionKey> keys() const { return actionKeys(m_state); }

  Q_SIGNALS:
    /// Qt::Key_F1 and so on, Qt::Key_Help or Qt::Key_F11 (the other language); also of keys that are not possible now.
    void pressed(int key);
    void panicHeld(bool down);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    virtual void paint(QPainter& painter) = 0;
    /// Puts the keys where the state wants them.
    virtual void layOut() = 0;
    /// The parts of the page, in its units, that look different since `before`.
    [[nodiscard]] virtual std::vector<QRectF> changedSince(PageState before) const;
    /// While it paints: something of `part` has to be painted.
    [[nodiscard]] bool wanted(const QRectF& part) const;

    KeyButton& addKey(int key, KeyButton::Look look);
    void placeKey(int key, const QRectF& box);
    [[nodiscard]] QRectF place(qreal start, qreal y, qreal width, qreal height) const;
    [[nodiscard]] const PageState& state() const { return m_state; }
    [[nodiscard]] const std::optional<Notice>& notice() const { return m_notice; }
    [[nodiscard]] bool isShown(int key) const;
    void setShown(int key, bool shown);

  private:
    [[nodiscard]] KeyButton* find(int key) const;
    [[nodiscard]] QTransform toPixels() const;

    QSizeF m_units;
    bool m_fresh = true;  ///< nothing shown yet, or not in this language
    std::vector<QRectF> m_dirty;
    PageState m_state;
    std::optional<Notice> m_notice;
    std::vector<KeyButton*> m_keys;
};

/// The desk as mock-ups 11 and 12, in units of 1280x800: next for you, the visitor, why, journey, action bar.
class DeskPage : public DeskFace {
    Q_OBJECT

  public:
    explicit DeskPage(QWidget* parent = nullptr);

  protected:
    void paint(QPainter& painter) override;
    void layOut() override;
    [[nodiscard]] std::vector<QRectF> changedSince(PageState before) const override;

  private:
    void paintUpper(QPainter& painter);
    void paintTitle(QPainter& painter);
    void paintNotice(QPainter& painter);
    void paintNext(QPainter& painter);
    void paintVisitor(QPainter& painter);
    void paintBreak(QPainter& painter);
    void paintCard(QPainter& painter);
    void paintNobody(QPainter& painter);
    void paintWhy(QPainter& painter);
    void paintJourney(QPainter& painter);
    void paintToday(QPainter& painter);
    void paintDocuments(QPainter& painter);
    /// @param y     where the list begins
    /// @param rows  for so many there is room
    void paintEntitled(QPainter& painter, qreal y, std::size_t rows);
    void paintAway(QPainter& painter, qreal y, std::size_t rows);
    /// What the notice band would take: without it the page has so much more room.
    [[nodiscard]] qreal spare() const { return notice() ? 0 : 44; }
};

}  // namespace owc::desk_view

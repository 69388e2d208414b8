#pragma once

#include <QWidget>

#include "counter/desk/model/entitlement_picture.h"
#include "counter/desk/view/key_button.h"

namespace owc::desk_view {

/// What she is entitled to, over the desk: a programme a row with its kind, the chosen one in full beside
/// them, and which registry visit this is. Up and Down choose, Enter explains rule by rule, the keys below
/// act on it. Esc leads back. Threads: GUI thread.
class EntitlementPanel : public QWidget {
    Q_OBJECT

  public:
    explicit EntitlementPanel(QWidget* parent);

    /// @param serving  she is being served: only then can she be sent away
    /// @param message  a refusal or news in words; empty: none
    /// @param busy     a request is under way, or there is no link: the keys that ask wait
    void present(const desk_model::EntitlementPicture& picture, bool serving, const QString& message,
                 bool busy);
    /// Over its parent, with the keyboard.
    void open();
    /// Nothing of her answer stays behind.
    void leave();
    /// The officer wants her to see the kinds of the answers on her own window.
    [[nodiscard]] bool showsHer() const { return m_showsHer && !isHidden(); }
    /// The row that is chosen, as a place in the picture.
    [[nodiscard]] int chosen() const { return m_chosen; }

  Q_SIGNALS:
    void wayWanted();
    /// One of the picture's forms.
    void formWanted();
    void transferWanted(const QString& service);
    void addWanted(const QString& service);
    void dayWanted();
    void numberWanted();
    /// What her window is to show has changed.
    void shown();
    void left();
    void helpWanted();
    void languageWanted();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    struct Boxes {
        QRectF card, title, whose, band, list, detail, rules;
    };
    [[nodiscard]] Boxes boxes() const;
    [[nodiscard]] bool narrow() const { return width() < 720; }
    [[nodiscard]] const desk_model::ProgrammeLine* programme() const;
    [[nodiscard]] int rowsThatFit() const;
    [[nodiscard]] QRectF rowBox(int row) const;
    void choose(int row);
    void explain(bool on);
    void turn(int by);
    void press(int key);
    [[nodiscard]] ActionKey keyOf(int key) const;
    void presentKeys();
    void tellReader();
    void layOut();

    void paintBand(QPainter& painter, const QRectF& box) const;
    void paintList(QPainter& painter) const;
    void paintDetail(QPainter& painter, const QRectF& box) const;
    void paintNextOnly(QPainter& painter, const QRectF& box) const;
    void paintPapers(QPainter& painter, const QRectF& box, const QStringList& papers) const;
    void paintRules(QPainter& painter, const QRectF& box) const;
    void paintRule(QPainter& painter, const QRectF& box, const desk_model::RuleLine& rule) const;
    /// From the reading start of `box`.
    [[nodiscard]] QRectF in(const QRectF& box, qreal start, qreal y, qreal width, qreal height) const;

    desk_model::EntitlementPicture m_picture;
    QString m_message;
    bool m_serving = false;
    bool m_busy = false;
    bool m_showsHer = false;
    bool m_explains = false;  ///< the rules of the chosen programme
    int m_chosen = 0;
    int m_first = 0;      ///< row at the top of the list
    int m_firstRule = 0;  ///< and of the rules
    KeyButton m_main;
    std::vector<KeyButton*> m_keys;
};

}  // namespace owc::desk_view

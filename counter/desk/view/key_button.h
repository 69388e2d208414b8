#pragma once

#include <QAbstractButton>

#include "counter/desk/view/action_bar.h"

namespace owc::desk_view {

/// One key of the desk on the screen: what it does, or why it does nothing now. It can always be pressed; the
/// window says the reason then. Its size in design units is fixed, the page scales it.
class KeyButton : public QAbstractButton {
    Q_OBJECT

  public:
    enum class Look {
        Main,     ///< F1: filled, with the four-part line
        Key,      ///< cap, verb, hint
        Compact,  ///< cap over verb
        Chip,     ///< in one line: verb and cap
        Panic,    ///< red; a ring fills while it is held
        Foot      ///< the same in the last line of the compact window
    };

    KeyButton(int key, Look look, QWidget* parent);

    /// @param box   in units of the page, from its reading start
    /// @param page  the page's own size in these units; it is scaled to its widget and centred
    void place(const QRectF& box, const QSizeF& page);
    /// A narrow window has other keys than a wide one.
    void setLook(Look look);
    void present(const ActionKey& key, const desk_model::DeskPicture& picture);
    /// @param part  of the second it has to be held, 0 to 1
    void setHeld(qreal part);

    /// The key it was made for.
    [[nodiscard]] int wanted() const { return m_wanted; }
    [[nodiscard]] qreal held() const { return m_held; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void paintFace(QPainter& painter, const QRectF& box) const;
    void paintMain(QPainter& painter, const QRectF& box) const;
    void paintKey(QPainter& painter, const QRectF& box) const;
    void paintCompact(QPainter& painter, const QRectF& box) const;
    void paintChip(QPainter& painter, const QRectF& box) const;
    void paintFoot(QPainter& painter) const;
    [[nodiscard]] bool isPanic() const { return m_look == Look::Panic || m_look == Look::Foot; }
    void paintRing(QPainter& painter, const QRectF& box) const;
    void paintCap(QPainter& painter, const QRectF& box, const QColor& ink) const;
    /// From the reading start of the button.
    [[nodiscard]] QRectF from(qreal start, qreal y, qreal width, qreal height) const;
    [[nodiscard]] QColor ink() const;
    [[nodiscard]] QColor words() const;

    int m_wanted;
    Look m_look;
    ActionKey m_key;
    QSizeF m_units;
    qreal m_scale = 1;
    qreal m_held = 0;
    int m_done = -1;
    bool m_alarm = false;  ///< the manager is called
};

}  // namespace owc::desk_view

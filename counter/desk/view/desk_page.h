#pragma once

#include <QWidget>

#include "counter/desk/view/action_bar.h"

namespace owc::desk_view {

/// The desk as mock-up 11: next for you, the visitor, why, journey, action bar. Paints its state in units of
/// 1280x800 and forwards keys and clicks; decides nothing. Threads: GUI thread.
class DeskPage : public QWidget {
    Q_OBJECT

  public:
    explicit DeskPage(QWidget* parent = nullptr);

    void show(const PageState& state);
    using QWidget::show;

    /// The keys as they are now, for the bar and for tests.
    [[nodiscard]] std::vector<ActionKey> keys() const;

  Q_SIGNALS:
    /// Qt::Key_F1 and so on; only of keys that are enabled.
    void pressed(int key);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

  private:
    void paintTitle(QPainter& painter);
    void paintNotice(QPainter& painter);
    void paintNext(QPainter& painter);
    void paintVisitor(QPainter& painter);
    void paintBreak(QPainter& painter);
    void paintCard(QPainter& painter);
    void paintWhy(QPainter& painter);
    void paintJourney(QPainter& painter);
    void paintAway(QPainter& painter);
    void paintBar(QPainter& painter);
    [[nodiscard]] QRectF place(qreal start, qreal y, qreal width, qreal height) const;
    /// The same for a box that was placed from the reading start already.
    [[nodiscard]] QRectF place(const QRectF& box) const;
    [[nodiscard]] qreal scale() const;

    PageState m_state;
};

}  // namespace owc::desk_view

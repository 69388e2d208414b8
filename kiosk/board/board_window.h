#pragma once

#include <QTimer>
#include <QTransform>
#include <QWidget>

#include "kiosk/board/board_picture.h"

namespace owc::board {

/// The hall display. Paints a Picture in units of 1920x1080 scaled to the window; a newer call than the one
/// shown flashes: the panel and its inner panel swap colours once a second, three times. Notices stand in a
/// band at the foot, two at a time, and take turns. Threads: GUI thread.
class BoardWindow : public QWidget {
    Q_OBJECT

  public:
    explicit BoardWindow(QWidget* parent = nullptr);

    void show(const Picture& picture);
    using QWidget::show;

    /// Whether the newest call is in the swapped phase of its flash.
    [[nodiscard]] bool swapped() const { return m_flashes % 2 == 1; }
    /// Whether it swaps still.
    [[nodiscard]] bool flashing() const { return m_flashes > 0; }
    /// The one or two notices in the band now.
    [[nodiscard]] std::vector<ui::Announcement> told() const;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void paintTop(QPainter& painter);
    void paintNewest(QPainter& painter);
    void paintRows(QPainter& painter);
    void paintStrip(QPainter& painter);
    void paintNotices(QPainter& painter);
    void flash();
    void nextNotices();
    [[nodiscard]] QRectF newestPanel() const;
    [[nodiscard]] QTransform toPixels() const;
    /// A box given from the reading start.
    [[nodiscard]] QRectF place(qreal start, qreal y, qreal width, qreal height) const;

    Picture m_picture;
    QTimer m_flash;
    QTimer m_turn;
    std::size_t m_firstTold = 0;
    int m_flashes = 0;  ///< swaps still to come
    quint64 m_highest = 0;  ///< order of the newest call ever shown: one taken back makes no older one new
};

}  // namespace owc::board

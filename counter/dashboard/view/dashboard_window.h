#pragma once

#include <QTimer>
#include <QWidget>

#include "assets/ui/language.h"
#include "counter/dashboard/model/dashboard_model.h"

namespace owc::dashboard_view {

/// The managers' dashboard: sentence, alerts, figures, services against their promise, arrivals, counters and
/// devices, painted in units of 1920x1080. F10, then Enter, opens or closes the day. Threads: GUI thread.
class DashboardWindow : public QWidget {
    Q_OBJECT

  public:
    DashboardWindow(dashboard_model::DashboardModel& model, ui::LanguageSwitch& language);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void refresh();
    void paintTop(QPainter& painter);
    void paintAlerts(QPainter& painter);
    void paintFigures(QPainter& painter);
    void paintArrivals(QPainter& painter);
    void paintServices(QPainter& painter);
    void paintCounters(QPainter& painter);
    void paintDevices(QPainter& painter);
    void paintAct(QPainter& painter);
    [[nodiscard]] QRectF place(qreal start, qreal y, qreal width, qreal height) const;

    dashboard_model::DashboardModel& m_model;
    ui::LanguageSwitch& m_language;
    QTimer m_minute;
    bool m_asking = false;  ///< F10 was pressed: Enter does it, Esc leaves
    QString m_message;
};

}  // namespace owc::dashboard_view

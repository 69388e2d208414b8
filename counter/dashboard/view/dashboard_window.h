#pragma once

#include <QTimer>
#include <QWidget>

#include "assets/ui/language.h"
#include "counter/dashboard/model/dashboard_model.h"

namespace owc::dashboard_view {

class ActPanel;

/// The managers' dashboard: sentence, alerts, figures, services against their promise, arrivals, counters and
/// devices, painted in units of 1920x1080; the acts are buttons of their own. Threads: GUI thread.
class DashboardWindow : public QWidget {
    Q_OBJECT

  public:
    DashboardWindow(dashboard_model::DashboardModel& model, ui::LanguageSwitch& language);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void refresh();
    void paintTop(QPainter& painter);
    void paintAlerts(QPainter& painter);
    void paintFigures(QPainter& painter);
    void paintArrivals(QPainter& painter);
    void paintServices(QPainter& painter);
    void paintCounters(QPainter& painter);
    void paintDevices(QPainter& painter);
    void placeActs();
    [[nodiscard]] QRectF place(qreal start, qreal y, qreal width, qreal height) const;

    dashboard_model::DashboardModel& m_model;
    ui::LanguageSwitch& m_language;
    ActPanel* m_acts;
    QTimer m_minute;
    QString m_message;
};

}  // namespace owc::dashboard_view

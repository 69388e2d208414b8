#pragma once

#include <QTimer>
#include <QWidget>
#include <vector>

#include "assets/ui/language.h"
#include "counter/dashboard/model/dashboard_model.h"

namespace owc::dashboard_view {

class ActPanel;
class AlertsCard;
class ArrivalsCard;
class CountersCard;
class DetailPanel;
class DevicesCard;
class KpiCard;
class SentenceLine;
class TopLine;
class WaitingCard;

/// The managers' dashboard: sentence, alerts, figures, arrivals, services against their promise, counters, devices
/// and acts, each a card that paints itself anew only when what it shows has changed. Designed in units of
/// 1920x1080, stretched to its size. Threads: GUI thread.
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
    void placeCards();
    void awaitTheNextQuarterMinute();
    void showTitle();

    dashboard_model::DashboardModel& m_model;
    ui::LanguageSwitch& m_language;
    TopLine* m_top;
    SentenceLine* m_sentence;
    AlertsCard* m_alerts;
    DevicesCard* m_devices;
    std::vector<KpiCard*> m_kpis;
    ArrivalsCard* m_arrivals;
    WaitingCard* m_waiting;
    CountersCard* m_counters;
    ActPanel* m_acts;
    DetailPanel* m_panel;
    QTimer m_clock;
    QString m_refusal;
};

}  // namespace owc::dashboard_view

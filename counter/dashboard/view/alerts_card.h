#pragma once

#include <array>

#include "counter/dashboard/model/dashboard_model.h"
#include "counter/dashboard/view/controls.h"

namespace owc::dashboard_view {

class AlertRow;

/// "Needs you now": at most three alerts, each with its one button, then how many more there are.
class AlertsCard : public Card {
    Q_OBJECT

  public:
    AlertsCard(dashboard_model::DashboardModel& model, QWidget* parent);

    void refresh();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    static constexpr std::size_t kShown = 3;

    dashboard_model::DashboardModel& m_model;
    std::array<AlertRow*, kShown> m_rows{};
    std::vector<dashboard_model::Alert> m_alerts;
    dashboard_model::Alert m_aimedAt;  ///< what stood there when a button went down
};

}  // namespace owc::dashboard_view

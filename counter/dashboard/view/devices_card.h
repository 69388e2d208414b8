#pragma once

#include "counter/dashboard/model/dashboard_model.h"
#include "counter/dashboard/view/controls.h"

namespace owc::dashboard_view {

/// Devices of each kind and how many of them are well; opens the list of all.
class DevicesCard : public QAbstractButton {
    Q_OBJECT

  public:
    DevicesCard(dashboard_model::DashboardModel& model, QWidget* parent);

    void refresh();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    dashboard_model::DashboardModel& m_model;
    std::vector<dashboard_model::DeviceGroup> m_groups;
};

}  // namespace owc::dashboard_view

#pragma once

#include "counter/dashboard/model/dashboard_model.h"
#include "counter/dashboard/view/controls.h"

namespace owc::dashboard_view {

/// The list that opens beside the picture, with the buttons that do something about it and one that closes it.
class DetailPanel : public Card {
    Q_OBJECT

  public:
    DetailPanel(dashboard_model::DashboardModel& model, QWidget* parent);

    void refresh();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void place();

    dashboard_model::DashboardModel& m_model;
    std::vector<KeyButton*> m_keys;  ///< the first closes
    std::optional<dashboard_model::SidePanel> m_panel;
};

}  // namespace owc::dashboard_view

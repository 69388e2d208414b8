#pragma once

#include <array>

#include "counter/dashboard/model/dashboard_model.h"
#include "counter/dashboard/view/controls.h"

namespace owc::dashboard_view {

class ServiceRow;

/// Waiting by service: how many, the longest wait as a bar, the promise as a black mark, red beyond it. The first
/// six have a row each, which opens what can be done about it; the others one line together.
class WaitingCard : public Card {
    Q_OBJECT

  public:
    WaitingCard(dashboard_model::DashboardModel& model, QWidget* parent);

    void refresh();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    static constexpr std::size_t kRows = 6;

    [[nodiscard]] QString restWords() const;

    dashboard_model::DashboardModel& m_model;
    std::array<ServiceRow*, kRows> m_rows{};
    QString m_rest;
};

}  // namespace owc::dashboard_view

#pragma once

#include "counter/dashboard/model/dashboard_model.h"
#include "counter/dashboard/view/controls.h"

namespace owc::dashboard_view {

class CounterKey;

/// The counters as keys: number, token, how long, idle, break, closed; each opens what can be done with it.
class CountersCard : public Card {
    Q_OBJECT

  public:
    CountersCard(dashboard_model::DashboardModel& model, QWidget* parent);

    void refresh();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void place();
    [[nodiscard]] QString stateWords(const dashboard_model::CounterTile& tile) const;

    dashboard_model::DashboardModel& m_model;
    std::vector<CounterKey*> m_keys;
    std::size_t m_shown = 0;
    QString m_sum;
};

}  // namespace owc::dashboard_view

#pragma once

#include <QWidget>
#include <array>

#include "counter/dashboard/model/dashboard_model.h"

namespace owc::dashboard_view {

class ActKey;

/// "Act on the centre": the acts of the model as buttons, each with the key that does the same. Painted in
/// units of 456x260, scaled to its size. Threads: GUI thread.
class ActPanel : public QWidget {
    Q_OBJECT

  public:
    explicit ActPanel(dashboard_model::DashboardModel& model, QWidget* parent = nullptr);

    /// Shows what the model offers now.
    void refresh();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    static constexpr std::size_t kMost = 6;

    void placeKeys();

    dashboard_model::DashboardModel& m_model;
    std::array<ActKey*, kMost> m_keys{};
    std::size_t m_shown = 0;
};

}  // namespace owc::dashboard_view

#pragma once

#include <array>

#include "counter/dashboard/model/dashboard_model.h"
#include "counter/dashboard/view/controls.h"

namespace owc::dashboard_view {

/// "Act on the centre": the acts of the model as buttons, each with the key that does the same. Threads: GUI
/// thread.
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
    std::array<KeyButton*, kMost> m_keys{};
    std::vector<dashboard_model::ActButton> m_buttons;
    QString m_hint;
};

}  // namespace owc::dashboard_view

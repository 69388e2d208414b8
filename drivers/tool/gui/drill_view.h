#pragma once

#include "drivers/tool/gui/kit.h"

namespace owc::tool_gui {

/// The steps of a rehearsal, one below the other: what happened, and what people got to see.
class DrillView : public QWidget {
    Q_OBJECT

  public:
    explicit DrillView(QWidget* parent);

    void show(const std::vector<tool_model::DrillLine>& steps);
    [[nodiscard]] qreal wantedHeight() const;  ///< units

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    std::vector<tool_model::DrillLine> m_steps;
};

}  // namespace owc::tool_gui

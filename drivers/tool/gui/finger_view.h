#pragma once

#include "drivers/tool/gui/kit.h"
#include "drivers/tool/model/tool_picture.h"

namespace owc::tool_gui {

/// The finger on the glass as the reader sees it, and how good that is.
class FingerView : public QWidget {
    Q_OBJECT

  public:
    explicit FingerView(QWidget* parent);
    void show(const tool_model::FingerPicture& finger);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    tool_model::FingerPicture m_finger;
};

}  // namespace owc::tool_gui

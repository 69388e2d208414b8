#pragma once

#include "kiosk/screens/page.h"

namespace owc::screens {

/// A card over the lower half, above the bar: the upper half stays to be seen under a thin veil, and a touch
/// on it closes the panel. What lies behind is not touched.
class LowerPanel : public Page {
    Q_OBJECT

  public:
    using Page::Page;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
};

}  // namespace owc::screens

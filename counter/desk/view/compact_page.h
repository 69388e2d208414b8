#pragma once

#include "counter/desk/view/desk_page.h"

namespace owc::desk_view {

/// The desk as mock-up 13, in units of 360x720, for a window beside the agency's own program: token, F1, six keys,
/// next three, link. The other keys work too, unseen.
class CompactPage : public DeskFace {
    Q_OBJECT

  public:
    explicit CompactPage(QWidget* parent = nullptr);

  protected:
    void paint(QPainter& painter) override;
    void layOut() override;

  private:
    void paintTitle(QPainter& painter);
    void paintToken(QPainter& painter);
    void paintBreak(QPainter& painter);
    void paintFacts(QPainter& painter);
    void paintNext(QPainter& painter);
    void paintFoot(QPainter& painter);
};

}  // namespace owc::desk_view

#pragma once

#include <QLabel>
#include <array>
#include <vector>

#include "drivers/tool/gui/finger_view.h"
#include "drivers/tool/gui/drill_view.h"
#include "drivers/tool/gui/page_parts.h"
#include "drivers/tool/gui/pair_card.h"
#include "drivers/tool/model/tool_model.h"

namespace owc::tool_gui {

/// The chosen device: what the picture holds of it, stacked from the top.
class DevicePage : public QWidget {
    Q_OBJECT

  public:
    DevicePage(tool_model::ToolModel& model, QWidget* parent);

    void refresh();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void showKeys(const tool_model::Picture& picture);
    void placeParts();
    void copyRule();
    qreal putNotices(qreal y);

    tool_model::ToolModel& m_model;
    std::vector<NoticeView*> m_notices;
    std::array<TileView*, 4> m_tiles{};
    SettingsCard* m_settings;
    FactsView* m_facts;
    ScansView* m_scans;
    RuleView* m_rule;
    FingerView* m_finger;
    PairCard* m_pairing;
    DrillView* m_drill;
    ToolKey* m_print;
    ToolKey* m_feed;
    ToolKey* m_cut;
    ToolKey* m_save;
    ToolKey* m_again;
    ToolKey* m_copy;
    ToolKey* m_try;
    ToolKey* m_stop;
    ToolKey* m_pair;
    ToolKey* m_rehearse;
    qreal m_rulesAt = 0;  ///< units: where the words above the rule stand
    qreal m_lastAt = 0;   ///< units: where the last results begin
};

}  // namespace owc::tool_gui

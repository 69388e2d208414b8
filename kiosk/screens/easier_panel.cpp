#include "kiosk/screens/easier_panel.h"

#include "assets/ui/buttons.h"
#include "assets/ui/cards.h"
#include "assets/ui/toggle_tile.h"

namespace owc::screens {
namespace {

constexpr qreal kToggle = 150;
constexpr qreal kFirst = 1046;
constexpr qreal kPitch = kToggle + 16;

}  // namespace

EasierPanel::EasierPanel(QWidget* parent)
    : LowerPanel(QStringLiteral("easierPanel"), parent),
      m_title(new ui::TextBlock(QStringLiteral("easierTitle"), ui::TextBlock::Role::Title, this)),
      m_contrast(addToggle("easier-contrast", "act-contrast", flow::EasierPart::HighContrast, kFirst)),
      m_large(addToggle("easier-large", "act-large", flow::EasierPart::LargeType, kFirst + kPitch)),
      m_low(addToggle("easier-low", "act-low", flow::EasierPart::LowReach, kFirst + 2 * kPitch)),
      m_close(new ui::WideButton(QStringLiteral("easierClose"), {}, ui::ButtonStyle::Outlined, this)) {
    m_title->setSizes(50, 46);
    m_title->setAlignment(Qt::AlignCenter);
    place(m_title, {40, 946, 1000, 96});
    m_close->setPictogram(QStringLiteral("state-yes"));
    place(m_close, {40, 1544, 1000, 148});
    connect(m_close, &ui::WideButton::clicked, this, [this] { emit touched(flow::ClosePanel{}); });
    EasierPanel::retranslate();
}

ui::ToggleTile* EasierPanel::addToggle(const char* name, const char* icon, flow::EasierPart part, qreal top) {
    auto* toggle = new ui::ToggleTile(QLatin1String(name), QLatin1String(icon), this);
    place(toggle, {40, top, 1000, kToggle});
    connect(toggle, &ui::ToggleTile::clicked, this, [this, part] { emit touched(flow::ToggleEasier{part}); });
    return toggle;
}

void EasierPanel::present(const flow::State& state) {
    m_contrast->setOn(state.easier.highContrast);
    m_large->setOn(state.easier.largeType);
    m_low->setOn(state.easier.lowReach);
}

std::vector<Sentence> EasierPanel::words() const {
    std::vector<Sentence> all{{m_title->text()}};
    for (const ui::ToggleTile* toggle : {m_contrast, m_large, m_low}) all.push_back({toggle->text()});
    all.push_back({m_close->text()});
    return all;
}

void EasierPanel::retranslate() {
    m_title->setText(tr("What makes it easier for you?"));
    m_contrast->setLabel(tr("Strong contrast"));
    m_large->setLabel(tr("Large words"));
    m_low->setLabel(tr("Everything low down"));
    m_close->setLabel(tr("Back to what I did"));
}

}  // namespace owc::screens

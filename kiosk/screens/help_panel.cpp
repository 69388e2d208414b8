#include "kiosk/screens/help_panel.h"

#include "assets/ui/buttons.h"
#include "assets/ui/cards.h"
#include "assets/ui/colours.h"
#include "assets/ui/icons.h"

namespace owc::screens {
namespace {

constexpr QRectF kPicture{64, 992, 200, 200};

}  // namespace

HelpPanel::HelpPanel(QWidget* parent)
    : LowerPanel(QStringLiteral("helpPanel"), parent),
      m_title(new ui::TextBlock(QStringLiteral("helpTitle"), ui::TextBlock::Role::Title, this)),
      m_hint(new ui::TextBlock(QStringLiteral("helpHint"), ui::TextBlock::Role::Body, this)),
      m_here(new ui::WideButton(QStringLiteral("staffHere"), {}, ui::ButtonStyle::Filled, this)),
      m_close(new ui::WideButton(QStringLiteral("helpClose"), {}, ui::ButtonStyle::Outlined, this)) {
    m_title->setSizes(64, 54);
    m_title->setMaxLines(2);
    m_hint->setSizes(46, 40);
    place(m_title, {304, 962, 736, 140});
    place(m_hint, {304, 1106, 736, 132});
    m_here->setPictogram(QStringLiteral("state-yes"));
    place(m_here, {40, 1248, 1000, 212});
    place(m_close, {40, 1484, 1000, 208});
    connect(m_here, &ui::WideButton::clicked, this, [this] { emit touched(flow::StaffHere{}); });
    connect(m_close, &ui::WideButton::clicked, this, [this] { emit touched(flow::ClosePanel{}); });
    HelpPanel::retranslate();
}

void HelpPanel::present(const flow::State& state) {
    m_heard = state.callHeard;
    m_connected = state.connected;
    retranslate();
}

std::vector<Sentence> HelpPanel::words() const {
    return {{m_title->text()}, {m_hint->text()}, {m_here->text()}, {m_close->text()}};
}

/// It promises nobody whom the call has not reached.
void HelpPanel::retranslate() {
    if (m_heard) {
        m_title->setText(tr("Someone is coming"));
        m_hint->setText(tr("Please stay here."));
    } else if (m_connected) {
        m_title->setText(tr("The staff are being called"));
        m_hint->setText(tr("One moment please."));
    } else {
        m_title->setText(tr("The staff cannot be told just now"));
        m_hint->setText(tr("Please ask at a counter."));
    }
    m_here->setLabel(tr("Help is here"));
    m_close->setLabel(tr("Back to what I did"));
}

void HelpPanel::paintEvent(QPaintEvent* event) {
    LowerPanel::paintEvent(event);
    QPainter painter(this);
    ui::drawIcon(painter, scaled(kPicture), QStringLiteral("act-staff"), ui::colours().mark);
}

}  // namespace owc::screens

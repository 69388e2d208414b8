#include "kiosk/screens/slip_page.h"

#include <QPainter>

#include "assets/print/qr_code.h"
#include "assets/ui/badge.h"
#include "assets/ui/buttons.h"
#include "assets/ui/cards.h"
#include "assets/ui/colours.h"
#include "assets/ui/dates.h"
#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/text.h"

namespace owc::screens {
namespace {

constexpr QRectF kCard{40, 296, 1000, 900};
constexpr QRectF kDate{90, 570, 900, 150};
constexpr QRectF kClock{400, 742, 84, 84};
constexpr QRectF kTime{500, 734, 240, 100};
constexpr QRectF kBadge{90, 866, 230, 271};
constexpr QRectF kCode{704, 850, 310, 310};

}  // namespace

SlipPage::SlipPage(QWidget* parent)
    : Page(QStringLiteral("slipPage"), parent),
      m_title(new ui::TextBlock(QStringLiteral("slipTitle"), ui::TextBlock::Role::Title, this)),
      m_weekday(new ui::TextBlock(QStringLiteral("slipWeekday"), ui::TextBlock::Role::Title, this)),
      m_colour(new ui::TextBlock(QStringLiteral("slipColour"), ui::TextBlock::Role::Title, this)),
      m_need(new ui::TextBlock(QStringLiteral("slipNeed"), ui::TextBlock::Role::Title, this)),
      m_keep(new ui::NoticeCard(QStringLiteral("slipKeep"), ui::Tone::Warn, QStringLiteral("thing-camera"),
                                this)),
      m_done(new ui::WideButton(QStringLiteral("slipDone"), {}, ui::ButtonStyle::Filled, this)) {
    m_title->setSizes(62, 60);
    m_weekday->setSizes(150, 116);
    m_colour->setSizes(50, 46);
    m_need->setSizes(46, 42);
    m_need->setMaxLines(2);
    for (ui::TextBlock* block : {m_title, m_weekday}) block->setAlignment(Qt::AlignCenter);
    place(m_title, {40, 126, 1000, 166});
    place(m_weekday, {90, 330, 900, 230});
    place(m_colour, {348, 858, 340, 110});
    place(m_need, {348, 972, 340, 180});
    place(m_keep, {40, 1226, 1000, 250});
    place(m_done, {40, 1512, 1000, 176});
    connect(m_done, &ui::WideButton::clicked, this, [this] { emit touched(flow::Done{}); });
    SlipPage::retranslate();
}

void SlipPage::setCatalogue(const Catalogue& catalogue) {
    m_catalogue = catalogue;
    retranslate();
}

void SlipPage::present(const flow::State& state) {
    m_state = state;
    retranslate();
}

std::vector<Sentence> SlipPage::words() const {
    if (!m_state.slot) return {};
    std::vector<Sentence> all{{m_title->text()}, {accessibleName()}};
    if (m_state.slot->minute) all.push_back({ui::timeDigits(*m_state.slot->minute)});
    for (const QString& line : {m_colour->text(), m_need->text(), m_keep->accessibleName()}) all.push_back({line});
    return all;
}

void SlipPage::retranslate() {
    const ServiceTile* service = m_catalogue.find(m_state.service);
    const QString need = service ? service->need : QString();
    const QString weekday = m_state.slot ? ui::weekdayName(m_state.slot->day) : QString();
    m_title->setText(tr("Your turn is on this day"));
    m_weekday->setText(weekday);
    m_colour->setText(ui::colourName(need));
    m_colour->setInk(ui::needColours(need).words);
    m_need->setText(service ? service->name() : QString());
    m_keep->setText(tr("Keep the slip, or take a photo"), tr("Show it to the staff on that day."));
    m_done->setLabel(tr("All right, I have seen it"));
    setAccessibleName(m_state.slot
                          ? weekday + QLatin1Char(' ') + ui::isolated(ui::dateDigits(m_state.slot->day))
                          : QString());
    update();
}

void SlipPage::paintEvent(QPaintEvent*) {
    if (!m_state.slot) return;
    const qreal unit = ui::unit(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ServiceTile* service = m_catalogue.find(m_state.service);
    painter.setPen(QPen(ui::needColours(service ? service->need : QString()).frame, 10 * unit));
    painter.setBrush(ui::colours().surface);
    const qreal inset = 5 * unit;
    painter.drawRoundedRect(scaled(kCard).adjusted(inset, inset, -inset, -inset), 32 * unit, 32 * unit);
    painter.setPen(Qt::NoPen);
    paintDay(painter, unit);
    paintService(painter);
}

void SlipPage::paintDay(QPainter& painter, qreal unit) {
    const flow::GivenSlot& slot = *m_state.slot;
    ui::drawDigits(painter, scaled(kDate), ui::dateDigits(slot.day), ui::digitFont(140 * unit), ui::colours().ink);
    if (!slot.minute) return;
    ui::drawIcon(painter, scaled(kClock), QStringLiteral("state-waiting"), ui::colours().ink);
    ui::drawDigits(painter, scaled(kTime), ui::timeDigits(*slot.minute), ui::digitFont(84 * unit), ui::colours().ink);
}

void SlipPage::paintService(QPainter& painter) {
    if (const ServiceTile* service = m_catalogue.find(m_state.service))
        ui::drawBadge(painter, scaled(kBadge), service->need);
    // A code is read dark on light, whatever the mode.
    if (ui::colours().flat) painter.fillRect(scaled(kCode), Qt::white);
    print::drawQrCode(painter, scaled(kCode), QString::fromStdString(m_state.slot->code));
}

}  // namespace owc::screens

#include "kiosk/screens/place_page.h"

#include <QPainter>

#include "assets/print/amount_words.h"
#include "assets/ui/badge.h"
#include "assets/ui/buttons.h"
#include "assets/ui/cards.h"
#include "assets/ui/colours.h"
#include "assets/ui/dates.h"
#include "assets/ui/icons.h"
#include "assets/ui/mode.h"
#include "assets/ui/text.h"
#include "assets/ui/token_panel.h"

namespace owc::screens {
namespace {

using Kind = flow::Place::Kind;

constexpr QRectF kPanel{140, 132, 800, 868};
constexpr QRectF kPicture{290, 260, 500, 590};
constexpr QRectF kDone{40, 1540, 1000, 152};

bool hasToken(Kind kind) {
    switch (kind) {
        case Kind::Waiting:
        case Kind::Called:
        case Kind::Serving:
        case Kind::Away:
        case Kind::Over:
            return true;
        case Kind::Asked:
        case Kind::SlipToday:
        case Kind::SlipLater:
        case Kind::Unknown:
        case Kind::NoAnswer:
        case Kind::ReceiptTrue:
        case Kind::ReceiptFalse:
        case Kind::ReceiptUnknown:
            break;
    }
    return false;
}

bool isReceipt(Kind kind) {
    return kind == Kind::ReceiptTrue || kind == Kind::ReceiptFalse || kind == Kind::ReceiptUnknown;
}

ui::Tone toneOf(Kind kind) {
    if (kind == Kind::Called || kind == Kind::ReceiptTrue) return ui::Tone::Good;
    return kind == Kind::Waiting || kind == Kind::Asked || kind == Kind::Serving ? ui::Tone::Plain : ui::Tone::Warn;
}

}  // namespace

PlacePage::PlacePage(QWidget* parent)
    : Page(QStringLiteral("placePage"), parent),
      m_panel(new ui::TokenPanel(this)),
      m_before(new ui::FactCard(QStringLiteral("placeBefore"), QStringLiteral("thing-people"), this)),
      m_wait(new ui::FactCard(QStringLiteral("placeWait"), QStringLiteral("state-waiting"), this)),
      m_notice(new ui::NoticeCard(QStringLiteral("placeNotice"), ui::Tone::Plain, QStringLiteral("doc-ticket"), this)),
      m_checkIn(new ui::WideButton(QStringLiteral("checkIn"), {}, ui::ButtonStyle::Filled, this)),
      m_done(new ui::WideButton(QStringLiteral("placeDone"), {}, ui::ButtonStyle::Outlined, this)) {
    m_checkIn->setArrow(true);
    connect(m_checkIn, &ui::WideButton::clicked, this, [this] { emit touched(flow::CheckIn{}); });
    connect(m_done, &ui::WideButton::clicked, this, [this] { emit touched(flow::Done{}); });
    place(m_panel, kPanel);
    place(m_done, kDone);
    PlacePage::arrange();
    PlacePage::retranslate();
}

void PlacePage::arrange() {
    const bool rows = ui::mode().largeType;
    place(m_before, rows ? QRectF(40, 1014, 1000, 110) : QRectF(40, 1016, 488, 256));
    place(m_wait, rows ? QRectF(40, 1136, 1000, 110) : QRectF(552, 1016, 488, 256));
    place(m_notice, {40, 1286, 1000, 238});
    place(m_checkIn, {40, 1040, 1000, 190});
}

void PlacePage::setCatalogue(const Catalogue& catalogue) {
    m_catalogue = catalogue;
    retranslate();
}

void PlacePage::present(const flow::State& state) {
    m_state = state;
    retranslate();
    update();
}

/// "Token 142, green, withdraw my stipend. 11 before you. You are in line."
std::vector<Sentence> PlacePage::words() const {
    if (!m_state.place) return {};
    std::vector<Sentence> all;
    if (hasToken(m_state.place->kind)) all.push_back({m_panel->accessibleName()});
    if (!m_before->isHidden()) all.push_back({m_before->accessibleName()});
    all.push_back({m_notice->accessibleName()});
    if (!m_notice->accessibleDescription().isEmpty()) all.push_back({m_notice->accessibleDescription()});
    if (!m_checkIn->isHidden()) all.push_back({m_checkIn->text()});
    return all;
}

void PlacePage::retranslate() {
    if (!m_state.place) return;
    const ServiceTile* service = m_catalogue.find(m_state.service);
    m_panel->setToken(static_cast<int>(m_state.place->token.value), service ? service->need : QString());
    m_panel->setVisible(hasToken(m_state.place->kind));
    showFacts();
    showNotice();
    m_checkIn->setLabel(tr("Take my number"));
    m_checkIn->setVisible(m_state.place->kind == Kind::SlipToday);
    m_done->setLabel(tr("All right, I have seen it"));
}

void PlacePage::showFacts() {
    const domain::WaitEstimate& wait = m_state.place->wait;
    const bool waits = m_state.place->kind == Kind::Waiting;
    m_before->setVisible(waits);
    m_wait->setVisible(waits);
    m_before->setFact(QString::number(wait.peopleBefore), tr("before you"));
    if (wait.minutes)
        m_wait->setFact(QStringLiteral("%1–%2").arg(wait.minutes->first).arg(wait.minutes->second),
                        tr("minutes to wait"));
    else
        m_wait->setFact(QStringLiteral("–"), tr("wait not known yet"));
}

void PlacePage::showNotice() {
    const flow::Place& place = *m_state.place;
    m_notice->setTone(toneOf(place.kind));
    switch (place.kind) {
        case Kind::Asked:
            return m_notice->setText(tr("One moment please"));
        case Kind::Waiting:
            return m_notice->setText(tr("You are in line"),
                                     tr("Please sit down. Your number comes on the hall screen."));
        case Kind::Called:
            return m_notice->setText(tr("You are called: go to counter %1").arg(place.counter));
        case Kind::Serving:
            return m_notice->setText(tr("You are being served at counter %1").arg(place.counter));
        case Kind::Away:
            return m_notice->setText(tr("Please go to a member of staff"), tr("You get back to your place in line."));
        case Kind::Over:
            return m_notice->setText(tr("This number is finished"), tr("For another need take a new number."));
        case Kind::SlipToday:
            return m_notice->setText(tr("Your slip is for today"), tr("Take your number now."));
        case Kind::SlipLater:
            return m_notice->setText(tr("Your slip is for another day"),
                                     ui::weekdayName(place.day) + QLatin1Char(' ') +
                                         ui::isolated(ui::dateDigits(place.day)));
        case Kind::Unknown:
            return m_notice->setText(tr("This paper is not of today"), tr("Take a new number, or ask the staff."));
        case Kind::NoAnswer:
            return m_notice->setText(tr("It cannot be looked up now"), tr("Your number stays valid."));
        case Kind::ReceiptTrue:
            return m_notice->setText(tr("This receipt is true: Rs %1").arg(ui::isolated(print::amountInFigures(place.paisa))),
                                     ui::isolated(ui::dateDigits(place.day)) + QLatin1Char(' ') +
                                         ui::isolated(ui::timeDigits(place.minute)));
        case Kind::ReceiptFalse:
            return m_notice->setText(tr("This is no receipt of this centre"), tr("Show it to a member of staff."));
        case Kind::ReceiptUnknown:
            return m_notice->setText(tr("A receipt cannot be checked here"), tr("Show it to a member of staff."));
    }
}

void PlacePage::paintEvent(QPaintEvent*) {
    if (!m_state.place || hasToken(m_state.place->kind)) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool slip = m_state.place->kind == Kind::SlipToday || m_state.place->kind == Kind::SlipLater;
    const ServiceTile* service = m_catalogue.find(m_state.service);
    if (slip && service) return ui::drawBadge(painter, scaled(kPicture), service->need);
    const auto icon = isReceipt(m_state.place->kind) ? QStringLiteral("doc-receipt") : QStringLiteral("doc-ticket");
    ui::drawIcon(painter, scaled(kPicture), icon, ui::colours().ink);
}

}  // namespace owc::screens

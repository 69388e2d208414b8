#include "kiosk/screens/token_page.h"

#include "assets/ui/buttons.h"
#include "assets/ui/cards.h"
#include "assets/ui/token_panel.h"

namespace owc::screens {
namespace {

constexpr QRectF kNotice{40, 1322, 1000, 196};
const QString kUnknown = QStringLiteral("–");

QString range(const std::pair<std::uint32_t, std::uint32_t>& minutes) {
    if (minutes.first == minutes.second) return QString::number(minutes.first);
    return QStringLiteral("%1–%2").arg(minutes.first).arg(minutes.second);
}

/// Clockwise from "to the right", in the hall: never mirrored.
std::optional<int> arrowDegrees(const QString& direction) {
    if (direction == QLatin1String("right")) return 0;
    if (direction == QLatin1String("left")) return 180;
    if (direction == QLatin1String("ahead")) return 270;
    return std::nullopt;
}

}  // namespace

TokenPage::TokenPage(QWidget* parent)
    : Page(QStringLiteral("tokenPage"), parent),
      m_panel(new ui::TokenPanel(this)),
      m_before(new ui::FactCard(QStringLiteral("factBefore"), QStringLiteral("thing-people"), this)),
      m_wait(new ui::FactCard(QStringLiteral("factWait"), QStringLiteral("state-waiting"), this)),
      m_zone(new ui::FactCard(QStringLiteral("factZone"), QStringLiteral("thing-zone"), this)),
      m_printing(new ui::NoticeCard(QStringLiteral("slipPrinting"), ui::Tone::Plain,
                                    QStringLiteral("thing-printer"), this)),
      m_printed(new ui::NoticeCard(QStringLiteral("slipPrinted"), ui::Tone::Warn,
                                   QStringLiteral("doc-ticket"), this)),
      m_missing(new ui::NoticeCard(QStringLiteral("slipMissing"), ui::Tone::Warn,
                                   QStringLiteral("state-paper-out"), this)),
      m_done(new ui::WideButton(QStringLiteral("done"), {}, ui::ButtonStyle::Filled, this)) {
    place(m_panel, {140, 136, 800, 894});
    for (ui::NoticeCard* notice : {m_printing, m_printed, m_missing}) place(notice, kNotice);
    place(m_done, {40, 1536, 1000, 144});
    connect(m_done, &ui::WideButton::clicked, this, [this] { emit touched(flow::Done{}); });
    TokenPage::retranslate();
}

void TokenPage::setCatalogue(const Catalogue& catalogue) {
    m_catalogue = catalogue;
    retranslate();
}

void TokenPage::present(const flow::State& state) {
    m_state = state;
    retranslate();
}

/// "Token 142, green, withdraw my stipend. Zone B, on the right. Take your slip below."
std::vector<Sentence> TokenPage::words() const {
    if (!m_state.token) return {};
    std::vector<Sentence> all{{m_panel->accessibleName()}};
    if (const ServiceTile* service = m_catalogue.find(m_state.service); service && !service->zone.isEmpty())
        all.push_back({zoneWords(*service)});
    for (const ui::NoticeCard* notice : {m_printing, m_printed, m_missing}) {
        if (notice->isHidden()) continue;
        all.push_back({notice->accessibleName()});
        if (!notice->accessibleDescription().isEmpty()) all.push_back({notice->accessibleDescription()});
    }
    return all;
}

QString TokenPage::zoneWords(const ServiceTile& service) const {
    if (service.direction == QLatin1String("right")) return tr("Zone %1, on the right").arg(service.zone);
    if (service.direction == QLatin1String("left")) return tr("Zone %1, on the left").arg(service.zone);
    if (service.direction == QLatin1String("ahead")) return tr("Zone %1, straight ahead").arg(service.zone);
    return tr("Zone %1").arg(service.zone);
}

void TokenPage::retranslate() {
    if (!m_state.token) return;
    const ServiceTile* service = m_catalogue.find(m_state.service);
    const int number = static_cast<int>(m_state.token->token.value);
    m_panel->setToken(number, service ? service->need : QString());
    m_printed->setTicket(number);
    showFacts();
    showZone();
    showPaper();
    m_done->setLabel(tr("All right, I have seen it"));
}

/// Without the server nobody knows who is before her.
void TokenPage::placeFacts() {
    const bool own = m_state.token->own;
    for (ui::FactCard* card : {m_before, m_wait, m_zone}) forget(card);
    m_before->setVisible(!own);
    if (own) {
        place(m_wait, {40, 1054, 488, 252});
        place(m_zone, {552, 1054, 488, 252});
        return;
    }
    place(m_before, {40, 1054, 317, 252});
    place(m_wait, {382, 1054, 317, 252});
    place(m_zone, {723, 1054, 317, 252});
}

void TokenPage::showFacts() {
    placeFacts();
    const domain::WaitEstimate& wait = m_state.token->wait;
    m_before->setFact(QString::number(wait.peopleBefore), tr("before you"));
    if (wait.minutes)
        m_wait->setFact(range(*wait.minutes), tr("minutes to wait"));
    else
        m_wait->setFact(kUnknown, tr("wait not known yet"));
}

void TokenPage::showZone() {
    const ServiceTile* service = m_catalogue.find(m_state.service);
    const QString zone = service ? service->zone : QString();
    const QString direction = service ? service->direction : QString();
    QString words = tr("zone");
    if (direction == QLatin1String("right")) words = tr("zone, on the right");
    if (direction == QLatin1String("left")) words = tr("zone, on the left");
    if (direction == QLatin1String("ahead")) words = tr("zone, straight ahead");
    m_zone->setFact(zone.isEmpty() ? kUnknown : zone, words);
    m_zone->setArrow(zone.isEmpty() ? std::nullopt : arrowDegrees(direction));
}

void TokenPage::showPaper() {
    const flow::Paper paper = m_state.paper;
    m_printing->setText(tr("Your slip is being printed"));
    m_printed->setText(tr("Take your slip below"),
                       tr("Please sit down. Your number comes on the hall screen."));
    m_missing->setText(
        m_state.paperOut ? tr("No paper: remember this number") : tr("No slip came: remember this number"),
        m_state.staffKnow ? tr("The staff know and will bring paper.")
                          : tr("Take a photo of it, or tell the staff."));
    m_printing->setVisible(paper == flow::Paper::Printing);
    m_printed->setVisible(paper == flow::Paper::Printed);
    m_missing->setVisible(paper == flow::Paper::Missing);
    m_done->setVisible(paper != flow::Paper::Printing);
}

}  // namespace owc::screens

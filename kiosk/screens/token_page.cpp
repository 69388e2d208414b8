#include "kiosk/screens/token_page.h"

#include "assets/ui/buttons.h"
#include "assets/ui/cards.h"
#include "assets/ui/mode.h"
#include "assets/ui/token_panel.h"

namespace owc::screens {
namespace {

constexpr QRectF kFacts{40, 1016, 1000, 256};
constexpr QRectF kLargeFacts{40, 1014, 1000, 354};
constexpr QRectF kDone{40, 1540, 1000, 152};
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
      m_handedOver(new ui::NoticeCard(QStringLiteral("slipHandedOver"), ui::Tone::Warn,
                                      QStringLiteral("thing-printer"), this)),
      m_unsure(new ui::NoticeCard(QStringLiteral("slipUnsure"), ui::Tone::Warn,
                                  QStringLiteral("state-attention"), this)),
      m_missing(new ui::NoticeCard(QStringLiteral("slipMissing"), ui::Tone::Warn,
                                   QStringLiteral("state-paper-out"), this)),
      m_done(new ui::WideButton(QStringLiteral("done"), {}, ui::ButtonStyle::Filled, this)) {
    place(m_panel, {140, 132, 800, 868});
    place(m_done, kDone);
    connect(m_done, &ui::WideButton::clicked, this, [this] { emit touched(flow::Done{}); });
    TokenPage::arrange();
    TokenPage::retranslate();
}

void TokenPage::arrange() {
    const qreal top = ui::mode().largeType ? kLargeFacts.bottom() + 14 : kFacts.bottom() + 18;
    const QRectF notice(40, top, 1000, kDone.top() - 18 - top);
    for (ui::NoticeCard* card : notices()) place(card, notice);
}

std::vector<ui::NoticeCard*> TokenPage::notices() const {
    return {m_printing, m_printed, m_handedOver, m_unsure, m_missing};
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
    for (const ui::NoticeCard* notice : notices()) {
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

/// Without the server nobody knows who is before her. Large type gives each fact a row.
void TokenPage::placeFacts() {
    m_before->setVisible(!m_state.token->own);
    std::vector<ui::FactCard*> cards{m_wait, m_zone};
    if (!m_state.token->own) cards.insert(cards.begin(), m_before);
    const auto count = static_cast<qreal>(cards.size());
    const bool rows = ui::mode().largeType;
    const QRectF all = rows ? kLargeFacts : kFacts;
    const qreal gap = rows ? 12 : 24;
    const QSizeF size = rows ? QSizeF(all.width(), (all.height() - (count - 1) * gap) / count)
                             : QSizeF((all.width() - (count - 1) * gap) / count, all.height());
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const auto step = static_cast<qreal>(i);
        const QPointF to = rows ? QPointF(0, step * (size.height() + gap)) : QPointF(step * (size.width() + gap), 0);
        place(cards[i], {all.topLeft() + to, size});
    }
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
    m_handedOver->setText(tr("Take your slip from the printer"), tr("If none comes, ask the staff."));
    m_unsure->setText(tr("Did a slip come? If not, remember this number"),
                      m_state.staffKnow ? tr("The staff know and will look.")
                                        : tr("Take a photo of it, or tell the staff."));
    m_missing->setText(
        m_state.paperOut ? tr("No paper: remember this number") : tr("No slip came: remember this number"),
        m_state.staffKnow ? tr("The staff know and will bring paper.")
                          : tr("Take a photo of it, or tell the staff."));
    m_printing->setVisible(paper == flow::Paper::Printing);
    m_printed->setVisible(paper == flow::Paper::Printed);
    m_handedOver->setVisible(paper == flow::Paper::HandedOver);
    m_unsure->setVisible(paper == flow::Paper::Unsure);
    m_missing->setVisible(paper == flow::Paper::Missing);
    m_done->setVisible(paper != flow::Paper::Printing);
}

}  // namespace owc::screens

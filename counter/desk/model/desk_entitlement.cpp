#include "counter/desk/model/desk_model.h"
#include "queue-server/domain/cnic.h"
#include "queue-server/protocol/messages.h"

// What she is entitled to. The answer is personal: it is kept while she stands at this desk, and nowhere
// else.
namespace owc::desk_model {
namespace {

constexpr std::string_view kAsk = "AskEligibility";

QString maskedOf(const QString& digits) {
    const auto cnic = domain::Cnic::parse(digits.toStdString());
    return cnic ? QString::fromStdString(cnic->masked()) : QString();
}

bool isHere(const DeskPicture& picture, int token) {
    return picture.visitor && picture.visitor->token == token &&
           (picture.step == Step::Arrived || picture.step == Step::Serving);
}

}  // namespace

void DeskModel::askEntitlement(const QString& cnic, std::optional<domain::Day> asOf) {
    if (!m_picture.visitor) return;
    const int token = m_picture.visitor->token;
    send(protocol::AskEligibility{m_counter, cnic.toStdString(), lookups::Purpose::CounterCard, asOf},
         [this, cnic, asOf, token](const protocol::ReplyBody& reply) {
             const auto* answer = boost::variant2::get_if<protocol::Eligibility>(&reply);
             if (!answer || !isHere(m_picture, token)) return;  // she has left meanwhile
             m_entitled = {*answer, cnic, maskedOf(cnic), asOf, token, ++m_answers};
             emit entitlementCame();
         });
}

void DeskModel::askEntitlementAsOf(std::optional<domain::Day> day) {
    if (m_entitled) askEntitlement(m_entitled->cnic, day);
}

std::optional<EntitlementPicture> DeskModel::entitlement() const {
    if (!m_entitled) return std::nullopt;
    return entitlementOf(*m_entitled, m_picture, m_language);
}

domain::Day DeskModel::today() const {
    const auto& centre = m_link.views().centre;
    return std::chrono::floor<std::chrono::days>(m_link.now() +
                                                 (centre ? centre->utcOffset : std::chrono::minutes{0}));
}

bool DeskModel::askedEntitlement() const {
    return m_request == kAsk;
}

void DeskModel::forgetEntitlement() {
    if (m_entitled && !isHere(m_picture, m_entitled->token)) m_entitled.reset();
}

void DeskModel::buildWay() {
    const auto picture = entitlement();
    if (!picture || m_busy) return;
    std::vector<Target> after = picture->after;
    QString first;
    if (!picture->before.empty()) {
        first = picture->before.front().id;
        after.insert(after.begin(), picture->before.begin() + 1, picture->before.end());
    }
    addInOrder(std::move(after), first);
}

/// One after the other; a refusal ends it, and her journey on the desk shows how far it came.
void DeskModel::addInOrder(std::vector<Target> services, const QString& thenTo) {
    if (services.empty()) {
        if (!thenTo.isEmpty()) sendAndReturn(thenTo);
        return;
    }
    const QString next = services.front().id;
    services.erase(services.begin());
    send(domain::AddService{m_counter, {}, {next.toStdString()}},
         [this, services = std::move(services), thenTo](const protocol::ReplyBody&) mutable {
             addInOrder(std::move(services), thenTo);
         });
}

}  // namespace owc::desk_model

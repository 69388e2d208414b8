#include "queue-server/server/forecast.h"

namespace owc::server {

using namespace domain;

namespace {

constexpr Duration kGoodFor = std::chrono::seconds{1};

template <class E, class... Any>
constexpr bool isOneOf = (std::is_same_v<E, Any> || ...);

}  // namespace

void Forecast::saw(std::span<const Event> events) {
    for (const Event& event : events) {
        boost::variant2::visit(
            [this](const auto& body) {
                using E = std::decay_t<decltype(body)>;
                if constexpr (isOneOf<E, VisitOpened, TicketReported, CardShown>)
                    return;
                else if constexpr (requires { body.visit; })
                    m_moved = true;
                else
                    m_run.reset();  // another set of counters, or other rules
            },
            event.body);
    }
}

WaitEstimate Forecast::of(const State& state, const Visit& visit) {
    const Leg& leg = visit.leg();
    const Service* service = state.rules->find(leg.service);
    if (!service || leg.state != LegState::Waiting) return {};
    if (!m_run || (m_moved && state.now - m_madeAt >= kGoodFor)) {
        m_run.emplace(state);
        m_madeAt = state.now;
        m_moved = false;
    }
    return m_run->of(state, *service, {leg.promisedBy, leg.placeAt, visit.id}, classOf(visit.priority));
}

}  // namespace owc::server

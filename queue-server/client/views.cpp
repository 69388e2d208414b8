#include "queue-server/client/views.h"

#include <charconv>

namespace owc::client {
namespace {

struct Upsert {
    Views& views;

    void operator()(const protocol::CentreRow& row) const { views.centre = row; }
    void operator()(const protocol::ServiceRow& row) const { views.services[row.id] = row; }
    void operator()(const protocol::CounterRow& row) const { views.counters[row.id] = row; }
    void operator()(const protocol::CallRow& row) const { views.calls[row.order] = row; }
    void operator()(const protocol::VisitRow& row) const { views.visits[row.id] = row; }
    void operator()(const protocol::FiguresRow& row) const { views.figures = row; }
    void operator()(const protocol::DeviceRow& row) const { views.devices[row.name] = row; }
    void operator()(const protocol::HealthRow& row) const { views.health = row; }
    void operator()(const protocol::UsualRow& row) const { views.usual = row; }
    void operator()(const protocol::VerificationRow& row) const { views.verifications[row.counter] = row; }
    void operator()(const protocol::SuspicionRow& row) const { views.suspicions[row.number] = row; }
    void operator()(const protocol::PayoutRow& row) const { views.payouts[row.counter] = row; }
    void operator()(const protocol::DrawerRow& row) const { views.drawers[row.counter] = row; }
    void operator()(const protocol::WatchRow& row) const { views.watches[row.officer] = row; }
    void operator()(const protocol::UnsettledRow& row) const { views.unsettled[row.payout] = row; }
    void operator()(const protocol::RegistryRow& row) const { views.registry = row; }
};

template <class Int>
Int numberAfter(std::string_view key, std::size_t slash) {
    Int value{};
    std::from_chars(key.data() + slash + 1, key.data() + key.size(), value);
    return value;
}

void erase(Views& views, std::string_view key) {
    const auto slash = key.find('/');
    const auto kind = key.substr(0, slash);
    if (kind == "centre")
        views.centre.reset();
    else if (kind == "figures")
        views.figures.reset();
    else if (kind == "health")
        views.health.reset();
    else if (kind == "usual")
        views.usual.reset();
    else if (kind == "registry")
        views.registry.reset();
    else if (slash == std::string_view::npos)
        return;
    else if (kind == "service")
        views.services.erase({std::string(key.substr(slash + 1))});
    else if (kind == "counter")
        views.counters.erase({numberAfter<std::uint32_t>(key, slash)});
    else if (kind == "call")
        views.calls.erase(numberAfter<std::uint64_t>(key, slash));
    else if (kind == "visit")
        views.visits.erase({numberAfter<std::uint64_t>(key, slash)});
    else if (kind == "device")
        views.devices.erase({std::string(key.substr(slash + 1))});
    else if (kind == "verification")
        views.verifications.erase({numberAfter<std::uint32_t>(key, slash)});
    else if (kind == "payout")
        views.payouts.erase({numberAfter<std::uint32_t>(key, slash)});
    else if (kind == "drawer")
        views.drawers.erase({numberAfter<std::uint32_t>(key, slash)});
    else if (kind == "watch")
        views.watches.erase({std::string(key.substr(slash + 1))});
    else if (kind == "unsettled")
        views.unsettled.erase({numberAfter<std::uint64_t>(key, slash)});
    else if (kind == "suspicion")
        views.suspicions.erase(numberAfter<std::uint64_t>(key, slash));
}

}  // namespace

void Views::apply(const protocol::Changes& changes) {
    for (const std::string& key : changes.deletes) erase(*this, key);
    for (const protocol::Row& row : changes.upserts) boost::variant2::visit(Upsert{*this}, row);
}

}  // namespace owc::client

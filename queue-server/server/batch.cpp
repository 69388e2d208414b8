#include "queue-server/server/batch.h"

#include "queue-server/protocol/stored.h"

namespace owc::server {

using domain::Result;

void Batch::add(const domain::Events& more) {
    for (const domain::Event& event : more) {
        auto stored = protocol::encodeEvent(event.body);
        rows.events.push_back({event.at.time_since_epoch().count(), stored.kind, std::move(stored.bytes)});
        for (const domain::Claim& claim : domain::claimsOf(event))
            rows.claims.push_back({static_cast<std::uint32_t>(claim.kind), claim.key});
        events.push_back(event);
    }
}

void Batch::add(const identity::Events& more) {
    for (const identity::Event& event : more) {
        auto stored = protocol::encodeEvent(event.body);
        rows.events.push_back({event.at.time_since_epoch().count(), stored.kind, std::move(stored.bytes)});
        verifications.push_back(event);
    }
}

void Batch::add(const lookups::Events& more) {
    for (const lookups::Event& event : more) {
        auto stored = protocol::encodeEvent(event.body);
        rows.events.push_back({event.at.time_since_epoch().count(), stored.kind, std::move(stored.bytes)});
    }
}

void Batch::add(const registration::Events& more) {
    for (const registration::Event& event : more) {
        auto stored = protocol::encodeEvent(event.body);
        rows.events.push_back({event.at.time_since_epoch().count(), stored.kind, std::move(stored.bytes)});
    }
}

void Batch::add(const payments::Events& more) {
    for (const payments::Event& event : more) {
        auto stored = protocol::encodeEvent(event.body);
        rows.events.push_back({event.at.time_since_epoch().count(), stored.kind, std::move(stored.bytes)});
        payouts.push_back(event);
    }
}

void Batch::refuse(const Incoming& incoming, protocol::RequestId id, const domain::Error& error) {
    ++refused;
    replies.push_back({incoming.peer, protocol::encode(protocol::Reply{id, error})});
}

Result<std::optional<store::Outcome>> Batch::findOutcome(const store::RequestKey& key,
                                                         store::Log& log) const {
    for (const store::Outcome& outcome : rows.outcomes) {
        if (outcome.key == key) return std::optional{outcome};
    }
    return log.outcomes().find(key);
}

Result<std::int64_t> Batch::findOrAddPerson(const std::string& digits, store::Log& log) {
    if (const auto fresh = m_newPersons.find(digits); fresh != m_newPersons.end()) return fresh->second;
    const auto known = log.people().find(digits);
    if (!known) return tl::unexpected(known.error());
    if (*known) return **known;
    auto person = log.people().prepare(digits);
    if (!person) return tl::unexpected(person.error());
    m_newPersons.emplace(digits, person->id);
    rows.people.push_back(std::move(*person));
    return rows.people.back().id;
}

void Batch::forgetNewPerson(std::int64_t id) {
    std::erase_if(m_newPersons, [id](const auto& entry) { return entry.second == id; });
    std::erase_if(rows.people, [id](const store::NewPerson& person) { return person.id == id; });
}

}  // namespace owc::server

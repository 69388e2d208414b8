#include "queue-server/server/engine.h"

#include <malloc.h>
#include <spdlog/spdlog.h>

#include "queue-server/protocol/stored.h"
#include "queue-server/server/batch.h"
#include "queue-server/server/permissions.h"
#include "queue-server/server/recovery.h"

namespace owc::server {

using domain::Error;
using domain::ErrorCode;
using domain::fail;
using domain::Result;
using protocol::Audience;

namespace {

constexpr std::uint64_t kCheckpointEvery = 20'000;
constexpr domain::Duration kKeepOutcomes = std::chrono::days{8};
constexpr domain::Duration kLongTurn{2000};
constexpr domain::Duration kTrimEvery = std::chrono::days{1};
constexpr std::uint64_t kLongWal = 65'536;  ///< pages: 256 MB

bool stopsTheServer(ErrorCode code) {
    return code == ErrorCode::StorageFailed || code == ErrorCode::Corrupt;
}

/// A picture asked for again by the same peer in the same batch: one answer will do, the last.
template <class Query>
bool isAskedAgain(Query query, Query end) {
    if (!boost::variant2::holds_alternative<protocol::AskSnapshot>(query->second.body)) return false;
    return std::any_of(std::next(query), end, [&](const auto& later) {
        return later.first->peer == query->first->peer &&
               boost::variant2::holds_alternative<protocol::AskSnapshot>(later.second.body);
    });
}

}  // namespace

Engine::Engine(Parts parts, journal::Folded all, std::uint64_t feedEpoch)
    : m_parts(parts),
      m_centre(std::move(all.centre)),
      m_verifications(std::move(all.verifications)),
      m_lookups(std::move(all.lookups)),
      m_registrations(std::move(all.registrations)),
      m_payouts(std::move(all.payouts)),
      m_sessions(parts.devices, parts.clock.now()),
      m_sinceCheckpoint(parts.folded),
      m_storage(parts.log, parts.reserve) {
    for (const Audience audience : {Audience::Public, Audience::Staff, Audience::Management})
        m_feeds.emplace_back(audience, feedEpoch);
    showAll();
}

void Engine::showAll() {
    auto rows = m_projection.rebuild(m_centre.state());
    std::ranges::move(m_verificationRows.rebuild(verifications(), state()), std::back_inserter(rows));
    std::ranges::move(m_paymentRows.rebuild(payouts()), std::back_inserter(rows));
    std::ranges::move(m_watchRows.rebuild({payouts(), verifications(), state(), m_parts.clock.now()}), std::back_inserter(rows));
    for (AudienceFeed& feed : m_feeds) feed.reset(rows);
}

Result<Turn> Engine::process(std::span<const Incoming> requests) {
    Batch batch(m_parts.clock.now());
    for (const Incoming& incoming : requests) handle(incoming, batch);
    auto turn = finish(batch);
    if (turn) return turn;
    const bool full = m_storage.shut(turn.error());
    if (turn.error().code != ErrorCode::ConstraintBroken && !full) return turn;

    spdlog::error("engine batch_refused code={} detail=\"{}\"", static_cast<int>(turn.error().code),
                  turn.error().detail);
    if (const auto reloaded = reload(); !reloaded) return tl::unexpected(reloaded.error());
    if (full) return process(requests);  // now commands are refused, and nothing or little is written
    return finishOneByOne(requests);
}

/// A claim that exists already rolled the batch back: find the request that made it and refuse that one.
Result<Turn> Engine::finishOneByOne(std::span<const Incoming> requests) {
    Turn all;
    for (const Incoming& incoming : requests) {
        Batch batch(m_parts.clock.now());
        handle(incoming, batch);
        auto turn = finish(batch);
        if (!turn) {
            if (!m_storage.shut(turn.error()) && turn.error().code != ErrorCode::ConstraintBroken) return turn;
            if (const auto reloaded = reload(); !reloaded) return tl::unexpected(reloaded.error());
            const auto request = protocol::decodeRequest(incoming.bytes);
            const auto id = request ? request->id : request.error().id;
            all.replies.push_back({incoming.peer, protocol::encode(protocol::Reply{id, turn.error()})});
            continue;
        }
        if (turn->pairing) all.pairing = turn->pairing;
        std::ranges::move(turn->reopened, std::back_inserter(all.reopened));
        std::ranges::move(turn->replies, std::back_inserter(all.replies));
        std::ranges::move(turn->published, std::back_inserter(all.published));
    }
    return all;
}

Result<void> Engine::reload() {
    auto recovered = recover(m_parts.log);
    if (!recovered) return tl::unexpected(recovered.error());
    m_centre = std::move(recovered->all.centre);
    m_verifications = std::move(recovered->all.verifications);
    m_lookups = std::move(recovered->all.lookups);
    m_registrations = std::move(recovered->all.registrations);
    m_payouts = std::move(recovered->all.payouts);
    m_forecast.forget();
    m_pairing = m_pairingOnDisk;
    m_pairingDoor.reset();  // m_reopened stays: who was shut out is, and asking once more costs nothing
    // Rows are made of what is on disk alone: nothing to take back there.
    return {};
}

void Engine::handle(const Incoming& incoming, Batch& batch) {
    auto request = protocol::decodeRequest(incoming.bytes);
    m_sessions.heard(incoming.device.name, request ? request->id.boot : 0, batch.now);
    if (!request) {
        recordUndecodable(incoming, request.error().error);
        batch.refuse(incoming, request.error().id, request.error().error);
        return;
    }
    if (!mayAsk(incoming.device.role, request->body)) {
        m_parts.refusals.record(Refused::WrongRole, incoming.device.name.value,
                                "request=" + std::string(protocol::nameOf(request->body)));
        batch.refuse(incoming, request->id,
                     {ErrorCode::NotAllowed, std::string(protocol::nameOf(request->body))});
        return;
    }
    if (isQuery(request->body))
        batch.queries.push_back({&incoming, std::move(*request)});
    else
        execute(incoming, *request, batch);
}

void Engine::execute(const Incoming& incoming, const protocol::Request& request, Batch& batch) {
    const store::RequestKey key{incoming.device.name.value, request.id.boot, request.id.counter};
    // Keyed, for a request may hold a PIN or a number that a plain hash would give away to a patient thief.
    const std::string hash = m_parts.log.people().fingerprint(incoming.bytes);
    const auto earlier = batch.findOutcome(key, m_parts.log);
    const bool forgotten = m_parts.log.outcomes().isForgotten(key);
    if (!earlier) {
        batch.unreadable = earlier.error();
        return;
    }
    if (*earlier) {
        if ((*earlier)->requestHash == hash || (*earlier)->requestHash == kWhateverItSays)
            batch.replies.push_back({incoming.peer, (*earlier)->reply});
        else {
            m_parts.refusals.record(Refused::OtherBody, incoming.device.name.value);
            batch.refuse(incoming, request.id, {ErrorCode::IdReused, {}});
        }
        return;
    }
    if (forgotten) {
        batch.refuse(incoming, request.id, {ErrorCode::TooOld, {}});
        return;
    }
    if (const auto refusal = m_storage.refusal(request.body)) {
        batch.refuse(incoming, request.id, *refusal);
        return;
    }
    if (handToPinDesk(incoming, request, batch) || handToRegistry(incoming, request, batch)) return;
    auto reply = run(incoming, request.body, request.id.boot, batch);
    if (!reply && stopsTheServer(reply.error().code)) batch.unreadable = reply.error();
    if (!reply) {
        batch.refuse(incoming, request.id, reply.error());
        return;
    }
    const bool kept = isKept(request.body, *reply);
    std::string bytes = protocol::encode(protocol::Reply{request.id, std::move(*reply)});
    if (kept) batch.rows.outcomes.push_back({key, hash, batch.now.time_since_epoch().count(), bytes});
    batch.replies.push_back({incoming.peer, std::move(bytes)});
}

Result<domain::Events> Engine::commit(domain::Command command, Batch& batch) {
    auto events = m_centre.decide(command, batch.now);
    if (!events) return events;
    m_centre.apply(*events);
    m_forecast.saw(*events);
    batch.add(*events);
    const auto opensDay = [](const domain::Event& event) {
        return boost::variant2::holds_alternative<domain::DayOpened>(event.body);
    };
    if (m_parts.enrolling && std::ranges::any_of(*events, opensDay))
        batch.rows.expiredAt = batch.now.time_since_epoch().count();
    if (m_parts.keepDrafts > domain::Duration{} && std::ranges::any_of(*events, opensDay)) {
        if (const auto dropped = dropOldDrafts(batch); !dropped) return tl::unexpected(dropped.error());
    }
    if (verifications().anyOpen()) {
        if (const auto followed = commit(identity::FollowCentre{}, batch); !followed)
            return tl::unexpected(followed.error());
    }
    if (!payments::mayLeave(payouts(), {})) {
        if (const auto followed = commit(payments::FollowCentre{}, batch); !followed)
            return tl::unexpected(followed.error());
    }
    return events;
}

Result<Turn> Engine::finish(Batch& batch) {
    if (batch.unreadable) return tl::unexpected(*batch.unreadable);
    Turn turn;
    if (!batch.rows.events.empty() || !batch.rows.outcomes.empty()) {
        const auto began = std::chrono::steady_clock::now();
        if (const auto head = m_parts.log.append(batch.rows); !head) return tl::unexpected(head.error());
        noteBatch(batch, std::chrono::steady_clock::now() - began);
        m_sinceCheckpoint += batch.rows.events.size();
        for (const domain::Event& event : batch.events) {
            if (boost::variant2::holds_alternative<domain::DayClosed>(event.body)) m_dayClosed = true;
        }
    }
    sendQuestions(batch);
    askBank(batch);
    if (store::erases(batch.rows)) m_scrub = !m_parts.log.scrub();
    m_pairingOnDisk = m_pairing;
    turn.pairing = std::exchange(m_pairingDoor, {});
    turn.reopened = std::exchange(m_reopened, {});
    if (m_parts.metrics) {
        m_parts.metrics->requestsRefused += batch.refused;
        m_parts.metrics->requestsDone += batch.replies.size() - batch.refused;
        const auto beats =
            static_cast<std::uint64_t>(std::ranges::count_if(batch.queries, [](const auto& query) {
                return boost::variant2::holds_alternative<protocol::Beat>(query.second.body);
            }));
        m_parts.metrics->beats += beats;
        m_parts.metrics->queries += batch.queries.size() - beats;
    }
    if (m_send && !turn.pairing)  // what opens a door is answered once it is open
        m_send(batch.replies);
    else
        turn.replies = std::move(batch.replies);
    std::ranges::move(batch.events, std::back_inserter(m_unseen));
    m_unseenVerifications.merge(countersOf(batch.verifications));
    m_unseenPayouts.merge(countersOf(batch.payouts, payouts()));
    if (batch.awaited || !batch.queries.empty() || rowsAreDue(batch.now)) showRows(batch.now, turn);
    for (auto query = batch.queries.begin(); query != batch.queries.end(); ++query) {
        if (!isAskedAgain(query, batch.queries.end())) answerQuery(*query->first, query->second, turn);
    }
    return turn;
}

bool Engine::rowsAreDue(domain::Time now) const {
    return !owesRows() || now - m_shownAt >= m_parts.rowsEvery;
}

void Engine::showRows(domain::Time now, Turn& turn) {
    m_shownAt = now;
    if (owesRows()) {
        protocol::Changes changes;
        if (!m_unseen.empty()) changes = m_projection.update(state(), m_unseen);
        auto verified = m_verificationRows.update(verifications(), state(), m_unseenVerifications);
        std::ranges::move(verified.upserts, std::back_inserter(changes.upserts));
        std::ranges::move(verified.deletes, std::back_inserter(changes.deletes));
        auto paid = m_paymentRows.update(payouts(), m_unseenPayouts);
        std::ranges::move(paid.upserts, std::back_inserter(changes.upserts));
        std::ranges::move(paid.deletes, std::back_inserter(changes.deletes));
        publish(changes, turn);
    }
    const auto watched = m_watchRows.update({payouts(), verifications(), state(), now}, !m_unseenPayouts.empty());
    if (!watched.empty()) publish(watched, turn);
    m_unseen.clear();
    m_unseenVerifications.clear();
    m_unseenPayouts.clear();
    if (auto rows = m_sessions.changedRows(now); !rows.empty()) publish({std::move(rows), {}}, turn);
    if (auto gone = m_sessions.goneRows(); !gone.empty()) publish({{}, std::move(gone)}, turn);
}

Turn Engine::gathered() {
    Turn turn;
    const auto now = m_parts.clock.now();
    if (owesRows() && rowsAreDue(now)) showRows(now, turn);
    return turn;
}

void Engine::publish(const protocol::Changes& changes, Turn& turn) {
    for (AudienceFeed& feed : m_feeds) {
        if (auto published = feed.publish(changes)) turn.published.emplace_back(feed.audience(), std::move(*published));
    }
}

Result<Turn> Engine::tick() {
    Batch batch(m_parts.clock.now());
    if (m_storage.isShut()) {
        auto turn = finish(batch);
        noteHealth(batch.now);
        if (turn) publish({{m_health.row()}, {}}, *turn);
        return turn;
    }
    // After a long stop of this loop the beats of everybody still lie in the socket: nobody was silent.
    const bool late = batch.now - std::exchange(m_lastTick, batch.now) > kLongTurn;
    const auto counters = state().counters;
    for (const auto& [id, counter] : counters) {
        if (counter.lease == domain::LeaseState::Closed || late) continue;
        const bool silent = m_sessions.silent(counter.device, batch.now) || leftByItsProgram(id, counter.device);
        Result<domain::Events> done;
        if (counter.lease == domain::LeaseState::Open && silent)
            done = commit(domain::LoseCounter{id}, batch);
        if (counter.lease == domain::LeaseState::Lost && !silent)
            done = commit(domain::OpenCounter{id, counter.device, counter.officer}, batch);
        if (!done)
            spdlog::warn("engine lease counter={} code={}", id.value, static_cast<int>(done.error().code));
    }
    if (const auto done = commit(domain::Tick{}, batch); !done) return tl::unexpected(done.error());
    if (const auto done = commit(identity::Tick{}, batch); !done) return tl::unexpected(done.error());
    for (identity::Answer& answer : std::exchange(m_unsent, {})) {
        if (const auto done = commit(identity::HearAnswer{std::move(answer)}, batch); !done)
            return tl::unexpected(done.error());
    }
    if (const auto done = tendPayouts(batch); !done) return tl::unexpected(done.error());
    if (m_pairing && m_pairing->over(batch.now)) endPairing(domain::PairingEnd::TimedOut, batch);
    m_parts.refusals.flush();
    auto turn = finish(batch);
    noteHealth(batch.now);
    noteCash(batch.now);
    if (turn) publish(lookAround(batch.now), *turn);
    if (turn) return turn;
    if (!m_storage.shut(turn.error()) && turn.error().code != ErrorCode::ConstraintBroken) return turn;
    spdlog::error("engine tick_refused code={} detail=\"{}\"", static_cast<int>(turn.error().code),
                  turn.error().detail);
    return reload().map([] { return Turn{}; });
}

/// The program that signed in has been started anew and nobody has signed in to it since.
bool Engine::leftByItsProgram(domain::CounterId counter, const domain::DeviceName& device) const {
    const auto signedIn = m_signInBoot.find(counter);
    return signedIn != m_signInBoot.end() && m_sessions.bootOf(device) != signedIn->second;
}

std::vector<std::pair<Audience, std::string>> Engine::heartbeats() {
    std::vector<std::pair<Audience, std::string>> beats;
    const auto head = m_parts.log.head();
    for (const AudienceFeed& feed : m_feeds) {
        beats.emplace_back(feed.audience(),
                           protocol::encode(protocol::Broadcast{protocol::ServerBeat{
                               feed.epoch(), feed.number(), m_parts.clock.now(), head.seq, head.hash}}));
    }
    return beats;
}

void Engine::housekeeping() {
    m_storage.tend();
    if (m_storage.isShut()) return;
    if (m_dayClosed || m_sinceCheckpoint >= kCheckpointEvery) {
        const auto written =
            m_parts.log.writeCheckpoint(protocol::kStateSchema, protocol::encodeSnapshot(state(), verifications(), lookups(), registrations(), payouts()));
        if (!written)
            spdlog::warn("engine checkpoint_failed detail=\"{}\"", written.error().detail);
        else
            m_sinceCheckpoint = 0;
        if (written && m_parts.metrics)
            m_parts.metrics->lastCheckpointSeconds =
                std::chrono::floor<std::chrono::seconds>(m_parts.clock.now()).time_since_epoch().count();
        if (m_dayClosed) ::malloc_trim(0);  // the day's visits are free, in pieces that the allocator would keep
        m_dayClosed = false;
        m_trimmed = {};
    }
    if (m_parts.clock.now() - m_trimmed >= kTrimEvery) {  // also where nobody ever closes the day
        m_trimmed = m_parts.clock.now();
        const auto oldest = m_parts.clock.now() - kKeepOutcomes;
        if (const auto dropped = m_parts.log.outcomes().dropBefore(oldest.time_since_epoch().count()); !dropped)
            spdlog::warn("engine outcomes_kept detail=\"{}\"", dropped.error().detail);
    }
    if (m_scrub) m_scrub = !m_parts.log.scrub();
    if (m_parts.log.walPages() < kLongWal) return;  // WalMover does it beside this thread, but for a storm
    if (const auto tidy = m_parts.log.checkpointWal(); !tidy)
        spdlog::warn("engine wal_checkpoint_failed detail=\"{}\"", tidy.error().detail);
}

}  // namespace owc::server

#include <algorithm>

#include "queue-server/sharing/courier.h"
#include "queue-server/sharing/fields.h"

// Subscriptions: making them, and what a new version of the registry means to them.
namespace owc::sharing {

using domain::Result;

namespace {

constexpr const char* kRegister = "REGISTER";
constexpr const char* kNewMember = "NewHouseHoldMember";

std::string lastPart(const std::string& name) {
    return name.substr(name.rfind(':') + 1);
}

/// A cron expression of stars only: at once, which is the one frequency that is offered.
bool isAtOnce(const Frequency& frequency) {
    return std::ranges::all_of(frequency.cron, [](char c) { return c == '*' || c == '?' || c == ' '; });
}

using News = std::vector<std::pair<std::string, std::uint64_t>>;

/// A household that was not met before: as a Group by one of those who met the filter, as Members by each of
/// them and nobody else of it.
void addHousehold(const Met& now, const Seen& household, bool isGroup, News& into) {
    for (const std::uint64_t cnic : household.members) {
        if (!now.persons.contains(cnic)) continue;
        into.emplace_back(kRegister, cnic);
        if (isGroup) return;
    }
}

/// Who joined a household that was met before. A filter of numbers asks for whoever joins these persons; any
/// other has to be met by who is new.
void addMembers(const Met& now, const Seen& household, const Seen& before, News& into) {
    for (const std::uint64_t cnic : household.members) {
        if (before.members.contains(cnic)) continue;
        if (now.namesPersons || now.persons.contains(cnic)) into.emplace_back(kNewMember, cnic);
    }
}

/// Who is new, with the event it makes: a household not met before, or a member of one that was.
News newsOf(const std::vector<Seen>& before, const Met& now, bool isGroup) {
    std::map<std::uint64_t, const Seen*> known;
    for (const Seen& household : before) known[household.household] = &household;
    News news;
    for (const Seen& household : now.households) {
        const auto found = known.find(household.household);
        if (found == known.end())
            addHousehold(now, household, isGroup, news);
        else
            addMembers(now, household, *found->second, news);
    }
    return news;
}

}  // namespace

Result<std::optional<Met>> Courier::metNow(const Agency& agency, const std::string& type,
                                           const Json& filter) {
    using Outcome = std::optional<Met>;
    const auto condition = readQuery(type, filter, agency.scope);
    if (!condition) return Outcome{};
    const auto matched = m_searcher.matches(*condition);
    if (!matched) return tl::unexpected(matched.error());
    if (!*matched) return Outcome{};
    Met met;
    std::map<std::uint64_t, Seen> households;
    for (const Match& match : **matched) {
        met.persons.insert(match.person().cnic);
        Seen& seen = households[match.household->id];
        seen.household = match.household->id;
        for (const Person& member : match.household->members) seen.members.insert(member.cnic);
    }
    for (auto& [id, seen] : households) met.households.push_back(std::move(seen));
    const auto named = namedIn(*condition);
    met.namesPersons = named && !named->persons.empty();
    return Outcome(std::move(met));
}

Result<Subscribed> Courier::subscribeOne(const Agency& agency, const Subscribe& one) {
    Subscribed done{.referenceId = one.referenceId, .timestamp = writeTime(m_searcher.now())};
    const auto refuse = [&](const char* code, std::string why) {
        done.status = Status::Rejected;
        done.reason = Refusal{code, std::move(why)};
        return done;
    };
    if (one.refused) return refuse(one.refused->code.c_str(), one.refused->message);
    const std::string event = lastPart(one.eventType);
    if (event != kRegister && event != kNewMember)
        return refuse(rjct::kNotifyTypes, "reg_event_type must be REGISTER or NewHouseHoldMember");
    const std::string record = lastPart(one.recordType);
    if (record != "Group" && record != "Member")
        return refuse(rjct::kNotifyTypes, "notify_record_type must be Group or Member");
    if (one.frequency && !isAtOnce(*one.frequency))
        return refuse(rjct::kNotifyDetails,
                      "notices are sent at once: leave frequency out, or write * in it");
    if (!agency.purposes.contains(purposeOf(one.authorize)))
        return refuse(rjct::kNotifyDetails,
                      "authorize.purpose.code must be one of the purposes agreed with this client");
    if (const auto condition = readQuery(one.filterType, one.filter, agency.scope); !condition)
        return refuse(one.filterType == "idtype-value" ? rjct::kPerson : rjct::kNotifyDetails,
                      condition.error().message);
    const auto met = metNow(agency, one.filterType, one.filter);
    if (!met) return tl::unexpected(met.error());
    if (!*met) return refuse(rjct::kNotifyDetails, "the filter meets too many households");
    Subscription made{.code = freshId(),
                      .agency = agency.id,
                      .eventType = event,
                      .recordType = record,
                      .filterType = one.filterType,
                      .filter = written(one.filter),
                      .purpose = purposeOf(one.authorize),
                      .start = one.frequency ? one.frequency->start : "",
                      .end = one.frequency ? one.frequency->end : ""};
    const auto stored = m_outbox.subscribe(made, (*met)->households);
    if (!stored) return tl::unexpected(stored.error());
    // The same again may be this very message, tried again: its sender has yet to learn the code.
    made.code = stored->code;
    if (*stored != made)
        return refuse(rjct::kSubscribedAlready,
                      "there is a subscription of the same event and filter with another purpose or time");
    done.codes.push_back(made.code);
    done.eventType = made.eventType;
    done.recordType = made.recordType;
    return done;
}

Result<Courier::Made> Courier::subscribe(const Job& job, const Agency& agency,
                                         const SubscribeRequest& request) {
    SubscribeResponse response{job.transaction, job.correlation, {}};
    std::set<std::string> known;
    for (Subscribe one : request.subscribes) {
        if (!known.insert(one.referenceId).second && !one.refused)
            one.refused = Refusal{rjct::kReferenceTwice, "reference_id stands twice in this message"};
        auto done = subscribeOne(agency, one);
        if (!done) return tl::unexpected(done.error());
        const auto kept = m_outbox.setStatus(agency.id, {.correlation = job.correlation,
                                                         .reference = done->referenceId,
                                                         .status = done->status,
                                                         .reason = done->reason ? done->reason->code : "",
                                                         .timestamp = done->timestamp});
        if (!kept) return tl::unexpected(kept.error());
        response.subscribed.push_back(std::move(*done));
    }
    return Made{"on-subscribe", Status::Succeeded, {}, Body{std::move(response)}};
}

Result<Courier::Made> Courier::notice(const Job& job, const Agency& agency) {
    const auto what = parseJson(job.request);
    if (!what) return tl::unexpected(what.error());
    std::string event, record, purpose;
    CnicNumber person = 0;
    try {
        const Field field(*what, "notice");
        event = field.at("event").text(kMostId);
        record = field.at("record").text(kMostId);
        purpose = field.at("purpose").text(kMostId);
        person = field.at("person").whole(std::numeric_limits<std::uint64_t>::max());
    } catch (const BadField& bad) {
        return domain::fail(domain::ErrorCode::Corrupt, bad.where + " " + bad.what);
    }
    if (!agency.purposes.contains(purpose)) return Made{.action = "notify", .isOver = true};
    auto told = m_searcher.record(agency, purpose, record, person);
    if (!told) return tl::unexpected(told.error());
    if (told->is_null()) *told = Json::object();  // gone again: an empty record says so
    NotifyRequest request{job.transaction, {}};
    request.notices.push_back({.referenceId = job.correlation,
                               .timestamp = writeTime(m_searcher.now()),
                               .eventType = event,
                               .recordType = "spdci-extensions-dci:" + record,
                               .record = std::move(*told)});
    return Made{"notify", Status::Succeeded, {}, Body{std::move(request)}};
}

Result<void> Courier::lookAt(const Subscription& subscription, const Agency& agency) {
    if (!agency.purposes.contains(subscription.purpose)) return {};  // withdrawn since
    const auto filter = parseJson(subscription.filter);
    if (!filter) return tl::unexpected(filter.error());
    const auto met = metNow(agency, subscription.filterType, *filter);
    if (!met) return tl::unexpected(met.error());
    const auto before = m_outbox.seen(subscription.code);
    if (!before) return tl::unexpected(before.error());
    if (!*met) return {};  // too many by now, or a field that is no longer in the scope
    const auto now = m_searcher.now();
    const auto start = readTime(subscription.start), end = readTime(subscription.end);
    const bool isInTime = (!start || now >= *start) && (!end || now < *end);
    std::vector<Job> notices;
    for (const auto& [event, cnic] : newsOf(*before, **met, subscription.recordType == "Group")) {
        if (event != subscription.eventType || !isInTime) continue;
        const Json what{{"event", event},
                        {"record", subscription.recordType},
                        {"purpose", subscription.purpose},
                        {"person", cnic}};
        notices.push_back({.kind = JobKind::Notify,
                           .agency = agency.id,
                           .transaction = subscription.code,
                           .correlation = freshId(),
                           .url = agency.callback + "notify",
                           .request = written(what),
                           .due = now,
                           .added = now});
    }
    return m_outbox.changed(subscription.code, (*met)->households, notices);
}

void Courier::lookForNews() {
    try {
        if (const auto looked = lookAtAll(); !looked) m_tell("notices trouble=" + looked.error().detail);
    } catch (const std::exception&) {
        m_tell("notices trouble=exception");  // its text could repeat a value
    }
}

Result<void> Courier::lookAtAll() {
    const auto version = m_registry.with([](RegistryPort& registry) { return registry.version(); });
    if (!version) return tl::unexpected(version.error());
    const auto noticed = m_outbox.noticedVersion();
    if (!noticed) return tl::unexpected(noticed.error());
    if (*version == *noticed) return {};
    const auto all = m_outbox.active();
    if (!all) return tl::unexpected(all.error());
    for (const Subscription& one : *all) {
        const Agency* agency = m_agencies.byId(one.agency);
        if (!agency || agency->callback.empty()) continue;
        // Tried again at the next look: the version is not yet the noticed one.
        if (const auto looked = lookAt(one, *agency); !looked) return looked;
    }
    return m_outbox.setNoticedVersion(*version);
}

}  // namespace owc::sharing

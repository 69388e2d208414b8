#include "queue-server/protocol/eligibility_parts.h"

#include <algorithm>

namespace owc::protocol::parts {

using namespace convert;
using namespace eligibility;

namespace {

constexpr int kDeepest = 4;  ///< rules within rules

/// On one line, wherever it is printed.
bool isPlain(const std::string& text) {
    return std::ranges::none_of(text, [](unsigned char c) { return c < ' ' || c == 0x7f; });
}

void put(const Criterion& from, wire::Criterion& to) {
    to.set_rule(number(from.rule));
    to.set_number(from.number);
    to.set_up_to(from.upTo);
    if (from.disabledNumber) to.set_disabled_number(*from.disabledNumber);
    for (const std::string& word : from.words) to.add_words(word);
    for (const std::string& gender : from.onlyFor) to.add_only_for(gender);
    for (const Criterion& member : from.members) put(member, *to.add_members());
    if (from.when.from) to.set_from(days(*from.when.from));
    if (from.when.until) to.set_until(days(*from.when.until));
    to.set_source(from.source);
    to.set_confidence(static_cast<std::uint32_t>(from.confidence));
}

Criterion take(const wire::Criterion& from, Checks& checks, int depth) {
    Criterion c;
    c.rule = checks.enumerator(from.rule(), Rule::AnyOf, "rule");
    c.number = from.number();
    c.upTo = from.up_to();
    if (from.has_disabled_number()) c.disabledNumber = from.disabled_number();
    c.words = {from.words().begin(), from.words().end()};
    c.onlyFor = {from.only_for().begin(), from.only_for().end()};
    checks.require(from.members_size() == 0 || depth < kDeepest, "members");
    if (depth < kDeepest) {
        for (const auto& member : from.members()) c.members.push_back(take(member, checks, depth + 1));
    }
    if (from.has_from()) c.when.from = day(from.from());
    if (from.has_until()) c.when.until = day(from.until());
    c.source = from.source();
    const std::string known = "CSWGN";
    const auto letter = static_cast<char>(from.confidence());
    checks.require(from.confidence() < 128 && known.find(letter) != std::string::npos, "confidence");
    c.confidence = static_cast<Confidence>(letter);
    return c;
}

void put(const ProgrammeAnswer& from, wire::ProgrammeAnswer& to) {
    const Verdict& v = from.verdict;
    to.set_programme(v.programme);
    to.set_kind(number(v.kind));
    to.set_next(number(v.next));
    to.set_service(v.service);
    to.set_where(v.where);
    for (const std::string& document : v.documents) to.add_documents(document);
    for (const std::string& missing : v.missing) to.add_missing(missing);
    if (v.paid) to.set_paid(days(*v.paid));
    to.set_amount(v.amount);
    for (const Finding& finding : v.findings) {
        auto& m = *to.add_findings();
        put(finding.criterion, *m.mutable_criterion());
        m.set_outcome(number(finding.outcome));
        m.set_found(finding.found);
    }
    copyMap(from.names, to.mutable_names());
    copyMap(from.place, to.mutable_place());
    to.set_need(from.need);
}

VerdictKind kindIn(std::uint32_t value, Checks& checks) {
    checks.require(value != 0, "kind");
    return checks.enumerator(value, VerdictKind::AskCounter, "kind");
}

ProgrammeAnswer take(const wire::ProgrammeAnswer& from, Checks& checks) {
    ProgrammeAnswer answer;
    Verdict& v = answer.verdict;
    v.programme = from.programme();
    v.kind = kindIn(from.kind(), checks);
    v.next = checks.enumerator(from.next(), NextStep::AskCounter, "next");
    v.service = from.service();
    v.where = from.where();
    v.documents = {from.documents().begin(), from.documents().end()};
    v.missing = {from.missing().begin(), from.missing().end()};
    if (from.has_paid()) v.paid = day(from.paid());
    v.amount = from.amount();
    for (const auto& m : from.findings()) {
        checks.require(m.outcome() != 0, "outcome");
        v.findings.push_back({take(m.criterion(), checks, 0),
                              checks.enumerator(m.outcome(), Outcome::Unknown, "outcome"), m.found()});
    }
    answer.names = toMap(from.names());
    answer.place = toMap(from.place());
    answer.need = from.need();
    return answer;
}

}  // namespace

void put(const Eligibility& from, wire::Eligibility& to) {
    to.set_foremost(number(from.foremost));
    to.set_found(number(from.found));
    for (const ProgrammeAnswer& programme : from.programmes) put(programme, *to.add_programmes());
    to.set_visit(number(from.triage.visit));
    to.set_priority(from.triage.priority);
    for (const std::string& service : from.triage.journey) to.add_journey(service);
    for (const RegistryVisit visit : from.triage.offered) to.add_offered(number(visit));
}

Eligibility take(const wire::Eligibility& from, Checks& checks) {
    Eligibility answer;
    answer.foremost = kindIn(from.foremost(), checks);
    checks.require(from.found() != 0, "found");
    answer.found = checks.enumerator(from.found(), lookups::Found::Upstream, "found");
    for (const auto& programme : from.programmes()) answer.programmes.push_back(take(programme, checks));
    answer.triage.visit = checks.enumerator(from.visit(), RegistryVisit::WomansCnic, "visit");
    answer.triage.priority = from.priority();
    answer.triage.journey = {from.journey().begin(), from.journey().end()};
    for (const std::uint32_t visit : from.offered())
        answer.triage.offered.push_back(checks.enumerator(visit, RegistryVisit::WomansCnic, "offered"));
    return answer;
}

void put(const AskEligibility& from, wire::AskEligibility& to) {
    to.set_counter(from.counter.value);
    to.set_cnic(from.cnic);
    to.set_purpose(number(from.purpose));
    if (from.asOf) to.set_as_of(days(*from.asOf));
}

AskEligibility take(const wire::AskEligibility& from, Checks& checks) {
    checks.require(from.purpose() != 0, "purpose");
    AskEligibility ask{
        .counter = {from.counter()},
        .cnic = from.cnic(),
        .purpose = checks.enumerator(from.purpose(), lookups::Purpose::Registration, "purpose")};
    if (from.has_as_of()) ask.asOf = day(from.as_of());
    return ask;
}

void put(const NoteLookup& from, wire::NoteLookup& to) {
    to.set_client(from.client);
    to.set_reason(from.reason);
    to.set_records(from.records);
    to.set_found(number(from.found));
    to.set_outcome(from.outcome);
    to.set_cnic(from.cnic);
}

NoteLookup take(const wire::NoteLookup& from, Checks& checks) {
    checks.require(from.found() != 0, "found");
    for (const std::string* text : {&from.client(), &from.reason(), &from.outcome(), &from.cnic()})
        checks.require(text->size() <= 256 && isPlain(*text), "note_lookup");
    return {.client = from.client(),
            .reason = from.reason(),
            .records = from.records(),
            .found = checks.enumerator(from.found(), lookups::Found::Upstream, "found"),
            .outcome = from.outcome(),
            .cnic = from.cnic()};
}

}  // namespace owc::protocol::parts

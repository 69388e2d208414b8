#include <fmt/chrono.h>
#include <fmt/ostream.h>

#include "queue-server/admin/commands.h"
#include "queue-server/admin/fold.h"
#include "queue-server/identity/words.h"
#include "queue-server/lookups/words.h"
#include "queue-server/payments/words.h"
#include "queue-server/protocol/stored.h"
#include "queue-server/registration/words.h"

namespace owc::admin {
namespace {

/// The token of a visit, also of the one this very event opens.
std::string tokenOf(const domain::State& state, const domain::Event& event, domain::VisitId visit) {
    if (const auto* opened = boost::variant2::get_if<domain::VisitOpened>(&event.body))
        return std::to_string(opened->token.value);
    const domain::Visit* known = state.find(visit);
    return known ? std::to_string(known->token.value) : "?";
}

std::string closedBy(const domain::CounterClosed& e) {
    if (e.device.value.empty()) return " by=rule";
    if (e.officer.value.empty()) return fmt::format(" by=manager device={}", e.device.value);
    return fmt::format(" by=officer officer={} device={}", e.officer.value, e.device.value);
}

std::string describe(const domain::State& state, const domain::Event& event) {
    std::string text;
    boost::variant2::visit(
        [&](const auto& e) {
            using E = std::decay_t<decltype(e)>;
            if constexpr (requires { e.visit; })
                text += fmt::format(" visit={} token={}", e.visit.value, tokenOf(state, event, e.visit));
            if constexpr (requires { e.counter; })
                if (e.counter.value != 0) text += fmt::format(" counter={}", e.counter.value);
            if constexpr (requires { e.service; }) text += fmt::format(" service={}", e.service.value);
            if constexpr (requires { e.toService; }) text += fmt::format(" to={}", e.toService.value);
            if constexpr (std::is_same_v<E, domain::CounterClosed>) {
                text += closedBy(e);
            } else {
                if constexpr (requires { e.officer; }) text += fmt::format(" officer={}", e.officer.value);
                if constexpr (requires { e.device; }) text += fmt::format(" device={}", e.device.value);
            }
            if constexpr (requires { e.fingerprint; }) text += fmt::format(" key={}", e.fingerprint);
            if constexpr (requires { e.change; })
                text += fmt::format(" change={}", static_cast<int>(e.change));
            if constexpr (std::is_same_v<E, domain::PersonForgotten>)
                text += fmt::format(" person={}", e.person.value);
            if constexpr (std::is_same_v<E, domain::PairingClosed>)
                text += fmt::format(" how={}", static_cast<int>(e.how));
            if constexpr (requires { e.priority; })
                if (e.priority != domain::Priority::None)
                    text += fmt::format(" priority={}", static_cast<int>(e.priority));
            if constexpr (requires { e.duplicate; })
                text += fmt::format(" result={} duplicate={} reasons={}", static_cast<int>(e.result),
                                    e.duplicate, e.reasons.empty() ? "-" : e.reasons);
            if constexpr (std::is_same_v<E, domain::VisitEnded>)
                text += fmt::format(" how={}", static_cast<int>(e.how));
            if constexpr (std::is_same_v<E, domain::LegCalled>)
                text += fmt::format(" waiting={} overtaken={}", e.reason.waiting, e.reason.overtaken);
        },
        event.body);
    return text;
}

/// In words: who, where, which finger, which code, how long. There is nothing of her own to tell.
struct Told {
    std::string operator()(const identity::RulesApplied& e) const {
        return fmt::format(" authority={} tries={}/{} a_day={}/{} minutes={}", e.rules.authority, e.rules.triesPerFinger,
                           e.rules.triesPerSession, e.rules.sessionsPerCitizen, e.rules.triesPerCitizen,
                           std::chrono::duration_cast<std::chrono::minutes>(e.rules.sessionLife).count());
    }
    std::string operator()(const identity::VerificationOpened& e) const {
        return fmt::format("{} visit={} officer={} device={} person={} for={} authority={}", at(e), e.visit.value,
                           e.officer.value, e.device.value, e.person.value, nameOf(e.purpose), e.authority);
    }
    std::string operator()(const identity::FingerAsked& e) const {
        return fmt::format("{} officer={} finger={} transaction={} quality={}{}{}", at(e), e.officer.value,
                           biometrics::nameOf(e.finger), e.transaction, e.quality, e.live ? *e.live ? " live" : " not-live" : "",
                           e.repeats ? " again" : "");
    }
    std::string operator()(const identity::ResultAsked& e) const {
        return fmt::format("{} officer={}", at(e), e.officer.value);
    }
    std::string operator()(const identity::AuthorityAnswered& e) const {
        return fmt::format("{} meaning={} code={} took_ms={}{}", at(e), nameOf(e.meaning), e.code.empty() ? "-" : e.code,
                           e.took.count(), e.lost ? " lost" : "");
    }
    std::string operator()(const identity::AnswerRefused& e) const {
        return fmt::format(" session={} why={} meaning={}", e.session.value, nameOf(e.why), nameOf(e.meaning));
    }
    std::string operator()(const identity::ExceptionRequested& e) const {
        return fmt::format("{} officer={} kind={} reason={} proof={}", at(e), e.officer.value, nameOf(e.kind),
                           nameOf(e.reason), e.proof.empty() ? "-" : e.proof);
    }
    std::string operator()(const identity::ExceptionEndorsed& e) const {
        return fmt::format("{} officer={} {}", at(e), e.officer.value, e.granted ? "granted" : "declined");
    }
    std::string operator()(const identity::VerificationEnded& e) const {
        return fmt::format("{} how={}", at(e), nameOf(e.how));
    }
    std::string operator()(const identity::SuspicionRaised& e) const {
        return fmt::format("{} officer={} device={} kind={} figure={}", at(e), e.officer.value, e.device.value,
                           nameOf(e.kind), e.figure);
    }
    std::string operator()(const identity::FingerEnrolled& e) const {
        return fmt::format(" person={} counter={} officer={} finger={} until={:%Y-%m-%d}", e.person.value, e.counter.value,
                           e.officer.value, biometrics::nameOf(e.finger), std::chrono::floor<std::chrono::days>(e.until));
    }
    std::string operator()(const identity::EnrolmentRevoked& e) const {
        return fmt::format(" person={} counter={} officer={}", e.person.value, e.counter.value, e.officer.value);
    }

  private:
    template <class E>
    static std::string at(const E& e) {
        return fmt::format(" session={} counter={}", e.session.value, e.counter.value);
    }
};

struct ToldOfLookups {
    std::string operator()(const lookups::RulesApplied& e) const {
        return fmt::format(" per_minute={} per_hour={} unknown_in_a_row={}", e.rules.perMinute, e.rules.perHour,
                           e.rules.unknownInARow);
    }
    std::string operator()(const lookups::LookedUp& e) const {
        return fmt::format(" lookup={} device={} counter={} officer={} visit={} person={} purpose={} found={} told={} version={} client={} reason={} records={} outcome={}",
                           e.lookup, e.device.value, e.counter.value, e.officer.value, e.visit.value, e.person.value,
                           lookups::nameOf(e.purpose), lookups::nameOf(e.found), lookups::nameOf(e.told), e.version,
                           e.client, e.reason, e.records, e.outcome);
    }
    std::string operator()(const lookups::DeviceBarred& e) const {
        return fmt::format(" device={} unknown_in_a_row={} until={:%H:%M:%S}", e.device.value, e.figure,
                           std::chrono::floor<std::chrono::seconds>(e.until));
    }
};

struct ToldOfForms {
    std::string operator()(const registration::FormOpened& e) const {
        return fmt::format(" form={} kind={} person={} visit={} counter={} officer={} device={} revision={} found={} version={}",
                           e.form.value, registration::wordOf(e.kind), e.person.value, e.visit.value, e.counter.value, e.officer.value,
                           e.device.value, e.revision, lookups::nameOf(e.found), e.version);
    }
    std::string operator()(const registration::FormSaved& e) const {
        return fmt::format(" form={} revision={} page={}", e.form.value, e.revision, wordOf(e.page));
    }
    std::string operator()(const registration::FormReadBack& e) const {
        return fmt::format(" form={} revision={}", e.form.value, e.revision);
    }
    std::string operator()(const registration::FormSent& e) const {
        return fmt::format(" form={} revision={} record={}", e.form.value, e.revision, e.record.value);
    }
    std::string operator()(const registration::FormDropped& e) const {
        return fmt::format(" form={} reason={}", e.form.value, wordOf(e.reason));
    }
    std::string operator()(const registration::AnswerReceived& e) const {
        return fmt::format(" record={} answer={} reason={} on={:%Y-%m-%d}", e.record.value, wordOf(e.answer),
                           e.reason.empty() ? "-" : e.reason, e.on);
    }
    std::string operator()(const registration::RecordsExported& e) const {
        return fmt::format(" first={} last={} count={}", e.first.value, e.last.value, e.count);
    }
    std::string operator()(const registration::NumbersSkipped& e) const {
        return fmt::format(" next_form={} next_record={}", e.nextForm.value, e.nextRecord.value);
    }
};

std::string describe(const journal::Folded& met, const journal::Entry& entry) {
    if (const auto* event = boost::variant2::get_if<domain::Event>(&entry))
        return describe(met.centre.state(), *event);
    if (const auto* looked = boost::variant2::get_if<lookups::Event>(&entry))
        return boost::variant2::visit(ToldOfLookups{}, looked->body);
    if (const auto* form = boost::variant2::get_if<registration::Event>(&entry))
        return boost::variant2::visit(ToldOfForms{}, form->body);
    if (const auto* paid = boost::variant2::get_if<payments::Event>(&entry))
        return payments::words(paid->body);
    return boost::variant2::visit(Told{}, boost::variant2::get<identity::Event>(entry).body);
}

}  // namespace

ExitCode events(const std::filesystem::path& file, std::uint64_t from, std::ostream& out) {
    const auto all =
        foldAll(file, [&](const auto& stored, const journal::Entry& entry, const journal::Folded& met) {
            if (stored.seq < from) return;
            const auto time = journal::timeOf(entry);
            const auto at = std::chrono::time_point_cast<std::chrono::seconds>(time);
            fmt::print(out, "{} {:%Y-%m-%dT%H:%M:%S}.{:03}Z {}{}\n", stored.seq, at, (time - at).count(),
                       protocol::kindName(stored.kind), describe(met, entry));
        });
    if (all) return ExitCode::Good;
    fmt::print(out, "cannot read {}: {}\n", file.string(), all.error().detail);
    return ExitCode::CannotRead;
}

}  // namespace owc::admin

#include <sodium.h>
#include <spdlog/spdlog.h>

#include "queue-server/domain/cnic.h"
#include "queue-server/server/engine.h"

// Payouts: a bank is asked once the log says so, and answers as if it were a request.
namespace owc::server {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
using gateways::BankDesk;
using payments::kPayoutsKept;

namespace {

template <class Body>
payments::Desk deskOf(const Body& body, const Incoming& incoming) {
    return {body.counter, incoming.device.name};
}

/// 8 signs that nobody guesses, without those that look alike on paper.
std::string freshReceipt() {
    constexpr std::string_view kSigns = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    std::string code(8, ' ');
    for (char& sign : code) sign = kSigns[randombytes_uniform(static_cast<std::uint32_t>(kSigns.size()))];
    return code;
}

}  // namespace

/// Claims are kept by the file as well as by the rules: what was asked for twice is refused there at the latest.
Result<payments::Events> Engine::commit(const payments::Command& command, Batch& batch) {
    auto events = m_payouts.decide(command, {state(), verifications()}, batch.now);
    if (!events) return events;
    for (const payments::Event& event : *events) {
        const auto claim = payments::claimOf(event.body, payouts());
        if (claim.made) batch.rows.claims.push_back({payments::kClaimKind, *claim.made});
        if (claim.released) batch.rows.released.push_back({payments::kClaimKind, *claim.released});
        if (const auto paid = payments::paidBy(event.body, payouts()))
            batch.rows.payees.push_back(
                {paid->value, static_cast<std::int32_t>(today(batch.now).time_since_epoch().count())});
        m_payouts.apply(event);
        if (auto question = payments::questionOf(event.body, payouts()))
            batch.bankQuestions.push_back(std::move(*question));
    }
    batch.add(*events);
    return events;
}

/// As it is at this counter; the basket that the officer does not see is not touched.
template <class Body>
Result<void> Engine::isSeen(const Body& body) const {
    payments::BasketId open;
    if (!payouts().openAt(body.counter, &open) || open != body.basket) return fail(ErrorCode::NoPayout);
    return {};
}

template <class Body>
Engine::Answer Engine::pay(const Asking& asking, const Body& body, const payments::Command& command) {
    if (const auto seen = isSeen(body); !seen) return tl::unexpected(seen.error());
    return note(commit(command, asking.batch));
}

Engine::Answer Engine::note(const Result<payments::Events>& done) {
    if (!done) return tl::unexpected(done.error());
    return protocol::Done{};
}

/// The PIN of somebody who has to be there too.
Result<void> Engine::secondIsHere(const Asking& asking, const domain::OfficerId& second, bool supervisor) {
    if (!asking.incoming.pinsRight) return fail(ErrorCode::SecondOfficer);  // nobody was named
    if (const auto right = judgePins(asking, {second}); !right) return right;
    if (supervisor && !m_parts.staff.supervises(second)) return fail(ErrorCode::SecondOfficer, "not a supervisor");
    return {};
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::OpenDrawer& body) {
    if (const auto here = secondIsHere(asking, body.second); !here) return tl::unexpected(here.error());
    return note(commit(payments::OpenDrawer{deskOf(body, asking.incoming), body.notes, body.again, body.second},
                       asking.batch));
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::TopUpDrawer& body) {
    if (const auto here = secondIsHere(asking, body.second); !here) return tl::unexpected(here.error());
    return note(commit(payments::TopUpDrawer{deskOf(body, asking.incoming), body.in, body.out, body.second},
                       asking.batch));
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::CountDrawer& body) {
    return note(commit(payments::CountDrawer{deskOf(body, asking.incoming), body.notes}, asking.batch));
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::TakeDrawer& body) {
    if (const auto here = secondIsHere(asking, body.second); !here) return tl::unexpected(here.error());
    return note(
        commit(payments::TakeDrawer{deskOf(body, asking.incoming), body.notes, body.second}, asking.batch));
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::CloseDrawer& body) {
    if (const auto here = secondIsHere(asking, body.second); !here) return tl::unexpected(here.error());
    return note(commit(payments::CloseDrawer{deskOf(body, asking.incoming), body.second}, asking.batch));
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::OpenPayout& body) {
    const auto digits = digitsAt(body.counter, body.cnic);
    if (!digits) return tl::unexpected(digits.error());
    const std::size_t knownPeople = asking.batch.rows.people.size();
    const auto person = asking.batch.findOrAddPerson(*digits, m_parts.log);
    if (!person) return tl::unexpected(person.error());
    const domain::Day day = today(asking.batch.now);
    auto due = duesOf(*digits, {*person}, day);
    if (!due) return tl::unexpected(due.error());
    const auto opened = commit(
        payments::OpenBasket{deskOf(body, asking.incoming), {*person}, std::move(*due), day}, asking.batch);
    if (!opened && asking.batch.rows.people.size() > knownPeople) asking.batch.forgetNewPerson(*person);
    return note(opened);
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::ConfirmPayee& body) {
    if (!body.second.value.empty()) {
        if (const auto here = secondIsHere(asking, body.second, true); !here) return tl::unexpected(here.error());
    }
    return pay(asking, body,
               payments::ConfirmIdentity{deskOf(body, asking.incoming), body.cardSeen, body.second});
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::AuthorisePayout& body) {
    if (!m_parts.bank) return fail(ErrorCode::NoBank);
    return pay(asking, body, payments::Authorise{deskOf(body, asking.incoming)});
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::ReleaseCash& body) {
    auto done = pay(asking, body, payments::ReleaseCash{deskOf(body, asking.incoming), body.notes});
    if (done) m_releaseBoot[body.counter] = asking.boot;
    return done;
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::ConfirmHandOver& body) {
    if (const auto seen = isSeen(body); !seen) return tl::unexpected(seen.error());
    const domain::Counter* counter = state().find(body.counter);
    const bool isHere = counter && counter->device == asking.incoming.device.name;
    const auto released = m_releaseBoot.find(body.counter);
    if (isHere && released != m_releaseBoot.end() && released->second != asking.boot) {
        if (const auto done = commit(payments::DoubtRelease{body.counter}, asking.batch); !done)
            return tl::unexpected(done.error());
    }
    return pay(asking, body, payments::ConfirmHandOver{deskOf(body, asking.incoming), body.how, freshReceipt()});
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::ResolveRelease& body) {
    if (const auto here = secondIsHere(asking, body.second, true); !here) return tl::unexpected(here.error());
    return pay(asking, body,
               payments::ResolveRelease{deskOf(body, asking.incoming), body.handedOver, body.second, body.counted,
                                        freshReceipt()});
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::ReportReceipt& body) {
    return pay(asking, body, payments::ReportReceipt{deskOf(body, asking.incoming), body.print});
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::StopPayout& body) {
    return pay(asking, body, payments::StopBasket{deskOf(body, asking.incoming), body.reason});
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::ClosePayout& body) {
    return pay(asking, body, payments::CloseBasket{deskOf(body, asking.incoming)});
}

/// Records of payments are kept for years, whatever she wishes.
Result<void> Engine::mayForgetPayouts(domain::PersonId person, domain::Time now) const {
    if (payments::anyOpenOf(payouts(), person)) return fail(ErrorCode::PersonHere, "a payout is not over");
    const auto paid = m_parts.log.dues().paidOn(person.value);
    if (!paid) return tl::unexpected(paid.error());
    if (!*paid) return {};
    const std::chrono::year_month_day until =
        std::chrono::year_month_day{domain::Day{std::chrono::days{**paid}}} + kPayoutsKept;
    if (domain::Day{until} <= today(now)) return {};
    return fail(ErrorCode::PayoutKept, "until " + fmt::format("{}-{:02}-{:02}", static_cast<int>(until.year()),
                                                              static_cast<unsigned>(until.month()),
                                                              static_cast<unsigned>(until.day())));
}

/// A question that found no room was not sent: to the process it is as if no line were there.
void Engine::askBank(Batch& batch) {
    for (payments::BankQuestion& question : batch.bankQuestions) {
        payments::BankAnswer unsent{.work = question.work,
                                    .transaction = question.transaction,
                                    .meaning = payments::BankMeaning::NotSent};
        if (m_parts.bank && m_parts.bank->ask(std::move(question)) != BankDesk::Taken::Full) continue;
        if (m_parts.bank) spdlog::warn("engine bank_desk_full waiting={}", m_parts.bank->waiting());
        m_unsentToBank.push_back(std::move(unsent));
    }
    batch.bankQuestions.clear();
}

Result<Turn> Engine::hear(std::vector<payments::BankAnswer> answers) {
    if (answers.empty()) return Turn{};
    if (m_storage.isShut()) {  // each is asked for again once there is room
        spdlog::warn("engine bank_answers_not_recorded count={}", answers.size());
        return Turn{};
    }
    Batch batch(m_parts.clock.now());
    batch.awaited = true;
    for (payments::BankAnswer& answer : answers) {
        if (const auto heard = commit(payments::HearBank{std::move(answer)}, batch); !heard)
            return tl::unexpected(heard.error());
    }
    auto turn = finish(batch);
    if (turn) return turn;
    if (!m_storage.shut(turn.error()) && turn.error().code != ErrorCode::ConstraintBroken) return turn;
    spdlog::error("engine bank_answers_not_recorded count={} code={}", answers.size(),
                  static_cast<int>(turn.error().code));
    return reload().map([] { return Turn{}; });
}

/// What became of the notes only the program knows that was told to release them: one that was started anew does
/// not, whether or not its officer has signed in again, and whoever signed in before the server was started.
Result<void> Engine::doubtReleases(Batch& batch) {
    std::erase_if(m_releaseBoot, [&](const auto& release) {
        const payments::Basket* basket = payouts().openAt(release.first);
        return !basket || payments::nextStep(payouts(), *basket) != payments::NextStep::HandOver;
    });
    for (const auto& [id, boot] : m_releaseBoot) {
        const domain::Counter* counter = state().find(id);
        if (counter && m_sessions.bootOf(counter->device) == boot) continue;
        if (const auto done = commit(payments::DoubtRelease{id}, batch); !done) return tl::unexpected(done.error());
    }
    return {};
}


Result<void> Engine::tendPayouts(Batch& batch) {
    for (payments::BankAnswer& answer : std::exchange(m_unsentToBank, {})) {
        if (const auto heard = commit(payments::HearBank{std::move(answer)}, batch); !heard)
            return tl::unexpected(heard.error());
    }
    if (const auto done = doubtReleases(batch); !done) return done;
    if (!m_parts.bank) return {};  // nobody to ask
    if (const auto done = commit(payments::Tick{}, batch); !done) return tl::unexpected(done.error());
    return {};
}

}  // namespace owc::server

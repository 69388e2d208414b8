#include "queue-server/registration/registrations.h"

#include <algorithm>

namespace owc::registration {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr std::uint64_t kNumbersSkipped = 1'000'000;  ///< more than a centre gives between a backup and its restore

Result<const domain::Counter*> heldBy(const domain::State& centre, const Desk& desk) {
    const domain::Counter* counter = centre.find(desk.counter);
    if (!counter) return fail(ErrorCode::UnknownCounter);
    if (counter->lease == domain::LeaseState::Closed) return fail(ErrorCode::CounterClosed);
    if (counter->device != desk.device) return fail(ErrorCode::CounterTaken);
    if (!counter->visit) return fail(ErrorCode::NoVisitor);
    return counter;
}

Result<const domain::Counter*> mayOpen(const domain::State& centre, const Desk& desk, RegistryVisit kind) {
    if (pagesOf(kind).empty()) return fail(ErrorCode::BadInput, "kind: has no form");
    return heldBy(centre, desk);
}

/// Looks at a command; touches nothing.
class Decide {
  public:
    Decide(const State& state, const domain::State& centre, domain::Time now)
        : m_state(state), m_centre(centre), m_now(now) {}

    Result<Events> operator()(const OpenForm& c) const {
        const auto counter = mayOpen(m_centre, c.desk, c.kind);
        if (!counter) return tl::unexpected(counter.error());
        const FormId open = m_state.formOf(c.person, c.kind);
        const Draft* draft = m_state.find(open);
        return one(FormOpened{.form = draft ? open : FormId{m_state.nextForm},
                              .kind = c.kind,
                              .person = c.person,
                              .visit = *(*counter)->visit,
                              .counter = c.desk.counter,
                              .officer = (*counter)->officer,
                              .device = c.desk.device,
                              .revision = draft ? draft->revision : 0,
                              .found = c.found,
                              .version = c.version});
    }
    Result<Events> operator()(const SaveForm& c) const {
        const auto draft = openAt(c.desk, c.form);
        if (!draft) return tl::unexpected(draft.error());
        if (c.revision != (*draft)->revision + 1) return movedOn(**draft);
        return one(FormSaved{c.form, c.revision, c.page, c.print});
    }
    Result<Events> operator()(const ReadBackForm& c) const {
        const auto draft = openAt(c.desk, c.form);
        if (!draft) return tl::unexpected(draft.error());
        if (c.revision == 0 || c.revision != (*draft)->revision) return movedOn(**draft);
        return one(FormReadBack{c.form, c.revision});
    }
    Result<Events> operator()(const SendForm& c) const {
        const auto draft = openAt(c.desk, c.form);
        if (!draft) return tl::unexpected(draft.error());
        if (c.revision == 0 || c.revision != (*draft)->revision) return movedOn(**draft);
        if ((*draft)->readBack != c.revision) return fail(ErrorCode::FormIncomplete, "it was not read back");
        if (const auto complaints = complaintsAbout(c.content, c.today); !complaints.empty())
            return fail(ErrorCode::FormIncomplete,
                        "page " + std::to_string(static_cast<int>(complaints.front().page)) + ", lacking " +
                            std::to_string(static_cast<int>(complaints.front().lacking)) + ", and " +
                            std::to_string(complaints.size() - 1) + " more");
        return one(FormSent{c.form, c.revision, {m_state.nextRecord}, (*draft)->print, c.digest});
    }
    Result<Events> operator()(const DropForm& c) const {
        const auto draft = openAt(c.desk, c.form);
        if (!draft) return tl::unexpected(draft.error());
        if (c.reason == DropReason::Forgotten || c.reason == DropReason::Expired) return fail(ErrorCode::BadInput, "reason");
        return one(FormDropped{c.form, c.reason});
    }
    Result<Events> operator()(const ReceiveAnswers& c) const {
        Events events;
        for (const AnswerReceived& answer : c.answers) {
            if (answer.record.value == 0 || answer.record.value >= m_state.nextRecord)
                return fail(ErrorCode::BadInput,
                            "record " + std::to_string(answer.record.value) + " was never sent");
            events.push_back({m_now, answer});
        }
        return events;
    }
    Result<Events> operator()(const ExportRecords& c) const {
        const bool sent = c.first.value > 0 && c.first <= c.last && c.last.value < m_state.nextRecord;
        if (!sent || c.count == 0 || c.count > c.last.value - c.first.value + 1)
            return fail(ErrorCode::BadInput, "records that were never sent");
        return one(RecordsExported{c.first, c.last, c.count});
    }
    Result<Events> operator()(const ForgetPerson& c) const {
        for (const auto& [record, waiting] : m_state.waiting) {
            if (waiting.person == c.person)
                return fail(ErrorCode::RecordWaits,
                            "record " + std::to_string(record.value) + " has not been exported");
        }
        Events events;
        for (const auto& [form, draft] : m_state.drafts) {
            if (draft.person == c.person) events.push_back({m_now, FormDropped{form, DropReason::Forgotten}});
        }
        return events;
    }
    Result<Events> operator()(const DropOld& c) const {
        Events events;
        for (const auto& [form, draft] : m_state.drafts) {
            if (draft.touched < c.before) events.push_back({m_now, FormDropped{form, DropReason::Expired}});
        }
        return events;
    }

    Result<Events> operator()(const SkipNumbers&) const {
        return one(
            NumbersSkipped{{m_state.nextForm + kNumbersSkipped}, {m_state.nextRecord + kNumbersSkipped}});
    }

  private:
    [[nodiscard]] Events one(EventBody body) const { return {{m_now, std::move(body)}}; }

    [[nodiscard]] static tl::unexpected<domain::Error> movedOn(const Draft& draft) {
        return fail(ErrorCode::FormMovedOn, "revision " + std::to_string(draft.revision) + " was saved last");
    }

    /// By this officer, for the visitor who stands here.
    [[nodiscard]] Result<const Draft*> openAt(const Desk& desk, FormId form) const {
        const auto counter = heldBy(m_centre, desk);
        if (!counter) return tl::unexpected(counter.error());
        const Draft* draft = m_state.find(form);
        if (!draft || draft->counter != desk.counter || draft->device != desk.device ||
            draft->visit != *(*counter)->visit || draft->officer != (*counter)->officer)
            return fail(ErrorCode::FormNotOpen);
        return draft;
    }

    const State& m_state;
    const domain::State& m_centre;
    domain::Time m_now;
};

/// Makes it so.
class Apply {
  public:
    Apply(State& state, domain::Time at) : m_state(state), m_at(at) {}

    void operator()(const FormOpened& e) const {
        m_state.nextForm = std::max(m_state.nextForm, e.form.value + 1);
        Draft& draft = m_state.drafts[e.form];
        draft.kind = e.kind;
        draft.person = e.person;
        draft.visit = e.visit;
        draft.counter = e.counter;
        draft.officer = e.officer;
        draft.device = e.device;
        draft.touched = m_at;
        if (e.revision > 0) return;  // what it was begun with stays known
        draft.found = e.found;
        draft.version = e.version;
    }
    void operator()(const FormSaved& e) const {
        Draft& draft = m_state.drafts[e.form];
        draft.revision = e.revision;
        draft.page = e.page;
        draft.print = e.print;
        draft.touched = m_at;
    }
    void operator()(const FormReadBack& e) const { m_state.drafts[e.form].readBack = e.revision; }
    void operator()(const FormSent& e) const {
        m_state.nextRecord = e.record.value + 1;
        m_state.lastDigest = e.digest;
        m_state.waiting[e.record] = {m_state.drafts[e.form].person, m_at};
        m_state.drafts.erase(e.form);
    }
    void operator()(const FormDropped& e) const { m_state.drafts.erase(e.form); }
    void operator()(const AnswerReceived&) const {}
    void operator()(const RecordsExported& e) const {
        m_state.waiting.erase(m_state.waiting.lower_bound(e.first), m_state.waiting.upper_bound(e.last));
    }

    void operator()(const NumbersSkipped& e) const {
        m_state.nextForm = std::max(m_state.nextForm, e.nextForm.value);
        m_state.nextRecord = std::max(m_state.nextRecord, e.nextRecord.value);
    }

  private:
    State& m_state;
    domain::Time m_at;
};

}  // namespace

Result<void> Registrations::mayOpen(const Desk& desk, RegistryVisit kind, const domain::State& centre) const {
    if (const auto counter = registration::mayOpen(centre, desk, kind); !counter)
        return tl::unexpected(counter.error());
    return {};
}

Result<Events> Registrations::decide(const Command& command, const domain::State& centre,
                                     domain::Time now) const {
    return boost::variant2::visit(Decide{m_state, centre, now}, command);
}

void Registrations::apply(const Event& event) {
    boost::variant2::visit(Apply{m_state, event.at}, event.body);
    m_state.now = event.at;
}

void Registrations::apply(const Events& events) {
    for (const Event& event : events) apply(event);
}

}  // namespace owc::registration

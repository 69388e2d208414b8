#pragma once

#include "queue-server/domain/one_of.h"
#include "queue-server/domain/result.h"
#include "queue-server/domain/state.h"
#include "queue-server/registration/state.h"

namespace owc::registration {

/// Where a desk command comes from.
struct Desk {
    domain::CounterId counter;
    domain::DeviceName device;
};
/// For whom was called to this counter. A form of hers of this kind that is open is gone on with.
struct OpenForm {
    Desk desk;
    RegistryVisit kind{};
    domain::PersonId person;
    lookups::Found found{};  ///< of the registry, when it was asked
    std::uint32_t version = 0;
};
struct SaveForm {
    Desk desk;
    FormId form;
    std::uint32_t revision = 0;
    Page page{};
    std::string print;
};
struct ReadBackForm {
    Desk desk;
    FormId form;
    std::uint32_t revision = 0;
};
struct SendForm {
    Desk desk;
    FormId form;
    std::uint32_t revision = 0;
    Form content;  ///< as it was saved last
    Day today{};
    Digest digest;  ///< of the record that it will be: number `State::nextRecord`
};
struct DropForm {
    Desk desk;
    FormId form;
    DropReason reason{};
};
/// All of them or none.
struct ReceiveAnswers {
    std::vector<AnswerReceived> answers;
};
struct ExportRecords {
    RecordNumber first;
    RecordNumber last;
    std::uint32_t count = 0;
};
struct ForgetPerson {
    domain::PersonId person;
};
/// Drafts that nobody went on with since then.
struct DropOld {
    domain::Time before{};
};
/// The log was restored.
struct SkipNumbers {};
using CommandKinds = boost::variant2::variant<OpenForm, SaveForm, ReadBackForm, SendForm, DropForm,
                                              ReceiveAnswers, ExportRecords, ForgetPerson, DropOld, SkipNumbers>;

struct Command : CommandKinds {
    OWC_SUM_TYPE(Command, CommandKinds)
};

/// The forms of the registration desk, an aggregate of the log beside domain::Centre. `decide` looks at both
/// and touches neither; `apply` touches its own state, cannot fail and reads nothing else. Threads: none of
/// its own; one owner at a time.
class Registrations {
  public:
    Registrations() = default;
    explicit Registrations(State state) : m_state(std::move(state)) {}

    /// Whether a form of this kind may be opened at this desk now, before anything is read.
    /// @return CounterClosed, CounterTaken, UnknownCounter, NoVisitor: it is for whom the counter called, and
    /// for
    ///         nobody else; BadInput for a kind without a form
    [[nodiscard]] domain::Result<void> mayOpen(const Desk& desk, RegistryVisit kind,
                                               const domain::State& centre) const;

    /// What would happen. @return the events to commit; the refusals of `mayOpen`; FormNotOpen for a form
    /// that is not open at this desk for this visit, FormMovedOn for another revision than the last (a save:
    /// than the next), FormIncomplete for what cannot be sent yet, RecordWaits for a person whose record has
    /// not left, BadInput for a record that was never sent, answered or exported
    [[nodiscard]] domain::Result<Events> decide(const Command& command, const domain::State& centre,
                                                domain::Time now) const;

    /// Makes it so. Requires an event that `decide` made from this very state or that a log holds next.
    void apply(const Event& event);
    void apply(const Events& events);

    [[nodiscard]] const State& state() const { return m_state; }

  private:
    State m_state;
};

}  // namespace owc::registration

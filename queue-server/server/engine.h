#pragma once

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "queue-server/authorities/enrolment.h"
#include "queue-server/journal/journal.h"
#include "queue-server/server/audience_feed.h"
#include "queue-server/server/batch.h"
#include "queue-server/server/cash_watch.h"
#include "queue-server/server/clock.h"
#include "queue-server/server/forecast.h"
#include "queue-server/server/form_safe.h"
#include "queue-server/server/gate.h"
#include "queue-server/server/health.h"
#include "queue-server/server/metrics.h"
#include "queue-server/server/odd_watch.h"
#include "queue-server/server/pairing.h"
#include "queue-server/server/payment_rows.h"
#include "queue-server/server/pin_desk.h"
#include "queue-server/server/projection.h"
#include "queue-server/server/refusals.h"
#include "queue-server/server/registry_desk.h"
#include "queue-server/server/sessions.h"
#include "queue-server/server/staff.h"
#include "queue-server/server/storage_gate.h"
#include "queue-server/server/verification_rows.h"
#include "queue-server/server/watch_rows.h"
#include "queue-server/store/log.h"

namespace owc::server {

/// What may leave the process once the batch is on disk, in this order.
struct Turn {
    std::vector<Outgoing> replies;
    std::vector<std::pair<protocol::Audience, std::string>> published;
    std::optional<bool> pairing{};  ///< the pairing endpoint is to be opened, before any reply, or closed
    std::vector<protocol::Audience> reopened{};  ///< PUB sockets that have to ask for everybody's key anew
};

/// The server without its sockets: one batch of requests in, one transaction, replies and rows out.
/// Nothing it returns was computed from anything that is not on disk.
/// Threads: the event loop's.
class Engine {
  public:
    /// What sealing a finger takes.
    struct Enrolling {
        authorities::EnrolmentKeys keys;
        double threshold = 0;  ///< score from which two prints are alike
    };
    struct Parts {
        store::Log& log;
        CentreClock& clock;
        const Staff& staff;
        const DeviceRegister& devices;  ///< at the start
        PinDesk& pins;
        Gate& gate;
        RefusalLog& refusals;
        store::Reserve* reserve = nullptr;  ///< null: nothing is kept back for a full disk
        std::uint64_t folded = 0;           ///< events after the newest checkpoint
        Metrics* metrics = nullptr;         ///< filled when there are any
        domain::Duration rowsEvery{0};      ///< rows of what follows sooner are gathered and sent together
        authorities::AuthorityDesk* authority = nullptr;    ///< null: nobody is verified here
        std::optional<Enrolling> enrolling{};               ///< none: nobody is enrolled here
        RegistryDesk* registry = nullptr;                   ///< null: nobody is looked up here
        const eligibility::Catalogue* catalogue = nullptr;  ///< of the programmes; there when `registry` is
        OddWatch* odd = nullptr;          ///< null: nobody looks for what is odd in the registry
        const FormSafe* forms = nullptr;  ///< null: no forms are filled in here
        gateways::BankDesk* bank = nullptr;  ///< null: nobody is paid here
        const ReceiptSeal* receipts = nullptr;  ///< null: no code stands on a receipt
        domain::Duration keepDrafts{0};  ///< of forms that nobody goes on with; 0: for ever
    };

    Engine(Parts parts, journal::Folded all, std::uint64_t feedEpoch);

    /// Settings and, when `openDay`, the business day; to be called once before the first request.
    /// @param clockDoubted  the PC's clock does not fit the log: no day is opened until a manager has looked
    [[nodiscard]] domain::Result<void> begin(const domain::Rules& rules, bool openDay,
                                             bool clockDoubted = false,
                                             const identity::Rules& identityRules = {},
                                             const lookups::Rules& lookupRules = {},
                                             const payments::Rules& paymentRules = {});

    /// Who sends replies the moment they may leave, before the rows of their batch are made; without one they
    /// come with the turn.
    void onCommitted(std::function<void(const std::vector<Outgoing>&)> send) { m_send = std::move(send); }

    /// One batch. @return StorageFailed, Corrupt: the process must stop; nothing of the batch may be answered
    [[nodiscard]] domain::Result<Turn> process(std::span<const Incoming> requests);

    /// Answers of the authority, one batch. @return as `process`; what the disk does not take is not
    /// recorded, and
    ///         its result has to be asked for
    [[nodiscard]] domain::Result<Turn> hear(std::vector<identity::Answer> answers);

    /// The same of a bank: what the disk does not take is asked for again.
    [[nodiscard]] domain::Result<Turn> hear(std::vector<payments::BankAnswer> answers);

    /// Timers: lost counters, deadlines, devices that fell silent. Call several times a second.
    [[nodiscard]] domain::Result<Turn> tick();

    /// Whether rows are gathered that `gathered` will give once their time has come.
    [[nodiscard]] bool owesRows() const {
        return !m_unseen.empty() || !m_unseenVerifications.empty() || !m_unseenPayouts.empty();
    }
    [[nodiscard]] Turn gathered();

    /// One heartbeat per audience.
    [[nodiscard]] std::vector<std::pair<protocol::Audience, std::string>> heartbeats();

    /// Writes a checkpoint when the day was closed or 20,000 events have passed, tidies old outcomes and the
    /// write-ahead log. Outside the reply path; a failure is only logged.
    void housekeeping();

    [[nodiscard]] const domain::State& state() const { return m_centre.state(); }
    [[nodiscard]] const identity::State& verifications() const { return m_verifications.state(); }
    [[nodiscard]] const lookups::State& lookups() const { return m_lookups.state(); }
    [[nodiscard]] const registration::State& registrations() const { return m_registrations.state(); }
    [[nodiscard]] const payments::State& payouts() const { return m_payouts.state(); }
    [[nodiscard]] std::size_t devicesOnline() const { return m_sessions.online(); }
    /// What is wrong with this server; shown to managers at the next tick.
    [[nodiscard]] Health& health() { return m_health; }

  private:
    using Answer = domain::Result<protocol::ReplyBody>;
    /// Who asks with which request: what an answer needs besides its body.
    struct Asking {
        const Incoming& incoming;
        std::uint64_t boot;
        Batch& batch;
    };

    void handle(const Incoming& incoming, Batch& batch);
    void execute(const Incoming& incoming, const protocol::Request& request, Batch& batch);
    Answer run(const Incoming& incoming, const protocol::RequestBody& body, std::uint64_t boot, Batch& batch);
    domain::Result<domain::Events> commit(domain::Command command, Batch& batch);
    domain::Result<identity::Events> commit(identity::Command command, Batch& batch);
    domain::Result<lookups::Events> commit(const lookups::Command& command, Batch& batch);
    domain::Result<registration::Events> commit(const registration::Command& command, Batch& batch);
    domain::Result<payments::Events> commit(const payments::Command& command, Batch& batch);
    Answer answer(const Asking& asking, const protocol::IssueToken& body);
    Answer answer(const Asking& asking, const protocol::GiveSlot& body);
    Answer answer(const Asking& asking, const protocol::AdmitOffline& body);
    Answer answer(const Asking& asking, const protocol::TakeBack& body);
    domain::Result<std::optional<domain::VisitId>> takeBack(const Asking& asking, protocol::RequestId id);
    Answer answer(const Asking& asking, const protocol::SignIn& body);
    Answer answer(const Asking& asking, const protocol::TakeOver& body);
    Answer answer(const Asking& asking, const protocol::ServeDirect& body);
    Answer answer(const Asking& asking, const protocol::ReprintTicket& body);
    Answer answer(const Asking& asking, const protocol::FindTicket& body);
    Answer answer(const Asking& asking, const domain::ReportTicket& body);
    Answer answer(const Asking& asking, const domain::CallChosen& body);
    Answer answer(const Asking& asking, const domain::AnswerManagerCall& body);
    Answer answer(const Asking& asking, const domain::ShowCard& body);
    Answer answer(const Asking& asking, const protocol::ReportHighest& body);
    Answer answer(const Asking& asking, const protocol::OpenPairing& body);
    Answer answer(const Asking& asking, const protocol::Pair& body);
    Answer answer(const Asking& asking, const protocol::RevokeDevice& body);
    Answer answer(const Asking& asking, const protocol::ForgetPerson& body);
    Answer answer(const Asking& asking, const protocol::ReloadStaff& body);
    Answer answer(const Asking& asking, const protocol::OpenToday& body);
    Answer answer(const Asking& asking, const protocol::OpenVerification& body);
    Answer answer(const Asking& asking, const protocol::AskFinger& body);
    Answer answer(const Asking& asking, const protocol::AskResult& body);
    Answer answer(const Asking& asking, const protocol::RequestException& body);
    Answer answer(const Asking& asking, const protocol::EndorseException& body);
    Answer answer(const Asking& asking, const protocol::SendToNadra& body);
    Answer answer(const Asking& asking, const protocol::CloseVerification& body);
    Answer answer(const Asking& asking, const protocol::EnrolFinger& body);
    Answer answer(const Asking& asking, const protocol::RevokeEnrolment& body);
    Answer answer(const Asking& asking, const protocol::AskEligibility& body);
    Answer answer(const Asking& asking, const protocol::NoteLookup& body);
    Answer answer(const Asking& asking, const protocol::OpenForm& body);
    Answer answer(const Asking& asking, const protocol::SaveForm& body);
    Answer answer(const Asking& asking, const protocol::ReadBackForm& body);
    Answer answer(const Asking& asking, const protocol::SendForm& body);
    Answer answer(const Asking& asking, const protocol::DropForm& body);
    domain::Result<void> dropOldDrafts(Batch& batch);
    Answer answer(const Asking& asking, const protocol::ExportOutbox& body);
    Answer answer(const Asking& asking, const protocol::ReceiveAnswers& body);
    Answer answer(const Asking& asking, const protocol::NoteExported& body);
    Answer answer(const Asking& asking, const protocol::OpenDrawer& body);
    Answer answer(const Asking& asking, const protocol::TopUpDrawer& body);
    Answer answer(const Asking& asking, const protocol::CountDrawer& body);
    Answer answer(const Asking& asking, const protocol::TakeDrawer& body);
    Answer answer(const Asking& asking, const protocol::CloseDrawer& body);
    Answer answer(const Asking& asking, const protocol::OpenPayout& body);
    Answer answer(const Asking& asking, const protocol::ConfirmPayee& body);
    Answer answer(const Asking& asking, const protocol::AuthorisePayout& body);
    Answer answer(const Asking& asking, const protocol::ReleaseCash& body);
    Answer answer(const Asking& asking, const protocol::ConfirmHandOver& body);
    Answer answer(const Asking& asking, const protocol::ResolveRelease& body);
    Answer answer(const Asking& asking, const protocol::ReportReceipt& body);
    Answer answer(const Asking& asking, const protocol::StopPayout& body);
    Answer answer(const Asking& asking, const protocol::ClosePayout& body);
    Answer answer(const Asking& asking, const protocol::StageDues& body);
    Answer clearDues(Batch& batch);
    Answer answer(const Asking& asking, const protocol::ImportDues& body);
    Answer answer(const Asking& asking, const protocol::WithdrawDues& body);
    template <class Body>
    Answer pay(const Asking& asking, const Body& body, const payments::Command& command);
    template <class Body>
    [[nodiscard]] domain::Result<void> isSeen(const Body& body) const;
    static Answer note(const domain::Result<payments::Events>& done);
    domain::Result<void> secondIsHere(const Asking& asking, const domain::OfficerId& second,
                                      bool supervisor = false);
    [[nodiscard]] domain::Result<std::vector<payments::Entitlement>> duesOf(const std::string& digits,
                                                                            domain::PersonId person,
                                                                            domain::Day day) const;
    [[nodiscard]] domain::Result<store::DueRow> staged(const protocol::DueRow& row, std::int64_t id) const;
    [[nodiscard]] domain::Result<void> mayForgetPayouts(domain::PersonId person, domain::Time now) const;
    [[nodiscard]] domain::Result<void> mayApply(const domain::Rules& rules,
                                                const payments::Rules& paying) const;
    void askBank(Batch& batch);
    domain::Result<void> tendPayouts(Batch& batch);
    [[nodiscard]] std::optional<payments::Money> cashLeft(domain::Time now);
    void noteCash(domain::Time now);
    [[nodiscard]] domain::Result<void> cashReaches(const domain::IssueToken& wanted, const std::string& digits,
                                                   domain::Time now);
    domain::Result<void> doubtReleases(Batch& batch);
    [[nodiscard]] domain::PersonId personAt(domain::CounterId counter) const;
    [[nodiscard]] domain::Result<identity::Question> questionOf(const identity::Session& session) const;
    void sendQuestions(Batch& batch);
    /// A request with PINs goes to the desk first. @return whether it is out of our hands for now
    bool handToPinDesk(const Incoming& incoming, const protocol::Request& request, Batch& batch);
    /// So does one for the registry. @return whether it is out of our hands for now, or was refused
    bool handToRegistry(const Incoming& incoming, const protocol::Request& request, Batch& batch);
    domain::Result<void> askRegistry(const Incoming& incoming, const protocol::Request& request,
                                     const protocol::AskEligibility& body, domain::Time now);
    /// What the registry has to be asked for a form; nothing where it needs not be, or the form is refused
    /// anyway.
    [[nodiscard]] std::optional<RegistryQuestion> questionFor(const protocol::OpenForm& body,
                                                              const Incoming& incoming,
                                                              domain::Time now) const;
    [[nodiscard]] domain::Result<registration::Form> savedForm(registration::FormId form,
                                                               const Batch& batch) const;
    [[nodiscard]] domain::Result<std::vector<protocol::EarlierRecord>> earlierOf(
        domain::PersonId person) const;
    [[nodiscard]] domain::Day today(domain::Time now) const;
    [[nodiscard]] domain::Result<std::string> digitsFor(const protocol::AskEligibility& body) const;
    [[nodiscard]] std::optional<protocol::RegistryRow> registryRow(domain::Time now) const;
    [[nodiscard]] domain::Result<protocol::OddFound> oddOf(const protocol::AskOdd& ask) const;
    protocol::Changes lookAround(domain::Time now);
    /// 13 digits: as typed at a counter, or as she gave them for her token.
    [[nodiscard]] domain::Result<std::string> digitsAt(domain::CounterId counter,
                                                       const std::string& typed) const;
    /// What the desk found, by the rule of wrong tries; records them.
    domain::Result<void> judgePins(const Asking& asking, std::initializer_list<domain::OfficerId> officers);
    domain::Result<void> refuseWhileBarred(const domain::DeviceName& device, const domain::OfficerId& officer,
                                           domain::Time now);
    void endPairing(domain::PairingEnd how, Batch& batch);
    void recordUndecodable(const Incoming& incoming, const domain::Error& error);
    template <class DomainCommand>
    Answer carryOut(const Asking& asking, DomainCommand command);
    void answerQuery(const Incoming& incoming, const protocol::Request& request, Turn& turn);
    void checkHead(const Device& device, std::uint64_t knownSeq);
    void noteLogBehind(const Device& device);
    domain::Result<void> noteRestore(Batch& batch);
    void noteHealth(domain::Time now);
    void noteBatch(const Batch& batch, std::chrono::steady_clock::duration took);

    domain::Result<Turn> finish(Batch& batch);
    domain::Result<Turn> finishOneByOne(std::span<const Incoming> requests);
    domain::Result<void> reload();
    void publish(const protocol::Changes& changes, Turn& turn);
    void showRows(domain::Time now, Turn& turn);
    [[nodiscard]] bool rowsAreDue(domain::Time now) const;
    void showAll();
    [[nodiscard]] protocol::TokenIssued paperOf(const domain::Visit& visit);
    [[nodiscard]] bool leftByItsProgram(domain::CounterId counter, const domain::DeviceName& device) const;

    Parts m_parts;
    domain::Centre m_centre;
    identity::Verifications m_verifications;
    lookups::Lookups m_lookups;
    registration::Registrations m_registrations;
    payments::Payouts m_payouts;
    Projection m_projection;
    VerificationRows m_verificationRows;
    PaymentRows m_paymentRows;
    WatchRows m_watchRows;
    Sessions m_sessions;
    Forecast m_forecast;
    std::vector<AudienceFeed> m_feeds;
    domain::Events m_unseen;                            ///< on disk, in no row yet
    std::set<domain::CounterId> m_unseenVerifications;  ///< the same, by their counters
    std::set<domain::CounterId> m_unseenPayouts;        ///< the same
    std::vector<identity::Answer> m_unsent;             ///< of questions that found no room
    std::vector<payments::BankAnswer> m_unsentToBank;   ///< the same
    domain::Time m_shownAt{};
    std::uint64_t m_sinceCheckpoint = 0;
    bool m_dayClosed = false;
    std::function<void(const std::vector<Outgoing>&)> m_send;
    StorageGate m_storage;
    Health m_health;
    CashWatch m_cash;
    domain::Time m_cashSeenAt{};
    domain::Time m_trimmed{};  ///< old outcomes
    domain::Time m_lastTick{};
    std::map<domain::CounterId, std::uint64_t> m_signInBoot;   ///< of the program that holds the lease
    std::map<domain::CounterId, std::uint64_t> m_releaseBoot;  ///< of the one that was told to release notes
    std::optional<Pairing> m_pairing;
    std::optional<Pairing> m_pairingOnDisk;      ///< as the last batch left it
    std::optional<bool> m_pairingDoor;           ///< for the next turn
    std::vector<protocol::Audience> m_reopened;  ///< for the next turn
    bool m_scrub = true;                         ///< erased rows may still lie in the write-ahead log
};

}  // namespace owc::server

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "counter/desk/model/desk_payout.h"
#include "counter/desk/model/desk_picture.h"
#include "counter/desk/model/desk_requests.h"
#include "counter/desk/model/entitlement_picture.h"
#include "counter/desk/model/registration_picture.h"
#include "queue-server/client-qt/server_link.h"

namespace owc::desk_model {

/// What an officer can ask for at one counter. Every request locks the keys until it is answered, so that a
/// key pressed twice does one thing. When the link breaks under a request it stays the one under way: it is asked
/// again under the same id when the link is back, and its outcome is told. Threads: GUI thread.
class DeskModel : public QObject {
    Q_OBJECT

  public:
    static constexpr int kSlowMs = 2'500;    ///< from then on an answer is late
    static constexpr int kSettleMs = 400;  ///< `doNext` this soon after a new step is a double press, and ignored

    DeskModel(client_qt::ServerLink& link, domain::CounterId counter, QString language,
              QObject* parent = nullptr);

    [[nodiscard]] const DeskPicture& picture() const { return m_picture; }
    /// The officer of this program run has signed in; a program started anew asks again.
    [[nodiscard]] bool signedIn() const { return m_signedIn; }
    [[nodiscard]] bool busy() const { return m_busy; }
    /// What is under way, in words; empty: nothing.
    [[nodiscard]] QString underWay() const;
    /// The server lets it wait although the link is there.
    [[nodiscard]] bool slow() const;
    /// What was answered or taken back last, in words.
    [[nodiscard]] QString lastRequest() const;
    /// While `refused` or `told` is emitted: the link had broken under that request.
    [[nodiscard]] bool cameLate() const { return m_late; }
    /// Her masked number, after `showCard`; cleared with the visitor.
    [[nodiscard]] const QString& maskedCnic() const { return m_maskedCnic; }

    void setLanguage(const QString& language);
    /// What programmes are called, by id; an id without a name is shown as it is.
    void nameProgrammes(std::map<std::string, domain::Names> names);
    /// Waits grow with the clock: builds the picture anew.
    void refresh();
    void signIn(const QString& officer, const QString& pin);
    /// A supervisor puts this officer at a counter that another one holds.
    void takeOver(const QString& officer, const QString& pin, const QString& supervisor, const QString& supervisorPin);
    void signOut();
    void doNext();
    void recall();
    void markNoShow();
    void park(int reason, std::optional<int> backAfterMinutes);
    void transfer(const QString& service);
    /// After what she is here for she also goes to `service`.
    void addService(const QString& service);
    /// To `service` now, and then back here to the same place.
    void sendAndReturn(const QString& service);
    /// What she came for could not be done.
    void completeNotDone();
    void undo();
    void showCard();
    /// @param reason  place in breakWords()
    void startBreak(int reason);
    void serveDirect(const QString& service);
    /// One person in (+1) or out (-1) whom no token counted.
    void countAtDoor(int by);
    /// Without a link: what is under way is asked for no more. It may have been done.
    void takeBack();
    /// Help is needed here: not locked by what is under way, and sent even without a link.
    void callManager();
    /// The officer takes the call back.
    void answerManagerCall();

    // Of any open visit, by its token.

    /// Parked or missed: back to her place.
    void bringBack(int token);
    /// @param reason  place in choiceWords()
    void callChosen(int token, int reason);
    void markWalkedOut(int token);
    /// @param priority  place in priorityKeys()
    /// @param reason    place in priorityReasonWords()
    void changePriority(int token, int priority, int reason);
    void reprint(int token);
    /// Whose paper was scanned: `ticketFound`, `slipFound`, or told that nobody waits with it.
    void findTicket(const QString& code);

    // Who she is: desk_identity.cpp.

    /// Begins a check of the visitor who is served here.
    /// @param cnic  13 digits of the card on the desk; empty: as she gave it for her token. Personal, never kept
    void beginCheck(const QString& cnic = {});
    /// Wants the reader to take this finger's print. @param telephone  for the authority, may be empty
    void takePrint(int finger, const QString& telephone = {});
    void stopTaking();
    /// A print that was taken: to the authority. Personal, never kept here.
    /// @param record  ISO/IEC 19794-2:2005
    void sendPrint(int finger, std::vector<std::uint8_t> record, int quality, std::optional<bool> live);
    /// Wants three touches of this finger, to be enrolled at this centre. She has said that she wishes it.
    void enrol(int finger);
    /// The three of them; then a new check begins. Personal, never kept here.
    void sendEnrolment(int finger, std::vector<std::vector<std::uint8_t>> records);
    /// Removes all her fingers from this centre, and ends the check that would ask for them.
    void takeBackEnrolment();
    /// Wants the last print sent once more.
    void sendPrintAgain();
    void askResult();
    /// @param way, reason  places in otherWayWords(), otherWayReasons()
    void wantOtherWay(int way, int reason, const QString& proof);
    void secondOfficer(const QString& officer, const QString& pin, bool granted);
    void sendToNadra(const QString& service);
    void giveUpCheck();
    /// What the reader is about; set by who owns it.
    void setLive(const LivePrint& live);
    [[nodiscard]] const LivePrint& live() const { return m_live; }

    // What she is entitled to: desk_entitlement.cpp.

    /// Looks the visitor who stands here up in the registry; the answer is kept until she leaves.
    /// @param cnic  13 digits of hers or of anybody of her family; empty: as she gave it for her token. Personal
    /// @param asOf  the answer of that day; nothing: of today
    void askEntitlement(const QString& cnic = {}, std::optional<domain::Day> asOf = {});
    /// The same number once more, as it was on another day.
    void askEntitlementAsOf(std::optional<domain::Day> day);
    /// What the registry said of her; nothing: nobody asked.
    [[nodiscard]] const std::optional<Entitled>& entitled() const { return m_entitled; }
    [[nodiscard]] std::optional<EntitlementPicture> entitlement() const;
    /// The centre's own day.
    [[nodiscard]] domain::Day today() const;
    /// Plans the way that the registry's screening wants: what follows is added, and where she has to be first she
    /// is sent and comes back.
    void buildWay();
    /// While `refused` is emitted: it was this that was asked.
    [[nodiscard]] bool askedEntitlement() const;

    // The registry's form: desk_registration.cpp.

    /// Opens a form of this kind for the visitor who stands here, or goes on with the one she has begun: `formCame`.
    void openForm(eligibility::RegistryVisit kind);
    /// The form as it is on the screen; nothing: none is open. Personal
    [[nodiscard]] const std::optional<FormOnDesk>& form() const { return m_form; }
    [[nodiscard]] std::optional<RegistrationPicture> registration() const;
    /// Stands on the screen at once, and is saved at once or as soon as link and server are free. Where
    /// somebody else has saved it meanwhile, the newest form takes its place and `told` says so: nothing is
    /// written over it.
    void changeForm(const registration::Form& form, registration::Page page);
    void editForm(const std::function<void(registration::Form&)>& change);
    /// She has heard the revision that is saved, and agrees.
    void agreeToForm();
    void sendForm();
    /// @param reason  place: she does not wish it, a mistake, done elsewhere
    void dropForm(int reason);
    /// Put away. What is not saved yet stays here and is saved as soon as it can be.
    void leaveForm();
    /// What the server refused to save is lost.
    void abandonForm();

    /// The cash drawer, and what is paid from it.
    [[nodiscard]] DeskPayout& payout() { return m_payout; }
    [[nodiscard]] const DeskPayout& payout() const { return m_payout; }
    /// While `refused` is emitted: it was a payout that should be opened.
    [[nodiscard]] bool askedPayout() const;

    // New paper.

    void giveToken(const NewToken& token);
    /// @param minute  an appointment: local minutes after midnight
    void giveSlip(const QString& service, std::optional<int> minute);
    /// Passes news of the printer on to the window.
    void tell(News news, int token);

  Q_SIGNALS:
    void changed();
    /// The server's refusal; 0 clears the last one.
    void refused(int code);
    void told(owc::desk_model::News news, int token);
    void ticketWanted(const owc::desk_model::TicketPaper& paper);
    void slipWanted(const owc::protocol::SlotIssued& slip);
    /// An open visit's.
    void ticketFound(int token);
    void slipFound(const QString& service, const QString& code);
    void printWanted(int finger);
    void printAgainWanted(int finger);
    void printUnwanted();
    void touchesWanted(int finger);
    /// The registry has answered; `entitled` says what.
    void entitlementCame();
    /// A form lies open; `form` says which.
    void formCame();
    /// The check at this desk is over: nothing of a print may be kept any more.
    void checkOver();

  private:
    void signedInBy(protocol::RequestBody body);
    void endCheck();
    void forgetEntitlement();
    void saveForm();
    bool formRefused(domain::ErrorCode code);
    void openAnew();
    void takeNewest(const protocol::FormOpen& open, bool saving);
    void forgetForm();
    void addInOrder(std::vector<Target> services, const QString& thenTo);
    void send(protocol::RequestBody body, std::function<void(const protocol::ReplyBody&)> done = {});
    void linkChanged(bool connected);
    void askAgain();
    void answered(const domain::Result<protocol::ReplyBody>& reply);
    [[nodiscard]] client_qt::ServerLink::ReplyHandler handler();
    void callLater(protocol::RequestBody body, News news);
    void sendManagerCall(protocol::RequestBody body, News news);

    client_qt::ServerLink& m_link;
    domain::CounterId m_counter;
    QString m_language;
    std::map<std::string, domain::Names> m_programmes;
    DeskPicture m_picture;
    DeskPayout m_payout;
    QString m_maskedCnic;
    int m_cardOf = 0;
    std::optional<Entitled> m_entitled;
    std::optional<FormOnDesk> m_form;
    quint64 m_answers = 0;  ///< of the registry, since the start
    LivePrint m_live;
    QString m_telephone;  ///< for the print being taken
    bool m_signedIn = false;
    bool m_leaseSeen = false;  ///< the rows have shown the lease of this sign-in
    bool m_busy = false;
    bool m_givesPaper = false;  ///< its answer is a token somebody waits for: it is never taken back
    bool m_broke = false;    ///< the link broke under it
    bool m_givenUp = false;  ///< by the client: to be asked again
    bool m_late = false;
    bool m_callingManager = false;
    std::optional<std::pair<protocol::RequestBody, News>> m_managerLater;  ///< goes out with the next link
    std::uint64_t m_tag = 0;
    std::uint64_t m_serial = 0;  ///< of what is under way: an answer to what was taken back is nobody's
    std::string_view m_request;  ///< its name
    std::function<void(const protocol::ReplyBody&)> m_done;
    QElapsedTimer m_sinceSent;
    QElapsedTimer m_sinceStep;  ///< the second half of a double press was meant for the step before
    QTimer m_minute;            ///< waits grow with the clock
    QTimer m_second;            ///< while something counts down
};

}  // namespace owc::desk_model

#pragma once

#include "counter/desk/model/desk_actions.h"
#include "counter/desk/model/desk_model.h"
#include "counter/desk/view/choice_panel.h"
#include "counter/desk/view/count_panel.h"
#include "counter/desk/view/number_panel.h"

namespace owc::desk_view {

/// All that the desk asks its officer before it asks the server: one question a panel, one panel after the other.
/// Threads: GUI thread.
class Questions : public QObject {
    Q_OBJECT

  public:
    /// @param window  the panels lie over it; outlives the questions
    Questions(desk_model::DeskModel& model, QWidget& window);

    void park();
    void transfer();
    void addService();
    void sendAndReturn();
    /// The list behind F10.
    void more();

    // Who she is.

    /// Begins a check, or shows the one that is open.
    void checkIdentity();
    void cardNumber();
    /// @param then  takes the print with it
    void telephone(std::function<void(const QString&)> then);
    void toNadra();
    void otherWay();
    void secondOfficer();
    void giveUpCheck();
    /// By her own wish only: she is asked first.
    void enrolFinger();
    void takeBackEnrolment();

    // What she is entitled to.

    /// Looks her up by a number that is typed or scanned: hers, or of anybody of her family.
    void entitlementNumber();
    /// The same answer as it was on a day. @param again  what was typed was no day that has been
    void entitlementDay(bool again);
    // The registry's form: form_questions.cpp.

    void whichForm(const std::vector<eligibility::RegistryVisit>& forms);
    /// Asks for one field of a member, or turns it over.
    void memberField(int member, desk_model::MemberField field);
    void takeMemberOut(int member);
    /// @param again  what was typed was none
    void mobile(bool again);
    void dropForm();
    /// The server refused the last changes: stay, or lose them.
    void leaveUnsaved();

    // The cash drawer and what is paid: payout_questions.cpp.

    void openDrawer();
    void topUp();
    void takeOut();
    void countDrawer();
    void takeDrawer();
    void closeDrawer();
    void payeeNumber();
    /// @param needsSecond  a supervisor has to see her too
    void confirmPayee(bool needsSecond);
    void sheHasIt();
    void stopPayout();
    void resolvePayout(bool doubted);

    /// @return whether the number of a card is asked for now; then it was given
    bool takeCard(const QString& digits);

    /// What can be done with an open visit that was found by its paper.
    void foundTicket(int token);
    /// @param service  that she comes back for
    void foundSlip(const QString& service, const QString& code);
    /// @return whether a code is asked for now; then it was given
    bool takeCode(const QString& code);

    /// Puts away what is asked now.
    void leave();
    void resize(const QRect& window);

  Q_SIGNALS:
    /// The check that is open is to be shown.
    void checkWanted();
    void enrolmentWanted();
    /// The officer leaves the form, although not everything is saved.
    void formLeft();

  private:
    using Then = std::function<void(int)>;
    using Service = std::function<void(const QString& id)>;

    void choose(const QString& question, const QStringList& entries, Then then);
    void chooseService(const QString& question, const std::vector<desk_model::Target>& services, Service then);
    void choosePriority(Then then);
    void choosePartySize(Then then);
    /// Her ticket is printed, and she is called, in it.
    void chooseLanguage(std::function<void(domain::Language)> then);
    void type(const QString& question, NumberPanel::Kind kind, std::function<void(const QString&)> then);

    void count(const QString& question, std::function<void(const payments::Notes&)> then);
    void withSecond(const QString& who, std::function<void(const desk_model::SecondOfficer&)> then);
    void typeField(std::size_t member, desk_model::MemberField field, bool again);

    [[nodiscard]] QString wordsOf(desk_model::MoreAction action) const;
    void act(desk_model::MoreAction action);
    void finishNotDone();
    void startBreak();
    void serveDirect();
    void walkIn();
    void fromRoll();
    void withSlip();
    void giveSlip();

    void bringBack();
    void findToken();
    void askNumber(const QString& question);
    void listTokens();
    void withToken(const desk_model::OpenVisit& visit);
    void actOn(int token, desk_model::TokenAction action);

    desk_model::DeskModel& m_model;
    ChoicePanel m_choice;
    NumberPanel m_number;
    CountPanel m_count;
    Then m_chosen;
    std::function<void(const QString&)> m_typed;
    std::function<void(const payments::Notes&)> m_noted;
};

}  // namespace owc::desk_view

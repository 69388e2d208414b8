#pragma once

#include <QWidget>

#include "assets/ui/language.h"
#include "counter/desk/model/desk_model.h"
#include "counter/desk/model/visitor_picture.h"
#include "counter/desk/view/compact_page.h"
#include "counter/desk/view/desk_page.h"
#include "counter/desk/view/entitlement_panel.h"
#include "counter/desk/view/finger_panel.h"
#include "counter/desk/view/help_panel.h"
#include "counter/desk/view/panic_hold.h"
#include "counter/desk/view/payout_panel.h"
#include "counter/desk/view/questions.h"
#include "counter/desk/view/registration_panel.h"
#include "counter/desk/view/sign_in_page.h"

namespace owc::desk_view {

/// The counter's window: sign-in, then the desk; every step by one key. A narrow window has the compact desk.
/// Threads: GUI thread.
class DeskWindow : public QWidget {
    Q_OBJECT

  public:
    static constexpr int kCompactBelow = 720;  ///< pixels of width

    DeskWindow(desk_model::DeskModel& model, ui::LanguageSwitch& language, const QString& officer);
    ~DeskWindow() override;

    [[nodiscard]] bool compact() const { return width() < kCompactBelow; }
    /// A paper was held to the scanner: its visit is shown with what can be done for her.
    /// @param ticket  code of a ticket or a return slip; empty: it is neither
    void scanned(const QString& ticket);
    /// An identity card was held to the scanner: where its number is asked for, or to look it up beside her own.
    /// @param digits  13 of them; personal, never kept
    void scannedCard(const QString& digits);
    /// For the window that faces the visitor.
    [[nodiscard]] desk_model::VisitorPicture visitorPicture() const;

    /// Has what her window shows of the form read aloud; nothing when it shows none.
    void readToHer();
    /// She says on her window that she has the notes.
    void receivedByHer();

  Q_SIGNALS:
    void visitorChanged();
    /// @param sentences  personal  @param language  code of hers
    void readAloud(const QStringList& sentences, const QString& language);
    /// What was read aloud is not shown any more.
    void silenceWanted();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    [[nodiscard]] PageState pageState() const;
    void refresh();
    void retranslate();
    /// A key that was pressed, possible or not.
    void press(int key);
    void act(int key);
    void callManager();
    void help();
    void keyMapOfDesk();
    void turnLanguage();
    void refuse(int code);
    void say(const QString& message, bool good);
    void tell(desk_model::News news, int token);
    void layOut();
    void connectFingers();
    void showCheck();
    void actOnCheck(desk_model::FingerAct act);
    void connectEntitlement();
    void askEntitlement();
    void showEntitlement();
    void connectForm();
    void showForm();
    void closeForm();
    void addMember(eligibility::Relation relation);
    void connectPayout();
    void openPayout();
    void showPayout();
    void countNote(std::uint32_t face);
    void goOnPaying(desk_model::PayoutPage page);
    void saySum();
    [[nodiscard]] QString refusalOf(int code) const;

    desk_model::DeskModel& m_model;
    ui::LanguageSwitch& m_language;
    DeskPage m_page;
    CompactPage m_compact;
    SignInPage m_signIn;
    FingerPanel m_fingers;
    EntitlementPanel m_entitlement;
    RegistrationPanel m_formPanel;
    PayoutPanel m_payout;
    Questions m_questions;
    HelpPanel m_help;
    PanicHold m_panic;
    QString m_message;
    bool m_good = false;
    quint64 m_checkSeen = 0;  ///< a check that the officer has put away
    bool m_entitledOpen = false;
    bool m_formOpen = false;
    bool m_payoutOpen = false;
    std::uint64_t m_payoutSeen = 0;  ///< a payout that the officer has put away
};

}  // namespace owc::desk_view

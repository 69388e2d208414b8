#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "counter/desk/model/desk_payout.h"
#include "counter/desk/model/desk_picture.h"

namespace owc::desk_model {

/// Where the desk of a teller stands.
enum class PayoutPage {
    Unknown,  ///< no answer has come yet
    NoDrawer,
    OthersDrawer,  ///< of the officer before
    Drawer,        ///< open, and nobody is paid
    Identity,
    Authorise,
    Waiting,
    Counting,
    HandOver,
    TwoPeople,
    Receipt,
    Finish
};

/// The notes of one face.
struct NoteLine {
    std::uint32_t face = 0;
    int key = 0;
    std::uint32_t count = 0;
    QString worth;
    bool fits = false;  ///< one more is not too much

    friend bool operator==(const NoteLine&, const NoteLine&) = default;
};

/// One of the five steps over the screen.
struct PayoutStep {
    enum class State { Done, Now, Later };
    QString icon;
    QString name;
    QString detail;
    State state = State::Later;

    friend bool operator==(const PayoutStep&, const PayoutStep&) = default;
};

/// One entitlement.
struct DueLine {
    QString what;
    QString amount;
    QString state;
    bool good = false;
    bool refused = false;

    friend bool operator==(const DueLine&, const DueLine&) = default;
};

struct DrawerLines {
    QString teller;
    QString opened, toppedUp, paid, holds;  ///< figures; `toppedUp` empty: nothing
    int people = 0;
    bool counted = false;

    friend bool operator==(const DrawerLines&, const DrawerLines&) = default;
};

/// A note as her window shows it.
struct NoteMark {
    std::uint32_t face = 0;
    bool counted = false;

    friend bool operator==(const NoteMark&, const NoteMark&) = default;
};

/// All that the payout screen shows.
struct PayoutPicture {
    PayoutPage page = PayoutPage::Unknown;
    int counter = 0;
    int token = 0;  ///< 0: nobody is served
    bool serving = false;
    bool hasCnic = false;
    QString language;  ///< hers, in words
    QString officer;
    QString clock;
    bool connected = false;
    quint64 basket = 0;  ///< 0: none is open
    QString amount;      ///< figures: what she is to get
    QString counted;     ///< figures
    QString left;        ///< figures; "0" when all is counted
    int part = 0;        ///< counted, of 1000
    bool full = false;
    bool mayStop = false;
    bool needsSecond = false;
    bool verified = false;
    bool handedOver = false;
    int waited = 0;  ///< seconds of this step
    QString code;    ///< of the receipt
    bool printing = false;                        ///< her receipt, or the slip that she is owed
    std::optional<payments::ReceiptPrint> print;  ///< what became of the newest of them
    bool duplicate = false;                       ///< one more would be marked
    bool slip = false;       ///< she is owed one: nothing was paid
    bool unanswered = false;  ///< and the bank has not answered on some of it
    QString complaint;       ///< id of the service for complaints; empty: none, or she is there
    bool complains = false;  ///< she goes there after this
    QString helpline;  ///< of this centre; may be empty
    QString finger;  ///< one line of her check; empty: none was begun
    std::vector<PayoutStep> steps;
    std::vector<DueLine> due;
    std::vector<NoteLine> notes;
    std::vector<NoteMark> marks;  ///< counted ones first, then what is to come
    std::optional<DrawerLines> drawer;

    friend bool operator==(const PayoutPicture&, const PayoutPicture&) = default;
};

[[nodiscard]] PayoutPicture payoutPictureOf(const DeskPayout& payout, const DeskPicture& desk);

/// The notes that still make this sum: of the plan where that can be followed, else the fewest.
[[nodiscard]] payments::Notes toCome(payments::Money sum, const payments::Notes& plan,
                                     const payments::Notes& counted);

}  // namespace owc::desk_model

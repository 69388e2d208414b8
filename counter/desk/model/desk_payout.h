#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <functional>
#include <optional>
#include <vector>

#include "queue-server/client/views.h"
#include "queue-server/protocol/messages.h"

namespace owc::desk_model {

/// Somebody who has counted or looked too. The PIN is passed on and kept nowhere.
struct SecondOfficer {
    QString officer;
    QString pin;
};

/// What the desk's printer is to print of a payout: her receipt, or a slip that says that the bank has not
/// answered.
struct ReceiptPaper {
    protocol::PayoutView view;
    QString maskedCnic{};    ///< empty: it is not known here
    bool duplicate = false;  ///< one may be out already
};

/// The cash drawer of a desk and the payout that is open there. What the server holds comes as a PayoutView,
/// asked for whenever the row of this counter has moved, after each request, and when the link is back; only
/// the tally of the notes lives here until they are released. It asks nobody anything: refusals leave through
/// the desk. Threads: GUI thread.
class DeskPayout : public QObject {
    Q_OBJECT

  public:
    using Done = std::function<void(const protocol::ReplyBody&)>;
    using Heard = std::function<void(const domain::Result<protocol::ReplyBody>&)>;
    /// How it reaches the server.
    struct Wire {
        /// One at a time, kept through a broken link; not called back when it was refused.
        /// @return false: another one is under way or there is no link, and nothing was asked
        std::function<bool(protocol::RequestBody, Done)> ask;
        /// Beside it, for what no step waits for.
        std::function<void(protocol::RequestBody, Heard)> query;
    };

    DeskPayout(Wire wire, domain::CounterId counter, QObject* parent = nullptr);

    /// The rows or the link have changed. @param signedIn  an officer of this program run works here
    void follow(const client::Views& views, bool connected, bool signedIn);
    /// Asks for the newest view; a second wish meanwhile is asked for once.
    void askView();

    /// Nothing: none has come yet.
    [[nodiscard]] const std::optional<protocol::PayoutView>& view() const { return m_view; }
    [[nodiscard]] bool isOpen() const { return m_view && m_view->basket.value != 0; }
    /// At this step, of an open payout.
    [[nodiscard]] bool isAt(payments::NextStep step) const { return isOpen() && m_view->step == step; }
    /// Of this centre, for her; may be empty.
    [[nodiscard]] const std::string& helpline() const { return m_helpline; }
    /// Seconds since this step began.
    [[nodiscard]] int waited() const;

    // The notes, before they are released.

    [[nodiscard]] const payments::Notes& counted() const { return m_counted; }
    /// What the bank has authorised.
    [[nodiscard]] payments::Money sum() const;
    [[nodiscard]] payments::Money tally() const;
    [[nodiscard]] bool isFull() const;
    /// One note of this face more. @return false: it would be more than she is due, and is not counted
    bool add(std::uint32_t face);
    /// One of this face less.
    void take(std::uint32_t face);
    void undoNote();
    void clearNotes();

    // The steps of a payout. What does not fit the step that is shown is not asked.

    /// @param cnic  13 digits of the card on the desk; empty: as she gave it for her token. Personal, never
    /// kept
    void open(const QString& cnic = {});
    /// The original card was seen. @param second  where the view asks for one
    void confirmPayee(const SecondOfficer& second = {});
    void authorise();
    /// When the tally is the whole sum.
    void release();
    /// She has counted the notes and has them.
    void confirmHandOver();
    /// By the officer's word. The server is told of a paper of this desk by itself.
    void reportReceipt(payments::ReceiptPrint print);
    void close();
    /// @param reason  place in stopWords()
    void stop(int reason);
    /// Two people have counted the drawer. @param handedOver  she has the notes
    void resolve(bool handedOver, const payments::Notes& counted, const SecondOfficer& second);

    // The paper: desk_receipt.cpp. It prints by itself once she has the notes.

    /// Her receipt, or the slip that she is owed; also again. Nothing while one is being printed.
    void printReceipt();
    /// What became of the paper of this payout; the server is told as soon as it can be.
    void receiptCame(payments::BasketId basket, payments::ReceiptPrint print);
    [[nodiscard]] bool printing() const { return m_printing.has_value(); }
    /// What is known of the newest paper, here or on the server.
    [[nodiscard]] std::optional<payments::ReceiptPrint> lastPrint() const;
    /// Nothing was paid: on paper she has why, and what she can do.
    [[nodiscard]] bool owesSlip() const;
    /// The next paper is marked: one may be out already.
    [[nodiscard]] bool isDuplicate() const { return m_out; }

    // The drawer.

    void openDrawer(const payments::Notes& notes, const payments::Notes& again, const SecondOfficer& second);
    void topUp(const payments::Notes& in, const SecondOfficer& second);
    void takeOut(const payments::Notes& out, const SecondOfficer& second);
    void countDrawer(const payments::Notes& notes);
    void takeDrawer(const payments::Notes& notes, const SecondOfficer& second);
    void closeDrawer(const SecondOfficer& second);

  Q_SIGNALS:
    void changed();
    /// A payout was closed: nothing of it stands here any more.
    void closed();
    void receiptWanted(const owc::desk_model::ReceiptPaper& paper);

  private:
    bool ask(protocol::RequestBody body, Done done = {});
    void came(const protocol::PayoutView& view);
    void forget();
    void wantReceipt();
    void tellReceipt();
    void forgetPaper();

    Wire m_wire;
    domain::CounterId m_counter;
    std::optional<protocol::PayoutView> m_view;
    payments::Notes m_counted;
    std::vector<std::uint32_t> m_order;  ///< as they were counted
    std::string m_helpline;
    std::uint64_t m_revision = 0;        ///< of the row that was asked about; 0: there is none
    bool m_here = false;
    bool m_asking = false;
    bool m_again = false;
    std::uint64_t m_asked = 0;  ///< an answer to what was asked before somebody else signed in is nobody's
    QElapsedTimer m_sinceStep;
    std::optional<payments::BasketId> m_printing;      ///< whose paper is under way
    std::optional<payments::ReceiptPrint> m_last;      ///< of the newest paper of this desk
    std::optional<payments::ReceiptPrint> m_unspoken;  ///< what the server is still to be told
    bool m_retell = false;  ///< the link broke: it may never have heard of the newest paper
    bool m_out = false;
    QString m_maskedCnic;  ///< of the card on the desk, or as the server shows it
};

}  // namespace owc::desk_model

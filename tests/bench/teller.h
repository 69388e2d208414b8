#pragma once

#include <array>
#include <optional>

#include "queue-server/protocol/messages.h"
#include "tests/bench/exchange.h"
#include "tests/bench/played_bank.h"
#include "tests/bench/scratch_centre.h"

namespace owc::bench {

/// What is measured of a payout.
enum class Wait {
    Serve,      ///< she comes to the counter
    Open,       ///< what she is due, and the desk's view of it
    Identity,   ///< her number and her card, with the PIN of a second officer: three requests
    Confirm,    ///< she is who the list means
    Authorise,  ///< until the request is on disk and answered
    Outcome,    ///< from the same request to the bank's word in the rows of the desk, without the bank's time
    Shown,      ///< to the desk's view of it, for which it asks then, without the bank's time
    Bank,       ///< the bank's time
    Release,    ///< the notes are counted out
    HandOver,   ///< she has them
    Paid,       ///< Shown, Release and HandOver together: all that our side adds between "pay" and her notes
    Close       ///< receipt, end of the payout, she goes: three requests
};
inline constexpr std::size_t kWaits = 12;
using PayoutWaits = std::array<Samples, kWaits>;

/// The desk of a teller over real sockets: requests, and the rows of the staff port. Every request has to be
/// done; std::runtime_error where one is refused or not answered in ten seconds. Threads: one.
class Teller {
  public:
    /// Signs in as "L-`number`", opens the drawer and waits for the first rows.
    Teller(zmq::context_t& context, const ScratchCentre& centre, std::size_t number, const PlayedBank& bank);

    /// All of one payout to this payee (due_lists.h), from her coming to her going.
    void pay(std::size_t payee, PayoutWaits& waits);

  private:
    protocol::ReplyBody ask(const protocol::RequestBody& body);
    /// @return how long it took, which is a sample of `waits` too
    double ask(const protocol::RequestBody& body, Samples& waits);
    protocol::PayoutView look();
    protocol::PayoutView authorise(payments::BasketId basket, const std::string& reference,
                                   PayoutWaits& waits);
    /// Waits for a reply or for rows, and takes the rows.
    void listen(Clock::time_point since);

    domain::CounterId m_counter;
    Device m_device;
    zmq::socket_t m_rows;
    const PlayedBank& m_bank;
    std::uint64_t m_sent = 0;
    double m_ours = 0;                         ///< of this payout, see Wait::Paid
    bool m_heard = false;                      ///< anything of the staff port
    std::optional<protocol::PayoutRow> m_row;  ///< the newest of this counter
};

}  // namespace owc::bench

#pragma once

#include <memory>

#include "queue-server/domain/result.h"
#include "queue-server/gateways/bank_call.h"
#include "queue-server/payments/gateway.h"

namespace owc::gateways {

/// The sandbox bank of this machine (../sandbox-bank), for rehearsals and tests: what it is asked and says is
/// in the clear, so it may be nowhere else. Each question is sent once. NotSent: no connection, not one byte
/// left. NoAnswer: everything else that is no clear answer to this very question; the code says in a word
/// why. Threads: any, several at a time; it keeps nothing between calls.
class SimulatedBank : public payments::PaymentGateway {
  public:
    struct Setup {
        std::string url;                           ///< "http://127.0.0.1:8490"
        std::chrono::milliseconds deadline{8000};  ///< of a whole call
    };
    /// @return BadSettings for a URL that is not plain HTTP to this machine
    [[nodiscard]] static domain::Result<std::unique_ptr<SimulatedBank>> open(const Setup& setup);

    [[nodiscard]] std::string name() const override { return "simulated"; }
    [[nodiscard]] payments::BankAnswer ask(const payments::BankQuestion& question) override;

  private:
    SimulatedBank(LoopbackUrl url, std::chrono::milliseconds deadline)
        : m_url(std::move(url)), m_deadline(deadline) {}

    LoopbackUrl m_url;
    std::chrono::milliseconds m_deadline;
};

}  // namespace owc::gateways

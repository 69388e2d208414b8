#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "queue-server/domain/result.h"
#include "queue-server/iso8583/terms.h"
#include "queue-server/payments/gateway.h"

namespace owc::gateways {

/// A bank that speaks ISO 8583 over TLS, as its contract (`iso8583::Terms`) says. Lines are kept open, at
/// most `connections` of them, and carry one question at a time; one that was quiet for a while has to answer
/// an echo (0800) before money is asked for over it.
///  - A question sent again, and an inquiry where the contract has no message for it, are the same message
///  with the
///    same numbers, marked as repeated; so is a reversal of a transaction older than this program's start.
///    Two questions of one transaction are never out at once, and behind its reversal none goes out any more.
///  - Approved, Declined, NotFound and Reversed are what the contract says of a code; whatever else comes, an
///  approval
///    without its sum, another MAC, another bank's, cut off or late, is NoAnswer, and its code says why in a
///    word.
///  - NotSent: no line, none that answered its echo, or none free before the deadline.
///  - Reversals and advices (0420) are stored and sent on by the log's own process until the bank has
///  answered.
/// Threads: any, several at a time.
class IsoBank : public payments::PaymentGateway {
  public:
    struct Setup {
        iso8583::Terms terms;
        std::string macKey;               ///< raw; empty: terms.mac is "none"
        std::filesystem::path clientKey;  ///< of terms.clientCertificate
        std::function<domain::Time()> now;
    };
    /// Nobody is called yet.
    /// @return BadSettings naming the key of iso8583.toml and what to do, BadKey for keys that do not fit
    [[nodiscard]] static domain::Result<std::unique_ptr<IsoBank>> open(Setup setup);
    ~IsoBank() override;

    [[nodiscard]] std::string name() const override { return "iso8583"; }
    [[nodiscard]] payments::BankAnswer ask(const payments::BankQuestion& question) override;
    /// The bank may ask an echo (0800) over a line that waits: it is answered. A line it has hung up is closed.
    void rest() override;

  private:
    class Impl;
    explicit IsoBank(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

}  // namespace owc::gateways

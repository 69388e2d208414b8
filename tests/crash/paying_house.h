#pragma once

#include "tests/crash/bank_process.h"
#include "tests/crash/payout_crowd.h"
#include "tests/support/server_process.h"

namespace owc::test {

/// A centre that pays a crowd through a sandbox bank: the programs owc-server and owc-sandbox-bank, and the
/// bank's signed list imported by owc-admin. Counter i is that of the device counter-i and the officer O-i;
/// M-1 supervises.
class PayingHouse {
  public:
    explicit PayingHouse(std::uint64_t seed) : bank(server.folder() / "bank", seed) {}

    /// Starts both, the bank as one that is not to be relied on, and imports its list. A test failure when it
    /// cannot.
    void open(const PayoutCrowd& crowd, int counters);

    [[nodiscard]] client::Options counter(int number) const;
    [[nodiscard]] std::filesystem::path database() const { return server.database(); }

    /// Stops both and holds the bank's book against the export of the ledger, which owc-admin writes.
    /// @return what is wrong; `said` is what the programs printed
    [[nodiscard]] std::vector<std::string> compare(std::string& said);

    ServerProcess server;
    BankProcess bank;
};

}  // namespace owc::test

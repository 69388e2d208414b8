#pragma once

#include <sys/types.h>

#include <cstdint>
#include <filesystem>

namespace owc::test {

/// The program owc-sandbox-bank on a book of its own, killed and started again at will on the same port.
class BankProcess {
  public:
    /// @param folder  for its book and the list of whom it pays
    BankProcess(std::filesystem::path folder, std::uint64_t seed);
    ~BankProcess();
    BankProcess(const BankProcess&) = delete;
    BankProcess& operator=(const BankProcess&) = delete;

    /// Starts and waits until it listens. A test failure when it does not.
    /// @param faulty  it is late, forgets, doubles, refuses and approves other sums; else it answers honestly
    void start(bool faulty);
    /// SIGKILL.
    void kill();

    /// Fixed from the start, for the settings of the centre.
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] std::filesystem::path list() const { return m_folder / "whom-the-bank-pays.csv"; }
    [[nodiscard]] std::filesystem::path book() const { return m_folder / "bank.db"; }

  private:
    std::filesystem::path m_folder;
    std::uint64_t m_seed;
    int m_port;
    int m_starts = 0;
    pid_t m_pid = 0;
};

}  // namespace owc::test

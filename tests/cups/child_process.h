#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <vector>

namespace owc::test {

/// A program that ends with this object, and with the test program if that ends first.
class ChildProcess {
  public:
    /// @param environment  "NAME=value", added to ours
    ChildProcess(const std::vector<std::string>& command, const std::vector<std::string>& environment,
                 const std::filesystem::path& log);
    /// Asks it to end and waits; then makes it.
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    /// To its end. @return the exit code
    int wait();
    /// As if the power had gone.
    void kill();
    /// It hears and answers nobody, and then goes on.
    void freeze() const;
    void thaw() const;

    /// Runs to the end. @return the exit code; 127: there is no such program
    static int run(const std::vector<std::string>& command, const std::filesystem::path& log);

  private:
    pid_t m_pid = 0;
};

/// Kills what still runs with this text in its environment: children of a program that was killed.
void killThoseWith(const std::string& environment);

/// Without these programs the running test says so loudly and is skipped, or fails where CI is set.
/// @return whether to go on
[[nodiscard]] bool has(const std::vector<std::string>& programs);
/// The running test is skipped, or fails, for this reason.
void notTested(const std::string& why);

}  // namespace owc::test

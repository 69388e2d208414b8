#pragma once

#include "queue-server/identity/next_step.h"
#include "queue-server/journal/journal.h"
#include "tests/support/centre_builder.h"

namespace owc::test {

/// Limits as domain facts 5.1 have them, with "nadra".
[[nodiscard]] identity::Rules sampleIdentityRules();

/// Verifications at the counters of a centre under virtual time: every step decides and applies.
class Verifying {
  public:
    explicit Verifying(const identity::Rules& rules = sampleIdentityRules());

    Result<identity::Events> run(const identity::Command& command);
    /// The same, and a test failure when refused.
    identity::Events must(const identity::Command& command);
    /// A centre's own command, and what verifications make of it.
    void centreMust(const Command& command);

    /// The next visitor of "withdraw" is served at this counter.
    VisitId serve(std::uint32_t counter = 1);
    /// The same, and a session is opened for this person.
    void open(std::int64_t person = 7, std::uint32_t counter = 1);
    /// Sends a print with a digest of its own. @return the refusal, if any
    std::optional<ErrorCode> ask(biometrics::Finger finger, std::uint8_t quality = 80,
                                 std::uint32_t counter = 1);
    /// The same with this digest.
    Result<identity::Events> askWith(biometrics::Finger finger, const std::string& digest,
                                     std::uint32_t counter = 1);
    /// Answers the question that is out.
    void answer(identity::Meaning meaning, const std::string& code = {}, std::uint32_t counter = 1);
    [[nodiscard]] identity::Answer answerTo(const identity::Session& session,
                                            identity::Meaning meaning) const;
    void wait(Duration duration) { centre.wait(duration); }

    [[nodiscard]] identity::NextStep next(std::uint32_t counter = 1) const;
    [[nodiscard]] identity::Step step(std::uint32_t counter = 1) const { return next(counter).step; }
    [[nodiscard]] const identity::Session& session(std::uint32_t counter = 1) const;
    [[nodiscard]] const identity::State& state() const { return m_verifications.state(); }
    /// Everything that happened in both, in order.
    [[nodiscard]] const std::vector<journal::Entry>& history();

    Morning centre;

  private:
    [[nodiscard]] identity::Nonce nextNonce();
    void takeCentreEvents();

    identity::Verifications m_verifications;
    std::vector<journal::Entry> m_history;
    std::size_t m_taken = 0;  ///< of the centre's events
    std::uint8_t m_nonces = 0;
    std::uint32_t m_prints = 0;
};

/// The code of a refusal; none when it was done.
template <class T>
[[nodiscard]] std::optional<ErrorCode> refusalOf(const Result<T>& result) {
    return result ? std::nullopt : std::optional{result.error().code};
}

/// A day on which every kind of event of verifications happens, every field with a value of its own.
[[nodiscard]] Verifying verifiedDay();

}  // namespace owc::test

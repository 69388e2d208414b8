#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <mutex>

#include "queue-server/authorities/enrolment.h"
#include "queue-server/identity/authority.h"

namespace owc::authorities {

/// Says whose finger it is by what she enrolled at a desk of this centre. Matched in the server: no print
/// leaves it, and none is told to a counter's PC. Codes of its answers begin with "local-". Asked twice under
/// one transaction it says AlreadyUsed; a print that was sent before, or is bit for bit one that lies
/// enrolled, is a copy and BadCapture. It remembers the last thousands of transactions, in memory: after a
/// restart their result is NoneFound.
/// Threads: any, several at a time.
class LocalAuthority : public identity::IdentityAuthority {
  public:
    struct Parts {
        std::unique_ptr<EnrolmentStore> store;
        EnrolmentKeys keys;
        double threshold = 0;  ///< score from which two prints are alike
        std::function<domain::Time()> now;
    };
    explicit LocalAuthority(Parts parts);

    [[nodiscard]] std::string name() const override { return "local"; }
    [[nodiscard]] identity::Answer verify(const identity::Question& question) override;
    [[nodiscard]] identity::Answer lastResult(const identity::Question& question) override;

  private:
    struct Verdict {
        identity::Meaning meaning{};
        const char* code = "";
        std::vector<biometrics::Finger> onFile{};
    };
    /// One that was answered for good.
    struct Past {
        std::string transaction;
        domain::PersonId person;
        std::string digest;
        identity::Meaning meaning{};
    };

    [[nodiscard]] Verdict judge(const identity::Question& question, const biometrics::Impression& print,
                                const std::string& digest) const;
    [[nodiscard]] Verdict compare(const identity::Question& question, const biometrics::Impression& print,
                                  const std::string& digest, const SealedFinger& enrolled) const;

    Parts m_parts;
    std::mutex m_mutex;
    std::deque<Past> m_past;  ///< newest last; guarded by m_mutex
};

}  // namespace owc::authorities

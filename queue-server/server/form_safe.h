#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "queue-server/domain/result.h"
#include "queue-server/registration/events.h"
#include "queue-server/server/signed_record.h"

namespace owc::server {

/// Seals forms and records as they lie beside the log, and signs records. XChaCha20-Poly1305 with a key
/// derived from the one that seals people; number and person are associated data, so that a row moved to
/// another does not open. Threads: any.
class FormSafe {
  public:
    struct Keys {
        std::array<std::uint8_t, 32> data{};    ///< seal key of data.key
        std::array<std::uint8_t, 32> outbox{};  ///< seed of outbox.key
    };
    explicit FormSafe(const Keys& keys);
    ~FormSafe();
    FormSafe(const FormSafe&) = delete;
    FormSafe& operator=(const FormSafe&) = delete;

    [[nodiscard]] std::string seal(registration::FormId form, domain::PersonId person,
                                   const std::string& plain) const;
    [[nodiscard]] std::string seal(registration::RecordNumber record, domain::PersonId person,
                                   const std::string& plain) const;
    /// @return BadKey when it does not open with this key, for this number and person
    [[nodiscard]] domain::Result<std::string> open(registration::FormId form, domain::PersonId person,
                                                   const std::string& sealed) const;
    [[nodiscard]] domain::Result<std::string> open(registration::RecordNumber record, domain::PersonId person,
                                                   const std::string& sealed) const;

    [[nodiscard]] const RecordSigner& signer() const { return m_signer; }

  private:
    std::array<std::uint8_t, 32> m_key{};
    RecordSigner m_signer;
};

}  // namespace owc::server

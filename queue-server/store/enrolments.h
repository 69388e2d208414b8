#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "queue-server/domain/result.h"

namespace owc::store {

/// A finger that somebody enrolled; what is sealed in it is unknown here.
struct Enrolment {
    std::int64_t person = 0;
    std::uint32_t finger = 0;
    std::int64_t expiresMs = 0;
    std::string sealed;

    friend bool operator==(const Enrolment&, const Enrolment&) = default;
};

/// Takes back one finger of a person, or all of them.
struct Revocation {
    static constexpr std::uint32_t kAll = 0;
    std::int64_t person = 0;
    std::uint32_t finger = kAll;
};

/// Reads enrolments of a log beside its writer; they are written with a `Batch`.
/// Threads: any; one at a time is let in.
class EnrolmentReader {
  public:
    /// @param file  a log that a writer has open
    [[nodiscard]] static domain::Result<std::unique_ptr<EnrolmentReader>> open(
        const std::filesystem::path& file);
    ~EnrolmentReader();
    EnrolmentReader(const EnrolmentReader&) = delete;
    EnrolmentReader& operator=(const EnrolmentReader&) = delete;

    /// Of a person, in order of fingers; those that have expired too.
    [[nodiscard]] domain::Result<std::vector<Enrolment>> of(std::int64_t person);

  private:
    class Impl;
    explicit EnrolmentReader(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

}  // namespace owc::store

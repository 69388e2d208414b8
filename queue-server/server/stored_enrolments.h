#pragma once

#include <filesystem>
#include <memory>

#include "queue-server/authorities/enrolment_store.h"
#include "queue-server/store/enrolments.h"

namespace owc::server {

/// Enrolled fingers as they lie in the log, for an authority that matches here. It reads beside the writer;
/// what is enrolled or taken back goes into the log's own batches. Threads: workers, several at a time.
class StoredEnrolments : public authorities::EnrolmentStore {
  public:
    /// @param file  the log, open for writing
    [[nodiscard]] static domain::Result<std::unique_ptr<authorities::EnrolmentStore>> open(
        const std::filesystem::path& file);

    [[nodiscard]] domain::Result<std::vector<authorities::SealedFinger>> of(domain::PersonId person) override;

  private:
    explicit StoredEnrolments(std::unique_ptr<store::EnrolmentReader> reader) : m_reader(std::move(reader)) {}

    std::unique_ptr<store::EnrolmentReader> m_reader;
};

/// The row of a finger that was sealed.
[[nodiscard]] store::Enrolment rowOf(domain::PersonId person, const authorities::SealedFinger& finger);

}  // namespace owc::server

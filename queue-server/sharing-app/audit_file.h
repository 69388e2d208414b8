#pragma once

#include <filesystem>
#include <mutex>

#include "queue-server/sharing/agency.h"

namespace owc::sharing_app {

/// Look-ups as lines of JSON, one each, on the disk before the answer goes out. The person asked for is not
/// in it: only the centre's own log may seal a number. Threads: any.
class AuditFile : public sharing::Audit {
  public:
    /// @param file  made when it is not there, 0600
    /// @return StorageReadOnly; names the file
    [[nodiscard]] static domain::Result<std::unique_ptr<AuditFile>> open(const std::filesystem::path& file);
    ~AuditFile() override;
    AuditFile(const AuditFile&) = delete;
    AuditFile& operator=(const AuditFile&) = delete;

    domain::Result<void> record(const sharing::Look& look) override;

  private:
    explicit AuditFile(int fd) : m_fd(fd) {}

    std::mutex m_mutex;
    int m_fd;  ///< guarded by m_mutex
};

}  // namespace owc::sharing_app

#pragma once

#include <cstdint>
#include <filesystem>

#include "queue-server/domain/result.h"

namespace owc::store {

/// Room kept back on the disk of the log: a file of allocated blocks that is given up when the disk is full, so
/// that the day can still be closed. It outlives the process and holds nothing.
/// Threads: one at a time.
class Reserve {
  public:
    static constexpr std::uint64_t kBytes = 64ull << 20;

    explicit Reserve(std::filesystem::path file, std::uint64_t bytes = kBytes);

    /// Allocates what is missing; cheap when nothing is.
    /// @return StorageFull when the disk has no such room, and then no file is left; StorageFailed otherwise
    [[nodiscard]] domain::Result<void> make();
    /// Gives the room to whoever writes next.
    void release();

  private:
    [[nodiscard]] std::uint64_t held() const;
    [[nodiscard]] bool fits() const;

    std::filesystem::path m_file;
    std::uint64_t m_bytes;
};

}  // namespace owc::store

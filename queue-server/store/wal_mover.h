#pragma once

#include <filesystem>
#include <memory>

#include "queue-server/domain/result.h"

namespace owc::store {

/// Moves the write-ahead log of an open log into its file over a connection of its own, beside the writer, who
/// never waits for it. Threads: one at a time, not necessarily the log's. Goes before the log is closed.
class WalMover {
  public:
    [[nodiscard]] static domain::Result<WalMover> open(const std::filesystem::path& file);
    ~WalMover();
    WalMover(WalMover&&) noexcept;
    WalMover& operator=(WalMover&&) noexcept;

    /// Moves what is committed by now and not read by anybody older. What stays is moved another time.
    domain::Result<void> move();

  private:
    class Impl;
    explicit WalMover(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

}  // namespace owc::store

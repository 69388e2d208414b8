#pragma once

#include <memory>

#include "tests/support/vfs_disk.h"

namespace owc::test {

/// A disk that fails on command: an SQLite VFS over the default one, and itself the default while it lives, so that
/// the product opens its files through it without knowing. On a losing disk writes stay in this process until they
/// are synced - a SIGKILL then loses them as a power cut does - and other processes see only what was synced.
/// One at a time in a process; every connection must be closed before it goes. Threads: any.
class TestVfs {
  public:
    explicit TestVfs(const VfsPlan& plan = {});
    ~TestVfs();
    TestVfs(const TestVfs&) = delete;
    TestVfs& operator=(const TestVfs&) = delete;

    void fail(const VfsFaults& faults);
    /// From now on the files of this folder, whoever wrote them, hold no more than this; below 0: no limit.
    /// Not for a losing disk.
    void limit(const std::filesystem::path& folder, std::int64_t bytes);
    [[nodiscard]] VfsCounts counts() const;

  private:
    class Glue;
    std::unique_ptr<Glue> m_glue;
};

}  // namespace owc::test

#pragma once

#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "queue-server/domain/result.h"

// Sorting more than memory holds: sorted pieces on disk ("runs"), then one pass over all of them.
namespace owc::registry {

/// What is sorted, by `hi`, `lo` and bytes, then by where it came from.
struct Sorted {
    std::uint64_t hi = 0, lo = 0;
    std::uint32_t line = 0;  ///< and file: where it came from
    std::uint16_t file = 0;
    std::string_view bytes;  ///< fewer than 65,536
};

/// Gathers and writes runs NAME-0000.run, NAME-0001.run, ... Threads: one at a time.
class RunWriter {
  public:
    /// @param memory  bytes that are gathered before `full` says so
    /// @param runs    how many are there already; further ones get the next numbers
    RunWriter(std::filesystem::path folder, std::string name, std::size_t memory, std::size_t runs = 0)
        : m_folder(std::move(folder)), m_name(std::move(name)), m_memory(memory), m_runs(runs) {}

    void add(const Sorted& it);
    [[nodiscard]] bool full() const { return m_bytes.size() + m_entries.size() * sizeof(Entry) >= m_memory; }
    /// Writes what was gathered, to the disk itself; nothing gathered: no run.
    [[nodiscard]] domain::Result<void> spill();
    [[nodiscard]] std::size_t runs() const { return m_runs; }
    [[nodiscard]] const std::string& name() const { return m_name; }

  private:
    struct Entry {
        std::uint64_t hi, lo;
        std::size_t at;
    };
    std::filesystem::path m_folder;
    std::string m_name;
    std::size_t m_memory, m_runs;
    std::string m_bytes;
    std::vector<Entry> m_entries;
};

/// Reads several runs as one. Threads: one at a time.
class MergedRuns {
  public:
    struct Part {
        std::string name;
        std::size_t runs = 0;
    };
    [[nodiscard]] static domain::Result<MergedRuns> open(const std::filesystem::path& folder,
                                                         const std::vector<Part>& parts);
    MergedRuns(MergedRuns&&) noexcept;
    MergedRuns& operator=(MergedRuns&&) = delete;
    ~MergedRuns();

    /// The next in order; nothing at the end. Its bytes lie there until the next call.
    [[nodiscard]] const Sorted* next();
    /// Corrupt or StorageFailed when `next` ended before its time.
    [[nodiscard]] domain::Result<void> ended() const;

  private:
    class Source;
    MergedRuns();
    std::vector<std::unique_ptr<Source>> m_sources;
    std::vector<Source*> m_heap;
    bool m_started = false;
};

}  // namespace owc::registry

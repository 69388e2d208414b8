#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <string>

#include "queue-server/server/clock.h"

namespace owc::server {

/// What is turned away at the door or by who may ask what.
enum class Refused {
    UnknownKey,
    RevokedKey,
    WrongRole,
    OtherBody,     ///< a request id that came before, with another body
    WrongVersion,
    Undecodable,
    TooManyTries,  ///< a PIN that was not even looked at
    PairingCode,
};
inline constexpr std::size_t kRefusedKinds = 8;
[[nodiscard]] const char* nameOf(Refused kind);

/// How often since the start. Threads: any.
struct Refusals {
    std::array<std::atomic<std::uint64_t>, kRefusedKinds> count{};

    [[nodiscard]] std::uint64_t of(Refused kind) const { return count[static_cast<std::size_t>(kind)]; }
};

/// Counts what is refused and writes it into the server's log: one line each, but of one kind and device no more
/// than `kLines` in a minute and then their number, so that a flood cannot fill the disk. Threads: any.
class RefusalLog {
  public:
    static constexpr std::uint32_t kLines = 5;
    static constexpr std::size_t kSources = 256;  ///< devices and kinds told apart in a minute

    using Write = std::function<void(const std::string& line)>;

    /// @param write  where lines go; none: the server's log, as warnings
    explicit RefusalLog(const TimeSource& time, Write write = {});

    /// @param device  name of a device we know, or empty; never what a stranger calls itself
    /// @param detail  "code=105 ..."; no personal data
    void record(Refused kind, const std::string& device, const std::string& detail = {});

    /// Writes the numbers of minutes that are over. Call now and then.
    void flush();

    [[nodiscard]] const Refusals& counts() const { return m_counts; }

  private:
    struct Source {
        std::chrono::milliseconds since{};
        std::uint32_t lines = 0;
        std::uint64_t unwritten = 0;
    };
    using Key = std::pair<Refused, std::string>;

    void flushBefore(std::chrono::milliseconds now);

    const TimeSource& m_time;
    Write m_write;
    Refusals m_counts;
    std::mutex m_mutex;
    std::map<Key, Source> m_sources;  ///< guarded by m_mutex
};

}  // namespace owc::server

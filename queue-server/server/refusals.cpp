#include "queue-server/server/refusals.h"

#include <spdlog/spdlog.h>

namespace owc::server {
namespace {

constexpr std::chrono::milliseconds kMinute{60'000};

}  // namespace

const char* nameOf(Refused kind) {
    switch (kind) {
        case Refused::UnknownKey:
            return "unknown_key";
        case Refused::RevokedKey:
            return "revoked_key";
        case Refused::WrongRole:
            return "wrong_role";
        case Refused::OtherBody:
            return "other_body";
        case Refused::WrongVersion:
            return "wrong_version";
        case Refused::Undecodable:
            return "undecodable";
        case Refused::TooManyTries:
            return "too_many_tries";
        case Refused::PairingCode:
            return "pairing_code";
    }
    return "";
}

RefusalLog::RefusalLog(const TimeSource& time, Write write)
    : m_time(time),
      m_write(write ? std::move(write) : [](const std::string& line) { spdlog::warn("{}", line); }) {}

void RefusalLog::record(Refused kind, const std::string& device, const std::string& detail) {
    ++m_counts.count[static_cast<std::size_t>(kind)];
    const auto now = m_time.monotonic();
    const std::lock_guard lock(m_mutex);
    flushBefore(now);
    Key key{kind, device};
    // Too many to tell apart: the rest of the minute is one.
    if (m_sources.size() >= kSources && !m_sources.contains(key)) key.second = "others";
    const auto [source, fresh] = m_sources.try_emplace(std::move(key), Source{now});
    if (source->second.lines >= kLines) {
        ++source->second.unwritten;
        return;
    }
    ++source->second.lines;
    m_write(std::string("refused kind=") + nameOf(kind) + " device=" +
            (source->first.second.empty() ? "-" : source->first.second) + (detail.empty() ? "" : " ") + detail);
}

void RefusalLog::flush() {
    const std::lock_guard lock(m_mutex);
    flushBefore(m_time.monotonic());
}

void RefusalLog::flushBefore(std::chrono::milliseconds now) {
    std::erase_if(m_sources, [&](const auto& entry) {
        const auto& [key, source] = entry;
        if (now - source.since < kMinute) return false;
        if (source.unwritten > 0)
            m_write(std::string("refused kind=") + nameOf(key.first) + " device=" +
                    (key.second.empty() ? "-" : key.second) + " more=" + std::to_string(source.unwritten));
        return true;
    });
}

}  // namespace owc::server

#pragma once

#include <cstdint>
#include <filesystem>

namespace owc::bench {

/// Fills a new log with days on which everybody was served, as the rules decide them, until it holds at least
/// `events` events; the last day was yesterday. With the checkpoint that the server would have written.
void writePastDays(const std::filesystem::path& data, const std::filesystem::path& config, std::uint64_t events);

}  // namespace owc::bench

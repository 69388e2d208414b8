#pragma once

#include <gtest/gtest.h>

#include "queue-server/store/log.h"
#include "tests/support/temp_folder.h"

namespace owc::test {

inline store::PeopleKeys samplePeopleKeys(std::uint8_t fill = 1) {
    store::PeopleKeys keys;
    keys.seal.fill(fill);
    keys.lookup.fill(static_cast<std::uint8_t>(fill + 100));
    return keys;
}

/// Opens for writing; a test failure and null when refused.
inline std::unique_ptr<store::Log> openLog(const std::filesystem::path& file,
                                           std::optional<store::PeopleKeys> keys = samplePeopleKeys()) {
    auto log = store::Log::open(file, store::OpenMode::ReadWrite, keys);
    EXPECT_TRUE(log) << (log ? "" : log.error().detail);
    return log ? std::move(*log) : nullptr;
}

inline store::Batch batchOf(std::initializer_list<const char*> bodies, std::int64_t firstTime = 1000) {
    store::Batch batch;
    for (const char* body : bodies) batch.events.push_back({firstTime++, 4, body});
    return batch;
}

}  // namespace owc::test

#pragma once

#include <string>

#include "queue-server/store/log.h"

namespace owc::store {

/// BLAKE2b-256(previous || seq || time || kind || body length || body); numbers as 64-bit little-endian.
[[nodiscard]] std::string chainHash(const std::string& previous, std::uint64_t seq, const NewEvent& event);

/// BLAKE2b-256(chain hash at seq || seq || schema || state).
[[nodiscard]] std::string checkpointHash(const std::string& chain, std::uint64_t seq, std::uint32_t schema,
                                         const std::string& state);

}  // namespace owc::store

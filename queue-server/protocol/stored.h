#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "queue-server/domain/centre.h"

// The stored form of events and checkpoints (log.proto). Numbers are append-only.
namespace owc::protocol {

struct StoredBody {
    std::uint32_t kind = 0;
    std::string bytes;
};

[[nodiscard]] StoredBody encodeEvent(const domain::EventBody& body);
/// @return ErrorCode::Corrupt when the bytes are no event of that kind, VersionUnknown for an unknown kind
[[nodiscard]] domain::Result<domain::EventBody> decodeEvent(std::uint32_t kind, std::string_view bytes);
/// "VisitOpened"; "unknown" for a kind of a newer program.
[[nodiscard]] std::string_view kindName(std::uint32_t kind);

/// Schema number of `encodeState`; a checkpoint of another schema is not used.
constexpr std::uint32_t kStateSchema = 4;
[[nodiscard]] std::string encodeState(const domain::State& state);
[[nodiscard]] domain::Result<domain::State> decodeState(std::string_view bytes);

}  // namespace owc::protocol

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "queue-server/journal/journal.h"

// The stored form of events and checkpoints (log.proto). Numbers are append-only.
namespace owc::protocol {

struct StoredBody {
    std::uint32_t kind = 0;
    std::string bytes;
};

[[nodiscard]] StoredBody encodeEvent(const domain::EventBody& body);
[[nodiscard]] StoredBody encodeEvent(const identity::EventBody& body);
[[nodiscard]] StoredBody encodeEvent(const lookups::EventBody& body);
[[nodiscard]] StoredBody encodeEvent(const registration::EventBody& body);
[[nodiscard]] StoredBody encodeEvent(const payments::EventBody& body);
/// An event of any aggregate.
/// @return ErrorCode::Corrupt when the bytes are no event of that kind, VersionUnknown for an unknown kind
[[nodiscard]] domain::Result<journal::Entry> decodeEntry(domain::Time at, std::uint32_t kind, std::string_view bytes);
/// The same of the centre's own events only; Corrupt for the others.
[[nodiscard]] domain::Result<domain::EventBody> decodeEvent(std::uint32_t kind, std::string_view bytes);
/// "VisitOpened"; "unknown" for a kind of a newer program.
[[nodiscard]] std::string_view kindName(std::uint32_t kind);

/// Schema number of `encodeSnapshot`; a checkpoint of another schema is not used.
constexpr std::uint32_t kStateSchema = 5;
[[nodiscard]] std::string encodeSnapshot(const domain::State& centre, const identity::State& verifications,
                                         const lookups::State& lookups = {},
                                         const registration::State& registrations = {},
                                         const payments::State& payouts = {});
[[nodiscard]] domain::Result<journal::Snapshot> decodeSnapshot(std::string_view bytes);

/// The centre's part of a checkpoint.
[[nodiscard]] std::string encodeState(const domain::State& state);
[[nodiscard]] domain::Result<domain::State> decodeState(std::string_view bytes);

}  // namespace owc::protocol

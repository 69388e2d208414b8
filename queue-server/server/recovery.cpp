#include "queue-server/server/recovery.h"

#include "queue-server/protocol/stored.h"

namespace owc::server {

using domain::Result;

Result<Recovered> recover(store::Log& log) {
    Recovered recovered;
    std::uint64_t from = 1;
    if (const auto checkpoint = log.newestCheckpoint(protocol::kStateSchema); checkpoint && *checkpoint) {
        if (auto state = protocol::decodeState((*checkpoint)->state)) {
            recovered.centre = domain::Centre(std::move(*state));
            from = (*checkpoint)->seq + 1;
        }
    }
    Result<void> folded;
    const auto read = log.forEachVerified(from, [&](const store::StoredEvent& stored) {
        auto body = protocol::decodeEvent(stored.kind, stored.body);
        if (!body) {
            folded = domain::fail(body.error().code,
                                  "event " + std::to_string(stored.seq) + ": " + body.error().detail);
            return false;
        }
        recovered.centre.apply(
            domain::Event{domain::Time{domain::Duration{stored.timeMs}}, std::move(*body)});
        ++recovered.folded;
        return true;
    });
    if (!read) return tl::unexpected(read.error());
    if (!folded) return tl::unexpected(folded.error());
    return recovered;
}

}  // namespace owc::server

#include "queue-server/server/recovery.h"

#include "queue-server/protocol/stored.h"

namespace owc::server {

using domain::Result;

Result<Recovered> recover(store::Log& log) {
    Recovered recovered;
    std::uint64_t from = 1;
    if (const auto checkpoint = log.newestCheckpoint(protocol::kStateSchema); checkpoint && *checkpoint) {
        if (auto snapshot = protocol::decodeSnapshot((*checkpoint)->state)) {
            recovered.all = journal::Folded(std::move(*snapshot));
            from = (*checkpoint)->seq + 1;
        }
    }
    Result<void> folded;
    const auto read = log.forEachVerified(from, [&](const store::StoredEvent& stored) {
        const auto entry = protocol::decodeEntry(domain::Time{domain::Duration{stored.timeMs}}, stored.kind, stored.body);
        if (!entry) {
            folded = domain::fail(entry.error().code,
                                  "event " + std::to_string(stored.seq) + ": " + entry.error().detail);
            return false;
        }
        recovered.all.apply(*entry);
        ++recovered.folded;
        return true;
    });
    if (!read) return tl::unexpected(read.error());
    if (!folded) return tl::unexpected(folded.error());
    return recovered;
}

}  // namespace owc::server

#include "queue-server/admin/fold.h"

#include "queue-server/protocol/stored.h"

namespace owc::admin {

domain::Result<domain::Centre> fold(
    const std::filesystem::path& file,
    const std::function<void(const store::StoredEvent&, const domain::Event&, const domain::State&)>& seen) {
    auto log = store::Log::open(file, store::OpenMode::ReadOnly);
    if (!log) return tl::unexpected(log.error());
    domain::Centre centre;
    domain::Result<void> folded;
    const auto read = (*log)->forEach(1, [&](const store::StoredEvent& stored) {
        auto body = protocol::decodeEvent(stored.kind, stored.body);
        if (!body) {
            folded = domain::fail(body.error().code,
                                  "event " + std::to_string(stored.seq) + ": " + body.error().detail);
            return false;
        }
        const domain::Event event{domain::Time{domain::Duration{stored.timeMs}}, std::move(*body)};
        seen(stored, event, centre.state());
        centre.apply(event);
        return true;
    });
    if (!read) return tl::unexpected(read.error());
    if (!folded) return tl::unexpected(folded.error());
    return centre;
}

}  // namespace owc::admin

#include <sodium.h>

#include "queue-server/store/chain.h"
#include "queue-server/store/log.h"

namespace owc::store {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

Result<void> Log::forEachVerified(std::uint64_t from,
                                  const std::function<bool(const StoredEvent&)>& see) const {
    const std::uint64_t anchor = from > 1 ? from - 1 : 0;  // taken at its word: whoever wants more verifies it all
    Head at{anchor, std::string(32, '\0')};
    bool anchored = anchor == 0;
    Result<void> chain;
    const auto read = forEach(anchor, [&](const StoredEvent& event) {
        if (!anchored && event.seq == anchor) {
            anchored = true;
            at.hash = event.hash;
            return true;
        }
        if (!anchored || event.seq != at.seq + 1)
            chain = fail(ErrorCode::Corrupt, "event " + std::to_string(at.seq + (anchored ? 1 : 0)) + " is missing");
        else if (event.hash != chainHash(at.hash, event.seq, {event.timeMs, event.kind, event.body}))
            chain = fail(ErrorCode::Corrupt,
                         "event " + std::to_string(event.seq) + " does not hash to what the chain says");
        at = {event.seq, event.hash};
        return chain.has_value() && see(event);
    });
    if (!read)
        return fail(read.error().code, "after event " + std::to_string(at.seq) + ": " + read.error().detail);
    if (chain && !anchored) return fail(ErrorCode::Corrupt, "event " + std::to_string(anchor) + " is missing");
    return chain;
}

Result<Verified> Log::verify() const {
    Head at;
    const auto read = forEachVerified(0, [&](const StoredEvent& event) {
        at = {event.seq, event.hash};
        return true;
    });
    if (!read) return tl::unexpected(read.error());
    std::string hex(at.hash.size() * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), reinterpret_cast<const unsigned char*>(at.hash.data()),
                   at.hash.size());
    hex.pop_back();
    return Verified{at.seq, hex};
}

}  // namespace owc::store

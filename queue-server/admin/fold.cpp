#include "queue-server/admin/fold.h"

#include "queue-server/protocol/stored.h"

namespace owc::admin {

domain::Result<journal::Folded> foldAll(
    const std::filesystem::path& file,
    const std::function<void(const store::StoredEvent&, const journal::Entry&, const journal::Folded&)>& seen) {
    auto log = store::Log::open(file, store::OpenMode::ReadOnly);
    if (!log) return tl::unexpected(log.error());
    journal::Folded all;
    domain::Result<void> folded;
    const auto read = (*log)->forEach(1, [&](const store::StoredEvent& stored) {
        const auto entry = protocol::decodeEntry(domain::Time{domain::Duration{stored.timeMs}}, stored.kind, stored.body);
        if (!entry) {
            folded = domain::fail(entry.error().code,
                                  "event " + std::to_string(stored.seq) + ": " + entry.error().detail);
            return false;
        }
        seen(stored, *entry, all);
        all.apply(*entry);
        return true;
    });
    if (!read) return tl::unexpected(read.error());
    if (!folded) return tl::unexpected(folded.error());
    return all;
}

domain::Result<domain::Centre> fold(
    const std::filesystem::path& file,
    const std::function<void(const store::StoredEvent&, const domain::Event&, const domain::State&)>& seen) {
    auto all = foldAll(
        file, [&](const store::StoredEvent& stored, const journal::Entry& entry, const journal::Folded& met) {
            if (const auto* event = boost::variant2::get_if<domain::Event>(&entry))
                seen(stored, *event, met.centre.state());
        });
    if (!all) return tl::unexpected(all.error());
    return std::move(all->centre);
}

}  // namespace owc::admin

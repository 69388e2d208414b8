#include <fmt/ostream.h>

#include <algorithm>

#include "queue-server/admin/commands.h"
#include "queue-server/admin/fold.h"
#include "queue-server/protocol/stored.h"
#include "queue-server/store/backup.h"

namespace owc::admin {

using domain::ErrorCode;

namespace {

domain::Result<void> foldsWhole(const std::filesystem::path& copy) {
    const auto centre = fold(copy, [](const auto&, const auto&, const auto&) {});
    if (!centre) return tl::unexpected(centre.error());
    return {};
}

ExitCode exitOf(const domain::Error& error) {
    const bool broken = error.code == ErrorCode::Corrupt || error.code == ErrorCode::VersionUnknown;
    return broken ? ExitCode::Broken : ExitCode::CannotRead;
}

/// Number of the record that a form became; 0: it is another event.
std::uint64_t recordOf(const store::StoredEvent& event) {
    const auto entry = protocol::decodeEntry({}, event.kind, event.body);
    const auto* form = entry ? boost::variant2::get_if<registration::Event>(&*entry) : nullptr;
    const auto* sent = form ? boost::variant2::get_if<registration::FormSent>(&form->body) : nullptr;
    return sent ? sent->record.value : 0;
}

/// What the present log held beyond the backup, as a manager has to know it.
void printMissing(const store::Restored& restored, std::ostream& out) {
    if (!restored.before) {
        fmt::print(out, "{}\n", restored.setAside.empty() ? "there was no log here before"
                                                          : "the log that was here cannot be read: nobody knows what is missing");
        return;
    }
    if (!restored.sameChain) {
        fmt::print(out, "the log that was here ({} events) is another one: the backup is no earlier state of it\n",
                   restored.before->seq);
        return;
    }
    std::uint32_t tokens = 0;
    std::uint32_t highest = 0;
    std::string forgotten;
    std::string records;
    for (const store::StoredEvent& event : restored.missing) {
        if (const auto record = recordOf(event)) records += " " + std::to_string(record);
        const auto body = protocol::decodeEvent(event.kind, event.body);
        if (const auto* person = body ? boost::variant2::get_if<domain::PersonForgotten>(&*body) : nullptr)
            forgotten += " " + std::to_string(person->person.value);
        const auto* opened = body ? boost::variant2::get_if<domain::VisitOpened>(&*body) : nullptr;
        if (!opened) continue;
        ++tokens;
        highest = std::max(highest, opened->token.value);
    }
    fmt::print(out, "missing: {} events after number {}, among them {} tokens", restored.missing.size(),
               restored.head.seq, tokens);
    if (tokens > 0) fmt::print(out, ", the highest {}", highest);
    fmt::print(out, "\n");
    if (!records.empty())
        fmt::print(out, "forms that were sent since are no longer in the outbox, though an export may hold them: records{}\n",
                   records);
    if (!forgotten.empty())
        fmt::print(out, "people who were forgotten since are back; once the server runs, forget them again: person{}\n",
                   forgotten);
}

void printBook(const store::BookRestored& book, std::ostream& out) {
    switch (book.fate) {
        case store::BookFate::None:
            return;
        case store::BookFate::Stays:
            fmt::print(out,
                       "the book of payments that is here stays: all that the backup's holds is in it\n");
            return;
        case store::BookFate::PutBack:
            fmt::print(out, "the book of payments was put back\n");
            break;
        case store::BookFate::Joined:
            fmt::print(out, "the book of payments was put back, with {} entries of the one that was here\n",
                       book.joined);
            break;
    }
    if (book.left > 0)
        fmt::print(out, "{} entries of it contradict the backup: look at them before anybody is paid\n",
                   book.left);
    if (!book.setAside.empty()) fmt::print(out, "set aside: {}\n", book.setAside.string());
}

}  // namespace

ExitCode backup(const std::filesystem::path& file, const std::filesystem::path& folder, const std::string& stamp,
                std::size_t keep, std::ostream& out) {
    const auto made = store::backUp(file, folder, stamp, keep, foldsWhole);
    if (!made) {
        fmt::print(out, "no backup: {}\n", made.error().detail);
        return exitOf(made.error());
    }
    fmt::print(out, "good: {}, {} events, opened and folded\n", made->file.string(), made->head.seq);
    return ExitCode::Good;
}

ExitCode restore(const std::filesystem::path& backup, const std::filesystem::path& data, const std::string& stamp,
                 std::ostream& out) {
    const auto restored = store::restore(backup, data, stamp, foldsWhole);
    if (!restored) {
        fmt::print(out, "not restored, nothing has changed: {}\n", restored.error().detail);
        return exitOf(restored.error());
    }
    fmt::print(out, "restored: {} events from {}\n", restored->head.seq, backup.string());
    if (!restored->setAside.empty()) fmt::print(out, "set aside: {}\n", restored->setAside.string());
    printBook(restored->book, out);
    printMissing(*restored, out);
    fmt::print(out,
               "Start the server. No token is given until every kiosk and counter has told the highest number it\n"
               "saw; the dashboard says how many have not, and a manager can go on without them (F7).\n"
               "Agencies that ask the registry over the network have to subscribe again where the PC is another one:\n"
               "sharing.db is in no backup.\n");
    return ExitCode::Good;
}

}  // namespace owc::admin

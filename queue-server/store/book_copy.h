#pragma once

#include "queue-server/store/file_copy.h"

// The centre's own book of payments, a file of its own beside the log: copied with it, and given back without
// taking anything away. What its rows mean is gateways/local_book.h.
namespace owc::store {

inline constexpr const char* kBookFile = "book.db";

/// Where the copy of the book lies that was made with this backup of a log.
[[nodiscard]] std::filesystem::path bookBeside(const std::filesystem::path& backup);

/// Copies a book into `part`, which is whole and on disk when this returns.
/// @return Corrupt for what is no book or damaged, VersionUnknown for one of another version
[[nodiscard]] domain::Result<void> copyBook(const std::filesystem::path& book, PartFile& part);

/// What becomes of the book of a centre whose log is put back.
enum class BookFate {
    None,     ///< the backup has none
    Stays,    ///< the one that is there holds all that the copy holds: it is newer
    PutBack,  ///< none was there, or it cannot be read
    Joined,   ///< each held something that the other did not
};
struct BookRestored {
    BookFate fate = BookFate::None;
    std::filesystem::path setAside{};  ///< where the one that was there lies now; empty: nowhere
    std::uint64_t joined = 0;          ///< entries that only the one that was there held
    std::uint64_t left = 0;            ///< of them, those that contradict the copy and are not in it
};

/// Makes in `part` the book that is to lie at `present`; both fates that change nothing leave no part.
/// Nothing that either holds as paid is unpaid by it.
[[nodiscard]] domain::Result<BookRestored> prepareBook(const std::filesystem::path& copy,
                                                       const std::filesystem::path& present, PartFile& part);

}  // namespace owc::store

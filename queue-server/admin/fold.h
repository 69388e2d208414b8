#pragma once

#include <filesystem>
#include <functional>

#include "queue-server/journal/journal.h"
#include "queue-server/store/log.h"

namespace owc::admin {

/// Opens a log for reading and folds it from its first event on.
/// @param seen  called before each entry is applied, with what it meets
/// @return all that the log folds to, or why it cannot be read or folded
[[nodiscard]] domain::Result<journal::Folded> foldAll(
    const std::filesystem::path& file,
    const std::function<void(const store::StoredEvent&, const journal::Entry&, const journal::Folded&)>& seen);

/// The same for whoever looks at the centre's own events only; all of them are folded.
[[nodiscard]] domain::Result<domain::Centre> fold(
    const std::filesystem::path& file,
    const std::function<void(const store::StoredEvent&, const domain::Event&, const domain::State&)>& seen);

}  // namespace owc::admin

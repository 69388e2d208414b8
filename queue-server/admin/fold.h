#pragma once

#include <filesystem>
#include <functional>

#include "queue-server/domain/centre.h"
#include "queue-server/store/log.h"

namespace owc::admin {

/// Opens a log for reading and folds it from its first event on.
/// @param seen  called before each event is applied, with the state it meets
/// @return the final centre, or why the log cannot be read or folded
[[nodiscard]] domain::Result<domain::Centre> fold(
    const std::filesystem::path& file,
    const std::function<void(const store::StoredEvent&, const domain::Event&, const domain::State&)>& seen);

}  // namespace owc::admin

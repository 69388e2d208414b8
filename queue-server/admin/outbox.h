#pragma once

#include <filesystem>
#include <functional>
#include <iosfwd>

#include "queue-server/admin/commands.h"
#include "queue-server/protocol/messages.h"

// What the registration desk has sent, for the office that takes it, and what that office answers.
namespace owc::admin {

/// Sends a request to the running server: `askServer` of a data folder.
using Ask = std::function<domain::Result<protocol::ReplyBody>(const protocol::RequestBody&)>;

/// Lists records, one line each: number, kind, day, and what has become of it. Nothing of a person.
[[nodiscard]] ExitCode outboxList(const std::filesystem::path& log, std::ostream& out);

/// Writes every record after `after` as one JWS a line into a new file for its owner only; an existing one is
/// never overwritten, and nothing is left of one that could not be finished. Only when it lies on disk under
/// its name are its records marked as exported: whatever breaks off before leaves them waiting, and the next
/// export has the same records under the same numbers, by which the office knows them.
[[nodiscard]] ExitCode outboxExport(const Ask& ask, std::uint64_t after, const std::filesystem::path& file,
                                    std::ostream& out);

/// Takes answers, JSON Lines: {"record":12,"answer":"eligible","reason":"code","on":"2026-03-20"}; `reason`
/// may be left out. Says what is wrong as "file:line: ...", and takes nothing then.
/// @param log  centre.db, to see which records were sent
[[nodiscard]] ExitCode answersLoad(const Ask& ask, const std::filesystem::path& log,
                                   const std::filesystem::path& file, std::ostream& out);

}  // namespace owc::admin

#pragma once

#include <filesystem>
#include <iosfwd>
#include <string>

#include "config/settings/centre_settings.h"
#include "queue-server/admin/commands.h"
#include "queue-server/protocol/messages.h"

// Commands that go to the running server over the control socket in its data folder. The operating system says who
// may reach it: whoever may read the data. Each is recorded in the log like any other request.
namespace owc::admin {

/// Sends one request and waits for its answer.
/// @param data  the server's data folder
/// @return the reply, or the server's refusal; NotConnected when no server runs on this folder
[[nodiscard]] domain::Result<protocol::ReplyBody> askServer(const std::filesystem::path& data,
                                                            const protocol::RequestBody& body);

/// Says what is wrong in a sentence. NotRunning or Refused.
ExitCode complain(const domain::Error& error, std::ostream& out);

[[nodiscard]] ExitCode dayOpen(const std::filesystem::path& data, std::optional<domain::Day> day, std::ostream& out);
[[nodiscard]] ExitCode dayClose(const std::filesystem::path& data, std::ostream& out);

/// Opens the pairing of a device for five minutes and prints what to type there.
[[nodiscard]] ExitCode pair(const std::filesystem::path& data, const std::string& device, std::ostream& out);
/// The device's key opens nothing any more.
[[nodiscard]] ExitCode revoke(const std::filesystem::path& data, const std::string& device, std::ostream& out);

/// Erases what tells who a person was.
/// @param ticket  text of a ticket of hers; empty: her number is read from `in`, so that no shell remembers it
[[nodiscard]] ExitCode forget(const std::filesystem::path& data, const std::string& ticket, std::istream& in,
                              std::ostream& out);

/// Changes staff.toml and tells the server; without a running server it is in force from the next start.
/// @param data  empty: nobody is told
struct StaffPlaces {
    std::filesystem::path config;
    std::filesystem::path data;
};
/// The PIN comes from `pin`: a line, at least four digits.
[[nodiscard]] ExitCode staffAdd(const StaffPlaces& places, const settings::Staff& person, std::istream& pin,
                                std::ostream& out);
[[nodiscard]] ExitCode pinReset(const StaffPlaces& places, const std::string& officer, std::istream& pin,
                                std::ostream& out);
[[nodiscard]] ExitCode staffRemove(const StaffPlaces& places, const std::string& officer, std::ostream& out);

}  // namespace owc::admin

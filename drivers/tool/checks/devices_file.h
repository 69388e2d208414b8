#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "config/settings/centre_settings.h"

namespace owc::tool_checks {

/// One setting of a device as it shall stand in devices.toml.
struct Change {
    std::string key;
    std::string value;  ///< TOML text: `7`, `"partial"`

    friend bool operator==(const Change&, const Change&) = default;
};

[[nodiscard]] Change textChange(std::string key, const std::string& text);
[[nodiscard]] Change numberChange(std::string key, std::int64_t number);
/// From "key=value" as it is typed: a whole number, `true`, `false` and a `[list]` stay as they are, all else is a text.
/// @return nothing unless the key is made of small letters and '_'
[[nodiscard]] std::optional<Change> changeFrom(std::string_view typed);

/// Changes settings of one device in devices.toml and leaves every other byte as it is. The new file is tried beside the others with
/// the centre's own loader, takes the place of the old one in one step, and is read back; the old one stays as devices.toml.before.
/// @return the device as it was read back; BadSettings that names file, line or key and what to do: then the file is as it was, unless
///         the text says otherwise
[[nodiscard]] domain::Result<settings::Device> saveDevice(const std::filesystem::path& folder, const std::string& device,
                                                          const std::vector<Change>& changes);

}  // namespace owc::tool_checks

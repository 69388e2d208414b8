#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "config/settings/centre_settings.h"
#include "drivers/tool/checks/advice.h"

namespace owc::tool_checks {

/// What a PC of a centre needs and no driver of ours opens.
enum class BuiltIn : std::uint8_t { TouchScreen, Speaker };

/// Name of the touch screen that the kernel's input devices show, as it says of itself: one that is touched where the picture is.
/// Nothing: there is none, or the kernel knows no driver for it. Source: the kernel's input properties, INPUT_PROP_DIRECT.
/// @param inputs  `/sys/class/input`, or a folder like it
[[nodiscard]] std::optional<std::string> touchScreenIn(const std::filesystem::path& inputs);

/// Name of the first sound card that plays; whether a loudspeaker hangs on it nobody can tell.
/// @param cards  `/proc/asound`, or a folder like it
[[nodiscard]] std::optional<std::string> soundCardIn(const std::filesystem::path& cards);

struct BuiltInPart {
    BuiltIn part = BuiltIn::TouchScreen;
    std::optional<std::string> name{};  ///< nothing: not found

    friend bool operator==(const BuiltInPart&, const BuiltInPart&) = default;
};

[[nodiscard]] Advice adviceFor(const BuiltInPart& part);
/// "touch-screen", "speaker"
[[nodiscard]] std::string_view nameOf(BuiltIn part);
/// Whether it is worth a line: it is there, or this PC needs it and it is not.
[[nodiscard]] bool isOfInterest(const BuiltInPart& part, const settings::CentreSettings& centre, std::string_view device);

}  // namespace owc::tool_checks

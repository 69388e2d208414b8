#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

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

}  // namespace owc::tool_checks

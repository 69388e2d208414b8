#include "drivers/tool/checks/built_in.h"

#include <linux/input.h>

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>
#include <vector>

// Marks a text for lupdate, as Qt's own macro does; this room knows no Qt.
#define QT_TRANSLATE_NOOP(context, text) text

namespace owc::tool_checks {

namespace fs = std::filesystem;

namespace {

std::string lineOf(const fs::path& file) {
    std::string line;
    std::getline(std::ifstream(file), line);
    while (!line.empty() && (line.back() == ' ' || line.back() == '\n')) line.pop_back();
    return line;
}

/// Whether a bit is set in a bitmap of sysfs: words of a long in hexadecimal, the highest first.
bool hasBit(const std::string& bitmap, unsigned bit) {
    constexpr unsigned kWord = 8 * sizeof(unsigned long);
    std::istringstream in(bitmap);
    std::vector<unsigned long> words;
    for (unsigned long word = 0; in >> std::hex >> word;) words.push_back(word);
    std::ranges::reverse(words);
    return bit / kWord < words.size() && ((words[bit / kWord] >> (bit % kWord)) & 1) != 0;
}

/// The entries of a folder in a fixed order; none where it cannot be read.
std::set<fs::path> entriesOf(const fs::path& folder) {
    std::set<fs::path> all;
    std::error_code failed;
    for (fs::directory_iterator at(folder, failed), end; !failed && at != end; at.increment(failed)) all.insert(at->path());
    return all;
}

}  // namespace

std::optional<std::string> touchScreenIn(const fs::path& inputs) {
    for (const fs::path& input : entriesOf(inputs)) {
        if (!input.filename().string().starts_with("input")) continue;
        const bool touched = hasBit(lineOf(input / "capabilities" / "key"), BTN_TOUCH);
        // A pen tablet is touched where the picture is too, but not by a finger.
        const bool pen = hasBit(lineOf(input / "capabilities" / "key"), BTN_TOOL_PEN);
        if (touched && !pen && hasBit(lineOf(input / "properties"), INPUT_PROP_DIRECT)) return lineOf(input / "name");
    }
    return std::nullopt;
}

std::optional<std::string> soundCardIn(const fs::path& cards) {
    for (const fs::path& card : entriesOf(cards)) {
        const std::string name = card.filename().string();
        if (!name.starts_with("card") || name.size() == 4 || name.find_first_not_of("0123456789", 4) != std::string::npos) continue;
        for (const fs::path& stream : entriesOf(card)) {
            const std::string of = stream.filename().string();
            if (of.starts_with("pcm") && of.ends_with('p')) return lineOf(card / "id");
        }
    }
    return std::nullopt;
}

std::string_view nameOf(BuiltIn part) {
    return part == BuiltIn::TouchScreen ? "touch-screen" : "speaker";
}

bool isOfInterest(const BuiltInPart& part, const settings::CentreSettings& centre, std::string_view device) {
    if (part.name) return true;
    const auto own = std::ranges::find(centre.devices, device, &settings::Device::name);
    if (own == centre.devices.end()) return false;
    if (part.part == BuiltIn::TouchScreen) return own->role == "kiosk";
    return centre.voice.on && (own->role == "kiosk" || own->role == "board");
}

Advice adviceFor(const BuiltInPart& of) {
    const bool found = of.name.has_value();
    switch (of.part) {
        case BuiltIn::TouchScreen:
            if (found)
                return {Level::Good, QT_TRANSLATE_NOOP("DeviceAdvice", "The touch screen is there."),
                        QT_TRANSLATE_NOOP("DeviceAdvice", "Touch a row of the list: the one you touch must open.")};
            return {Level::Stop, QT_TRANSLATE_NOOP("DeviceAdvice", "No touch screen was found."),
                    QT_TRANSLATE_NOOP("DeviceAdvice", "A screen has two cables, one for the picture and one for the touch: push in both ends of its USB cable.")};
        case BuiltIn::Speaker:
            if (found)
                return {Level::Good, QT_TRANSLATE_NOOP("DeviceAdvice", "A sound card is there."),
                        QT_TRANSLATE_NOOP("DeviceAdvice", "Whether a loudspeaker hangs on it nobody can tell but you: let the kiosk speak, and listen.")};
            return {Level::Warn, QT_TRANSLATE_NOOP("DeviceAdvice", "No sound card was found: nothing is said aloud."),
                    QT_TRANSLATE_NOOP("DeviceAdvice", "Plug in a USB loudspeaker, or switch the sound on in the settings of the PC. All else goes on without it.")};
    }
    return {};
}

}  // namespace owc::tool_checks

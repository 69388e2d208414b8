#include "drivers/tool/checks/devices_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <toml++/toml.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <sstream>

namespace owc::tool_checks {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
namespace fs = std::filesystem;

namespace {

constexpr const char* kFile = "devices.toml";

std::optional<std::string> bytesOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) return std::nullopt;
    std::ostringstream all;
    all << in.rdbuf();
    return all.str();
}

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

std::string joined(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) text += line + "\n";
    return text;
}

/// The byte at which a column begins: columns count letters, from 1.
std::size_t byteOf(const std::string& line, std::size_t column) {
    std::size_t at = 0;
    for (std::size_t letter = 1; at < line.size() && letter < column; ++letter) {
        ++at;
        while (at < line.size() && (static_cast<unsigned char>(line[at]) & 0xC0u) == 0x80u) ++at;
    }
    return at;
}

Result<toml::table> parsed(const std::string& text) {
    try {
        return toml::parse(text, std::string(kFile));
    } catch (const toml::parse_error& error) {
        std::ostringstream words;
        words << kFile << ':' << error.source().begin.line << ": " << error.description();
        return fail(ErrorCode::BadSettings, words.str());
    }
}

Result<const toml::table*> find(const toml::table& file, const std::string& device) {
    std::string names;
    if (const toml::array* all = file["device"].as_array()) {
        for (const toml::node& one : *all) {
            const toml::table* table = one.as_table();
            if (!table) continue;
            const auto name = (*table)["name"].value_or(std::string{});
            if (name == device) return table;
            names += (names.empty() ? "" : ", ") + name;
        }
    }
    return fail(ErrorCode::BadSettings, std::string(kFile) + ": no device " + device + "; there is " + (names.empty() ? "none" : names));
}

/// Puts one change into the text; places come from `table`, which was read from just this text.
Result<std::string> changed(const std::string& text, const toml::table& table, const Change& change) {
    auto lines = linesOf(text);
    if (const toml::node* value = table.get(change.key)) {
        const toml::source_region& at = value->source();
        if (at.begin.line != at.end.line || at.begin.line == 0 || at.begin.line > lines.size())
            return fail(ErrorCode::BadSettings, std::string(kFile) + ":" + std::to_string(at.begin.line) + ": write " + change.key +
                                                    " on one line, then it can be changed here");
        std::string& line = lines[at.begin.line - 1];
        line = line.substr(0, byteOf(line, at.begin.column)) + change.value + line.substr(byteOf(line, at.end.column));
        return joined(lines);
    }
    std::size_t last = table.source().begin.line;
    for (const auto& [key, value] : table) last = std::max<std::size_t>(last, value.source().end.line);
    lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(std::min(last, lines.size())), change.key + " = " + change.value);
    return joined(lines);
}

Result<std::string> edited(std::string text, const std::string& device, const std::vector<Change>& changes) {
    for (const Change& change : changes) {
        if (change.key == "name")
            return fail(ErrorCode::BadSettings, "name = " + change.value + ": a device's name is that of its key; pair it anew instead");
        const auto file = parsed(text);
        if (!file) return tl::unexpected(file.error());
        const auto table = find(*file, device);
        if (!table) return tl::unexpected(table.error());
        auto next = changed(text, **table, change);
        if (!next) return next;
        text = std::move(*next);
    }
    return text;
}

bool makeDurable(const fs::path& file, int flags) {
    const int fd = ::open(file.c_str(), flags | O_CLOEXEC);
    const bool good = fd >= 0 && ::fsync(fd) == 0;
    if (fd >= 0) ::close(fd);
    return good;
}

bool writeDurably(const fs::path& file, const std::string& text, mode_t mode) {
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out << text;
    out.close();
    return out.good() && ::chmod(file.c_str(), mode) == 0 && makeDurable(file, O_RDONLY);
}

/// A folder that is gone when the object is.
struct Beside {
    explicit Beside(const fs::path& folder) {
        std::string name = (folder / ".devices-XXXXXX").string();
        if (::mkdtemp(name.data())) path = name;
    }
    ~Beside() {
        std::error_code ignored;
        if (!path.empty()) fs::remove_all(path, ignored);
    }
    Beside(const Beside&) = delete;
    Beside& operator=(const Beside&) = delete;
    fs::path path{};
};

/// Whether the file says what was asked, in the value and not only in letters.
bool says(const toml::table& table, const Change& change) {
    const toml::table wanted = toml::parse("value = " + change.value);
    const toml::node* is = table.get(change.key);
    return is && toml::table{{"value", *is}} == wanted;
}

Result<settings::Device> readBack(const fs::path& folder, const std::string& device, const std::vector<Change>& changes) {
    const auto all = settings::load(folder);
    if (!all) return tl::unexpected(all.error());
    const auto text = bytesOf(folder / kFile);
    const auto file = parsed(text.value_or(""));
    if (!file) return tl::unexpected(file.error());
    const auto table = find(*file, device);
    if (!table) return tl::unexpected(table.error());
    for (const Change& change : changes) {
        if (!says(**table, change))
            return fail(ErrorCode::BadSettings, std::string(kFile) + ": " + change.key + " does not read back as " + change.value +
                                                    "; write it as TOML, or look whether another program changes the file");
    }
    return *all->findDevice(device);
}

Result<settings::Device> replace(const fs::path& folder, const std::string& device, const std::vector<Change>& changes) {
    const fs::path file = folder / kFile;
    const auto old = bytesOf(file);
    struct stat before {};
    if (!old || ::stat(file.c_str(), &before) != 0) return fail(ErrorCode::BadSettings, file.string() + ": cannot be read");
    const auto text = edited(*old, device, changes);
    if (!text) return tl::unexpected(text.error());

    const Beside beside(folder);
    if (beside.path.empty())
        return fail(ErrorCode::BadSettings, folder.string() + ": cannot be written to; start the tool as the owner of the settings");
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.path().extension() == ".toml" && entry.path() != file)
            fs::copy_file(entry.path(), beside.path / entry.path().filename());
    }
    const mode_t mode = before.st_mode & 07777;
    if (!writeDurably(beside.path / kFile, *text, mode))
        return fail(ErrorCode::BadSettings, folder.string() + ": the new file could not be written; is the disk full?");
    if (auto tried = readBack(beside.path, device, changes); !tried) return tried;

    const fs::path kept = beside.path / "before";
    if (!writeDurably(kept, *old, mode)) return fail(ErrorCode::BadSettings, folder.string() + ": the old file could not be kept");
    if (bytesOf(file) != old) return fail(ErrorCode::BadSettings, file.string() + ": somebody else has just changed it; try again");
    fs::rename(kept, folder / (std::string(kFile) + ".before"));
    fs::rename(beside.path / kFile, file);
    if (!makeDurable(folder, O_RDONLY | O_DIRECTORY))
        return fail(ErrorCode::BadSettings, folder.string() + ": saved, but could not be made durable; look at the disk");
    auto saved = readBack(folder, device, changes);
    if (!saved) return fail(ErrorCode::BadSettings, "saved, but not read back: " + saved.error().detail + " (the old file is devices.toml.before)");
    return saved;
}

std::string quoted(const std::string& text) {
    std::string out = "\"";
    for (const char letter : text) {
        if (letter == '"' || letter == '\\') out += '\\';
        if (static_cast<unsigned char>(letter) >= 0x20) out += letter;
    }
    return out + "\"";
}

bool staysAsTyped(const std::string& value) {
    std::int64_t number = 0;
    const auto [end, wrong] = std::from_chars(value.data(), value.data() + value.size(), number);
    return value == "true" || value == "false" || (value.starts_with('[') && value.ends_with(']')) ||
           (wrong == std::errc{} && end == value.data() + value.size());
}

}  // namespace

Change textChange(std::string key, const std::string& text) {
    return {std::move(key), quoted(text)};
}

Change numberChange(std::string key, std::int64_t number) {
    return {std::move(key), std::to_string(number)};
}

std::optional<Change> changeFrom(std::string_view typed) {
    const std::size_t at = typed.find('=');
    if (at == std::string_view::npos || at == 0) return std::nullopt;
    const std::string key(typed.substr(0, at));
    const std::string value(typed.substr(at + 1));
    if (!std::ranges::all_of(key, [](char letter) { return letter == '_' || (letter >= 'a' && letter <= 'z'); })) return std::nullopt;
    return staysAsTyped(value) ? Change{key, value} : textChange(key, value);
}

Result<settings::Device> saveDevice(const fs::path& folder, const std::string& device, const std::vector<Change>& changes) {
    try {
        return replace(folder, device, changes);
    } catch (const fs::filesystem_error& error) {
        return fail(ErrorCode::BadSettings, error.what());
    } catch (const toml::parse_error& error) {
        return fail(ErrorCode::BadSettings, std::string("not a value: ") + std::string(error.description()));
    }
}

}  // namespace owc::tool_checks

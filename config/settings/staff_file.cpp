#include "config/settings/staff_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <vector>

#include "config/settings/reader.h"

namespace owc::settings {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
namespace fs = std::filesystem;

namespace {

using Lines = std::vector<std::string>;

Result<Lines> linesOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) return fail(ErrorCode::BadSettings, file.string() + ": cannot be read");
    Lines lines;
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

std::string joined(const Lines& lines) {
    std::string text;
    for (const std::string& line : lines) text += line + "\n";
    return text;
}

/// Where an officer stands in the file: line numbers from 0.
struct Place {
    std::size_t from = 0;                  ///< [[staff]]
    std::size_t to = 0;                    ///< one past its last setting
    toml::source_region pinHash{};         ///< of the value
};

Result<Place> find(const fs::path& file, const std::string& officer) {
    try {
        const toml::table table = toml::parse_file(file.string());
        const toml::array* all = table["staff"].as_array();
        for (std::size_t i = 0; all && i < all->size(); ++i) {
            const toml::table* one = all->get(i)->as_table();
            if (!one || (*one)["id"].value_or(std::string{}) != officer) continue;
            Place place{one->source().begin.line - 1, 0, {}};
            for (const auto& [key, value] : *one) {
                place.to = std::max<std::size_t>(place.to, value.source().end.line);
                if (key.str() == "pin_hash") place.pinHash = value.source();
            }
            return place;
        }
    } catch (const toml::parse_error& error) {
        std::ostringstream text;
        text << error;
        return fail(ErrorCode::BadSettings, text.str());
    }
    return fail(ErrorCode::BadSettings, "staff.toml: nobody with id " + officer);
}

bool makeDurable(const fs::path& file, int flags) {
    const int fd = ::open(file.c_str(), flags | O_CLOEXEC);
    const bool good = fd >= 0 && ::fsync(fd) == 0;
    if (fd >= 0) ::close(fd);
    return good;
}

/// A folder that is gone when the object is.
struct Beside {
    explicit Beside(const fs::path& folder) {
        std::string name = (folder / ".staff-XXXXXX").string();
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

/// Tries the text among copies of the other files, then lets it take the old one's place.
Result<void> replace(const fs::path& folder, const std::string& text) {
    const fs::path file = folder / "staff.toml";
    const Beside beside(folder);
    if (beside.path.empty()) return fail(ErrorCode::BadSettings, folder.string() + ": cannot be written to");
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.path().extension() == ".toml" && entry.path() != file)
            fs::copy_file(entry.path(), beside.path / entry.path().filename());
    }
    const fs::path fresh = beside.path / "staff.toml";
    std::ofstream out(fresh, std::ios::binary);
    out << text;
    out.close();
    struct stat before {};
    const bool written = out.good() && ::stat(file.c_str(), &before) == 0 &&
                         ::chmod(fresh.c_str(), before.st_mode & 07777) == 0 && makeDurable(fresh, O_RDONLY);
    if (!written) return fail(ErrorCode::BadSettings, fresh.string() + ": could not be written");
    if (const auto loads = load(beside.path); !loads) return tl::unexpected(loads.error());
    fs::rename(fresh, file);
    if (!makeDurable(folder, O_RDONLY | O_DIRECTORY))
        return fail(ErrorCode::BadSettings, folder.string() + ": could not be made durable");
    return {};
}

Result<void> replaceGuarded(const fs::path& folder, const std::string& text) {
    try {
        return replace(folder, text);
    } catch (const fs::filesystem_error& error) {
        return fail(ErrorCode::BadSettings, error.what());
    }
}

/// A TOML string of this text.
std::string quoted(const std::string& text) {
    std::string out = "\"";
    for (const char letter : text) {
        if (letter == '"' || letter == '\\') out += '\\';
        out += letter;
    }
    return out + "\"";
}

}  // namespace

Result<void> addStaff(const fs::path& folder, const Staff& person) {
    auto lines = linesOf(folder / "staff.toml");
    if (!lines) return tl::unexpected(lines.error());
    const auto add = [&](const std::string& key, const std::string& value) { lines->push_back(key + " = " + value); };
    lines->push_back("");
    lines->push_back("[[staff]]");
    add("id", quoted(person.id));
    add("name", quoted(person.name));
    add("role", quoted(person.role));
    add("pin_hash", quoted(person.pinHash));
    if (person.mayChoose) add("may_choose", "true");
    return replaceGuarded(folder, joined(*lines));
}

Result<void> setPinHash(const fs::path& folder, const std::string& officer, const std::string& pinHash) {
    const auto place = find(folder / "staff.toml", officer);
    if (!place) return tl::unexpected(place.error());
    auto lines = linesOf(folder / "staff.toml");
    if (!lines) return tl::unexpected(lines.error());
    const toml::source_region& value = place->pinHash;
    if (value.begin.line == 0 || value.begin.line != value.end.line || value.begin.line > lines->size())
        return fail(ErrorCode::BadSettings, "staff.toml: write pin_hash of " + officer + " on one line");
    std::string& line = (*lines)[value.begin.line - 1];
    // Columns count letters, not bytes; the value is ASCII, and so is all that may stand before it.
    line = line.substr(0, value.begin.column - 1) + quoted(pinHash) + line.substr(value.end.column - 1);
    return replaceGuarded(folder, joined(*lines));
}

Result<void> removeStaff(const fs::path& folder, const std::string& officer) {
    const auto place = find(folder / "staff.toml", officer);
    if (!place) return tl::unexpected(place.error());
    auto lines = linesOf(folder / "staff.toml");
    if (!lines) return tl::unexpected(lines.error());
    auto to = place->to;
    while (to < lines->size() && (*lines)[to].empty()) ++to;
    lines->erase(lines->begin() + static_cast<std::ptrdiff_t>(place->from),
                 lines->begin() + static_cast<std::ptrdiff_t>(std::min(to, lines->size())));
    return replaceGuarded(folder, joined(*lines));
}

}  // namespace owc::settings

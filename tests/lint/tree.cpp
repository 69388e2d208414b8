#include "tests/lint/tree.h"

#include <array>
#include <fstream>
#include <sstream>

namespace owc::lint {
namespace fs = std::filesystem;

namespace {

bool isSkipped(const fs::directory_entry& entry, const fs::path& root) {
    if (!entry.is_directory() || entry.path().parent_path() != root) return false;
    const auto name = entry.path().filename();
    return name == "build" || name == "run-out" || name == ".git";
}

std::string textOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    auto result = std::move(text).str();
    return result.find('\0') == std::string::npos ? result : std::string();
}

bool isShellScript(const std::string& file, const std::string& text) {
    if (file.ends_with(".sh")) return true;
    const auto first = text.substr(0, text.find('\n'));
    return first.starts_with("#!") && first.ends_with("sh");
}

}  // namespace

Tree readTree(const fs::path& root) {
    Tree tree;
    for (auto at = fs::recursive_directory_iterator(root); at != fs::recursive_directory_iterator(); ++at) {
        if (isSkipped(*at, root)) {
            at.disable_recursion_pending();
        } else if (at->is_regular_file()) {
            tree[at->path().lexically_relative(root).generic_string()] = textOf(at->path());
        }
    }
    return tree;
}

std::string folderOf(const std::string& file) {
    const auto slash = file.rfind('/');
    return slash == std::string::npos ? std::string() : file.substr(0, slash);
}

bool isCpp(const std::string& file) {
    return file.ends_with(".h") || file.ends_with(".hpp") || file.ends_with(".cpp");
}

bool isCode(const std::string& file, const std::string& text) {
    static const std::array<std::string, 4> kEndings = {".sql", ".proto", ".cmake", "CMakeLists.txt"};
    for (const auto& ending : kEndings) {
        if (file.ends_with(ending)) return true;
    }
    return isCpp(file) || isShellScript(file, text);
}

void forEachLine(std::string_view text, const std::function<void(std::string_view, std::size_t)>& use) {
    for (std::size_t number = 1; !text.empty(); ++number) {
        const auto end = text.find('\n');
        auto line = text.substr(0, end);
        if (line.ends_with('\r')) line.remove_suffix(1);
        use(line, number);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
}

}  // namespace owc::lint

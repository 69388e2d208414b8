#include <regex>
#include <set>

#include "tests/lint/rules.h"

namespace owc::lint {

namespace {

using LinePredicate = std::function<bool(const std::string&, const std::string&)>;

/// One violation for each line of the chosen files in which the pattern is found.
Violations findInLines(const Tree& tree, const LinePredicate& isChosen, const std::regex& pattern,
                       const Violation& kind) {
    Violations found;
    for (const auto& [file, text] : tree) {
        if (!isChosen(file, text) || !std::regex_search(text, pattern)) continue;
        forEachLine(text, [&, &name = file](std::string_view line, std::size_t number) {
            std::match_results<std::string_view::const_iterator> hit;
            if (!std::regex_search(line.begin(), line.end(), hit, pattern)) return;
            found.push_back({name, number, kind.rule, kind.words + hit[1].str()});
        });
    }
    return found;
}

}  // namespace

Violations checkLength(const Tree& tree) {
    Violations found;
    for (const auto& [file, text] : tree) {
        std::size_t lines = 0;
        if (isCode(file, text))
            forEachLine(text, [&](std::string_view, std::size_t number) { lines = number; });
        if (lines <= kMaxLines) continue;
        found.push_back({file, lines, "length",
                         std::to_string(lines) + " lines, at most " + std::to_string(kMaxLines) +
                             ": look for the second subject"});
    }
    return found;
}

Violations checkReadmes(const Tree& tree) {
    Violations found;
    std::set<std::string> asked;
    for (const auto& [file, text] : tree) {
        if (!isCpp(file) && !file.ends_with(".proto")) continue;
        const auto folder = folderOf(file);
        const auto readme = folder.empty() ? "README.md" : folder + "/README.md";
        if (!asked.insert(folder).second || tree.contains(readme)) continue;
        found.push_back({readme, 1, "readme", "is missing, though the folder holds " + file});
    }
    return found;
}

Violations checkTopLevel(const Tree& tree) {
    static const std::set<std::string> kThere = {"CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md",
                                                 "assets", "config", "counter", "drivers", "kiosk",
                                                 "queue-server", "tests"};
    Violations found;
    std::set<std::string> asked;
    for (const auto& [file, text] : tree) {
        const auto name = file.substr(0, file.find('/'));
        if (name.starts_with('.') || kThere.contains(name) || !asked.insert(name).second) continue;
        found.push_back({file, 1, "top-level", name + " does not belong beside the project's folders: move or remove it"});
    }
    return found;
}

Violations checkMachinePaths(const Tree& tree) {
    static const std::regex kPattern("(?:^|[^A-Za-z0-9_.})~/-])(/(?:home|root|work)/)");
    const auto anyFile = [](const std::string&, const std::string&) { return true; };
    return findInLines(tree, anyFile, kPattern, {"", 0, "machine-path", "names a folder of one machine: "});
}

Violations checkUnfinished(const Tree& tree) {
    static const std::regex kPattern(
        "\\b(TO"
        "DO|FIX"
        "ME|X"
        "XX)\\b");
    return findInLines(tree, isCode, kPattern, {"", 0, "unfinished", "finish it or leave it out: "});
}

Violations checkAll(const Tree& tree) {
    const auto table = tree.find(kArrowsFile);
    if (table == tree.end()) return {{kArrowsFile, 1, "table", "is missing"}};
    const auto arrows = Arrows::parse(table->second);
    auto found = arrows.mistakes();
    for (const auto& more :
         {checkArrows(tree, arrows), checkRings(tree, arrows), checkProtobufBorder(tree), checkLength(tree),
          checkReadmes(tree), checkTopLevel(tree), checkMachinePaths(tree), checkUnfinished(tree)}) {
        found.insert(found.end(), more.begin(), more.end());
    }
    return found;
}

}  // namespace owc::lint

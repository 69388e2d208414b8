#include <algorithm>
#include <array>
#include <set>

#include "tests/lint/include_graph.h"
#include "tests/lint/rules.h"

namespace owc::lint {

namespace {

const std::string kProtocol = "queue-server/protocol";

bool isRoomFile(const std::string& file) {
    static const std::array<std::string, 6> kTops = {"kiosk/",   "counter/", "queue-server/",
                                                     "drivers/", "assets/",  "config/"};
    return std::any_of(kTops.begin(), kTops.end(), [&](const auto& top) { return file.starts_with(top); });
}

std::string joined(const std::vector<std::string>& words) {
    std::string result;
    for (const auto& word : words) result += (result.empty() ? "" : ", ") + word;
    return result;
}

/// What is wrong with one include of a room, in words; empty when it is allowed.
std::string complaint(const Include& include, const Tree& tree, const Arrows& arrows) {
    const auto room = folderOf(include.file);
    if (tree.contains(include.header)) {
        const auto other = folderOf(include.header);
        if (arrows.allowsRoom(room, other)) return {};
        return room + " may not include " + other + " (" + include.header + ")";
    }
    if (tree.contains(room + "/" + include.header)) {
        return "write \"" + room + "/" + include.header + "\" from the root";
    }
    if (arrows.allowsHeader(room, include.header)) return {};
    const auto libraries = arrows.librariesOf(include.header);
    if (libraries.empty()) return "\"" + include.header + "\" is no file here and in no library of the table";
    return room + " may not include " + joined(libraries) + " (" + include.header + ")";
}

bool seesGenerated(const std::string& file, const std::map<std::string, std::vector<std::string>>& headers,
                   std::set<std::string>& seen) {
    const auto found = headers.find(file);
    if (found == headers.end() || !seen.insert(file).second) return false;
    return std::any_of(found->second.begin(), found->second.end(), [&](const auto& header) {
        return header.ends_with(".pb.h") || seesGenerated(header, headers, seen);
    });
}

}  // namespace

Violations checkArrows(const Tree& tree, const Arrows& arrows) {
    Violations found;
    std::set<std::string> missing;
    for (const auto& [file, text] : tree) {
        const auto room = folderOf(file);
        if (!isCpp(file) || !isRoomFile(file) || arrows.rooms().contains(room)) continue;
        if (!missing.insert(room).second) continue;
        found.push_back({file, 1, "arrows", "folder " + room + " is missing in " + kArrowsFile});
    }
    for (const auto& include : includesOf(tree)) {
        if (!isRoomFile(include.file) || missing.contains(folderOf(include.file))) continue;
        auto words = complaint(include, tree, arrows);
        if (!words.empty()) found.push_back({include.file, include.line, "arrows", std::move(words)});
    }
    return found;
}

Violations checkRings(const Tree& tree, const Arrows& arrows) {
    Graph table;
    for (const auto& [name, room] : arrows.rooms()) {
        for (const auto& word : room.words) {
            if (arrows.rooms().contains(word)) table[name].try_emplace(word, Place{kArrowsFile, room.line});
        }
    }
    auto found = ringsOf(table, "table-ring");
    for (auto& ring : ringsOf(folderGraph(tree), "folder-ring")) found.push_back(std::move(ring));
    for (auto& ring : ringsOf(fileGraph(tree), "file-ring")) found.push_back(std::move(ring));
    return found;
}

Violations checkProtobufBorder(const Tree& tree) {
    const auto includes = includesOf(tree);
    std::map<std::string, std::vector<std::string>> headers;
    for (const auto& include : includes) headers[include.file].push_back(include.header);

    Violations found;
    for (const auto& include : includes) {
        if (!isRoomFile(include.file) || folderOf(include.file) == kProtocol) continue;
        std::set<std::string> seen;
        if (include.header.ends_with(".pb.h")) {
            found.push_back({include.file, include.line, "protobuf",
                             "generated " + include.header + " may be included only in " + kProtocol});
        } else if (folderOf(include.header) == kProtocol && seesGenerated(include.header, headers, seen)) {
            found.push_back({include.file, include.line, "protobuf",
                             include.header + " brings a generated header out of " + kProtocol});
        }
    }
    return found;
}

}  // namespace owc::lint

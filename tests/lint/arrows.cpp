#include "tests/lint/arrows.h"

#include <algorithm>
#include <sstream>

#include "tests/lint/tree.h"

namespace owc::lint {

namespace {

/// '*' stands for any run of characters, slashes included.
bool matches(std::string_view pattern, std::string_view text) {
    if (pattern.empty()) return text.empty();
    if (pattern.front() != '*') {
        return !text.empty() && text.front() == pattern.front() && matches(pattern.substr(1), text.substr(1));
    }
    return matches(pattern.substr(1), text) || (!text.empty() && matches(pattern, text.substr(1)));
}

std::vector<std::string> wordsOf(std::string_view line) {
    std::istringstream in{std::string(line)};
    std::vector<std::string> words;
    for (std::string word; in >> word;) words.push_back(word);
    return words;
}

bool contains(const std::vector<std::string>& words, const std::string& word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

Arrows Arrows::parse(std::string_view text) {
    Arrows arrows;
    bool inRooms = false;
    std::string last;
    forEachLine(text, [&](std::string_view line, std::size_t number) {
        auto words = wordsOf(line.substr(0, line.find('#')));
        if (words.empty()) return;
        if (words.front() == "[libraries]" || words.front() == "[rooms]") {
            inRooms = words.front() == "[rooms]";
            last.clear();
        } else if (line.starts_with(' ') && !last.empty()) {
            arrows.addEntry(last, words, 0, inRooms);
        } else if (words.front().size() > 1 && words.front().ends_with(':')) {
            last = words.front().substr(0, words.front().size() - 1);
            words.erase(words.begin());
            arrows.addEntry(last, words, number, inRooms);
        } else {
            arrows.mistake(number, "expected `name: word word ...`");
        }
    });
    arrows.checkWords();
    return arrows;
}

void Arrows::addEntry(const std::string& name, std::vector<std::string> words, std::size_t line,
                      bool isRoom) {
    const bool isContinuation = line == 0;
    if (!isContinuation && (m_rooms.contains(name) || m_libraries.contains(name))) {
        mistake(line, "`" + name + "` is named twice");
    }
    auto& list = isRoom ? m_rooms[name].words : m_libraries[name].patterns;
    list.insert(list.end(), words.begin(), words.end());
    if (isContinuation) return;
    (isRoom ? m_rooms[name].line : m_libraries[name].line) = line;
}

void Arrows::checkWords() {
    for (const auto& [name, room] : m_rooms) {
        for (const auto& word : room.words) {
            if (m_rooms.contains(word) || m_libraries.contains(word)) continue;
            mistake(room.line, "`" + name + "` names `" + word + "`, which is no room and no library here");
        }
    }
}

void Arrows::mistake(std::size_t line, std::string words) {
    m_mistakes.push_back({kArrowsFile, line, "table", std::move(words)});
}

bool Arrows::allowsRoom(const std::string& room, const std::string& other) const {
    const auto found = m_rooms.find(room);
    return room == other || (found != m_rooms.end() && contains(found->second.words, other));
}

bool Arrows::allowsHeader(const std::string& room, std::string_view header) const {
    const auto found = m_rooms.find(room);
    if (found == m_rooms.end()) return false;
    const auto holders = librariesOf(header);
    return std::any_of(holders.begin(), holders.end(),
                       [&](const auto& library) { return contains(found->second.words, library); });
}

std::vector<std::string> Arrows::librariesOf(std::string_view header) const {
    std::vector<std::string> names;
    for (const auto& [name, library] : m_libraries) {
        const bool holds = std::any_of(library.patterns.begin(), library.patterns.end(),
                                       [&](const auto& pattern) { return matches(pattern, header); });
        if (holds) names.push_back(name);
    }
    return names;
}

}  // namespace owc::lint

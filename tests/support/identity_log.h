#pragma once

#include <regex>
#include <sstream>
#include <string>
#include <vector>

namespace owc::test {

/// What of `owc-admin events` is about her finger, as "kind word word ...": who, when and ids are left away.
inline std::vector<std::string> fingerLines(const std::string& log) {
    static const std::regex kKind(
        "Z (finger_asked|result_asked|authority_answered|answer_refused|"
        "exception_requested|exception_endorsed|verification_ended)");
    static const std::regex kWord(
        R"( (?:finger|meaning|code|kind|how|why)=([^ ]+)| (again|granted|declined))");
    std::vector<std::string> lines;
    std::istringstream in(log);
    for (std::string line; std::getline(in, line);) {
        std::smatch kind;
        if (!std::regex_search(line, kind, kKind)) continue;
        std::string told = kind[1];
        for (std::sregex_iterator word(line.begin(), line.end(), kWord), end; word != end; ++word)
            told += ' ' + (*word)[1].str() + (*word)[2].str();
        lines.push_back(told);
    }
    return lines;
}

/// What stands in this element.
inline std::string inside(const std::string& message, const std::string& element) {
    const auto from = message.find('<' + element + '>') + element.size() + 2;
    return message.substr(from, message.find("</" + element) - from);
}

/// Milliseconds that each answer took, in the order of the log.
inline std::vector<int> times(const std::string& log) {
    static const std::regex kTook(R"(Z authority_answered .* took_ms=(\d+))");
    std::vector<int> all;
    for (std::sregex_iterator took(log.begin(), log.end(), kTook), end; took != end; ++took)
        all.push_back(std::stoi((*took)[1]));
    return all;
}

}  // namespace owc::test

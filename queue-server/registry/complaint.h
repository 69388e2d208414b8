#pragma once

#include <cstdint>
#include <string>

namespace owc::registry {

/// What is wrong with a line that was received, without what stands there: it may be personal.
struct Complaint {
    std::string file;
    std::uint64_t line = 0;  ///< from 1, the header is the first; 0: the file as a whole
    std::string column;      ///< may be empty: the line as a whole
    std::string what;        ///< what is wrong, and what to do
    bool refuses = true;     ///< false: taken all the same, and told

    friend bool operator==(const Complaint&, const Complaint&) = default;
};

/// "persons.csv:12: born: not a day; write it as 1980-02-29"
[[nodiscard]] inline std::string inWords(const Complaint& complaint) {
    std::string text = complaint.file;
    if (complaint.line) text += ':' + std::to_string(complaint.line);
    if (!complaint.column.empty()) text += ": " + complaint.column;
    return text + ": " + complaint.what;
}

}  // namespace owc::registry

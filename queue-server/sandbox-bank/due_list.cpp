#include "queue-server/sandbox-bank/due_list.h"

#include <charconv>
#include <fstream>
#include <vector>

namespace owc::sandbox_bank {

namespace {

std::vector<std::string> cells(const std::string& line) {
    std::vector<std::string> found{""};
    for (const char c : line) {
        if (c == ',')
            found.emplace_back();
        else if (c != '\r')
            found.back() += c;
    }
    return found;
}

}  // namespace

tl::expected<DueList, std::string> DueList::read(const std::filesystem::path& file) {
    std::ifstream in(file);
    std::string line;
    if (!std::getline(in, line)) return tl::unexpected(file.string() + ": cannot be read, or is empty");
    DueList list;
    for (std::size_t number = 2; std::getline(in, line); ++number) {
        if (line.empty() || line == "\r") continue;
        const auto row = cells(line);
        std::int64_t paisa = 0;
        bool isRow = row.size() == 4;
        if (isRow) {
            const char* end = row[3].data() + row[3].size();
            const auto [stop, wrong] = std::from_chars(row[3].data(), end, paisa);
            isRow = wrong == std::errc{} && stop == end && paisa > 0;
        }
        if (!isRow || !list.m_due.emplace(std::tuple{row[0], row[1], row[2]}, paisa).second)
            return tl::unexpected(file.string() + ":" + std::to_string(number) +
                                  ": not programme,cycle,reference,paisa, or there before");
    }
    return list;
}

bool DueList::isDue(const Question& question) const {
    const auto row = m_due.find({question.programme, question.cycle, question.reference});
    return row != m_due.end() && row->second == question.amountPaisa;
}

}  // namespace owc::sandbox_bank

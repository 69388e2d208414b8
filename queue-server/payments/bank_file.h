#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "queue-server/payments/due_list.h"
#include "queue-server/payments/text_fields.h"

namespace owc::payments {

/// What the readers of a bank's files have in common: what is wrong is gathered by line, and reading ends
/// with the hundredth.
class BankFileReader {
  protected:
    void complain(std::size_t line, std::string what) { m_complaints.push_back({line, std::move(what)}); }
    [[nodiscard]] std::size_t complained() const { return m_complaints.size(); }
    [[nodiscard]] std::vector<DueComplaint> takeComplaints() { return std::move(m_complaints); }

    /// "KEY,VALUE": the value; nothing, and a complaint, for another line.
    std::string_view valueOf(std::size_t line, std::string_view text, std::string_view key) {
        const auto fields = split(text);
        if (fields.size() == 2 && fields[0] == key) return fields[1];
        complain(line, std::string(key) + ": write " + std::string(key) + ",VALUE here");
        return {};
    }

    /// The head, which has to be sound before anything else is read, then every row.
    /// @param head  its lines
    /// @param says  what it is made of, in words
    /// @return false: its totals need not be looked at
    template <class Head, class Row>
    [[nodiscard]] bool readLines(std::string_view text, std::size_t head, const char* says,
                                 const Head& readHead, const Row& readRow) {
        constexpr std::size_t kMostComplaints = 100;
        const auto lines = linesOf(text);
        if (lines.size() < head)
            complain(lines.size() + 1, "the head is not whole: " + std::string(says) + ", and the columns");
        else
            readHead(lines);
        if (complained() > 0) return false;
        for (std::size_t i = head; i < lines.size() && complained() < kMostComplaints; ++i)
            readRow(i + 1, lines[i]);
        return complained() == 0;
    }

  private:
    std::vector<DueComplaint> m_complaints;
};

}  // namespace owc::payments

#include "queue-server/payments/due_list.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "queue-server/domain/cnic.h"
#include "queue-server/payments/bank_file.h"
#include "queue-server/payments/notes.h"

namespace owc::payments {

namespace {

constexpr std::string_view kColumns = "reference,cnic,programme,cycle,beneficiary,amount,channel,from,to";
constexpr std::size_t kFields = 9;
constexpr std::size_t kHead = 6;  ///< lines before the first row

class Reader : BankFileReader {
  public:
    explicit Reader(const DueTerms& terms) : m_terms(terms) {}

    DueReading read(std::string_view text) {
        const bool sound = readLines(
            text, kHead, "owc-dues, centre, bank, rows, sum", [&](const auto& lines) { readHead(lines); },
            [&](std::size_t line, std::string_view row) { readRow(line, row); });
        if (sound) checkTotals();
        m_all.complaints = takeComplaints();
        return std::move(m_all);
    }

  private:
    void readHead(const std::vector<std::string_view>& lines) {
        if (lines[0] != "owc-dues,1") complain(1, "not a list of dues of version 1: write owc-dues,1");
        const auto centre = valueOf(2, lines[1], "centre");
        const auto bank = valueOf(3, lines[2], "bank");
        const auto rows = digitsIn<std::uint64_t>(valueOf(4, lines[3], "rows"));
        const auto sum = moneyIn(valueOf(5, lines[4], "sum"), kMostOfList);
        if (lines[5] != kColumns) complain(6, "columns: write " + std::string(kColumns));
        if (complained() > 0) return;
        const auto& banks = m_terms.rules.banks;
        if (centre != m_terms.centre) complain(2, "centre: the list is for another centre");
        if (!isKey(bank) || (!banks.empty() && std::ranges::find(banks, bank) == banks.end()))
            complain(3, "bank: none for which this centre pays");
        if (!rows || *rows == 0) complain(4, "rows: write how many there are");
        if (!sum || *sum == Money{}) complain(5, "sum: write rupees, at most 100,000 million");
        m_all.list.bank = bank;
        m_rows = rows.value_or(0);
        m_all.list.sum = sum.value_or(Money{});
    }

    void readRow(std::size_t line, std::string_view text) {
        const auto fields = split(text);
        if (fields.size() != kFields) {
            complain(line, "has " + std::to_string(fields.size()) + " fields instead of " +
                               std::to_string(kFields));
            return;
        }
        const std::size_t before = complained();
        const auto key = [&](std::size_t field, const char* name) {
            if (!isKey(fields[field]))
                complain(line, std::string(name) + ": letters, digits, - _ . / and at most 64");
            return std::string(fields[field]);
        };
        DueRow row{.cnic = {},
                   .programme = key(2, "programme"),
                   .cycle = key(3, "cycle"),
                   .reference = key(0, "reference"),
                   .amount = {},
                   .bank = m_all.list.bank,
                   .channel = key(6, "channel")};
        if (const auto cnic = domain::Cnic::parse(std::string(fields[1])))
            row.cnic = cnic->digits();
        else
            complain(line, "cnic: write 13 digits");
        const auto beneficiary = digitsIn<std::uint32_t>(fields[4]);
        if (!beneficiary || *beneficiary > 99)
            complain(line, "beneficiary: 0 for herself, or which child, to 99");
        const auto amount = moneyIn(fields[5]);
        if (!amount || *amount == Money{} || *amount > m_terms.rules.mostOfOne)
            complain(line,
                     "amount: write rupees, more than 0 and at most what most_of_one of centre.toml allows");
        else if (!hasNotes(*amount))
            complain(line, "amount: there are no notes for it, as notes of centre.toml names them");
        readDays(line, fields[7], fields[8], row);
        row.beneficiary = beneficiary.value_or(0);
        row.amount = amount.value_or(Money{});
        if (complained() == before) add(line, std::move(row));
    }

    /// A list has a few sums, many times.
    bool hasNotes(Money amount) {
        const auto [sum, fresh] = m_hasNotes.try_emplace(amount);
        if (fresh) sum->second = canBeMade(amount, m_terms.rules.faces);
        return sum->second;
    }

    void readDays(std::size_t line, std::string_view from, std::string_view to, DueRow& row) {
        const auto first = dayIn(from), last = dayIn(to);
        if (!first) complain(line, "from: write a day as 2026-03-01");
        if (!last) complain(line, "to: write a day as 2026-05-31");
        if (!first || !last) return;
        if (*last < *first) complain(line, "to: is before from");
        if (*last < m_terms.today) complain(line, "to: the cycle is over");
        row.from = *first;
        row.to = *last;
    }

    void add(std::size_t line, DueRow row) {
        const auto [reference, fresh] =
            m_references.emplace(std::tuple(row.programme, row.cycle, row.reference), line);
        if (!fresh)
            complain(line, "reference: stands in line " + std::to_string(reference->second) + " already");
        const auto [person, alone] =
            m_persons.emplace(std::tuple(row.cnic, row.programme, row.cycle, row.beneficiary), line);
        if (!alone)
            complain(line, "the same person, programme, cycle and beneficiary as line " +
                               std::to_string(person->second));
        m_sum += row.amount;
        m_all.list.rows.push_back(std::move(row));
    }

    void checkTotals() {
        if (m_all.list.rows.size() != m_rows)
            complain(4, "rows: there are " + std::to_string(m_all.list.rows.size()));
        if (m_sum != m_all.list.sum) complain(5, "sum: the amounts come to another one");
    }

    const DueTerms& m_terms;
    std::map<Money, bool> m_hasNotes;
    DueReading m_all;
    std::uint64_t m_rows = 0;
    Money m_sum;
    std::map<std::tuple<std::string, std::string, std::string>, std::size_t> m_references;
    std::map<std::tuple<std::string, std::string, std::string, std::uint32_t>, std::size_t> m_persons;
};

}  // namespace

DueReading readDueList(std::string_view text, const DueTerms& terms) {
    return Reader(terms).read(text);
}

}  // namespace owc::payments

#include "queue-server/payments/bank_day.h"

#include <map>

#include "queue-server/payments/bank_file.h"
#include "queue-server/payments/gateway.h"

namespace owc::payments {

namespace {

constexpr std::string_view kColumns = "transaction,programme,cycle,reference,amount,state";
constexpr std::size_t kFields = 6;
constexpr std::size_t kHead = 7;  ///< lines before the first row

class Reader : BankFileReader {
  public:
    explicit Reader(std::string_view centre) : m_centre(centre) {}

    BankDayReading read(std::string_view text) {
        const bool sound = readLines(
            text, kHead, "owc-bank-day, centre, bank, day, rows, sum",
            [&](const auto& lines) { readHead(lines); },
            [&](std::size_t line, std::string_view row) { readRow(line, row); });
        if (sound) checkTotals();
        m_all.complaints = takeComplaints();
        return std::move(m_all);
    }

  private:
    void readHead(const std::vector<std::string_view>& lines) {
        if (lines[0] != "owc-bank-day,1") complain(1, "not a bank's day of version 1: write owc-bank-day,1");
        const auto centre = valueOf(2, lines[1], "centre");
        const auto bank = valueOf(3, lines[2], "bank");
        const auto day = dayIn(valueOf(4, lines[3], "day"));
        const auto rows = digitsIn<std::uint64_t>(valueOf(5, lines[4], "rows"));
        const auto sum = moneyIn(valueOf(6, lines[5], "sum"), kMostOfList);
        if (lines[6] != kColumns) complain(7, "columns: write " + std::string(kColumns));
        if (complained() > 0) return;
        if (centre != m_centre) complain(2, "centre: the file is for another centre");
        if (!isKey(bank)) complain(3, "bank: letters, digits, - _ . / and at most 64");
        if (!day) complain(4, "day: write it as 2026-03-14");
        if (!rows) complain(5, "rows: write how many there are");
        if (!sum) complain(6, "sum: write rupees, at most 100,000 million");
        m_all.day.bank = bank;
        m_all.day.day = day.value_or(domain::Day{});
        m_rows = rows.value_or(0);
        m_sum = sum.value_or(Money{});
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
        BankRow row{.line = line,
                    .transaction = std::string(fields[0]),
                    .programme = key(1, "programme"),
                    .cycle = key(2, "cycle"),
                    .reference = key(3, "reference")};
        if (!isTransaction(row.transaction)) complain(line, "transaction: write 15 digits");
        const auto amount = moneyIn(fields[4]);
        if (!amount || *amount == Money{})
            complain(line, "amount: write rupees, more than 0 and at most 1,000 million");
        if (fields[5] != "paid" && fields[5] != "reversed") complain(line, "state: write paid or reversed");
        row.amount = amount.value_or(Money{});
        row.word = fields[5] == "reversed" ? BankWord::Reversed : BankWord::Paid;
        if (complained() == before) add(line, std::move(row));
    }

    void add(std::size_t line, BankRow row) {
        const auto [first, fresh] = m_transactions.emplace(row.transaction, line);
        if (!fresh)
            complain(line, "transaction: stands in line " + std::to_string(first->second) + " already");
        m_found += row.amount;
        m_all.day.rows.push_back(std::move(row));
    }

    void checkTotals() {
        if (m_all.day.rows.size() != m_rows)
            complain(5, "rows: there are " + std::to_string(m_all.day.rows.size()));
        if (m_found != m_sum) complain(6, "sum: the amounts come to another one");
    }

    std::string_view m_centre;
    BankDayReading m_all;
    std::uint64_t m_rows = 0;
    Money m_sum;
    Money m_found;
    std::map<std::string, std::size_t> m_transactions;
};

}  // namespace

BankDayReading readBankDay(std::string_view text, std::string_view centre) {
    return Reader(centre).read(text);
}

}  // namespace owc::payments

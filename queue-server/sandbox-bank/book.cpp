#include "queue-server/sandbox-bank/book.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <mutex>

namespace owc::sandbox_bank {

namespace {

constexpr int kBusyMs = 5000;
constexpr std::int64_t kApplicationId = 0x53424b31;  // "SBK1"

constexpr const char* kSchema = R"sql(
CREATE TABLE transactions (
    number    INTEGER PRIMARY KEY,
    id        TEXT NOT NULL UNIQUE,
    programme TEXT NOT NULL,
    cycle     TEXT NOT NULL,
    reference TEXT NOT NULL,
    bank      TEXT NOT NULL,
    asked     INTEGER NOT NULL,  -- paisa
    approved  INTEGER NOT NULL,  -- paisa; 0 where it never was
    state     TEXT NOT NULL CHECK (state IN ('approved', 'declined', 'reversed')),
    reason    INTEGER            -- of a decline
);
CREATE UNIQUE INDEX one_approval ON transactions (programme, cycle, reference) WHERE state = 'approved';
)sql";

std::string bankReference(std::int64_t number) {
    const std::string digits = std::to_string(number);
    return "SB" + std::string(digits.size() < 8 ? 8 - digits.size() : 0, '0') + digits;
}

std::string quoted(const std::string& text) {
    if (text.find_first_of(",\"") == std::string::npos) return text;
    std::string inQuotes = "\"";
    for (const char c : text) {
        if (c == '"') inQuotes += '"';
        inQuotes += c;
    }
    return inQuotes + "\"";
}

/// A transaction that is in the book already.
struct Known {
    std::int64_t number = 0;
    std::int64_t approvedPaisa = 0;
    std::string state;
    Reason reason{};
    bool isSame = false;
};

Answer answerOf(const Known& known) {
    if (!known.isSame) return {.outcome = Outcome::Declined, .reason = Reason::Other};
    if (known.state == "approved")
        return {.outcome = Outcome::Approved,
                .amountPaisa = known.approvedPaisa,
                .reference = bankReference(known.number)};
    if (known.state == "declined") return {.outcome = Outcome::Declined, .reason = known.reason};
    return {.outcome = Outcome::Reversed};
}

}  // namespace

class Book::Impl {
  public:
    Impl(const std::filesystem::path& file, int flags) : m_database(file.string(), flags, kBusyMs) {}

    bool prepare() {
        const bool isEmpty = m_database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
        if (!isEmpty && m_database.execAndGet("PRAGMA application_id").getInt64() != kApplicationId)
            return false;
        m_database.exec("PRAGMA journal_mode = WAL");
        m_database.exec("PRAGMA synchronous = FULL");
        if (!isEmpty) return true;
        SQLite::Transaction whole(m_database);
        m_database.exec(kSchema);
        m_database.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
        whole.commit();
        return true;
    }

    Answer carryOut(const Question& question, const Terms& terms) {
        const std::lock_guard lock(m_mutex);
        SQLite::Transaction whole(m_database, SQLite::TransactionBehavior::IMMEDIATE);
        const auto known = find(question);
        const bool isNoReversal = question.work != Work::Reverse || (known && !known->isSame);
        if (known && (isNoReversal || known->state == "reversed")) return answerOf(*known);
        if (question.work == Work::Inquire) return {.outcome = Outcome::NotFound};
        Answer answer{.outcome = Outcome::Reversed};
        if (known)
            reverse(known->number);
        else
            answer = enter(question, terms);
        whole.commit();
        return answer;
    }

    std::string csv() {
        const std::lock_guard lock(m_mutex);
        std::string text =
            "transaction,programme,cycle,reference,bank,asked_paisa,approved_paisa,state,reason,bank_"
            "reference\n";
        SQLite::Statement rows(
            m_database,
            "SELECT id, programme, cycle, reference, bank, asked, approved, state, reason, number "
            "FROM transactions ORDER BY id");
        while (rows.executeStep()) {
            for (int column = 0; column < 8; ++column)
                text += quoted(rows.getColumn(column).getString()) + ",";
            const bool isDeclined = rows.getColumn(7).getString() == "declined";
            if (isDeclined) text += wordOf(static_cast<Reason>(rows.getColumn(8).getInt()));
            text += "," + bankReference(rows.getColumn(9).getInt64()) + "\n";
        }
        return text;
    }

  private:
    std::optional<Known> find(const Question& question) {
        SQLite::Statement row(m_database,
                              "SELECT number, approved, state, reason, "
                              "programme = ? AND cycle = ? AND reference = ? AND asked = ? "
                              "FROM transactions WHERE id = ?");
        bindWhose(row, question);
        row.bind(4, question.amountPaisa);
        row.bind(5, question.transaction);
        if (!row.executeStep()) return std::nullopt;
        return Known{row.getColumn(0).getInt64(), row.getColumn(1).getInt64(), row.getColumn(2).getString(),
                     static_cast<Reason>(row.getColumn(3).getInt()), row.getColumn(4).getInt() == 1};
    }

    bool isPaid(const Question& question) {
        SQLite::Statement row(
            m_database,
            "SELECT 1 FROM transactions WHERE programme = ? AND cycle = ? AND reference = ? "
            "AND state = 'approved'");
        bindWhose(row, question);
        return row.executeStep();
    }

    /// A first authorisation, or a reversal that comes before it.
    Answer enter(const Question& question, const Terms& terms) {
        Known made{.state = "reversed", .isSame = true};
        if (question.work == Work::Authorise) {
            const auto declined = isPaid(question) ? std::optional(Reason::AlreadyPaid) : terms.declined;
            made.state = declined ? "declined" : "approved";
            made.reason = declined.value_or(Reason::Other);
            made.approvedPaisa = declined ? 0 : terms.amountPaisa;
        }
        SQLite::Statement put(
            m_database,
            "INSERT INTO transactions (programme, cycle, reference, asked, id, bank, approved, "
            "state, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        bindWhose(put, question);
        put.bind(4, question.amountPaisa);
        put.bind(5, question.transaction);
        put.bind(6, question.bank);
        put.bind(7, made.approvedPaisa);
        put.bind(8, made.state);
        put.bind(9, static_cast<int>(made.reason));
        put.exec();
        made.number = m_database.getLastInsertRowid();
        return answerOf(made);
    }

    void reverse(std::int64_t number) {
        SQLite::Statement mark(m_database, "UPDATE transactions SET state = 'reversed' WHERE number = ?");
        mark.bind(1, number);
        mark.exec();
    }

    static void bindWhose(SQLite::Statement& statement, const Question& question) {
        statement.bind(1, question.programme);
        statement.bind(2, question.cycle);
        statement.bind(3, question.reference);
    }

    std::mutex m_mutex;
    SQLite::Database m_database;  ///< guarded by m_mutex
};

Book::Book(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Book::~Book() = default;

tl::expected<std::unique_ptr<Book>, std::string> Book::open(const std::filesystem::path& file) {
    try {
        auto impl = std::make_unique<Impl>(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        if (!impl->prepare()) return tl::unexpected(file.string() + ": not a book of the sandbox bank");
        return std::unique_ptr<Book>(new Book(std::move(impl)));
    } catch (const SQLite::Exception& error) {
        return tl::unexpected(file.string() + ": " + error.what());
    }
}

tl::expected<std::unique_ptr<Book>, std::string> Book::openThere(const std::filesystem::path& file) {
    if (std::error_code ignored; !std::filesystem::exists(file, ignored))
        return tl::unexpected(file.string() + ": no such file");
    return open(file);
}

std::optional<Answer> Book::carryOut(const Question& question, const Terms& terms) {
    try {
        return m_impl->carryOut(question, terms);
    } catch (const SQLite::Exception&) {
        return std::nullopt;
    }
}

std::optional<std::string> Book::csv() {
    try {
        return m_impl->csv();
    } catch (const SQLite::Exception&) {
        return std::nullopt;
    }
}

}  // namespace owc::sandbox_bank

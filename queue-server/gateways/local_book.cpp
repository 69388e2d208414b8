#include "queue-server/gateways/local_book.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <algorithm>
#include <mutex>
#include <optional>

namespace owc::gateways {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
using payments::BankAnswer;
using payments::BankMeaning;
using payments::BankQuestion;
using payments::BankWork;
using payments::DeclineReason;

namespace {

constexpr int kVersion = 1;
constexpr std::int64_t kApplicationId = 0x4f574342;  // "OWCB"

/// Lies in the file: append only.
enum class Row : int { Approved = 0, Declined = 1, Reversed = 2 };

// AUTOINCREMENT: a number is on a receipt and is never used again. The index says what the book is for, once
// more and below every line of code.
constexpr const char* kSchema = R"sql(
CREATE TABLE book (
    number      INTEGER PRIMARY KEY AUTOINCREMENT,
    asked       TEXT NOT NULL UNIQUE,  -- the transaction, 15 digits
    programme   TEXT NOT NULL,
    cycle       TEXT NOT NULL,
    reference   TEXT NOT NULL,
    amount      INTEGER NOT NULL,      -- paisa
    state       INTEGER NOT NULL,      -- 0 approved, 1 declined (paid under another), 2 reversed
    at          INTEGER NOT NULL,      -- milliseconds since 1970 UTC: first heard of
    reversed_at INTEGER                -- NULL also where nothing had been approved or declined before
);
CREATE UNIQUE INDEX paid ON book (programme, cycle, reference) WHERE state = 0;
CREATE TRIGGER reversed_for_ever BEFORE UPDATE OF state ON book WHEN OLD.state = 2
BEGIN SELECT raise(ABORT, 'reversed for ever'); END;
CREATE TRIGGER never_forgotten BEFORE DELETE ON book BEGIN SELECT raise(ABORT, 'never forgotten'); END;
)sql";

struct Entry {
    std::int64_t number = 0;
    Row state{};
    bool isOfThisDue = false;
};

ErrorCode codeOf(const SQLite::Exception& error) {
    switch (error.getErrorCode()) {
        case SQLITE_FULL:
            return ErrorCode::StorageFull;
        case SQLITE_BUSY:
            return ErrorCode::StorageLocked;
        case SQLITE_CORRUPT:
            return ErrorCode::Corrupt;
        case SQLITE_NOTADB:
            return ErrorCode::VersionUnknown;
        default:
            return ErrorCode::StorageFailed;
    }
}

const char* wordFor(const SQLite::Exception& error) {
    const ErrorCode code = codeOf(error);
    return code == ErrorCode::StorageFull     ? "book-full"
           : code == ErrorCode::StorageLocked ? "book-locked"
                                              : "book-failed";
}

bool canBeMeant(const BankQuestion& question) {
    const payments::Entitlement& due = question.due;
    return payments::isTransaction(question.transaction) && !due.programme.empty() && !due.cycle.empty() &&
           !due.reference.empty() && due.amount > payments::Money{} && due.amount <= payments::kMostMoney;
}

BankAnswer answerTo(const BankQuestion& question, BankMeaning meaning, const char* code,
                    DeclineReason reason = DeclineReason::Other) {
    return {.work = question.work,
            .transaction = question.transaction,
            .meaning = meaning,
            .reason = reason,
            .code = code};
}

/// What a receipt shows.
std::string referenceOf(std::int64_t number) {
    std::string digits = std::to_string(number);
    return "L" + std::string(digits.size() < 8 ? 8 - digits.size() : 0, '0') + digits;
}

BankAnswer toldOf(const BankQuestion& question, const Entry& entry) {
    if (!entry.isOfThisDue) return answerTo(question, BankMeaning::Declined, "book-other-due");
    switch (entry.state) {
        case Row::Approved: {
            BankAnswer answer = answerTo(question, BankMeaning::Approved, "book-approved");
            answer.amount = question.due.amount;  // they agree
            answer.reference = referenceOf(entry.number);
            return answer;
        }
        case Row::Declined:
            return answerTo(question, BankMeaning::Declined, "book-paid", DeclineReason::AlreadyPaid);
        case Row::Reversed:
            return answerTo(question, BankMeaning::Reversed, "book-reversed");
    }
    return answerTo(question, BankMeaning::NoAnswer, "book-unreadable");  // a state of a newer program
}

}  // namespace

class LocalBook::Impl {
  public:
    explicit Impl(Parts parts)
        : m_now(std::move(parts.now)),
          m_database(parts.file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE,
                     static_cast<int>(parts.patience.count())) {}

    Result<void> prepare() {
        const bool isEmpty = m_database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
        const auto application = m_database.execAndGet("PRAGMA application_id").getInt64();
        const int version = m_database.execAndGet("PRAGMA user_version").getInt();
        if (!isEmpty && (application != kApplicationId || version != kVersion))
            return fail(ErrorCode::VersionUnknown, "not a book of payments, or of a newer program");
        m_database.exec("PRAGMA journal_mode = WAL");
        m_database.exec("PRAGMA synchronous = FULL");
        if (!isEmpty) {
            const std::string found = m_database.execAndGet("PRAGMA quick_check(1)").getString();
            if (found != "ok") return fail(ErrorCode::Corrupt, "the book of payments is damaged");
            return {};
        }
        SQLite::Transaction whole(m_database, SQLite::TransactionBehavior::IMMEDIATE);
        m_database.exec(kSchema);
        m_database.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
        m_database.exec("PRAGMA user_version = " + std::to_string(kVersion));
        whole.commit();
        return {};
    }

    BankAnswer ask(const BankQuestion& question) {
        const std::lock_guard lock(m_mutex);
        bool mayBeWritten = question.work == BankWork::Inquire;
        try {
            switch (question.work) {
                case BankWork::Authorise:
                    return authorise(question, mayBeWritten);
                case BankWork::Inquire:
                    return inquire(question);
                case BankWork::Reverse:
                    return reverse(question, mayBeWritten);
            }
            return answerTo(question, BankMeaning::NotSent, "book-work");
        } catch (const SQLite::Exception& error) {
            return answerTo(question, mayBeWritten ? BankMeaning::NoAnswer : BankMeaning::NotSent,
                            wordFor(error));
        }
    }

  private:
    BankAnswer inquire(const BankQuestion& question) {
        const auto entry = find(question);
        return entry ? toldOf(question, *entry) : answerTo(question, BankMeaning::NotFound, "book-unknown");
    }

    BankAnswer authorise(const BankQuestion& question, bool& mayBeWritten) {
        SQLite::Transaction whole(m_database, SQLite::TransactionBehavior::IMMEDIATE);
        if (const auto entry = find(question)) return toldOf(question, *entry);
        const Row state = isPaid(question.due) ? Row::Declined : Row::Approved;
        const std::int64_t number = insert(question, state);
        mayBeWritten = true;
        whole.commit();
        return toldOf(question, {number, state, true});
    }

    BankAnswer reverse(const BankQuestion& question, bool& mayBeWritten) {
        SQLite::Transaction whole(m_database, SQLite::TransactionBehavior::IMMEDIATE);
        const auto entry = find(question);
        if (entry && (!entry->isOfThisDue || entry->state == Row::Reversed)) return toldOf(question, *entry);
        // The original may still be on its way: this row is what it will meet.
        const std::int64_t number = entry ? entry->number : insert(question, Row::Reversed);
        if (entry) markReversed(number);
        mayBeWritten = true;
        whole.commit();
        return toldOf(question, {number, Row::Reversed, true});
    }

    std::optional<Entry> find(const BankQuestion& question) {
        SQLite::Statement row(
            m_database,
            "SELECT number, state, programme = ? AND cycle = ? AND reference = ? AND amount = ? "
            "FROM book WHERE asked = ?");
        bindDue(row, question.due);
        row.bind(4, std::int64_t{question.due.amount.paisa});
        row.bind(5, question.transaction);
        if (!row.executeStep()) return std::nullopt;
        return Entry{row.getColumn(0).getInt64(), static_cast<Row>(row.getColumn(1).getInt()),
                     row.getColumn(2).getInt() == 1};
    }

    bool isPaid(const payments::Entitlement& due) {
        SQLite::Statement row(
            m_database,
            "SELECT 1 FROM book WHERE programme = ? AND cycle = ? AND reference = ? AND state = 0");
        bindDue(row, due);
        return row.executeStep();
    }

    std::int64_t insert(const BankQuestion& question, Row state) {
        SQLite::Statement put(m_database,
                              "INSERT INTO book (programme, cycle, reference, amount, asked, state, at) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?)");
        bindDue(put, question.due);
        put.bind(4, std::int64_t{question.due.amount.paisa});
        put.bind(5, question.transaction);
        put.bind(6, static_cast<int>(state));
        put.bind(7, std::int64_t{m_now().time_since_epoch().count()});
        put.exec();
        return m_database.getLastInsertRowid();
    }

    void markReversed(std::int64_t number) {
        SQLite::Statement mark(m_database, "UPDATE book SET state = ?, reversed_at = ? WHERE number = ?");
        mark.bind(1, static_cast<int>(Row::Reversed));
        mark.bind(2, std::int64_t{m_now().time_since_epoch().count()});
        mark.bind(3, number);
        mark.exec();
    }

    static void bindDue(SQLite::Statement& statement, const payments::Entitlement& due) {
        statement.bind(1, due.programme);
        statement.bind(2, due.cycle);
        statement.bind(3, due.reference);
    }

    std::function<domain::Time()> m_now;
    std::mutex m_mutex;
    SQLite::Database m_database;  ///< guarded by m_mutex
};

LocalBook::LocalBook(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
LocalBook::~LocalBook() = default;

Result<std::unique_ptr<LocalBook>> LocalBook::open(Parts parts) {
    try {
        auto impl = std::make_unique<Impl>(std::move(parts));
        if (const auto prepared = impl->prepare(); !prepared) return tl::unexpected(prepared.error());
        return std::unique_ptr<LocalBook>(new LocalBook(std::move(impl)));
    } catch (const SQLite::Exception& error) {
        return fail(codeOf(error), std::string("book of payments: ") + error.what());
    }
}

BankAnswer LocalBook::ask(const BankQuestion& question) {
    if (!canBeMeant(question)) return answerTo(question, BankMeaning::Declined, "book-question");
    return m_impl->ask(question);
}

}  // namespace owc::gateways

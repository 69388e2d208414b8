#include "queue-server/store/forms.h"

#include "queue-server/store/errors.h"
#include "queue-server/store/log.h"

namespace owc::store {

using domain::Result;

namespace {

void bindBytes(SQLite::Statement& statement, int index, const std::string& bytes) {
    statement.bindNoCopy(index, static_cast<const void*>(bytes.data()), static_cast<int>(bytes.size()));
}

/// record, person, kind, day, answer, reason, answered, sealed
RecordRow rowOf(const SQLite::Statement& row) {
    RecordRow record{.record = row.getColumn(0).getInt64(),
                     .person = row.getColumn(1).getInt64(),
                     .kind = row.getColumn(2).getUInt(),
                     .day = row.getColumn(3).getInt(),
                     .sealed = row.getColumn(7).getString()};
    if (!row.getColumn(4).isNull())
        record.answer = AnswerRow{record.record, row.getColumn(4).getUInt(), row.getColumn(5).getString(),
                                  row.getColumn(6).getInt()};
    return record;
}

Result<std::vector<RecordRow>> rowsOf(SQLite::Statement& rows, std::int64_t of, std::size_t most) {
    try {
        std::vector<RecordRow> found;
        rows.bind(1, of);
        rows.bind(2, static_cast<std::int64_t>(most));
        while (rows.executeStep()) found.push_back(rowOf(rows));
        rows.reset();
        return found;
    } catch (const SQLite::Exception& error) {
        rows.tryReset();
        return failed(error);
    }
}

}  // namespace

class Forms::Impl {
  public:
    explicit Impl(SQLite::Database& db)
        : draft(db, "SELECT sealed FROM drafts WHERE form = ?"),
          ofPerson(
              db,
              "SELECT record, person, kind, day, answer, reason, answered, x'' FROM outbox WHERE person = ? "
              "ORDER BY record DESC LIMIT ?"),
          after(db,
                "SELECT record, person, kind, day, answer, reason, answered, sealed FROM outbox WHERE record "
                "> ? "
                "ORDER BY record LIMIT ?"),
          putDraft(db, "INSERT OR REPLACE INTO drafts (form, person, sealed) VALUES (?, ?, ?)"),
          dropDraft(db, "DELETE FROM drafts WHERE form = ?"),
          putRecord(db, "INSERT INTO outbox (record, person, kind, day, sealed) VALUES (?, ?, ?, ?, ?)"),
          putAnswer(db, "UPDATE outbox SET answer = ?2, reason = ?3, answered = ?4 WHERE record = ?1"),
          forgetDrafts(db, "DELETE FROM drafts WHERE person = ?"),
          forgetRecords(db, "DELETE FROM outbox WHERE person = ?") {}

    SQLite::Statement draft, ofPerson, after, putDraft, dropDraft, putRecord, putAnswer, forgetDrafts,
        forgetRecords;
};

Forms::Forms(SQLite::Database& database) : m_impl(std::make_unique<Impl>(database)) {}
Forms::~Forms() = default;

Result<std::optional<std::string>> Forms::draft(std::int64_t form) {
    SQLite::Statement& row = m_impl->draft;
    try {
        std::optional<std::string> sealed;
        row.bind(1, form);
        if (row.executeStep()) sealed = row.getColumn(0).getString();
        row.reset();
        return sealed;
    } catch (const SQLite::Exception& error) {
        row.tryReset();
        return failed(error);
    }
}

Result<std::vector<RecordRow>> Forms::recordsOf(std::int64_t person, std::size_t most) {
    return rowsOf(m_impl->ofPerson, person, most);
}

Result<std::vector<RecordRow>> Forms::recordsAfter(std::int64_t record, std::size_t most) {
    return rowsOf(m_impl->after, record, most);
}

void Forms::write(const Batch& batch) {
    for (const DraftRow& draft : batch.drafts) {
        m_impl->putDraft.bind(1, draft.form);
        m_impl->putDraft.bind(2, draft.person);
        bindBytes(m_impl->putDraft, 3, draft.sealed);
        runOnce(m_impl->putDraft);
    }
    for (const std::int64_t form : batch.droppedDrafts) {
        m_impl->dropDraft.bind(1, form);
        runOnce(m_impl->dropDraft);
    }
    for (const RecordRow& record : batch.records) {
        m_impl->putRecord.bind(1, record.record);
        m_impl->putRecord.bind(2, record.person);
        m_impl->putRecord.bind(3, record.kind);
        m_impl->putRecord.bind(4, record.day);
        bindBytes(m_impl->putRecord, 5, record.sealed);
        runOnce(m_impl->putRecord);
    }
    for (const AnswerRow& answer : batch.answers) {
        m_impl->putAnswer.bind(1, answer.record);
        m_impl->putAnswer.bind(2, answer.answer);
        m_impl->putAnswer.bindNoCopy(3, answer.reason);
        m_impl->putAnswer.bind(4, answer.day);
        runOnce(m_impl->putAnswer);
    }
    for (const std::int64_t person : batch.erased) {
        for (SQLite::Statement* forget : {&m_impl->forgetDrafts, &m_impl->forgetRecords}) {
            forget->bind(1, person);
            runOnce(*forget);
        }
    }
}

}  // namespace owc::store

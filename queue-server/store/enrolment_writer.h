#pragma once

#include "queue-server/store/errors.h"
#include "queue-server/store/log.h"

// Internal to this folder.
namespace owc::store {

/// Writes the rows of enrolled fingers within the transaction of a batch. Throws SQLite::Exception.
class EnrolmentWriter {
  public:
    explicit EnrolmentWriter(SQLite::Database& db)
        : m_put(db,
                "INSERT OR REPLACE INTO enrolments (person, finger, expires, sealed) VALUES (?, ?, ?, ?)"),
          m_take(db, "DELETE FROM enrolments WHERE person = ?1 AND (?2 = 0 OR finger = ?2)"),
          m_expire(db, "DELETE FROM enrolments WHERE expires <= ?") {}

    void write(const Batch& batch) {
        for (const std::int64_t person : batch.erased) take({person, Revocation::kAll});
        for (const Revocation& revocation : batch.revoked) take(revocation);
        if (batch.expiredAt) {
            m_expire.bind(1, *batch.expiredAt);
            runOnce(m_expire);
        }
        for (const Enrolment& enrolment : batch.enrolments) {
            m_put.bind(1, enrolment.person);
            m_put.bind(2, enrolment.finger);
            m_put.bind(3, enrolment.expiresMs);
            m_put.bindNoCopy(4, static_cast<const void*>(enrolment.sealed.data()),
                             static_cast<int>(enrolment.sealed.size()));
            runOnce(m_put);
        }
    }

  private:
    void take(const Revocation& revocation) {
        m_take.bind(1, revocation.person);
        m_take.bind(2, revocation.finger);
        runOnce(m_take);
    }

    SQLite::Statement m_put, m_take, m_expire;
};

}  // namespace owc::store

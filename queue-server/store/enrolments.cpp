#include "queue-server/store/enrolments.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <mutex>

#include "queue-server/store/errors.h"

namespace owc::store {

namespace {

constexpr int kBusyMs = 2000;

}  // namespace

class EnrolmentReader::Impl {
  public:
    explicit Impl(const std::filesystem::path& file)
        : database(file.string(), SQLite::OPEN_READONLY, kBusyMs),
          rows(database, "SELECT finger, expires, sealed FROM enrolments WHERE person = ? ORDER BY finger") {}

    std::mutex mutex;
    SQLite::Database database;  ///< guarded by mutex
    SQLite::Statement rows;     ///< guarded by mutex
};

EnrolmentReader::EnrolmentReader(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
EnrolmentReader::~EnrolmentReader() = default;

domain::Result<std::unique_ptr<EnrolmentReader>> EnrolmentReader::open(const std::filesystem::path& file) {
    try {
        return std::unique_ptr<EnrolmentReader>(new EnrolmentReader(std::make_unique<Impl>(file)));
    } catch (const SQLite::Exception& error) {
        return failed(error);
    }
}

domain::Result<std::vector<Enrolment>> EnrolmentReader::of(std::int64_t person) {
    const std::lock_guard lock(m_impl->mutex);
    try {
        std::vector<Enrolment> found;
        m_impl->rows.bind(1, person);
        while (m_impl->rows.executeStep())
            found.push_back({person, m_impl->rows.getColumn(0).getUInt(),
                             m_impl->rows.getColumn(1).getInt64(), m_impl->rows.getColumn(2).getString()});
        m_impl->rows.reset();  // a reader must not hold the write-ahead log
        return found;
    } catch (const SQLite::Exception& error) {
        m_impl->rows.tryReset();
        return failed(error);
    }
}

}  // namespace owc::store

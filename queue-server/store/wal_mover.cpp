#include "queue-server/store/wal_mover.h"

#include "queue-server/store/errors.h"

namespace owc::store {

using domain::Result;

class WalMover::Impl {
  public:
    explicit Impl(const std::filesystem::path& file) : db(file.string(), SQLite::OPEN_READWRITE, 0) {
        db.exec("PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0");
    }
    SQLite::Database db;
};

WalMover::WalMover(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
WalMover::~WalMover() = default;
WalMover::WalMover(WalMover&&) noexcept = default;
WalMover& WalMover::operator=(WalMover&&) noexcept = default;

Result<WalMover> WalMover::open(const std::filesystem::path& file) {
    try {
        return WalMover(std::make_unique<Impl>(file));
    } catch (const SQLite::Exception& error) {
        return failed(error);
    }
}

Result<void> WalMover::move() {
    try {
        m_impl->db.exec("PRAGMA wal_checkpoint(PASSIVE)");
        return {};
    } catch (const SQLite::Exception& error) {
        return failed(error);
    }
}

}  // namespace owc::store

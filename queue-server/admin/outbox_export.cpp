#include <fcntl.h>
#include <fmt/ostream.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

#include "queue-server/admin/control.h"
#include "queue-server/admin/outbox.h"

namespace owc::admin {

namespace {

namespace fs = std::filesystem;

/// A new file for its owner only. It gets its name when all of it is on disk; until then it lies beside it,
/// and is removed again unless it got there.
class NewFile {
  public:
    explicit NewFile(const fs::path& path)
        : m_path(path),
          m_part(path.string() + ".part"),
          m_fd(::open(m_part.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600)) {}
    ~NewFile() {
        if (m_fd < 0) return;
        ::close(m_fd);
        if (!m_named) ::unlink(m_part.c_str());
    }
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    [[nodiscard]] const fs::path& part() const { return m_part; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] bool add(std::string_view text) const {
        while (!text.empty()) {
            const ssize_t written = ::write(m_fd, text.data(), text.size());
            if (written <= 0) return false;
            text.remove_prefix(static_cast<std::size_t>(written));
        }
        return true;
    }
    /// Never over another one.
    [[nodiscard]] bool finish() { return m_named = ::fsync(m_fd) == 0 && renameToNew(); }
    /// Its name is on disk too.
    [[nodiscard]] bool settle() const {
        const fs::path folder = m_path.has_parent_path() ? m_path.parent_path() : fs::path(".");
        const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        const bool good = fd >= 0 && ::fsync(fd) == 0;
        if (fd >= 0) ::close(fd);
        return good;
    }

  private:
    [[nodiscard]] bool renameToNew() const {
        if (::renameat2(AT_FDCWD, m_part.c_str(), AT_FDCWD, m_path.c_str(), RENAME_NOREPLACE) == 0)
            return true;
        // A file system that cannot look and rename in one.
        return (errno == EINVAL || errno == ENOSYS) && !fs::exists(m_path) &&
               ::rename(m_part.c_str(), m_path.c_str()) == 0;
    }

    fs::path m_path;
    fs::path m_part;
    int m_fd;
    bool m_named = false;
};

struct Range {
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    std::uint32_t count = 0;
};

ExitCode cannot(const fs::path& file, const char* why, std::ostream& out) {
    fmt::print(out, "{}: {}\n", file.string(), why);
    return ExitCode::CannotRead;
}

/// Every record after `after`, part by part.
ExitCode copyRecords(const Ask& ask, std::uint64_t after, const NewFile& target, Range& all,
                     std::ostream& out) {
    for (bool more = true; more;) {
        const auto reply = ask(protocol::ExportOutbox{{after}});
        if (!reply) return complain(reply.error(), out);
        const auto* part = boost::variant2::get_if<protocol::OutboxPart>(&*reply);
        if (!part) return complain({domain::ErrorCode::UnknownCommand, "another answer than asked for"}, out);
        for (const protocol::SignedRecord& record : part->records) {
            if (!target.add(record.text + "\n"))
                return cannot(target.part(), "could not be written; nothing is left of it", out);
            after = all.last = record.record.value;
            if (all.count++ == 0) all.first = after;
        }
        more = part->more && !part->records.empty();
    }
    return ExitCode::Good;
}

}  // namespace

ExitCode outboxExport(const Ask& ask, std::uint64_t after, const fs::path& file, std::ostream& out) {
    if (fs::exists(file)) return cannot(file, "is there already", out);
    NewFile target(file);
    if (!target.isOpen())
        return cannot(target.part(), "cannot be made, or is left of an export that broke off: remove it then",
                      out);
    Range all{.last = after};
    if (const ExitCode copied = copyRecords(ask, after, target, all, out); copied != ExitCode::Good)
        return copied;
    if (!target.finish()) return cannot(file, "could not be made durable; nothing is left of it", out);
    constexpr auto kWaiting =
        "is written; but its records still wait here: export them once more, that does no harm";
    if (!target.settle()) return cannot(file, kWaiting, out);
    if (all.count > 0) {
        const auto noted = ask(protocol::NoteExported{{all.first}, {all.last}, all.count});
        if (!noted) {
            std::ignore = cannot(file, kWaiting, out);
            return complain(noted.error(), out);
        }
    }
    fmt::print(out, "{} records, the last is {}\n", all.count, all.last);
    return ExitCode::Good;
}

}  // namespace owc::admin

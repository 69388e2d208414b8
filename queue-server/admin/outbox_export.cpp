#include <fcntl.h>
#include <fmt/ostream.h>
#include <unistd.h>

#include "queue-server/admin/control.h"
#include "queue-server/admin/outbox.h"

namespace owc::admin {

namespace {

/// A new file for its owner only; removed again unless it was finished.
class NewFile {
  public:
    explicit NewFile(const std::filesystem::path& path)
        : m_path(path), m_fd(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600)) {}
    ~NewFile() {
        if (m_fd < 0) return;
        ::close(m_fd);
        if (!m_finished) ::unlink(m_path.c_str());
    }
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] bool add(std::string_view text) const {
        while (!text.empty()) {
            const ssize_t written = ::write(m_fd, text.data(), text.size());
            if (written <= 0) return false;
            text.remove_prefix(static_cast<std::size_t>(written));
        }
        return true;
    }
    [[nodiscard]] bool finish() { return m_finished = ::fsync(m_fd) == 0; }

  private:
    std::filesystem::path m_path;
    int m_fd;
    bool m_finished = false;
};

}  // namespace

ExitCode outboxExport(const Ask& ask, std::uint64_t after, const std::filesystem::path& file,
                      std::ostream& out) {
    NewFile target(file);
    if (!target.isOpen()) {
        fmt::print(out, "{}: is there already, or cannot be made\n", file.string());
        return ExitCode::CannotRead;
    }
    std::size_t count = 0;
    for (bool more = true; more;) {
        const auto reply = ask(protocol::ExportOutbox{{after}});
        if (!reply) return complain(reply.error(), out);
        const auto* part = boost::variant2::get_if<protocol::OutboxPart>(&*reply);
        if (!part) return complain({domain::ErrorCode::UnknownCommand, "another answer than asked for"}, out);
        for (const protocol::SignedRecord& record : part->records) {
            if (!target.add(record.text + "\n")) {
                fmt::print(out, "{}: could not be written; nothing is left of it\n", file.string());
                return ExitCode::CannotRead;
            }
            after = record.record.value;
            ++count;
        }
        more = part->more && !part->records.empty();
    }
    if (!target.finish()) {
        fmt::print(out, "{}: could not be made durable; nothing is left of it\n", file.string());
        return ExitCode::CannotRead;
    }
    fmt::print(out, "{} records, the last is {}\n", count, after);
    return ExitCode::Good;
}

}  // namespace owc::admin

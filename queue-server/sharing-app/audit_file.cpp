#include "queue-server/sharing-app/audit_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

#include "queue-server/sharing/json_text.h"
#include "queue-server/sharing/words.h"

namespace owc::sharing_app {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

Result<std::unique_ptr<AuditFile>> AuditFile::open(const std::filesystem::path& file) {
    const int fd = ::open(file.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0)
        return fail(ErrorCode::StorageReadOnly,
                    file.string() + " cannot be written; look at its folder's rights");
    return std::unique_ptr<AuditFile>(new AuditFile(fd));
}

AuditFile::~AuditFile() {
    ::close(m_fd);
}

Result<void> AuditFile::record(const sharing::Look& look) {
    // The consent object stays out: whoever asks may have put a name or a number into it.
    const std::string line = sharing::written({{"at", sharing::writeTime(look.at)},
                                               {"agency", look.agency},
                                               {"purpose", look.purpose},
                                               {"consent_given", !look.consent.empty()},
                                               {"kind", look.kind},
                                               {"entity", look.entity},
                                               {"records", look.records},
                                               {"outcome", look.outcome}}) +
                             "\n";
    const std::lock_guard lock(m_mutex);
    if (::write(m_fd, line.data(), line.size()) != static_cast<ssize_t>(line.size()) ||
        ::fdatasync(m_fd) != 0)
        return fail(ErrorCode::StorageFailed, "the look-up could not be written down");
    return {};
}

}  // namespace owc::sharing_app

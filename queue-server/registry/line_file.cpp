#include "queue-server/registry/line_file.h"

#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>

#include "queue-server/registry/lines.h"

namespace owc::registry {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr std::size_t kBuffer = 256 * 1024;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::size_t quotesIn(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = text.find('"'); at != std::string_view::npos; at = text.find('"', at + 1)) ++count;
    return count;
}

}  // namespace

struct LineFile::Hash {
    Hash() { crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES); }
    void add(const char* bytes, std::size_t size) {
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(bytes), size);
    }
    crypto_generichash_state state{};
};

LineFile::LineFile(int fd, bool csv)
    : m_fd(fd),
      m_csv(csv),
      m_hash(std::make_unique<Hash>()),
      m_buffer(std::make_unique_for_overwrite<char[]>(kBuffer)) {}
LineFile::LineFile(LineFile&& other) noexcept
    : m_fd(std::exchange(other.m_fd, -1)),
      m_csv(other.m_csv),
      m_name(std::move(other.m_name)),
      m_hash(std::move(other.m_hash)),
      m_buffer(std::move(other.m_buffer)),
      m_base(other.m_base),
      m_at(other.m_at),
      m_end(other.m_end),
      m_ended(other.m_ended),
      m_number(other.m_number) {}
LineFile::~LineFile() {
    if (m_fd >= 0) ::close(m_fd);
}

Result<LineFile> LineFile::open(const std::filesystem::path& file, bool csv) {
    const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return fail(ErrorCode::StorageFailed, file.string() + ": " + std::generic_category().message(errno));
    ::posix_fadvise(fd, 0, 0, POSIX_FADV_SEQUENTIAL);
    LineFile opened(fd, csv);
    opened.m_name = file.string();
    if (auto filled = opened.fill(); !filled) return tl::unexpected(filled.error());
    if (std::string_view(opened.m_buffer.get(), opened.m_end).starts_with(kByteOrderMark))
        opened.taken(kByteOrderMark.size());
    return opened;
}

Result<void> LineFile::fill() {
    std::memmove(m_buffer.get(), m_buffer.get() + m_at, m_end - m_at);
    m_base += m_at;
    m_end -= std::exchange(m_at, 0);
    const ssize_t got =
        ::pread(m_fd, m_buffer.get() + m_end, kBuffer - m_end, static_cast<off_t>(m_base + m_end));
    if (got < 0)
        return fail(ErrorCode::StorageFailed, m_name + ": " + std::generic_category().message(errno));
    m_ended = got == 0;
    m_end += static_cast<std::size_t>(got);
    return {};
}

void LineFile::taken(std::size_t bytes) {
    m_hash->add(m_buffer.get() + m_at, bytes);
    m_at += bytes;
}

Result<bool> LineFile::next(Line& line) {
    line = {.text = {}, .number = m_number + 1};
    std::size_t looked = 0;  // of what is in the buffer behind m_at
    std::size_t firstEnd = 0;
    bool quoted = false;
    for (;;) {
        const std::string_view rest(m_buffer.get() + m_at, m_end - m_at);
        std::size_t end = rest.find('\n', looked);
        const bool tooLong = end == std::string_view::npos && rest.size() > kLongestLine;
        if (end == std::string_view::npos && !m_ended && !(tooLong && firstEnd)) {
            if (tooLong) {  // nothing of it is kept
                line.overlong = true;
                looked = 0;
                taken(rest.size());
            }
            if (auto filled = fill(); !filled) return tl::unexpected(filled.error());
            continue;
        }
        if (tooLong && firstEnd) {
            quoted = true;
            end = looked;
        }
        line.unended = end == std::string_view::npos;
        end = std::min(end, rest.size());
        if (line.unended && rest.empty() && !line.overlong) return false;
        if (m_csv && !line.overlong && !tooLong)
            quoted ^= (quotesIn(rest.substr(looked, end - looked)) & 1) != 0;
        if (quoted && !line.unended && !tooLong && end < kLongestLine) {  // the line break belongs to a value
            if (!firstEnd) firstEnd = end + 1;
            looked = end + 1;
            continue;
        }
        if (quoted && firstEnd) {  // a quote that nobody closed costs its own line and not those after it
            end = firstEnd - 1;
            line.unended = false;
        }
        line.overlong = line.overlong || end > kLongestLine;
        if (!line.overlong) {
            line.text = rest.substr(0, end);
            if (line.text.ends_with('\r')) line.text.remove_suffix(1);
            m_number += static_cast<std::uint64_t>(std::ranges::count(line.text, '\n'));
        }
        ++m_number;
        taken(line.unended ? end : end + 1);
        return true;
    }
}

Result<void> LineFile::skipTo(std::uint64_t offset, std::uint64_t number) {
    while (this->offset() < offset) {
        if (m_at == m_end) {
            if (auto filled = fill(); !filled) return filled;
            if (m_ended) return fail(ErrorCode::BadInput, m_name + ": shorter than before");
        }
        taken(std::min<std::uint64_t>(m_end - m_at, offset - this->offset()));
    }
    m_number = number;
    return {};
}

std::string LineFile::hash() const {
    crypto_generichash_state copy = m_hash->state;
    unsigned char bytes[crypto_generichash_BYTES];
    crypto_generichash_final(&copy, bytes, sizeof bytes);
    char hex[2 * sizeof bytes + 1];
    return sodium_bin2hex(hex, sizeof hex, bytes, sizeof bytes);
}

}  // namespace owc::registry

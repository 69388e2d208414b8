#include "queue-server/registry/runs.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>

namespace owc::registry {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
namespace fs = std::filesystem;

namespace {

struct Head {
    std::uint64_t hi, lo;
    std::uint32_t line;
    std::uint16_t file, size;
};
static_assert(sizeof(Head) == 24);

constexpr std::size_t kReadAhead = 256 * 1024;

fs::path runFile(const fs::path& folder, const std::string& name, std::size_t number) {
    std::string digits = std::to_string(number);
    if (digits.size() < 4) digits.insert(0, 4 - digits.size(), '0');
    return folder / (name + '-' + digits + ".run");
}

tl::unexpected<domain::Error> failed(const fs::path& file) {
    const int wrong = errno;
    return fail(wrong == ENOSPC || wrong == EDQUOT ? ErrorCode::StorageFull : ErrorCode::StorageFailed,
                file.string() + ": " + std::generic_category().message(wrong));
}

bool isBefore(const Sorted& a, const Sorted& b) {
    if (a.hi != b.hi) return a.hi < b.hi;
    if (a.lo != b.lo) return a.lo < b.lo;
    if (const int order = a.bytes.compare(b.bytes); order != 0) return order < 0;
    return a.file != b.file ? a.file < b.file : a.line < b.line;
}

}  // namespace

void RunWriter::add(const Sorted& it) {
    m_entries.push_back({it.hi, it.lo, m_bytes.size()});
    const Head head{it.hi, it.lo, it.line, it.file, static_cast<std::uint16_t>(it.bytes.size())};
    m_bytes.append(reinterpret_cast<const char*>(&head), sizeof head);
    m_bytes += it.bytes;
}

Result<void> RunWriter::spill() {
    if (m_entries.empty()) return {};
    const auto whole = [&](const Entry& entry) {
        Head head;
        std::memcpy(&head, m_bytes.data() + entry.at, sizeof head);
        return Sorted{head.hi, head.lo, head.line, head.file,
                      std::string_view(m_bytes).substr(entry.at + sizeof head, head.size)};
    };
    const auto before = [&](const Entry& a, const Entry& b) {
        if (a.hi != b.hi) return a.hi < b.hi;
        if (a.lo != b.lo) return a.lo < b.lo;
        return isBefore(whole(a), whole(b));
    };
    if (!std::ranges::is_sorted(m_entries, before)) std::ranges::sort(m_entries, before);
    const fs::path file = runFile(m_folder, m_name, m_runs);
    std::FILE* out = std::fopen(file.c_str(), "wbe");
    if (!out) return failed(file);
    std::vector<char> buffer(kReadAhead);
    std::setvbuf(out, buffer.data(), _IOFBF, buffer.size());
    bool good = true;
    for (const Entry& entry : m_entries) {
        Head head;
        std::memcpy(&head, m_bytes.data() + entry.at, sizeof head);
        const std::size_t size = sizeof head + head.size;
        good = good && std::fwrite(m_bytes.data() + entry.at, 1, size, out) == size;
    }
    good = good && std::fflush(out) == 0 && ::fsync(::fileno(out)) == 0;
    const int wrong = errno;
    std::fclose(out);
    errno = wrong;
    if (!good) return failed(file);
    ++m_runs;
    m_entries.clear();
    m_bytes.clear();
    return {};
}

class MergedRuns::Source {
  public:
    explicit Source(fs::path path) : file(std::move(path)), m_buffer(kReadAhead) {}
    ~Source() {
        if (m_in) std::fclose(m_in);
    }
    Source(const Source&) = delete;
    Source& operator=(const Source&) = delete;

    bool open() {
        m_in = std::fopen(file.c_str(), "rbe");
        if (m_in) std::setvbuf(m_in, m_buffer.data(), _IOFBF, m_buffer.size());
        return m_in != nullptr;
    }
    /// False at the end.
    bool next() {
        Head head;
        const std::size_t got = std::fread(&head, 1, sizeof head, m_in);
        if (got == 0) return false;
        if (got == sizeof head) {
            m_bytes.resize(head.size);
            if (std::fread(m_bytes.data(), 1, head.size, m_in) == head.size) {
                at = {head.hi, head.lo, head.line, head.file, m_bytes};
                return true;
            }
        }
        cut = true;
        return false;
    }

    fs::path file;
    Sorted at;
    bool cut = false;

  private:
    std::FILE* m_in = nullptr;
    std::vector<char> m_buffer;
    std::string m_bytes;
};

MergedRuns::MergedRuns() = default;
MergedRuns::MergedRuns(MergedRuns&&) noexcept = default;
MergedRuns::~MergedRuns() = default;

namespace {

constexpr auto kLater = [](const auto* a, const auto* b) { return isBefore(b->at, a->at); };

}  // namespace

Result<MergedRuns> MergedRuns::open(const fs::path& folder, const std::vector<Part>& parts) {
    MergedRuns merged;
    for (const Part& part : parts)
        for (std::size_t i = 0; i < part.runs; ++i) {
            auto source = std::make_unique<Source>(runFile(folder, part.name, i));
            if (!source->open()) return failed(source->file);
            if (source->next()) merged.m_heap.push_back(source.get());
            merged.m_sources.push_back(std::move(source));
        }
    std::ranges::make_heap(merged.m_heap, kLater);
    return merged;
}

const Sorted* MergedRuns::next() {
    if (m_started && !m_heap.empty()) {  // the one handed out last is at the back
        if (m_heap.back()->next())
            std::ranges::push_heap(m_heap, kLater);
        else
            m_heap.pop_back();
    }
    m_started = true;
    if (m_heap.empty()) return nullptr;
    std::ranges::pop_heap(m_heap, kLater);
    return &m_heap.back()->at;
}

Result<void> MergedRuns::ended() const {
    for (const auto& source : m_sources)
        if (source->cut)
            return fail(ErrorCode::Corrupt, source->file.string() + ": cut off; start the load anew");
    return {};
}

}  // namespace owc::registry

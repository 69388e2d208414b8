#include "queue-server/registry/residency.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace owc::registry {

namespace {

constexpr std::size_t kSampled = 128;
constexpr std::size_t kResidentEnough = 120;

}  // namespace

bool isResident(const std::filesystem::path& file) {
    const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) return false;
    struct stat about {};
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    std::size_t resident = 0;
    if (::fstat(fd, &about) == 0 && about.st_size > 0) {
        const auto size = static_cast<std::size_t>(about.st_size);
        if (void* mapped = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, fd, 0); mapped != MAP_FAILED) {
            for (std::size_t i = 0; i < kSampled; ++i) {
                unsigned char in = 0;
                char* at = static_cast<char*>(mapped) + size / kSampled * i / page * page;
                if (::mincore(at, 1, &in) == 0) resident += in & 1;
            }
            ::munmap(mapped, size);
        }
    }
    ::close(fd);
    return resident >= kResidentEnough;
}

}  // namespace owc::registry

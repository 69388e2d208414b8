#include "config/secrecy/wiped_heap.h"

#include <malloc.h>

#include <atomic>
#include <cstddef>
#include <cstdlib>
#include <cstring>

#if defined(__has_feature)
#define OWC_HAS_FEATURE(name) __has_feature(name)
#else
#define OWC_HAS_FEATURE(name) 0
#endif
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) && \
    !OWC_HAS_FEATURE(address_sanitizer) && !OWC_HAS_FEATURE(thread_sanitizer)
#define OWC_OWN_FREE 1
#else
#define OWC_OWN_FREE 0
#endif

namespace {

std::atomic<bool> wiping{false};  // the one global: free() has no argument to carry it in

}  // namespace

namespace owc::secrecy {

void wipeFreedMemory() {
    wiping = OWC_OWN_FREE == 1;
}

bool wipesFreedMemory() {
    return wiping;
}

}  // namespace owc::secrecy

#if OWC_OWN_FREE

// glibc binds every call of these, its own too, to the program's ("Replacing malloc" in its manual); malloc and the
// rest stay glibc's, as does the bookkeeping behind these two.
extern "C" {

void* __libc_malloc(std::size_t size);
void* __libc_realloc(void* memory, std::size_t size);
void __libc_free(void* memory);

__attribute__((visibility("default"))) void free(void* memory) noexcept {
    if (memory && wiping.load(std::memory_order_relaxed)) ::explicit_bzero(memory, ::malloc_usable_size(memory));
    __libc_free(memory);
}

__attribute__((visibility("default"))) void* realloc(void* memory, std::size_t size) noexcept {
    if (!memory || !wiping.load(std::memory_order_relaxed)) return __libc_realloc(memory, size);
    if (size == 0) {
        ::free(memory);
        return nullptr;
    }
    const std::size_t had = ::malloc_usable_size(memory);
    if (size <= had) {
        ::explicit_bzero(static_cast<char*>(memory) + size, had - size);
        return __libc_realloc(memory, size);  // never moves what shrinks
    }
    void* const larger = __libc_malloc(size);
    if (!larger) return nullptr;
    std::memcpy(larger, memory, had);
    ::free(memory);
    return larger;
}
}

#endif

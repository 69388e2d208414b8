#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <vector>

namespace owc::finger_protocol {

/// Overwrites memory before it is given back, also what a growing vector leaves behind.
template <class T>
struct WipingAllocator {
    using value_type = T;

    WipingAllocator() = default;
    template <class U>
    explicit(false) WipingAllocator(const WipingAllocator<U>&) {}

    [[nodiscard]] T* allocate(std::size_t count) { return std::allocator<T>().allocate(count); }
    void deallocate(T* memory, std::size_t count) {
        explicit_bzero(memory, count * sizeof(T));
        std::allocator<T>().deallocate(memory, count);
    }
    friend bool operator==(const WipingAllocator&, const WipingAllocator&) { return true; }
};

/// Bytes that may hold a print.
using Bytes = std::vector<std::uint8_t, WipingAllocator<std::uint8_t>>;

}  // namespace owc::finger_protocol

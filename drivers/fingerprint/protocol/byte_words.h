#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "drivers/fingerprint/protocol/wiped_bytes.h"

namespace owc::finger_protocol {

/// Little-endian numbers, one after the other.
class WordWriter {
  public:
    void u8(unsigned value) { m_bytes.push_back(static_cast<std::uint8_t>(value)); }
    void u16(unsigned value) {
        u8(value & 0xFF);
        u8(value >> 8 & 0xFF);
    }
    void u32(std::uint32_t value) {
        u16(value & 0xFFFF);
        u16(value >> 16);
    }
    void bytes(std::span<const std::uint8_t> some) {
        m_bytes.insert(m_bytes.end(), some.begin(), some.end());
    }
    [[nodiscard]] Bytes take() { return std::move(m_bytes); }

  private:
    Bytes m_bytes;
};

/// The same, read. Past the end everything is nought and `good` is false.
class WordReader {
  public:
    explicit WordReader(std::span<const std::uint8_t> bytes) : m_left(bytes) {}

    [[nodiscard]] std::span<const std::uint8_t> bytes(std::size_t count) {
        if (count > m_left.size()) {
            m_good = false;
            m_left = {};
            return {};
        }
        const auto some = m_left.first(count);
        m_left = m_left.subspan(count);
        return some;
    }
    [[nodiscard]] std::uint8_t u8() {
        const auto one = bytes(1);
        return one.empty() ? std::uint8_t{0} : one[0];
    }
    [[nodiscard]] std::uint16_t u16() {
        const unsigned low = u8();
        return static_cast<std::uint16_t>(low | unsigned{u8()} << 8);
    }
    [[nodiscard]] std::uint32_t u32() {
        const std::uint32_t low = u16();
        return low | std::uint32_t{u16()} << 16;
    }
    /// A condition of what was read.
    void demand(bool condition) { m_good = m_good && condition; }
    [[nodiscard]] bool good() const { return m_good; }
    /// All was there, and nothing follows.
    [[nodiscard]] bool complete() const { return m_good && m_left.empty(); }

  private:
    std::span<const std::uint8_t> m_left;
    bool m_good = true;
};

}  // namespace owc::finger_protocol

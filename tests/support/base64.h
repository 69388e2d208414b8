#pragma once

#include <gtest/gtest.h>
#include <sodium.h>

#include <string>
#include <string_view>

namespace owc::test {

/// What base64url without padding stands for.
inline std::string plainOf(std::string_view base64) {
    std::string bytes(base64.size(), '\0');
    std::size_t size = 0;
    EXPECT_EQ(
        sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), base64.data(),
                          base64.size(), nullptr, &size, nullptr, sodium_base64_VARIANT_URLSAFE_NO_PADDING),
        0);
    bytes.resize(size);
    return bytes;
}

}  // namespace owc::test

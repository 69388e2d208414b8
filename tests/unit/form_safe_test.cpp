#include "queue-server/server/form_safe.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/support/base64.h"

namespace owc::test {

using domain::ErrorCode;
using registration::FormId;
using server::FormSafe;

namespace {

std::array<std::uint8_t, 32> keyOf(std::string_view hex) {
    std::array<std::uint8_t, 32> key{};
    EXPECT_EQ(sodium_hex2bin(key.data(), key.size(), hex.data(), hex.size(), nullptr, nullptr, nullptr), 0);
    return key;
}

}  // namespace

// The key, its public half and its thumbprint are those of RFC 8037, appendix A.
TEST(RecordSignerTest, KeyThumbprintAndHeaderAreThoseOfTheStandard) {
    const server::RecordSigner signer(
        keyOf("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));
    EXPECT_EQ(signer.publicJwk(),
              R"({"crv":"Ed25519","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})");
    const std::string text = signer.sign("Example of Ed25519 signing");
    const auto header = nlohmann::json::parse(plainOf(std::string_view(text).substr(0, text.find('.'))));
    EXPECT_EQ(header,
              (nlohmann::json{{"alg", "EdDSA"}, {"kid", "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"}}));
    EXPECT_EQ(
        plainOf(std::string_view(text).substr(text.find('.') + 1, text.rfind('.') - text.find('.') - 1)),
        "Example of Ed25519 signing");
}

TEST(FormSafeTest, WhatIsSealedTwiceLooksDifferentAndOpensWithItsKeyAlone) {
    const FormSafe safe({keyOf(std::string(64, '1')), {}}), other({keyOf(std::string(64, '2')), {}});
    const std::string sealed = safe.seal(FormId{1}, {3}, "plain");
    EXPECT_NE(safe.seal(FormId{1}, {3}, "plain"), sealed);
    EXPECT_EQ(safe.open(FormId{1}, {3}, sealed).value(), "plain");
    EXPECT_EQ(other.open(FormId{1}, {3}, sealed).error().code, ErrorCode::BadKey);
    std::string damaged = sealed;
    damaged.back() = static_cast<char>(damaged.back() ^ 1);
    EXPECT_EQ(safe.open(FormId{1}, {3}, damaged).error().code, ErrorCode::BadKey);
    EXPECT_EQ(safe.open(FormId{1}, {3}, sealed.substr(0, 39)).error().code, ErrorCode::Corrupt);
    EXPECT_EQ(safe.open(FormId{1}, {3}, safe.seal(FormId{1}, {3}, "")).value(), "") << "the shortest";
}

TEST(FormSafeTest, WhatAnEarlierVersionSealedOpens) {
    const FormSafe safe({keyOf(std::string(64, '1')), {}});
    const auto bytesOf = [](std::string_view hex) {
        std::string bytes(hex.size() / 2, '\0');
        EXPECT_EQ(sodium_hex2bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), hex.data(),
                                 hex.size(), nullptr, nullptr, nullptr),
                  0);
        return bytes;
    };
    EXPECT_EQ(safe.open(FormId{1}, {3},
                        bytesOf("000102030405060708090a0b0c0d0e0f1011121314151617a969b04430e7ea905244e290ad09"
                                "dcde521c8e745a380b"))
                  .value(),
              "a draft");
    EXPECT_EQ(safe.open(registration::RecordNumber{1}, {3},
                        bytesOf("0102030405060708090a0b0c0d0e0f1011121314151617188e2060112b377d09cf9850a745f3"
                                "58a6dc70ff2e7f9407b1"))
                  .value(),
              "a record");
}

}  // namespace owc::test

#include <gtest/gtest.h>
#include <sodium.h>
#include <sys/stat.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "queue-server/server/receipt_seal.h"
#include "tests/support/base64.h"
#include "tests/support/temp_folder.h"

namespace owc::test {

using domain::ErrorCode;
using server::ReceiptSeal;
using settings::KeyFolder;

namespace {

payments::ReceiptCode sample() {
    return {.at = domain::Time{std::chrono::seconds{1'773'466'260}},
            .basket = {7},
            .total = payments::rupees(13'500),
            .code = "7K4M2345"};
}

/// As anybody can who has the public half.
bool isSignedBy(const std::string& jwk, const std::string& text) {
    const auto receipt = payments::readReceipt(text);
    if (!receipt) return false;
    const std::string key = plainOf(nlohmann::json::parse(jwk).at("x").get<std::string>());
    const std::string part = payments::signedPart(receipt->payload);
    const auto bytes = [](const std::string& of) {
        return reinterpret_cast<const unsigned char*>(of.data());
    };
    return key.size() == 32 &&
           crypto_sign_verify_detached(bytes(receipt->signature), bytes(part), part.size(), bytes(key)) == 0;
}

std::string lineIn(const std::filesystem::path& file) {
    std::ifstream in(file);
    std::string line;
    std::getline(in, line);
    return line;
}

}  // namespace

TEST(ReceiptSealTest, WhoeverHasThePublicHalfCanTellAReceiptOfThisCentre) {
    const ReceiptSeal seal({1, 2, 3}, "rawalpindi-01");
    const ReceiptSeal other({1, 2, 4}, "rawalpindi-01");
    const std::string text = seal.sign(sample());
    EXPECT_TRUE(isSignedBy(seal.publicJwk(), text));
    EXPECT_FALSE(isSignedBy(other.publicJwk(), text));
}

TEST(ReceiptSealTest, AChangedSumIsNotSigned) {
    const ReceiptSeal seal({1, 2, 3}, "rawalpindi-01");
    auto read = *payments::readReceipt(seal.sign(sample()));
    read.says.total += payments::rupees(1'000);
    EXPECT_FALSE(isSignedBy(seal.publicJwk(),
                            payments::receiptText(payments::encodeReceipt(read.says), read.signature)));
}

TEST(ReceiptSealTest, AReprintHasTheSameCodeAndAnotherCentreAnotherOne) {
    const ReceiptSeal seal({1, 2, 3}, "rawalpindi-01");
    EXPECT_EQ(seal.sign(sample()), seal.sign(sample()));
    const ReceiptSeal other({1, 2, 3}, "rawalpindi-02");
    EXPECT_NE(payments::readReceipt(seal.sign(sample()))->says.centre,
              payments::readReceipt(other.sign(sample()))->says.centre);
}

TEST(ReceiptSealTest, TheKeyIsMadeOnceForItsOwnerOnlyWithItsPublicHalfBesideIt) {
    const TempFolder folder;
    const KeyFolder keys{folder.path()};
    const auto first = server::openReceipts(keys, "a");
    ASSERT_TRUE(first && *first);
    struct stat about {};
    ASSERT_EQ(::stat(keys.receipt().c_str(), &about), 0);
    EXPECT_EQ(about.st_mode & 0777U, 0600U);
    EXPECT_EQ(lineIn(keys.receiptPublic()), (*first)->publicJwk());
    std::filesystem::remove(keys.receiptPublic());
    const auto second = server::openReceipts(keys, "a");
    ASSERT_TRUE(second && *second);
    EXPECT_EQ((*second)->sign(sample()), (*first)->sign(sample()));
    EXPECT_EQ(lineIn(keys.receiptPublic()), (*first)->publicJwk());
}

TEST(ReceiptSealTest, ACentreWhoseKeyFolderMayOnlyBeReadPaysWithoutCodesOnReceipts) {
    const auto none = server::openReceipts(KeyFolder{"/proc/owc"}, "a");
    ASSERT_TRUE(none) << none.error().detail;
    EXPECT_EQ(*none, nullptr);
    const TempFolder folder;
    std::ofstream(KeyFolder{folder.path()}.receipt()) << "no key";
    const auto damaged = server::openReceipts(KeyFolder{folder.path()}, "a");
    ASSERT_FALSE(damaged);
    EXPECT_EQ(damaged.error().code, ErrorCode::BadKey);
}

}  // namespace owc::test

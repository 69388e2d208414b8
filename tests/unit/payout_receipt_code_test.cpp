#include <gtest/gtest.h>

#include <random>

#include "queue-server/payments/receipt_code.h"

namespace owc::payments {

using namespace std::chrono_literals;
using domain::ErrorCode;

namespace {

constexpr domain::Time kMorning{std::chrono::sys_days{std::chrono::year{2026} / 3 / 14} + 5h + 31min};
const std::string kMark(kReceiptSignature, '\x5a');

ReceiptCode sample() {
    return {
        .centre = 0xC0FFEE01, .at = kMorning, .basket = {4711}, .total = rupees(19'000), .code = "7K4M2345"};
}

ErrorCode refusal(std::string_view text) {
    const auto read = readReceipt(text);
    return read ? ErrorCode{} : read.error().code;
}

}  // namespace

TEST(PayoutReceiptCodeTest, WhatWasWrittenIsRead) {
    const std::string payload = encodeReceipt(sample());
    const auto read = readReceipt(receiptText(payload, kMark));
    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(read->says, sample());
    EXPECT_EQ(read->payload, payload);
    EXPECT_EQ(read->signature, kMark);
}

// 122 bytes are what a code of 45 modules holds beside what mends it.
TEST(PayoutReceiptCodeTest, TheTextOfManyYearsIsSmallEnoughForASmallCode) {
    ReceiptCode receipt = sample();
    receipt.basket = {2'000'000};
    receipt.total = rupees(2'600'000);
    EXPECT_LE(receiptText(encodeReceipt(receipt), kMark).size(), 122U);
}

TEST(PayoutReceiptCodeTest, ItIsReadOfEveryPayoutThereCanBe) {
    std::mt19937_64 random(20260314);
    for (int i = 0; i < 2'000; ++i) {
        ReceiptCode receipt;
        receipt.centre = static_cast<std::uint32_t>(random());
        receipt.at = domain::Time{std::chrono::seconds{static_cast<std::uint32_t>(random())}};
        receipt.basket = {random() >> (1 + random() % 63)};
        receipt.total = {static_cast<std::int64_t>(random() % 100'000'000'001)};
        receipt.code = std::string(1 + random() % 64, static_cast<char>('0' + random() % 10));
        const std::string payload = encodeReceipt(receipt);
        const auto read = decodeReceipt(payload);
        ASSERT_TRUE(read) << i;
        ASSERT_EQ(*read, receipt);
        ASSERT_EQ(encodeReceipt(*read), payload);
    }
}

TEST(PayoutReceiptCodeTest, PartsOfASecondAreNotOnThePaper) {
    ReceiptCode receipt = sample();
    receipt.at += 999ms;
    EXPECT_EQ(decodeReceipt(encodeReceipt(receipt))->at, kMorning);
}

TEST(PayoutReceiptCodeTest, AScannerMayAddBlanksAtTheEnds) {
    const std::string text = receiptText(encodeReceipt(sample()), kMark);
    EXPECT_EQ(readReceipt("  " + text + "\r\n")->says, sample());
}

TEST(PayoutReceiptCodeTest, AnotherTextIsNoReceipt) {
    const std::string text = receiptText(encodeReceipt(sample()), kMark);
    EXPECT_EQ(refusal(""), ErrorCode::BadInput);
    EXPECT_EQ(refusal("OWCR1:"), ErrorCode::BadInput);
    EXPECT_EQ(refusal("OWC1:7K3MZX0PQ2RSTVW9YA"), ErrorCode::BadInput) << "a ticket";
    EXPECT_EQ(refusal("OWCR2" + text.substr(5)), ErrorCode::BadInput);
    EXPECT_EQ(refusal(text.substr(0, text.size() - 20)), ErrorCode::BadInput);
    EXPECT_EQ(refusal(text + "="), ErrorCode::BadInput);
    EXPECT_EQ(refusal(text.substr(0, 40) + "+" + text.substr(41)), ErrorCode::BadInput);
    EXPECT_EQ(refusal(text.substr(0, 40) + " " + text.substr(41)), ErrorCode::BadInput);
}

// One payout has one text: nobody can say that another one was meant.
TEST(PayoutReceiptCodeTest, BytesThatNobodyWritesAreNotRead) {
    const auto payload = [](std::string numbers, const std::string& code = "7K4M2345") {
        return "\1\2\3\4\5\6\7\10" + numbers + code;
    };
    using namespace std::string_literals;
    EXPECT_TRUE(decodeReceipt(payload("\1\2")));
    EXPECT_FALSE(decodeReceipt(payload("\x81\0\2"s))) << "more bytes than it takes";
    EXPECT_FALSE(decodeReceipt(payload(std::string(9, '\xff') + "\2")));
    EXPECT_FALSE(decodeReceipt(payload("\1\x81\xd0\xdb\xc3\xf4\2"))) << "more money than there is";
    EXPECT_FALSE(decodeReceipt(payload("\1\2", "")));
    EXPECT_FALSE(decodeReceipt(payload("\1\2", std::string(65, 'X'))));
    EXPECT_FALSE(decodeReceipt(payload("\1\2", "7K4M 345")));
    EXPECT_FALSE(decodeReceipt("\1\2\3"));
}

TEST(PayoutReceiptCodeTest, ALastSignThatStandsForNothingMoreIsNotRead) {
    std::string text = receiptText(encodeReceipt(sample()), kMark);
    ASSERT_NE((text.size() - kReceiptPrefix.size()) % 4, 0U) << "has bits to spare";
    ASSERT_TRUE(readReceipt(text));
    ++text.back();
    EXPECT_EQ(refusal(text), ErrorCode::BadInput);
}

}  // namespace owc::payments

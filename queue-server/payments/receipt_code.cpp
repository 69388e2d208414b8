#include "queue-server/payments/receipt_code.h"

#include <algorithm>
#include <cctype>
#include <optional>

#include "queue-server/domain/check.h"
#include "queue-server/payments/limits.h"

namespace owc::payments {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::size_t kFixed = 8;  ///< bytes of centre and time

std::string base64Url(std::string_view bytes) {
    std::string text;
    std::uint32_t held = 0;
    unsigned bits = 0;
    for (const char byte : bytes) {
        held = held << 8 | static_cast<unsigned char>(byte);
        for (bits += 8; bits >= 6; bits -= 6) text += kDigits[held >> (bits - 6) & 63U];
        held &= (1U << bits) - 1;
    }
    if (bits > 0) text += kDigits[held << (6 - bits) & 63U];
    return text;
}

/// Only what base64Url() writes: no other signs, nothing left over.
std::optional<std::string> plainOf(std::string_view text) {
    std::string bytes;
    std::uint32_t held = 0;
    unsigned bits = 0;
    for (const char sign : text) {
        const std::size_t digit = kDigits.find(sign);
        if (digit == std::string_view::npos) return std::nullopt;
        held = held << 6 | static_cast<std::uint32_t>(digit);
        bits += 6;
        if (bits < 8) continue;
        bits -= 8;
        bytes += static_cast<char>(held >> bits & 255U);
        held &= (1U << bits) - 1;
    }
    if (bits >= 6 || held != 0) return std::nullopt;
    return bytes;
}

void putFour(std::string& to, std::uint32_t value) {
    for (int shift = 24; shift >= 0; shift -= 8) to += static_cast<char>(value >> shift & 255U);
}

std::uint32_t takeFour(std::string_view from) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) value = value << 8 | static_cast<unsigned char>(from[i]);
    return value;
}

/// Seven bits a byte, the lowest first; the highest bit says that more follow.
void putNumber(std::string& to, std::uint64_t value) {
    for (; value >= 128; value >>= 7) to += static_cast<char>(128U | (value & 127U));
    to += static_cast<char>(value);
}

/// In as few bytes as it takes, and below 2^63.
std::optional<std::uint64_t> takeNumber(std::string_view& from) {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 63; shift += 7) {
        if (from.empty()) return std::nullopt;
        const auto byte = static_cast<unsigned char>(from.front());
        from.remove_prefix(1);
        value |= static_cast<std::uint64_t>(byte & 127U) << shift;
        if ((byte & 128U) != 0) continue;
        if (byte == 0 && shift > 0) return std::nullopt;
        return value;
    }
    return std::nullopt;
}

bool isReceiptCode(std::string_view code) {
    return !code.empty() && code.size() <= kMostText &&
           std::ranges::all_of(code, [](unsigned char c) { return c > ' ' && c < 127; });
}

}  // namespace

std::string encodeReceipt(const ReceiptCode& receipt) {
    const auto seconds = std::chrono::floor<std::chrono::seconds>(receipt.at).time_since_epoch().count();
    OWC_CHECK(seconds >= 0 && seconds <= UINT32_MAX);
    OWC_CHECK(receipt.total >= Money{} && receipt.total <= kMostMoney && isReceiptCode(receipt.code));
    std::string payload;
    putFour(payload, receipt.centre);
    putFour(payload, static_cast<std::uint32_t>(seconds));
    putNumber(payload, receipt.basket.value);
    putNumber(payload, static_cast<std::uint64_t>(receipt.total.paisa));
    return payload + receipt.code;
}

Result<ReceiptCode> decodeReceipt(std::string_view payload) {
    if (payload.size() < kFixed) return fail(ErrorCode::BadInput, "receipt: too short");
    ReceiptCode receipt{.centre = takeFour(payload),
                        .at = domain::Time{std::chrono::seconds{takeFour(payload.substr(4))}}};
    payload.remove_prefix(kFixed);
    const auto basket = takeNumber(payload);
    const auto total = basket ? takeNumber(payload) : std::nullopt;
    if (!total || *total > static_cast<std::uint64_t>(kMostMoney.paisa))
        return fail(ErrorCode::BadInput, "receipt: not a payout");
    if (!isReceiptCode(payload)) return fail(ErrorCode::BadInput, "receipt: no code");
    receipt.basket = {*basket};
    receipt.total = {static_cast<std::int64_t>(*total)};
    receipt.code = std::string(payload);
    return receipt;
}

std::string signedPart(std::string_view payload) {
    return std::string(kReceiptPrefix) + std::string(payload);
}

std::string receiptText(std::string_view payload, std::string_view signature) {
    return std::string(kReceiptPrefix) + base64Url(std::string(payload) + std::string(signature));
}

Result<SignedReceipt> readReceipt(std::string_view text) {
    const auto isBlank = [](char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; };
    while (!text.empty() && isBlank(text.front())) text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back())) text.remove_suffix(1);
    if (!text.starts_with(kReceiptPrefix))
        return fail(ErrorCode::BadInput, "receipt: not a receipt of a One Window Centre");
    const auto bytes = plainOf(text.substr(kReceiptPrefix.size()));
    if (!bytes || bytes->size() <= kReceiptSignature)
        return fail(ErrorCode::BadInput, "receipt: misread, scan it again");
    SignedReceipt read;
    read.payload = bytes->substr(0, bytes->size() - kReceiptSignature);
    read.signature = bytes->substr(bytes->size() - kReceiptSignature);
    auto says = decodeReceipt(read.payload);
    if (!says) return tl::unexpected(says.error());
    read.says = std::move(*says);
    return read;
}

}  // namespace owc::payments

#include <fmt/chrono.h>
#include <fmt/ostream.h>
#include <sodium.h>

#include <array>
#include <fstream>
#include <nlohmann/json.hpp>
#include <optional>

#include "queue-server/admin/commands.h"
#include "queue-server/admin/fold.h"
#include "queue-server/payments/receipt_code.h"
#include "queue-server/payments/words.h"

namespace owc::admin {

namespace {

using Key = std::array<unsigned char, crypto_sign_PUBLICKEYBYTES>;

/// Of an Ed25519 key as a JSON Web Key; nothing when the file is none.
std::optional<Key> keyIn(const std::filesystem::path& file) {
    std::ifstream in(file);
    const auto jwk = nlohmann::json::parse(in, nullptr, false);
    if (!jwk.is_object() || jwk.value("crv", nlohmann::json{}) != "Ed25519") return std::nullopt;
    const auto x = jwk.find("x");
    if (x == jwk.end() || !x->is_string()) return std::nullopt;
    const auto& text = x->get_ref<const std::string&>();
    Key key{};
    std::size_t size = 0;
    const int read = sodium_base642bin(key.data(), key.size(), text.data(), text.size(), nullptr, &size,
                                       nullptr, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    if (read != 0 || size != key.size()) return std::nullopt;
    return key;
}

bool isSigned(const payments::SignedReceipt& receipt, const Key& key) {
    const auto bytes = [](const std::string& text) {
        return reinterpret_cast<const unsigned char*>(text.data());
    };
    const std::string text = payments::signedPart(receipt.payload);
    return crypto_sign_verify_detached(bytes(receipt.signature), bytes(text), text.size(), key.data()) == 0;
}

/// A payout of the log, by the code of its receipt.
struct Found {
    payments::BasketId basket;
    payments::Money sum;
    domain::CounterId counter;
    domain::Time at;
};

/// "19,000", "19,000.50".
std::string figures(payments::Money sum) {
    std::string text = payments::textOf(sum);
    for (std::size_t at = std::min(text.size(), text.find('.')); at > 3; at -= 3) text.insert(at - 3, 1, ',');
    return text;
}

/// The one that the receipt names, or any with its code.
domain::Result<std::optional<Found>> find(const std::filesystem::path& file,
                                          const payments::ReceiptCode& wanted,
                                          std::chrono::minutes& utcOffset) {
    std::optional<Found> found;
    const auto all =
        foldAll(file, [&](const auto&, const journal::Entry& entry, const journal::Folded& before) {
            const auto* event = boost::variant2::get_if<payments::Event>(&entry);
            const auto* handed =
                event ? boost::variant2::get_if<payments::HandedOver>(&event->body) : nullptr;
            if (!handed || handed->code != wanted.code || (found && found->basket == wanted.basket)) return;
            const payments::State& state = before.payouts.state();
            const auto basket = state.baskets.find(handed->basket);
            if (basket == state.baskets.end()) return;
            found = Found{handed->basket, state.sumOf(basket->second, payments::PayoutState::Authorised),
                          basket->second.counter, event->at};
        });
    if (!all) return tl::unexpected(all.error());
    if (const auto& rules = all->centre.state().rules) utcOffset = rules->utcOffset;
    return found;
}

}  // namespace

ExitCode verifyReceipt(const std::filesystem::path& file, const std::filesystem::path& keys,
                       const std::string& code, std::ostream& out) {
    const auto receipt = payments::readReceipt(code);
    if (!receipt) {
        fmt::print(out, "{}\n", receipt.error().detail);
        return ExitCode::Usage;
    }
    const auto key = keyIn(keys / "receipt.jwk");
    if (!key) {
        fmt::print(out, "{}: no public key of receipts\n", (keys / "receipt.jwk").string());
        return ExitCode::CannotRead;
    }
    if (!isSigned(*receipt, *key)) {
        fmt::print(out, "not signed by this centre\n");
        return ExitCode::Refused;
    }
    std::chrono::minutes utcOffset{};
    const auto found = find(file, receipt->says, utcOffset);
    if (!found) {
        fmt::print(out, "cannot read {}: {}\n", file.string(), found.error().detail);
        return ExitCode::CannotRead;
    }
    if (!*found) {
        fmt::print(out, "signed, but the log says nothing of it\n");
        return ExitCode::NotAccounted;
    }
    const Found& one = **found;
    const auto second = std::chrono::floor<std::chrono::seconds>(one.at);
    const bool same = one.basket == receipt->says.basket && one.sum == receipt->says.total &&
                      second == std::chrono::floor<std::chrono::seconds>(receipt->says.at);
    fmt::print(out, "{}: Rs {}, counter {}, {:%d-%m-%Y %H:%M}\n", same ? "good" : "signed, but the log says",
               figures(one.sum), one.counter.value, second + utcOffset);
    return same ? ExitCode::Good : ExitCode::NotAccounted;
}

}  // namespace owc::admin

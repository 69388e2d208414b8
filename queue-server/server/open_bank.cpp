#include "queue-server/server/open_bank.h"

#include <chrono>

#include "config/settings/bank_key.h"
#include "queue-server/gateways/iso_bank.h"
#include "queue-server/gateways/local_book.h"
#include "queue-server/gateways/simulated_bank.h"

namespace owc::server {

using domain::Result;
using gateways::BankDesk;

namespace {

template <class Gateway>
Result<std::unique_ptr<BankDesk>> deskOf(Result<std::unique_ptr<Gateway>> opened) {
    if (!opened) return tl::unexpected(opened.error());
    return std::make_unique<BankDesk>(std::move(*opened));
}

/// load() refuses "iso8583" without its file.
Result<std::unique_ptr<gateways::IsoBank>> openIso(const iso8583::Terms& terms, const settings::KeyFolder& keys,
                                                   std::function<domain::Time()> now) {
    std::string mac;
    if (terms.mac != "none") {
        auto key = settings::readBankKey(keys.bank());
        if (!key) return tl::unexpected(key.error());
        mac = std::move(*key);
    }
    if (!terms.clientCertificate.empty()) {
        const auto usable = settings::checkKeyFile(keys.bankTls(), "put the PEM key of client_certificate there");
        if (!usable) return tl::unexpected(usable.error());
    }
    return gateways::IsoBank::open(
        {.terms = terms, .macKey = std::move(mac), .clientKey = keys.bankTls(), .now = std::move(now)});
}

}  // namespace

Result<void> checkBank(const settings::CentreSettings& settings, const settings::KeyFolder& keys) {
    if (settings.payments.gateway != "iso8583") return {};
    const auto opened = openIso(*settings.isoBank, keys, [] { return domain::Time{}; });
    if (!opened) return tl::unexpected(opened.error());
    return {};
}

Result<std::unique_ptr<BankDesk>> openBank(const settings::CentreSettings& settings, const settings::KeyFolder& keys,
                                           const std::filesystem::path& data, std::function<domain::Time()> now) {
    const settings::Payments& payments = settings.payments;
    if (payments.gateway == "local")
        return deskOf(gateways::LocalBook::open(
            {.file = data / gateways::LocalBook::kFileName, .now = std::move(now)}));
    if (payments.gateway == "simulated")
        return deskOf(gateways::SimulatedBank::open({.url = payments.simulatedUrl}));
    if (payments.gateway == "iso8583") return deskOf(openIso(*settings.isoBank, keys, std::move(now)));
    return std::unique_ptr<BankDesk>{};
}

}  // namespace owc::server

#include "kiosk/app/receipt_news.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include "kiosk/book/receipt_check.h"

namespace owc::kiosk_app {
namespace {

/// Of a JSON Web Key; empty when there is none.
std::string keyIn(const std::filesystem::path& path) {
    QFile file(QString::fromStdString(path.string()));
    if (path.empty() || !file.open(QIODevice::ReadOnly)) return {};
    const QJsonObject jwk = QJsonDocument::fromJson(file.readAll()).object();
    if (jwk.value("crv").toString() != QLatin1String("Ed25519")) return {};
    return jwk.value("x").toString().toStdString();
}

flow::Place placeOf(const payments::ReceiptCode& says, std::chrono::minutes utcOffset) {
    const auto local = std::chrono::floor<std::chrono::minutes>(says.at + utcOffset);
    const auto day = std::chrono::floor<std::chrono::days>(local);
    flow::Place place{.kind = flow::Place::Kind::ReceiptTrue};
    place.day = domain::Day{day};
    place.minute = static_cast<std::uint16_t>((local - day).count());
    place.paisa = says.total.paisa;
    return place;
}

}  // namespace

std::optional<flow::ScanReceipt> receiptIn(const std::string& scanned, const std::filesystem::path& key,
                                           std::chrono::minutes utcOffset) {
    using Kind = flow::Place::Kind;
    const auto first = scanned.find_first_not_of(" \t\r\n");
    if (first == std::string::npos ||
        !std::string_view(scanned).substr(first).starts_with(payments::kReceiptPrefix))
        return std::nullopt;
    const auto says = kiosk_book::checkReceipt(scanned, keyIn(key));
    if (says) return flow::ScanReceipt{placeOf(*says, utcOffset)};
    const bool noKey = says.error().code == domain::ErrorCode::BadKey;
    return flow::ScanReceipt{{.kind = noKey ? Kind::ReceiptUnknown : Kind::ReceiptFalse}};
}

}  // namespace owc::kiosk_app

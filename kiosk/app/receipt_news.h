#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>

#include "kiosk/flow/inputs.h"

namespace owc::kiosk_app {

/// What a receipt's QR text is; nothing: it is none of a receipt. It is looked at here, with the public key
/// that the server has published, so that nobody is asked and nothing of it is kept.
/// @param key  the server's receipt.jwk, read anew each time: it may come after the kiosk was started
[[nodiscard]] std::optional<flow::ScanReceipt> receiptIn(const std::string& scanned,
                                                         const std::filesystem::path& key,
                                                         std::chrono::minutes utcOffset);

}  // namespace owc::kiosk_app

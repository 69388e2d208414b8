#pragma once

#include <string_view>

#include "queue-server/payments/receipt_code.h"

namespace owc::kiosk_book {

/// Whether the QR text of a receipt was signed with the key whose public half this is.
/// @param key  `x` of the JSON Web Key that the server publishes
/// @return what the receipt says; BadKey: that is no key; BadInput: it is none of this centre, or no receipt
[[nodiscard]] domain::Result<payments::ReceiptCode> checkReceipt(std::string_view text, std::string_view key);

}  // namespace owc::kiosk_book

#pragma once

#include <cstdint>
#include <vector>

#include "drivers/api/printer_profile.h"
#include "drivers/api/raster.h"

namespace owc::cups {

/// What a queue is given. Dots are never scaled: a queue that would have to is None.
enum class DocumentForm : std::uint8_t {
    None,      ///< it takes nothing of ours
    EscPos,    ///< application/vnd.cups-raw: the printer's own bytes
    PwgBlack,  ///< image/pwg-raster, one bit a dot (PWG 5102.4)
    PwgGrey,   ///< image/pwg-raster, a byte a dot
    Urf,       ///< image/urf, a byte a dot
    Png,       ///< image/png, one bit a dot, with its resolution
};

[[nodiscard]] const char* mimeTypeOf(DocumentForm form);

/// Eight dots a millimetre in the whole number that IPP has for it.
inline constexpr int kDotsPerInch = 203;

/// The piece of paper a ticket needs: as wide as the roll, as long as the ticket.
struct TicketPage {
    int width = 0;      ///< hundredths of a millimetre
    int length = 0;     ///< the same
    unsigned dots = 0;  ///< across
    unsigned left = 0;  ///< white dots before the ticket's first: it stands in the middle
};

[[nodiscard]] TicketPage pageOf(const drivers::Raster& raster, const drivers::PrinterProfile& profile);

struct Document {
    DocumentForm form = DocumentForm::None;
    std::vector<std::uint8_t> bytes;  ///< empty: it could not be made
};

/// The ticket in a queue's form, dot for dot.
/// @param openDrawer  opens it after the cut, where the profile has one; only EscPos has a word for it
[[nodiscard]] Document makeDocument(DocumentForm form, const drivers::Raster& raster,
                                    const drivers::PrinterProfile& profile, bool openDrawer = false);

}  // namespace owc::cups

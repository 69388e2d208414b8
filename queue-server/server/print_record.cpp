#include "queue-server/server/print_record.h"

#include "drivers/biometrics/record.h"
#include "drivers/biometrics/same_bits.h"

namespace owc::server {

using domain::ErrorCode;
using domain::fail;

domain::Result<biometrics::Impression> printIn(const std::vector<std::uint8_t>& record,
                                               biometrics::Finger finger) {
    const auto views = biometrics::readIso(record);
    if (!views) return fail(ErrorCode::BadPrint, "record: " + views.error().reason);
    if (views->size() != 1) return fail(ErrorCode::BadPrint, "record: one finger view is wanted");
    biometrics::Impression print = views->front();
    if (print.finger != finger && print.finger != biometrics::Finger::Unknown)
        return fail(ErrorCode::BadPrint, "record: it is of another finger");
    if (print.minutiae.empty()) return fail(ErrorCode::BadPrint, "record: it holds no minutiae");
    return print;
}

std::string bitsOf(const biometrics::Impression& print) {
    const auto bytes = biometrics::canonicalBytes(print);
    // Kept apart from whatever else is hashed with the same key.
    return "finger template" + std::string(bytes.begin(), bytes.end());
}

}  // namespace owc::server

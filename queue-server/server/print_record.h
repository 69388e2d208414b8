#pragma once

#include <string>
#include <vector>

#include "drivers/biometrics/minutiae.h"
#include "queue-server/domain/result.h"

namespace owc::server {

/// The one print of a record.
/// @return BadPrint when the record does not read as ISO/IEC 19794-2:2005, or is not one view of this finger;
///         `detail` names field and offset and holds nothing of the print
[[nodiscard]] domain::Result<biometrics::Impression> printIn(const std::vector<std::uint8_t>& record,
                                                             biometrics::Finger finger);

/// The bytes that tell a print from others, whatever stood in the record's header; to be hashed with a key.
[[nodiscard]] std::string bitsOf(const biometrics::Impression& print);

}  // namespace owc::server

#pragma once

#include <string>
#include <vector>

#include "drivers/biometrics/minutiae.h"
#include "queue-server/domain/result.h"

namespace owc::server {

/// The print of a record as the bytes that tell it from others, whatever stands in the record's header.
/// @return BadPrint when the record does not read as ISO/IEC 19794-2:2005, or is not one view of this finger;
///         `detail` names field and offset and holds nothing of the print
[[nodiscard]] domain::Result<std::string> printIn(const std::vector<std::uint8_t>& record, biometrics::Finger finger);

}  // namespace owc::server

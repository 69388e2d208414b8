#pragma once

#include <string>

#include "queue-server/authorities/enrolment.h"

namespace owc::authorities {

/// A keyed BLAKE2b of where the minutiae lie, in whatever order and with whatever else the record said: the
/// same for the same print sent twice, never for two touches of one finger, and nothing without the key. 16
/// bytes.
[[nodiscard]] std::string printDigest(const EnrolmentKeys& keys, const biometrics::Impression& print);

}  // namespace owc::authorities

#pragma once

#include <ostream>

#include "drivers/fingerprint/client/hosted_reader.h"
#include "drivers/fingerprint/open_reader.h"

namespace owc::test {

/// Where libfprint runs: in the test itself, or in owc-finger-host, as in every program of the product.
enum class Form { InProcess, Hosted };

inline void PrintTo(Form form, std::ostream* out) {
    *out << (form == Form::Hosted ? "Hosted" : "InProcess");
}

[[nodiscard]] inline std::unique_ptr<drivers::FingerprintReader> makeReader(Form form,
                                                                            const drivers::DeviceUri& uri) {
    return form == Form::Hosted ? finger_client::makeReader(uri) : fingerprint::makeReader(uri);
}
[[nodiscard]] inline std::unique_ptr<drivers::DeviceFinder> makeReaderFinder(Form form) {
    return form == Form::Hosted ? finger_client::makeReaderFinder() : fingerprint::makeReaderFinder();
}

}  // namespace owc::test

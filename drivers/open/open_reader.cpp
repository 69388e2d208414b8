#include "drivers/open/open_reader.h"

#include <utility>

#include "drivers/fingerprint/client/extract.h"
#include "drivers/fingerprint/client/hosted_reader.h"
#include "drivers/simulated/simulated_reader.h"

namespace owc::open {

std::unique_ptr<drivers::FingerprintReader> openReader(const drivers::DeviceUri& uri,
                                                       const std::filesystem::path& folder) {
    using Scheme = drivers::DeviceUri::Scheme;
    switch (uri.scheme) {
        case Scheme::Simulated:
            return std::make_unique<simulated::SimulatedReader>(folder, extractFinger);
        case Scheme::Usb:
            return finger_client::makeReader(uri);
        case Scheme::Cups:
        case Scheme::Serial:
        case Scheme::Keyboard:
            break;
    }
    return nullptr;
}

void tellReaderTrouble(std::function<void(const std::string&)> trouble) {
    finger_client::HostLine::tellTrouble(std::move(trouble));
}

tl::expected<biometrics::Impression, std::string> extractFinger(const biometrics::GreyImage& image) {
    return finger_client::extract(image);
}

}  // namespace owc::open

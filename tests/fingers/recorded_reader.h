#pragma once

#include <umockdev.h>

#include <filesystem>
#include <optional>
#include <string>

#include "drivers/biometrics/grey_image.h"
#include "drivers/fingerprint/glib_object.h"

namespace owc::test {

/// A real reader's recorded traffic, played by umockdev on a bus of its own. To be made before anything of
/// libfprint.
class RecordedReader {
  public:
    /// @param folder  with `device`, and `capture.pcapng` or `capture.ioctl`
    explicit RecordedReader(const std::filesystem::path& folder);

    /// Plugged in, its traffic from the beginning. @return why not, or nothing
    [[nodiscard]] std::string plug();
    void unplug();
    /// After `unplug`; what is left of the traffic goes on.
    void plugAgain();

  private:
    std::filesystem::path m_folder;
    fingerprint::Held<UMockdevTestbed> m_bus;
    std::string m_device;  ///< its path under /sys
};

/// The grey levels of a recording's own picture.
[[nodiscard]] std::optional<biometrics::GreyImage> recordedImage(const std::filesystem::path& folder);

}  // namespace owc::test

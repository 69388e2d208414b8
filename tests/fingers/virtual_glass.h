#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "drivers/biometrics/grey_image.h"
#include "drivers/api/device_uri.h"
#include "tests/support/temp_folder.h"

namespace owc::test {

/// The glass of libfprint's virtual image reader (its driver virtual_image): what is sent to its socket lies
/// on it. The socket is there only while the reader is open, so each call waits for that. The protocol is
/// pairs of 32-bit numbers: size and pixels, or a negative command and its value. To be made before anything
/// of libfprint in the process: it tells by the environment where the socket is.
class VirtualGlass {
  public:
    VirtualGlass();
    ~VirtualGlass();
    VirtualGlass(const VirtualGlass&) = delete;
    VirtualGlass& operator=(const VirtualGlass&) = delete;

    static drivers::DeviceUri uri();

    void touch(const biometrics::GreyImage& image);
    /// A finger that the reader could not use. @param reason  FpDeviceRetry
    void retry(int reason);
    /// @param error  FpDeviceError
    void fail(int error);
    /// The finger lies there, and no image comes yet.
    void rest();
    void unplug();

  private:
    void send(std::span<const std::int32_t> words, std::span<const std::uint8_t> bytes = {});

    bool connected();

    TempFolder m_folder;
    std::string m_socket = (m_folder.path() / "glass").string();
    int m_line = -1;
};

}  // namespace owc::test

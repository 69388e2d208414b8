#pragma once

#include <string>
#include <string_view>

namespace owc::printer {

/// What an IEEE 1284 device ID says: `KEY:VALUE;` pairs, long or short keys, any order.
struct DeviceId {
    std::string maker;     ///< MFG or MANUFACTURER
    std::string model;     ///< MDL or MODEL
    std::string commands;  ///< CMD or COMMAND SET
    std::string serial;    ///< SN, SERN or SERIALNUMBER

    friend bool operator==(const DeviceId&, const DeviceId&) = default;
};

/// The text comes from a device and is not trusted: values are cut to 64 characters, and what is not
/// printable ASCII becomes '?'. The first of repeated keys counts; without the text of the two length bytes.
[[nodiscard]] DeviceId parseDeviceId(std::string_view text);

}  // namespace owc::printer

#include "drivers/fingerprint/reader_name.h"

#include <libusb.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <fstream>

#include "drivers/fingerprint/glib_object.h"

namespace owc::fingerprint {

using drivers::Access;
using drivers::DeviceInfo;

namespace {

/// The device on the bus, from libfprint's and libgusb's properties; null for one that hangs on no USB.
libusb_device* usbOf(FpDevice* device) {
    GObject* usb = nullptr;
    g_object_get(device, "fpi-usb-device", &usb, nullptr);
    if (usb == nullptr) return nullptr;
    const Held<GObject> held(usb);
    gpointer inside = nullptr;
    g_object_get(usb, "libusb-device", &inside, nullptr);
    return static_cast<libusb_device*>(inside);
}

/// "1-2.3"
std::string portsOf(libusb_device* device) {
    std::array<std::uint8_t, 7> ports{};
    const int count = libusb_get_port_numbers(device, ports.data(), static_cast<int>(ports.size()));
    std::string path = std::to_string(libusb_get_bus_number(device));
    for (int i = 0; i < count; ++i)
        path += (i == 0 ? '-' : '.') + std::to_string(ports[static_cast<std::size_t>(i)]);
    return path;
}

/// What the kernel read from the device, where it is plain text; empty else.
std::string attributeOf(const std::string& ports, const char* name) {
    std::ifstream file("/sys/bus/usb/devices/" + ports + '/' + name, std::ios::binary);
    std::string text;
    std::getline(file, text);
    if (text.size() > 126) return {};
    for (const char c : text)
        if (c < 0x20 || c > 0x7e) return {};
    return text;
}

std::string fileOf(libusb_device* device) {
    std::array<char, 48> name{};
    std::snprintf(name.data(), name.size(), "/dev/bus/usb/%03u/%03u", unsigned{libusb_get_bus_number(device)},
                  unsigned{libusb_get_device_address(device)});
    return name.data();
}

void addUsb(libusb_device* device, DeviceInfo& info) {
    libusb_device_descriptor about{};
    libusb_get_device_descriptor(device, &about);
    info.where = portsOf(device);
    info.uri.vendor = about.idVendor;
    info.uri.product = about.idProduct;
    info.uri.serial = attributeOf(info.where, "serial");
    if (info.uri.serial.empty()) info.uri.ports = info.where;
    info.maker = attributeOf(info.where, "manufacturer");
    if (::access(fileOf(device).c_str(), R_OK | W_OK) != 0) info.access = Access::NoPermission;
}

}  // namespace

DeviceInfo describe(FpDevice* device) {
    DeviceInfo info;
    info.kind = drivers::DeviceKind::FingerprintReader;
    info.model = fp_device_get_name(device);
    info.uri.scheme = drivers::DeviceUri::Scheme::Usb;
    if (libusb_device* usb = usbOf(device))
        addUsb(usb, info);
    else
        info.uri.serial = info.where = fp_device_get_driver(device);
    if (!fp_device_has_feature(device, FP_DEVICE_FEATURE_CAPTURE)) info.access = Access::NoDriver;
    return info;
}

}  // namespace owc::fingerprint

#include "drivers/usb/plugged.h"

#include <algorithm>
#include <cstdio>

#include "drivers/usb/sysfs.h"

namespace owc::usb {

namespace {

// Class codes of usb.org: 2/2 CDC ACM, 3/1/1 boot keyboard, 7/1 printer, 9 hub.
constexpr std::uint8_t kAcm = 2;
constexpr std::uint8_t kKeyboard = 1;
constexpr std::uint8_t kOneWay = 1;
constexpr std::uint8_t kBothWays = 2;

/// A path of ports has at most 7 steps (USB 3.2, 10.2.1).
std::string portsOf(libusb_device* device) {
    std::uint8_t steps[7];
    const int count = libusb_get_port_numbers(device, steps, sizeof steps);
    std::string ports = std::to_string(libusb_get_bus_number(device));
    for (int i = 0; i < count; ++i) ports += (i == 0 ? '-' : '.') + std::to_string(steps[i]);
    return ports;
}

std::optional<PrinterInterface> printerOf(const libusb_interface_descriptor& setting) {
    if (setting.bInterfaceClass != LIBUSB_CLASS_PRINTER || setting.bInterfaceSubClass != 1)
        return std::nullopt;
    if (setting.bInterfaceProtocol != kOneWay && setting.bInterfaceProtocol != kBothWays) return std::nullopt;
    PrinterInterface found{setting.bInterfaceNumber, setting.bAlternateSetting, setting.bInterfaceProtocol};
    for (int i = 0; i < setting.bNumEndpoints; ++i) {
        const auto& endpoint = setting.endpoint[i];
        if ((endpoint.bmAttributes & LIBUSB_TRANSFER_TYPE_MASK) != LIBUSB_TRANSFER_TYPE_BULK) continue;
        auto& place = (endpoint.bEndpointAddress & LIBUSB_ENDPOINT_IN) != 0 ? found.in : found.out;
        if (place == 0) place = endpoint.bEndpointAddress;
    }
    if (found.out == 0) return std::nullopt;
    return found;
}

void readSetting(const libusb_interface_descriptor& setting, Plugged& plugged) {
    const auto printer = printerOf(setting);
    if (printer && (!plugged.printer || plugged.printer->protocol < printer->protocol))
        plugged.printer = printer;
    if (setting.bInterfaceClass == LIBUSB_CLASS_HID && setting.bInterfaceSubClass == 1 &&
        setting.bInterfaceProtocol == kKeyboard && !plugged.keyboard)
        plugged.keyboard = setting.bInterfaceNumber;
    if (setting.bInterfaceClass == LIBUSB_CLASS_COMM && setting.bInterfaceSubClass == kAcm &&
        !plugged.terminal)
        plugged.terminal = setting.bInterfaceNumber;
}

void readConfiguration(libusb_device* device, Plugged& plugged) {
    libusb_config_descriptor* raw = nullptr;
    if (libusb_get_active_config_descriptor(device, &raw) != LIBUSB_SUCCESS) return;
    const std::unique_ptr<libusb_config_descriptor, decltype(&libusb_free_config_descriptor)> kept(
        raw, &libusb_free_config_descriptor);
    plugged.configuration = raw->bConfigurationValue;
    for (int i = 0; i < raw->bNumInterfaces; ++i)
        for (int k = 0; k < raw->interface[i].num_altsetting; ++k)
            readSetting(raw->interface[i].altsetting[k], plugged);
}

/// A serial names a device only when it can be written down as it is.
std::string serialOf(const std::string& ports) {
    const auto raw = attributeOf(ports, "serial");
    return printable(raw, 126) == raw ? raw : std::string();
}

}  // namespace

std::string Plugged::nameOf(int interface) const {
    return ports + ':' + std::to_string(configuration) + '.' + std::to_string(interface);
}

std::string Plugged::file() const {
    char name[48];
    std::snprintf(name, sizeof name, "/dev/bus/usb/%03u/%03u", unsigned{libusb_get_bus_number(device.get())},
                  address);
    return name;
}

std::vector<Plugged> pluggedIn(const UsbContext& context) {
    libusb_device** list = nullptr;
    const auto count = libusb_get_device_list(context.get(), &list);
    std::vector<Plugged> found;
    for (ssize_t i = 0; i < count; ++i) {
        libusb_device_descriptor about{};
        if (libusb_get_device_descriptor(list[i], &about) != LIBUSB_SUCCESS) continue;
        Plugged plugged;
        plugged.device.reset(libusb_ref_device(list[i]), &libusb_unref_device);
        plugged.vendor = about.idVendor;
        plugged.product = about.idProduct;
        plugged.ports = portsOf(list[i]);
        plugged.address = libusb_get_device_address(list[i]);
        plugged.hub = about.bDeviceClass == LIBUSB_CLASS_HUB;
        if (!plugged.hub) {
            plugged.serial = serialOf(plugged.ports);
            readConfiguration(list[i], plugged);
        }
        found.push_back(std::move(plugged));
    }
    if (list != nullptr) libusb_free_device_list(list, 1);
    std::ranges::sort(found, {}, [](const Plugged& each) { return std::pair(each.ports, each.address); });
    return found;
}

}  // namespace owc::usb

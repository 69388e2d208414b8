#include "tests/usb/mock_usb.h"

#include <sys/stat.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <set>
#include <stdexcept>

namespace owc::test {

namespace {

constexpr const char* kController = "/devices/pci0000:00/0000:00:14.0/usb1";

std::string format(const char* pattern, unsigned number) {
    char text[32];
    std::snprintf(text, sizeof text, pattern, number);
    return text;
}

/// Device, configuration, interface and endpoint descriptors (USB 2.0, 9.6), as the kernel keeps them.
std::string descriptorsOf(const UsbDescription& d) {
    std::vector<std::uint8_t> bytes = {18, 1, 0x00, 0x02, d.type, 0, 0, 64};
    for (const unsigned number : {d.vendor, d.product, 0x0100u}) {
        bytes.push_back(static_cast<std::uint8_t>(number & 0xff));
        bytes.push_back(static_cast<std::uint8_t>(number >> 8));
    }
    bytes.insert(bytes.end(), {1, 2, 3, 1});

    std::vector<std::uint8_t> rest;
    std::set<unsigned> numbers;
    for (const auto& each : d.interfaces) {
        numbers.insert(each.number);
        rest.insert(rest.end(),
                    {9, 4, static_cast<std::uint8_t>(each.number), static_cast<std::uint8_t>(each.alternate),
                     static_cast<std::uint8_t>(each.bulk.size()), each.type, each.subtype, each.protocol, 0});
        for (const auto endpoint : each.bulk) rest.insert(rest.end(), {7, 5, endpoint, 2, 64, 0, 0});
    }
    const auto total = static_cast<std::uint8_t>(9 + rest.size());
    bytes.insert(bytes.end(), {9, 2, total, 0, static_cast<std::uint8_t>(numbers.size()), 1, 0, 0xC0, 1});
    bytes.insert(bytes.end(), rest.begin(), rest.end());

    std::string hex;  // umockdev reads upper case only
    for (const auto byte : bytes) hex += format("%02X", byte);
    return hex;
}

std::string pathOf(const std::string& ports) {
    std::string path = kController;
    for (std::size_t end = ports.find('.'); end != std::string::npos; end = ports.find('.', end + 1))
        path += '/' + ports.substr(0, end);
    return path + '/' + ports;
}

}  // namespace

std::string interfaceName(const UsbDescription& description, const UsbDescription::Interface& interface) {
    return description.ports + ":1." + std::to_string(interface.number);
}

MockUsb::MockUsb() : m_bed(umockdev_testbed_new()) {
    chmod(root().c_str(), 0755);
    UsbDescription hub{"usb1", 0x1d6b, 0x0002, "0000:00:14.0", "Linux", "xHCI Host Controller", 9, {}};
    hub.interfaces = {{0, 0, 9, 0, 0, {0x81}}};
    plug(hub);
}

MockUsb::~MockUsb() {
    g_object_unref(m_bed);
}

std::string MockUsb::root() const {
    gchar* folder = umockdev_testbed_get_root_dir(m_bed);
    std::string name = folder;
    g_free(folder);
    return name;
}

std::string MockUsb::fileOf(const std::string& path) const {
    return "/dev/bus/usb/001/" + format("%03u", m_addresses.at(path));
}

void MockUsb::attribute(const std::string& path, const char* name, const std::string& value) {
    umockdev_testbed_set_attribute(m_bed, path.c_str(), name, value.c_str());
}

void MockUsb::showDriver(const std::string& path, const std::string& interface, const std::string& driver) {
    const auto link = root() + path + '/' + interface + "/driver";
    std::remove(link.c_str());
    if (!driver.empty())
        umockdev_testbed_set_attribute_link(m_bed, (path + '/' + interface).c_str(), "driver",
                                            ("../../../../../../../bus/usb/drivers/" + driver).c_str());
}

void MockUsb::showFile(const std::string& path, const std::string& interface, const std::string& folder,
                       const std::string& file) {
    std::filesystem::create_directories(root() + path + '/' + interface + '/' + folder);
    std::filesystem::create_directories(std::filesystem::path(root() + file).parent_path());
    std::ofstream(root() + file).flush();
    chmod((root() + file).c_str(), 0666);
}

void MockUsb::showName(const std::string& name, const std::string& file) {
    std::filesystem::create_directories(std::filesystem::path(root() + name).parent_path());
    std::filesystem::create_symlink(root() + file, root() + name);
}

std::string MockUsb::plug(const UsbDescription& d, UMockdevIoctlBase* answers) {
    const bool top = d.ports == "usb1";
    const auto devicePath = top ? std::string(kController) : pathOf(d.ports);
    const auto path = "/sys" + devicePath;
    if (const auto old = m_shown.find(path); old != m_shown.end()) {
        for (const auto& interface : old->second) umockdev_testbed_remove_device(m_bed, interface.c_str());
        umockdev_testbed_remove_device(m_bed, path.c_str());
    }
    auto& shown = m_shown[path];
    shown.clear();
    const unsigned address = top ? 1 : ++m_last;
    m_addresses[path] = address;

    const auto hex = descriptorsOf(d);
    const auto number = format("%03u", address);
    auto text = "P: " + devicePath + "\nN: bus/usb/001/" + number + "=" + hex +
                "\nE: DEVNAME=/dev/bus/usb/001/" + number +
                "\nE: DEVTYPE=usb_device\nE: SUBSYSTEM=usb\nE: DRIVER=usb\nE: MAJOR=189\nE: MINOR=" +
                std::to_string(address - 1) + "\nE: BUSNUM=001\nE: DEVNUM=" + number +
                "\nA: busnum=1\\n\nA: devnum=" + std::to_string(address) +
                "\\n\nA: speed=12\\n\nA: bConfigurationValue=1\\n\nA: bNumConfigurations=1\\n\nA: idVendor=" +
                format("%04x", d.vendor) + "\\n\nA: idProduct=" + format("%04x", d.product) +
                "\\n\nH: descriptors=" + hex + "\n";
    for (const auto& each : d.interfaces) {
        if (each.alternate != 0) continue;
        shown.push_back(path + '/' + interfaceName(d, each));
        text += "\nP: " + devicePath + '/' + interfaceName(d, each) +
                "\nE: DEVTYPE=usb_interface\nE: SUBSYSTEM=usb\nA: bInterfaceNumber=" +
                format("%02x", each.number) + "\\n\n";
    }
    GError* error = nullptr;
    if (umockdev_testbed_add_from_string(m_bed, text.c_str(), &error) == FALSE)
        throw std::runtime_error(error->message);
    if (!d.serial.empty()) attribute(path, "serial", d.serial + '\n');
    if (!d.maker.empty()) attribute(path, "manufacturer", d.maker + '\n');
    if (!d.model.empty()) attribute(path, "product", d.model + '\n');
    for (const auto& each : d.interfaces) {
        if (!each.driver.empty()) showDriver(path, interfaceName(d, each), each.driver);
        if (const auto at = each.attribute.find('='); at != std::string::npos)
            attribute(path + '/' + interfaceName(d, each), each.attribute.substr(0, at).c_str(),
                      each.attribute.substr(at + 1) + '\n');
    }
    if (answers != nullptr &&
        umockdev_testbed_attach_ioctl(m_bed, fileOf(path).c_str(), answers, &error) == FALSE)
        throw std::runtime_error(error->message);
    umockdev_testbed_uevent(m_bed, path.c_str(), "add");
    return path;
}

void MockUsb::unplug(const std::string& path) {
    umockdev_testbed_uevent(m_bed, path.c_str(), "remove");
}

void MockUsb::forbid(const std::string& path) {
    chmod((root() + fileOf(path)).c_str(), 0);
    // umockdev's own socket is no part of what is forbidden.
    chmod((root() + "/ioctl" + fileOf(path)).c_str(), 0777);
}

void MockUsb::allow(const std::string& path) {
    chmod((root() + fileOf(path)).c_str(), 0666);
}

}  // namespace owc::test

#include "tests/fingers/recorded_reader.h"

#include <fstream>

#include "drivers/simulated/grey_png.h"

namespace owc::test {
namespace {

/// What follows `mark` on the first line.
std::string firstLineOf(const std::filesystem::path& file, std::size_t mark) {
    std::ifstream in(file);
    std::string line;
    std::getline(in, line);
    return line.size() > mark ? line.substr(mark) : std::string();
}

}  // namespace

RecordedReader::RecordedReader(const std::filesystem::path& folder)
    : m_folder(folder), m_bus(umockdev_testbed_new()), m_device("/sys" + firstLineOf(folder / "device", 3)) {}

std::string RecordedReader::plug() {
    GError* error = nullptr;
    umockdev_testbed_add_from_file(m_bus.get(), (m_folder / "device").c_str(), &error);
    const auto traffic = m_folder / "capture.pcapng";
    if (!error && std::filesystem::exists(traffic)) {
        umockdev_testbed_load_pcap(m_bus.get(), m_device.c_str(), traffic.c_str(), &error);
    } else if (!error) {
        std::string node = firstLineOf(m_folder / "capture.ioctl", 5);  // "@DEV /dev/bus/usb/001/004"
        node = node.substr(0, node.find(' '));
        umockdev_testbed_load_ioctl(m_bus.get(), node.c_str(), (m_folder / "capture.ioctl").c_str(), &error);
    }
    const fingerprint::ErrorPtr kept(error);
    return kept ? kept->message : std::string();
}

void RecordedReader::unplug() {
    umockdev_testbed_uevent(m_bus.get(), m_device.c_str(), "remove");
}

void RecordedReader::plugAgain() {
    umockdev_testbed_uevent(m_bus.get(), m_device.c_str(), "add");
}

std::optional<biometrics::GreyImage> recordedImage(const std::filesystem::path& folder) {
    auto image = simulated::readGreyPng(folder / "capture.png");
    if (!image) return std::nullopt;
    return std::move(*image);
}

}  // namespace owc::test

#include "tests/cups/ipp_printer.h"

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>

#include "drivers/cups/spooler.h"
#include "tests/cups/until.h"
#include "tests/support/loopback.h"

namespace owc::test {

namespace fs = std::filesystem;

namespace {

std::string busConfig(const std::string& folder) {
    return "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
           "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
           "<busconfig><listen>unix:path=" +
           folder +
           "/bus</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow user=\"*\"/><allow "
           "own=\"*\"/>"
           "<allow send_destination=\"*\"/><allow receive_sender=\"*\"/></policy></busconfig>\n";
}

std::string attributes(const IppPrinter::Model& model) {
    const std::string dpi = std::to_string(model.dotsPerInch) + "dpi", mm = std::to_string(model.paperMm);
    return "ATTR resolution pwg-raster-document-resolution-supported " + dpi +
           "\nATTR keyword pwg-raster-document-type-supported " + model.rasterTypes +
           "\nATTR resolution printer-resolution-supported " + dpi +
           "\nATTR resolution printer-resolution-default " + dpi + "\nATTR keyword media-supported oe_roll_" +
           mm + "x100mm,custom_min_20x10mm,custom_max_" + mm +
           "x2000mm\nATTR keyword media-default oe_roll_" + mm +
           "x100mm\nATTR collection media-size-supported { MEMBER integer x-dimension " + mm +
           "00 MEMBER integer y-dimension 10000 },{ MEMBER rangeOfInteger x-dimension 2000-" + mm +
           "00 MEMBER rangeOfInteger y-dimension 1000-200000 }\n"
           "ATTR integer media-top-margin-supported 0\nATTR integer media-bottom-margin-supported 0\n"
           "ATTR integer media-left-margin-supported 0\nATTR integer media-right-margin-supported 0\n";
}

std::string work(const std::string& folder) {
    return "#!/bin/sh\ncd " + folder +
           "\ncat before >&2 2>/dev/null\ntouch working\nwhile [ -e hold ] && kill -0 $PPID 2>/dev/null; do "
           "sleep 0.05; done\nrm -f "
           "working\n"
           "cat after >&2 2>/dev/null\nexit 0\n";
}

/// Also with CI set: nothing that could be installed would mend it.
void skipWithoutIpv6() {
    GTEST_SKIP() << "NOT TESTED, this kernel knows no IPv6, without which ippeveprinter does not start";
}

}  // namespace

bool IppPrinter::isAvailable() {
    if (!has({"ippeveprinter", "dbus-daemon"})) return false;
    const int fd = ::socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0) {
        skipWithoutIpv6();
        return false;
    }
    ::close(fd);
    return true;
}

IppPrinter::IppPrinter(const Model& model) : m_port(freePorts(1)) {
    if (isAvailable()) prepare(model);
}

void IppPrinter::prepare(const Model& model) {
    const fs::path& folder = m_folder.path();
    fs::permissions(folder, fs::perms{0755});
    fs::create_directories(folder / "documents");
    std::ofstream(folder / "bus.conf") << busConfig(folder);
    std::ofstream(folder / "attributes")
        << attributes(model) << "ATTR mimeMediaType document-format-supported "
        << "application/octet-stream," << model.formats << "\n";
    std::ofstream(folder / "work") << work(folder);
    fs::permissions(folder / "work", fs::perms{0755});
    setWords("", "");
    m_bus = std::make_unique<ChildProcess>(
        std::vector<std::string>{"dbus-daemon", "--nofork",
                                 "--config-file=" + (folder / "bus.conf").string()},
        std::vector<std::string>{}, folder / "bus.log");
    ASSERT_TRUE(until([&] { return fs::exists(folder / "bus"); })) << "no private D-Bus";
    start();
}

IppPrinter::~IppPrinter() {
    holdJobs(false);
    m_printer.reset();
    m_bus.reset();
}

void IppPrinter::start() {
    const fs::path& folder = m_folder.path();
    // Without -n: a name is looked up for IPv6 too, and nothing has one where the loopback has no ::1.
    m_printer = std::make_unique<ChildProcess>(
        std::vector<std::string>{"ippeveprinter", "-k", "-d", folder / "documents", "-p",
                                 std::to_string(m_port), "-r", "off", "-a", folder / "attributes", "-c",
                                 folder / "work", "Ticket"},
        std::vector<std::string>{"DBUS_SYSTEM_BUS_ADDRESS=unix:path=" + (folder / "bus").string()},
        folder / "printer.log");
    const cups::Spooler spooler({}, std::chrono::seconds{2});
    ASSERT_TRUE(until([&] { return spooler.printer(device()).got == cups::Got::Answer; }))
        << "ippeveprinter does not answer: " << std::ifstream(folder / "printer.log").rdbuf();
}

void IppPrinter::setWords(const std::string& before, const std::string& after) {
    std::ofstream(m_folder.path() / "before") << before;
    std::ofstream(m_folder.path() / "after") << after;
}

void IppPrinter::holdJobs(bool hold) {
    if (hold)
        std::ofstream(m_folder.path() / "hold") << "\n";
    else
        fs::remove(m_folder.path() / "hold");
}

bool IppPrinter::isWorking() const {
    return fs::exists(m_folder.path() / "working");
}

std::vector<fs::path> IppPrinter::documents() const {
    std::vector<fs::path> documents;
    for (const auto& entry : fs::directory_iterator(m_folder.path() / "documents")) {
        if (entry.path().extension() != ".prn")
            documents.push_back(entry.path());  // else the output of `work`
    }
    std::ranges::sort(documents, {},
                      [](const fs::path& file) { return std::stoi(file.filename().string()); });
    return documents;
}

}  // namespace owc::test

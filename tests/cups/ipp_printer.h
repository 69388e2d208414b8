#pragma once

#include <memory>
#include <string>
#include <vector>

#include "tests/cups/child_process.h"
#include "tests/support/temp_folder.h"

namespace owc::test {

/// ippeveprinter, the driverless IPP printer of the CUPS project, with a D-Bus of its own because it does not
/// start without one.
class IppPrinter {
  public:
    struct Model {
        std::string formats = "image/pwg-raster";  ///< with commas between
        std::string rasterTypes = "black_1,sgray_8";
        int dotsPerInch = 203;
        int paperMm = 80;  ///< widest
    };

    /// Else the running test is skipped or fails; see has() of child_process.h.
    [[nodiscard]] static bool isInstalled() { return has({"ippeveprinter", "dbus-daemon"}); }

    /// Started and answering, else a test failure.
    explicit IppPrinter(const Model& model);
    ~IppPrinter();

    void start();
    void kill() { m_printer->kill(); }

    [[nodiscard]] std::string device() const {
        return "ipp://localhost:" + std::to_string(m_port) + "/ipp/print";
    }

    /// What it does with the next jobs: lines like "STATE: +media-low" at the start and at the end of each.
    void setWords(const std::string& before, const std::string& after);
    /// Jobs stay in its hands until it is told to go on.
    void holdJobs(bool hold);
    /// It works at a job that is held.
    [[nodiscard]] bool isWorking() const;

    /// The documents it was given, oldest first.
    [[nodiscard]] std::vector<std::filesystem::path> documents() const;

  private:
    void prepare(const Model& model);

    TempFolder m_folder;
    int m_port = 0;
    std::unique_ptr<ChildProcess> m_bus;
    std::unique_ptr<ChildProcess> m_printer;
};

}  // namespace owc::test

#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "config/settings/key_files.h"
#include "tests/bench/exchange.h"

namespace owc::bench {

/// A folder that goes with its owner.
class ScratchFolder {
  public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

  private:
    std::filesystem::path m_path;
};

/// The program owc-server on a centre of the wanted size: kiosk-1.., counter-1.., board-1.., the sample's services,
/// a series up to 99,999 and room for as many. Staff "L-1".. hold the counters, "M-1" is their manager, all with the PIN
/// 1234, which is looked at in no time: what a PIN costs is not measured here.
class ScratchCentre {
  public:
    struct Size {
        std::size_t kiosks = 1;
        std::size_t counters = 0;
        std::size_t screens = 0;
        std::uint64_t events = 0;  ///< of days gone by that are in the log already
        std::size_t dashboards = 0;
        bool metrics = false;  ///< its figures can be asked over HTTP
        int bank = 0;          ///< port of a sandbox bank that says who is paid; 0: the centre's own book
        std::string listKey{};  ///< of whose lists: "NAME:PUBLIC KEY"
    };
    /// @param program  path of owc-server. Throws std::runtime_error when it does not start.
    ScratchCentre(const std::filesystem::path& program, const Size& size);
    ~ScratchCentre();
    ScratchCentre(const ScratchCentre&) = delete;
    ScratchCentre& operator=(const ScratchCentre&) = delete;

    [[nodiscard]] const Target& target() const { return m_target; }
    /// Where counters hear of rows.
    [[nodiscard]] const std::string& staffViews() const { return m_staffViews; }
    [[nodiscard]] settings::KeyPair keyOf(const std::string& role, std::size_t number) const;
    /// "config" and "keys" lie in it.
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder.path(); }
    /// 0: none
    [[nodiscard]] std::uint16_t metricsPort() const { return m_metricsPort; }
    /// Resident memory of the server in KiB.
    [[nodiscard]] long residentKib() const;

  private:
    void writeSettings(const Size& size);
    void start(const std::filesystem::path& program);

    ScratchFolder m_folder;
    Target m_target;
    std::string m_staffViews;
    std::uint16_t m_metricsPort = 0;
    int m_pid = 0;
};

}  // namespace owc::bench

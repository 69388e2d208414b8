#pragma once

#include <fstream>
#include <optional>

#include "tests/support/loopback.h"
#include "tests/support/sandbox_authority.h"
#include "tests/support/server_process.h"

namespace owc::test {

/// Where a centre of a test finds NADRA: one port over HTTPS, whoever listens there.
class NadraHouse {
  public:
    static constexpr const char* kPassword = "sample-pass-word";
    static constexpr std::chrono::milliseconds kDeadline{2000};  ///< of a call

    NadraHouse() : m_ca(m_folder.path(), "ours"), m_port(freePorts(1)) { isThere(); }

    void isThere() { show(m_ca.issue(SandboxAuthority::kHost)); }
    void show(const Certificate& certificate) {
        m_sandbox.reset();
        m_sandbox.emplace(certificate, m_port);
    }
    [[nodiscard]] Certificate somebodyElses() const {
        return TestCa(m_folder.path(), "other").issue(SandboxAuthority::kHost);
    }
    /// The centre asks NADRA here, and may ask for one visitor all day.
    void prepare(ServerProcess& server) const {
        server.set("authority = \"local\"", "authority = \"nadra\"");
        server.set("sessions_per_citizen = 5", "sessions_per_citizen = 100");
        server.set("tries_per_citizen = 40", "tries_per_citizen = 400");
        const auto nadra = [&](const std::string& from, const std::string& to) {
            server.set(from, to, "nadra.toml");
        };
        nadra("host = \"verification.example\"", std::string("host = \"") + SandboxAuthority::kHost + "\"");
        nadra("port = 443", "port = " + std::to_string(m_port));
        nadra("address = \"\"", "address = \"127.0.0.1\"");
        nadra("ca_file = \"\"", "ca_file = \"" + m_ca.file().string() + "\"");
        nadra("deadline_ms = 8000", "deadline_ms = " + std::to_string(kDeadline.count()));
        const auto key = server.folder() / "keys/nadra.key";
        std::filesystem::create_directories(key.parent_path());
        std::ofstream(key) << "user = centre\npassword = " << kPassword << '\n';
        std::filesystem::permissions(key, std::filesystem::perms::owner_read);
    }

  protected:
    TempFolder m_folder;
    TestCa m_ca;
    int m_port;
    std::optional<SandboxAuthority> m_sandbox;
};

}  // namespace owc::test

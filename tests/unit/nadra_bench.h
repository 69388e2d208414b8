#pragma once

#include <algorithm>
#include <mutex>

#include "config/settings/centre_settings.h"
#include "queue-server/authorities/nadra.h"
#include "tests/support/sandbox_authority.h"
#include "tests/support/temp_folder.h"
#include "where.h"

namespace owc::test {

/// The adapter as the sample settings make it, in front of a sandbox of its own.
class NadraBench {
  public:
    static constexpr const char* kCitizen = "3520112345671";
    static constexpr const char* kPassword = "p<a>ss & \"word\"";

    NadraBench() : ca(folder.path(), "ours"), sandbox(ca.issue(SandboxAuthority::kHost)) { trust(ca); }

    /// nadra.toml of the sample, pointed at the sandbox.
    static settings::Nadra sample(int port) {
        settings::Nadra nadra = *settings::load(OWC_SOURCE_DIR "/config/sample")->nadra;
        nadra.host = SandboxAuthority::kHost;
        nadra.address = "127.0.0.1";
        nadra.port = port;
        return nadra;
    }
    void trust(const TestCa& authority) { nadra.caFile = authority.file().string(); }

    /// Of a try of its own: the transaction id ends in `number`.
    static identity::Question question(int number) {
        identity::Question question;
        question.nonce.fill(static_cast<std::uint8_t>(number));
        question.transaction = std::string(14, '0') + std::to_string(number);
        question.citizen = kCitizen;
        question.contact = "03001234567";
        question.finger = biometrics::Finger::RightIndex;
        question.record = {'F', 'M', 'R', 0, 1, 2, 3, 255};
        return question;
    }

    authorities::NadraAuthority adapter() {
        return {nadra,
                {"centre-user", kPassword},
                settings::load(OWC_SOURCE_DIR "/config/sample")->authorityCodes.at(nadra.product),
                [this](const std::string& line) {
                    const std::lock_guard lock(m_mutex);
                    m_notices.push_back(line);
                }};
    }
    identity::Answer verify(int number) { return adapter().verify(question(number)); }
    identity::Answer lastResult(int number) { return adapter().lastResult(question(number)); }

    [[nodiscard]] std::string notices() const {
        const std::lock_guard lock(m_mutex);
        std::string all;
        for (const std::string& line : m_notices) all += line + "\n";
        return all;
    }

    TempFolder folder;
    TestCa ca;
    SandboxAuthority sandbox;
    settings::Nadra nadra = sample(sandbox.port());

  private:
    mutable std::mutex m_mutex;
    std::vector<std::string> m_notices;
};

/// Every text that an answer, the log and an error may show, in one.
inline std::string shown(const identity::Answer& answer, const NadraBench& bench) {
    return answer.transaction + " " + answer.code + " " + answer.session + " " + bench.notices();
}

}  // namespace owc::test

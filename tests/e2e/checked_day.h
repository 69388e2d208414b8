#pragma once

#include <optional>
#include <string>
#include <vector>

#include "queue-server/identity/next_step.h"
#include "tests/e2e/secret_search.h"
#include "tests/support/server_process.h"

namespace owc::test {

/// Visitors of a real server who are verified at its first counter, and everything secret that they bring.
class CheckedDay {
  public:
    using Finger = biometrics::Finger;

    explicit CheckedDay(ServerProcess& server);

    /// Somebody with a number of her own is served. @param typed  her number is typed at the desk, not at the kiosk
    void serve(bool typed = false);
    /// Opens her verification.
    void open();
    /// Three touches of this made-up finger are enrolled.
    void enrol(unsigned finger);
    /// Another touch of the finger is sent; what the officer does next.
    identity::Step ask(unsigned finger);
    /// The same without waiting for the authority.
    void send(unsigned finger);
    [[nodiscard]] identity::Step step() const;
    /// Waits until the authority has answered.
    identity::Step answered();
    /// A second officer endorses that she has no usable finger.
    void except();
    void toNadra();
    void revoke();
    void complete();
    /// Requests that are refused with a print in them: of a device that may not, and a record cut short.
    void sendAmiss();
    void closeTheDay();

    /// Everything that must lie nowhere afterwards.
    [[nodiscard]] const SecretSearch& search() const { return m_search; }

  private:
    [[nodiscard]] std::optional<protocol::VerificationRow> row() const;
    void must(TestClient& client, const protocol::RequestBody& body);
    std::vector<std::uint8_t> touch(unsigned finger);

    TestClient m_kiosk, m_counter, m_dashboard;
    SecretSearch m_search;
    std::string m_typed;
    std::optional<protocol::VerificationRow> m_before;  ///< the last print was sent
    unsigned m_people = 0;
    unsigned m_touches = 0;
};

}  // namespace owc::test

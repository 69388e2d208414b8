#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "queue-server/sharing/courier.h"
#include "queue-server/sharing/registry_reader.h"
#include "tests/support/open_api.h"
#include "tests/support/temp_folder.h"

namespace owc::test {

/// Keeps what it is told; may be told to fail.
class AuditDouble : public sharing::Audit {
  public:
    domain::Result<void> record(const sharing::Look& look) override;
    [[nodiscard]] std::vector<sharing::Look> looks() const;
    bool fails = false;
    std::function<void()> before = [] {};  ///< called by each record

  private:
    mutable std::mutex m_mutex;
    std::vector<sharing::Look> m_looks;  ///< guarded by m_mutex
};

/// The interface over a real registry of four people, with three clients, on a clock that stands still. Every
/// answer it gives through `ask`, and every callback, is checked against the API's own file.
class SharingHouse {
  public:
    using Json = sharing::Json;

    static constexpr const char* kWoman = "9000000000001";  ///< widowed head in Larkana, in a programme
    static constexpr const char* kChild = "9000000000002";  ///< hers
    static constexpr const char* kMan = "9000000000003";    ///< in Sukkur, disabled
    static constexpr const char* kOther = "9000000000004";  ///< in Larkana

    SharingHouse();

    /// Where the API's file lies; empty when it is not there.
    [[nodiscard]] static std::filesystem::path specification();

    struct Got {
        int status = 0;
        Json body;
        int retryAfter = 0;

        [[nodiscard]] const Json& header() const { return body["header"]; }
        /// Of the first request in it.
        [[nodiscard]] const Json& first() const { return body["message"]["search_response"][0]; }
        [[nodiscard]] std::string errorCode() const;  ///< of an acknowledgement
        [[nodiscard]] std::string reason() const;     ///< code and text of a rejected header
    };
    Got ask(const std::string& path, const Json& envelope, const std::string& client = "reader");
    Got askText(const std::string& path, const std::string& body, const std::string& token,
                const std::string& type = "application/json", const std::string& method = "POST");

    /// A message with a header as it should be.
    [[nodiscard]] Json envelope(const std::string& action, const Json& message, std::size_t count = 1,
                                const std::string& client = "reader");
    /// The text of it, signed by the client "signer".
    [[nodiscard]] std::string signedText(const Json& envelope) const;
    /// A search request with one search.
    [[nodiscard]] Json search(const std::string& type, const Json& query,
                              const std::string& purpose = "welfare");
    [[nodiscard]] Json byPerson(const std::string& cnic, const std::string& purpose = "welfare");
    [[nodiscard]] Json subscription(const Json& filter, const std::string& event = "NewHouseHoldMember");

    void publish(const std::vector<eligibility::Household>& households);
    [[nodiscard]] static std::vector<eligibility::Household> households();
    /// Steps until nothing is due.
    void deliver();
    /// The last callback's body.
    [[nodiscard]] Json lastPosted() const;
    /// The outbox is closed and opened again, as by a restart.
    void restart();
    /// As when the settings are changed, and the program started with them.
    void restartWith(std::vector<sharing::Agency> changed);
    [[nodiscard]] std::vector<sharing::Agency> clients() const;

    TempFolder folder;
    domain::Time now;
    AuditDouble audit;
    std::vector<std::pair<sharing::PostTo, std::string>> posted;
    sharing::Posted postAnswer{200, "{}", ""};
    std::vector<std::string> told;
    sharing::SecretKey ourKey, clientKey;
    sharing::Agencies agencies;
    sharing::RegistryPool registry;
    sharing::Searcher searcher;
    std::unique_ptr<sharing::Outbox> outbox;
    std::unique_ptr<sharing::Service> service;
    std::unique_ptr<sharing::Courier> courier;

  private:
    void assemble();

    std::optional<OpenApi> m_api;
    std::size_t m_messages = 0;
};

/// Skips the test where the API's file is not there; fails where CI is set.
#define OWC_NEEDS_SPECIFICATION()                                                                         \
    if (owc::test::SharingHouse::specification().empty()) {                                               \
        if (std::getenv("CI") != nullptr) FAIL() << "social_api_v1.0.0.yaml is not there, and CI is set"; \
        GTEST_SKIP() << "social_api_v1.0.0.yaml is not there: set OWC_TEST_DATA";                         \
    }                                                                                                     \
    static_assert(true)

}  // namespace owc::test

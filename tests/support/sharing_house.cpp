#include "tests/support/sharing_house.h"

#include <gtest/gtest.h>
#include <sodium.h>

#include <fstream>

#include "queue-server/domain/check.h"
#include "queue-server/registry/version_writer.h"
#include "where.h"

namespace owc::test {

using namespace eligibility;
using namespace std::chrono_literals;
using sharing::Agency;

namespace {

Day day(int year, unsigned month, unsigned date) {
    return std::chrono::sys_days{std::chrono::year{year} / std::chrono::month{month} /
                                 std::chrono::day{date}};
}

std::array<unsigned char, 32> seed(unsigned char byte) {
    std::array<unsigned char, 32> bytes{};
    bytes.fill(byte);
    return bytes;
}

}  // namespace

domain::Result<void> AuditDouble::record(const sharing::Look& look) {
    before();
    const std::lock_guard lock(m_mutex);
    if (fails) return domain::fail(domain::ErrorCode::StorageFull, "no room");
    m_looks.push_back(look);
    return {};
}
std::vector<sharing::Look> AuditDouble::looks() const {
    const std::lock_guard lock(m_mutex);
    return m_looks;
}

std::filesystem::path SharingHouse::specification() {
    const char* data = std::getenv("OWC_TEST_DATA");
    const auto file =
        (data ? std::filesystem::path(data) : std::filesystem::path(OWC_SOURCE_DIR "/../shared/data")) /
        "spec/social_api_v1.0.0.yaml";
    return std::filesystem::exists(file) ? file : std::filesystem::path{};
}

std::vector<Household> SharingHouse::households() {
    Household first{.id = 101,
                    .district = "Larkana",
                    .survey = SurveyState::Done,
                    .surveyed = day(2024, 5, 1),
                    .scores = {{2150, day(2024, 5, 1)}},
                    .monthlyIncome = 21'000};
    first.members.push_back(
        {.cnic = 9000000000001,
         .name = "Sample Woman",
         .born = day(1980, 3, 2),
         .gender = Gender::Female,
         .marital = Marital::Widowed,
         .relation = Relation::Head,
         .card = CardState::Valid,
         .filters = 64,
         .mobile = "03000000001",
         .certificates = {{"death", day(2020, 1, 1), {}}},
         .enrolments = {{"kafaalat", day(2021, 7, 1), {}}},
         .answers = {{"kafaalat", OfficialAnswer::Eligible, "", day(2021, 6, 1)}},
         .entitlements = {{"kafaalat", "2026-Q1", 13'500, day(2026, 1, 10), day(2026, 3, 31), {}}}});
    first.members.push_back({.cnic = 9000000000002,
                             .name = "Sample Child",
                             .born = day(2015, 9, 9),
                             .gender = Gender::Male,
                             .marital = Marital::Single,
                             .relation = Relation::Child,
                             .schoolClass = 4});
    Household second{.id = 102,
                     .district = "Sukkur",
                     .survey = SurveyState::Done,
                     .surveyed = day(2023, 1, 1),
                     .scores = {{4000, day(2023, 1, 1)}}};
    second.members.push_back({.cnic = 9000000000003,
                              .name = "Sample Man",
                              .born = day(1970, 1, 1),
                              .gender = Gender::Male,
                              .marital = Marital::Married,
                              .relation = Relation::Head,
                              .card = CardState::Expired,
                              .certificates = {{"disability", day(2022, 1, 1), {}}}});
    Household third{.id = 103,
                    .district = "Larkana",
                    .survey = SurveyState::UnderReview,
                    .scores = {{2800, day(2022, 1, 1)}}};
    third.members.push_back({.cnic = 9000000000004,
                             .name = "Sample Other",
                             .born = day(1990, 6, 5),
                             .gender = Gender::Female,
                             .marital = Marital::Married,
                             .relation = Relation::Head});
    return {first, second, third};
}

std::vector<Agency> SharingHouse::clients() const {
    const std::set<std::string, std::less<>> some{
        "identifier",       "name",       "sex",         "birth_date", "place",
        "group_identifier", "group_size", "member_list", "enrolments", "relationship_to_head"};
    return {{.id = "reader",
             .tokenHash = sharing::hashOf("token-reader"),
             .scope = sharing::Scope(some),
             .purposes = {"welfare"},
             .perMinute = 60,
             .burst = 50,
             .callback = "https://reader.example/cb/",
             .callbackToken = "their-token"},
            {.id = "signer",
             .tokenHash = sharing::hashOf("token-signer"),
             .key = clientKey.publicKey(),
             .mustSign = true,
             .scope = sharing::Scope::everything(),
             .purposes = {"welfare", "audit"},
             .perMinute = 60,
             .burst = 50,
             .callback = "https://signer.example/"},
            {.id = "quiet",
             .tokenHash = sharing::hashOf("token-quiet"),
             .scope = sharing::Scope(some),
             .purposes = {"welfare"},
             .perMinute = 6,
             .burst = 2}};
}

SharingHouse::SharingHouse()
    : now(domain::Time{day(2026, 3, 1)} + 10h),
      ourKey(seed(1)),
      clientKey(seed(2)),
      agencies(clients()),
      registry(sharing::registryIn(folder.path() / "registry")),
      searcher(registry, audit, [this] { return now; }) {
    OWC_CHECK(sodium_init() >= 0);
    if (!specification().empty()) m_api.emplace(specification());
    publish(households());
    assemble();
}

void SharingHouse::assemble() {
    auto opened = sharing::Outbox::open(folder.path() / "sharing.db");
    OWC_CHECK(opened.has_value());
    outbox = std::move(*opened);
    const sharing::Ourselves ourselves{.id = "owc.centre-1", .key = &ourKey};
    service = std::make_unique<sharing::Service>(agencies, searcher, *outbox, ourselves);
    courier = std::make_unique<sharing::Courier>(
        agencies, searcher, registry, *outbox, ourselves,
        [this](const sharing::PostTo& to, const std::string& body) {
            posted.emplace_back(to, body);
            return postAnswer;
        },
        [this](const std::string& event) { told.push_back(event); });
}

void SharingHouse::restart() {
    courier.reset();
    service.reset();
    outbox.reset();
    assemble();
}

void SharingHouse::restartWith(std::vector<Agency> changed) {
    agencies = sharing::Agencies(std::move(changed));
    restart();
}

void SharingHouse::publish(const std::vector<Household>& households) {
    OWC_CHECK(registry::publishHouseholds(folder.path() / "registry", households, "a test", now).has_value());
}

std::string SharingHouse::Got::errorCode() const {
    return body.contains("message") && body["message"].contains("error")
               ? body["message"]["error"]["code"].get<std::string>()
               : "";
}
std::string SharingHouse::Got::reason() const {
    return body.at("header").value("status_reason_code", "") + " " +
           body.at("header").value("status_reason_message", "");
}

SharingHouse::Got SharingHouse::askText(const std::string& path, const std::string& body,
                                        const std::string& token, const std::string& type,
                                        const std::string& method) {
    const auto answer = service->answer({.method = method,
                                         .path = path,
                                         .authorization = token.empty() ? "" : "Bearer " + token,
                                         .contentType = type,
                                         .body = body,
                                         .peer = "192.0.2.7"});
    Got got{answer.status, Json::parse(answer.body), answer.retryAfterSeconds};
    if (m_api) {
        for (const auto& known : m_api->paths()) {
            if (known != path) continue;
            for (const auto& wrong : m_api->response(path, answer.status, got.body))
                ADD_FAILURE() << wrong << '\n' << answer.body;
        }
    }
    return got;
}

SharingHouse::Got SharingHouse::ask(const std::string& path, const Json& envelope,
                                    const std::string& client) {
    if (m_api) {
        for (const auto& wrong : m_api->request(path, envelope))
            ADD_FAILURE() << "this test's own request: " << wrong;
    }
    return askText(path, client == "signer" ? signedText(envelope) : envelope.dump(), "token-" + client);
}

sharing::Json SharingHouse::envelope(const std::string& action, const Json& message, std::size_t count,
                                     const std::string& client) {
    return {{"header",
             {{"version", "1.0.0"},
              {"message_id", "m-" + std::to_string(++m_messages)},
              {"message_ts", sharing::writeTime(now)},
              {"action", action},
              {"sender_id", client},
              {"receiver_id", "owc.centre-1"},
              {"total_count", count}}},
            {"message", message}};
}

std::string SharingHouse::signedText(const Json& envelope) const {
    const sharing::Signer signer{clientKey, "signer", "k1"};
    return sharing::envelopeOf(&signer, envelope["header"].dump(), envelope["message"].dump(), now);
}

sharing::Json SharingHouse::search(const std::string& type, const Json& query, const std::string& purpose) {
    return {
        {"transaction_id", "t-1"},
        {"search_request",
         {{{"reference_id", "r-1"},
           {"timestamp", sharing::writeTime(now)},
           {"locale", "urd"},
           {"search_criteria",
            {{"query_type", type},
             {"query", query},
             {"authorize",
              {{"ts", sharing::writeTime(now)}, {"purpose", {{"code", purpose}, {"text", "a test"}}}}}}}}}}};
}

sharing::Json SharingHouse::byPerson(const std::string& cnic, const std::string& purpose) {
    return search("idtype-value", {{"type", "CNIC"}, {"value", cnic}}, purpose);
}

sharing::Json SharingHouse::subscription(const Json& filter, const std::string& event) {
    return {{"transaction_id", "t-sub"},
            {"subscribe_request",
             {{{"reference_id", "s-1"},
               {"timestamp", sharing::writeTime(now)},
               {"subscribe_criteria",
                {{"reg_event_type", event},
                 {"filter_type", "idtype-value"},
                 {"filter", filter},
                 {"notify_record_type", "spdci-extensions-dci:Member"},
                 {"authorize", {{"purpose", {{"code", "welfare"}}}}}}}}}}};
}

void SharingHouse::deliver() {
    const std::size_t before = posted.size();
    while (courier->step()) {
    }
    if (!m_api) return;
    for (std::size_t i = before; i < posted.size(); ++i) {
        const Json body = Json::parse(posted[i].second);
        const std::string action = body["header"]["action"];
        const std::string path =
            action == "txn-on-status" ? "/registry/txn/on-status" : "/registry/" + action;
        for (const auto& wrong : m_api->request(path, body))
            ADD_FAILURE() << wrong << '\n' << posted[i].second;
    }
}

sharing::Json SharingHouse::lastPosted() const {
    return posted.empty() ? Json{} : Json::parse(posted.back().second);
}

}  // namespace owc::test

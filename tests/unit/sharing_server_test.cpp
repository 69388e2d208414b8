#include <arpa/inet.h>
#include <gmock/gmock.h>
#include <sys/socket.h>
#include <unistd.h>

#include <fstream>

#include "config/settings/sharing_file.h"
#include "queue-server/sharing-app/host.h"
#include "queue-server/sharing-app/log_audit.h"
#include "queue-server/sharing/api_server.h"
#include "queue-server/sharing/http_reader.h"
#include "queue-server/sharing/upstream.h"
#include "tests/support/server_process.h"
#include "tests/support/sharing_house.h"
#include "tests/support/test_ca.h"
#include "tests/support/tool_run.h"
#include "where.h"

// The interface on real sockets, with good and bad clients, and our own question to a registry above.
namespace owc::test {

using namespace std::chrono_literals;
using domain::ErrorCode;
using sharing::ApiServer;
using sharing::ApiServerSettings;
using sharing::HttpReader;
using sharing::Posted;
using sharing::Upstream;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

namespace {

std::unique_ptr<ApiServer> serve(SharingHouse& house, ApiServerSettings settings = {}) {
    settings.isPlain = settings.certificateFile.empty();
    auto server = ApiServer::open(settings, *house.service);
    EXPECT_TRUE(server) << server.error().detail;
    return std::move(*server);
}

/// A connection to loopback that does what a well-behaved client would not.
class RawClient {
  public:
    explicit RawClient(int port) : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        sockaddr_in at{};
        at.sin_family = AF_INET;
        at.sin_port = htons(static_cast<std::uint16_t>(port));
        at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        EXPECT_EQ(::connect(m_socket, reinterpret_cast<const sockaddr*>(&at), sizeof at), 0);
    }
    ~RawClient() { ::close(m_socket); }
    RawClient(const RawClient&) = delete;
    RawClient& operator=(const RawClient&) = delete;

    bool send(std::string_view bytes) const {
        return ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL) ==
               static_cast<ssize_t>(bytes.size());
    }
    /// Everything until the server ends it.
    [[nodiscard]] std::string readAll() const {
        std::string all;
        char bytes[4096];
        for (ssize_t got = 0; (got = ::recv(m_socket, bytes, sizeof bytes, 0)) > 0;)
            all.append(bytes, static_cast<std::size_t>(got));
        return all;
    }

  private:
    int m_socket;
};

std::string httpText(const std::string& body, const std::string& path = "/registry/sync/search",
                     const std::string& more = "") {
    return "POST " + path +
           " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer token-reader\r\nContent-Type: "
           "application/json\r\n" +
           more + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

std::string answerTo(int port, const std::string& bytes) {
    const RawClient client(port);
    client.send(bytes);
    return client.readAll();
}

sharing::UpstreamSettings above(int port = 1) {
    return {.url = "http://127.0.0.1:" + std::to_string(port) + "/registry/sync/search",
            .id = "owc.centre-1",
            .token = "token-signer"};
}

class UpstreamTest : public testing::Test {
  protected:
    UpstreamTest() {
        settings.key = house.ourKey.publicKey();
        settings.cached = 2;
    }
    Upstream make() {
        return {settings,
                {.id = "signer", .keyId = "k1", .key = &house.clientKey},
                [this](const sharing::PostTo&, const std::string& body) {
                    ++asked;
                    if (!trouble.empty()) return Posted{0, "", trouble};
                    const auto answer =
                        house.service->answer({"POST", "/registry/sync/search", "Bearer " + token,
                                               "application/json", body, "::1"});
                    return Posted{answer.status, change ? change(answer.body) : answer.body, ""};
                },
                [this] { return house.now; }};
    }

    SharingHouse house;
    sharing::UpstreamSettings settings = above();
    int asked = 0;
    std::string trouble, token = "token-signer";
    std::function<std::string(std::string)> change;
};

}  // namespace

TEST(SharingServerTest, OurClientAsksOurServerOverTlsAndBelievesOnlyItsCertificate) {
    SharingHouse house;
    const TestCa ours(house.folder.path(), "ours"), others(house.folder.path(), "others");
    const Certificate shown = ours.issue("localhost");
    const auto server = serve(house, {.certificateFile = shown.certificate, .keyFile = shown.key});
    auto settings = above();
    settings.url = "https://localhost:" + std::to_string(server->port()) + "/registry/sync/search";
    settings.caFile = ours.file();
    const sharing::Ourselves us{.id = "signer", .keyId = "k1", .key = &house.clientKey};
    Upstream good(settings, us, sharing::post, [&] { return house.now; });

    const auto household = good.ask(9000000000001, "welfare");

    ASSERT_TRUE(household) << household.error().detail;
    EXPECT_EQ(*household, SharingHouse::households().front());
    settings.caFile = others.file();
    Upstream wary(settings, us, sharing::post, [&] { return house.now; });
    const auto refused = wary.ask(9000000000001, "welfare");
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().detail, HasSubstr("certificate"));
}

TEST(SharingServerTest, AGoodClientIsServedWhileTwoHundredBadOnesHoldTheirConnections) {
    SharingHouse house;
    const auto server = serve(house, {.workers = 2, .connections = 32, .request = 60s});
    std::vector<std::unique_ptr<RawClient>> bad;
    int served = 0;
    const std::string body = house.envelope("search", house.byPerson("1")).dump();
    for (int i = 0; i < 200; ++i) {
        bad.push_back(std::make_unique<RawClient>(server->port()));
        switch (i % 4) {
            case 0:
                break;  // says nothing
            case 1:
                bad.back()->send("POST /registry/search HTTP/1.1\r\nHost: ");
                break;
            case 2:
                bad.back()->send("POST /registry/search HTTP/1.1\r\nContent-Length: 900000\r\n\r\n" +
                                 std::string(1000, ' '));
                break;
            default:
                bad.back()->send("\x16\x03\x01 no TLS here\r\n");
        }
        if (i % 20 != 19) continue;
        const auto answer = sharing::post(
            {"http://127.0.0.1:" + std::to_string(server->port()) + "/registry/sync/search", "token-reader"},
            house.envelope("search", house.byPerson(house.kWoman)).dump());
        served += answer.status == 200;
    }
    EXPECT_EQ(served, 10);
    const auto figures = server->figures();
    EXPECT_GT(figures.evicted, 100U);
    EXPECT_LE(figures.open, 32U);
}

TEST(SharingServerTest, WhoDripsIsToldThatItsTimeIsOverAndWhoIsSilentIsCutOff) {
    SharingHouse house;
    const auto server = serve(house, {.request = 100ms, .idle = 100ms});
    EXPECT_THAT(answerTo(server->port(), "POST /registry/search HTTP/1.1\r\nHo"), StartsWith("HTTP/1.1 408"));
    EXPECT_EQ(answerTo(server->port(), ""), "");
    EXPECT_EQ(server->figures().timedOut, 2U);
}

TEST(SharingServerTest, WhatIsNoRequestOrTooMuchIsRefusedByItsStatus) {
    SharingHouse house;
    const auto server = serve(house, {.mostBody = 5000});
    EXPECT_THAT(answerTo(server->port(), "POST /registry/search HTTP/1.1\r\nContent-Length: 4000\r\n\r\n"),
                StartsWith("HTTP/1.1 401"))
        << "no body is taken of whoever has no token";
    const std::string post = "POST /registry/search HTTP/1.1\r\n";
    EXPECT_THAT(answerTo(server->port(), post + "Content-Length: 5001\r\n\r\n"), StartsWith("HTTP/1.1 413"));
    EXPECT_THAT(answerTo(server->port(), post + "\r\n"), StartsWith("HTTP/1.1 411"));
    EXPECT_THAT(answerTo(server->port(), post + "Transfer-Encoding: chunked\r\n\r\n"),
                StartsWith("HTTP/1.1 400"));
    EXPECT_THAT(answerTo(server->port(), post + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n"),
                StartsWith("HTTP/1.1 400"));
    EXPECT_THAT(answerTo(server->port(), "HELLO\r\n\r\n"), StartsWith("HTTP/1.1 400"));
    EXPECT_THAT(answerTo(server->port(), post + std::string(17'000, 'x')), StartsWith("HTTP/1.1 431"));
    EXPECT_THAT(answerTo(server->port(), "GET /registry/search HTTP/1.1\r\nConnection: close\r\n\r\n"),
                StartsWith("HTTP/1.1 401"));
}

TEST(SharingServerTest, AConnectionTakesOneRequestAfterAnotherAlsoWhenTheyComeTogether) {
    SharingHouse house;
    const auto server = serve(house);
    const auto body = [&] { return house.envelope("search", house.byPerson(house.kWoman)).dump(); };
    const std::string all =
        answerTo(server->port(), httpText(body()) + httpText(body()) +
                                     httpText(body(), "/registry/sync/search", "Connection: close\r\n"));
    std::size_t count = 0;
    for (auto at = all.find("HTTP/1.1 200"); at != std::string::npos; at = all.find("HTTP/1.1 200", at + 1))
        ++count;
    EXPECT_EQ(count, 3U) << all;
}

TEST(SharingServerTest, ARequestIsTheSameInWhateverPiecesItComes) {
    const std::string text = httpText("{\"a\":1}", "/registry/search?x=1");
    for (std::size_t cut = 1; cut < text.size(); ++cut) {
        HttpReader reader(1000);
        ASSERT_EQ(reader.feed(text.substr(0, cut)), HttpReader::State::Wants) << cut;
        ASSERT_EQ(reader.feed(text.substr(cut)), HttpReader::State::Ready) << cut;
        const auto asked = reader.take();
        ASSERT_EQ(asked.body, "{\"a\":1}");
        ASSERT_EQ(asked.path, "/registry/search");
        ASSERT_EQ(asked.authorization, "Bearer token-reader");
    }
    HttpReader waiting(1000);
    EXPECT_EQ(waiting.feed("POST / HTTP/1.1\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n"),
              HttpReader::State::Continue);
    EXPECT_EQ(waiting.feed("{}"), HttpReader::State::Ready);
}

TEST(SharingServerTest, ItDoesNotOpenWithoutACertificateBeyondLoopbackOrOnATakenPort) {
    SharingHouse house;
    const auto refusal = [&](const ApiServerSettings& settings) {
        return ApiServer::open(settings, *house.service).error();
    };
    EXPECT_THAT(refusal({.certificateFile = "/nowhere.pem"}).detail, StartsWith("/nowhere.pem: "));
    EXPECT_THAT(refusal({.address = "0.0.0.0", .isPlain = true}).detail, HasSubstr("127.0.0.1 only"));
    EXPECT_EQ(refusal({.address = "home", .isPlain = true}).code, ErrorCode::BadSettings);
    const auto server = serve(house);
    EXPECT_THAT(refusal({.port = server->port(), .isPlain = true}).detail,
                HasSubstr(std::to_string(server->port())));
}

/// The house's own, for a host that owns its audit.
struct ToTheHouse : sharing::Audit {
    explicit ToTheHouse(AuditDouble& audit) : m_audit(audit) {}
    domain::Result<void> record(const sharing::Look& look) override { return m_audit.record(look); }
    AuditDouble& m_audit;
};

TEST(SharingServerTest, TheWholeInterfaceStandsOnAFolderAndCallsBack) {
    SharingHouse house;
    auto hears = serve(house);  // somebody who takes callbacks: anything but 2xx makes it try again
    std::filesystem::create_directory(house.folder.path() / "kept");
    const auto token = sharing_app::tokenIn(house.folder.path() / "token");
    ASSERT_TRUE(token);
    EXPECT_EQ(*sharing_app::tokenIn(house.folder.path() / "token"), *token);
    auto host = sharing_app::Host::start(
        sharing_app::testSetup(0, *token, "http://127.0.0.1:" + std::to_string(hears->port()) + "/"),
        house.folder.path() / "registry", house.folder.path() / "kept",
        std::make_unique<ToTheHouse>(house.audit));
    ASSERT_TRUE(host) << host.error().detail;
    const auto now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    auto envelope = house.envelope("search", house.byPerson(house.kWoman, "test"), 1, "test");
    envelope["header"]["message_ts"] = sharing::writeTime(now);
    envelope["header"].erase("receiver_id");
    const std::string at = "http://127.0.0.1:" + std::to_string((*host)->port()) + "/registry/";

    const auto answer = sharing::post({at + "sync/search", *token}, envelope.dump());
    EXPECT_THAT(answer.body, HasSubstr("Sample Woman"));
    envelope["header"]["message_id"] = "another";
    EXPECT_THAT(sharing::post({at + "search", *token}, envelope.dump()).body, HasSubstr("\"ACK\""));
    while (hears->figures().answered == 0) std::this_thread::yield();

    ASSERT_FALSE(house.audit.looks().empty());
    EXPECT_EQ(house.audit.looks().front().purpose, "test");
}

TEST(LogAuditTest, ALookUpIsInTheCentresLogWhenItIsRecorded) {
    ServerProcess server;
    server.start();
    sharing_app::LogAudit audit(server.folder() / "data");
    ASSERT_TRUE(audit.record(
        {.agency = "ppaf", .purpose = "loan", .records = 1, .outcome = "succ", .person = 9000000000012}));
    ASSERT_TRUE(audit.record({.agency = "ppaf", .purpose = "", .outcome = "err.refused"}));
    const std::string events = runTool(OWC_BIN_DIR "/owc-admin", "events " + server.database().string()).said;
    EXPECT_THAT(events, HasSubstr("purpose=shared found=here"));
    EXPECT_THAT(events, HasSubstr("client=ppaf reason=loan records=1"));
    EXPECT_THAT(events, HasSubstr("outcome=err.refused"));
    EXPECT_THAT(events, Not(HasSubstr("9000000000012")));
}

TEST(LogAuditTest, WithoutAServerNothingIsRecordedAndThatIsSaid) {
    TempFolder folder;
    sharing_app::LogAudit audit(folder.path());
    EXPECT_EQ(audit.record({.agency = "test", .outcome = "succ"}).error().code, ErrorCode::NotConnected);
}

TEST_F(UpstreamTest, AnAnswerIsKeptForAWhileAndNoLonger) {
    Upstream upstream = make();
    EXPECT_EQ(**upstream.ask(9000000000001, "welfare"), SharingHouse::households().front());
    EXPECT_EQ(upstream.ask(9000000000009, "welfare")->has_value(), false);
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(upstream.ask(9000000000001, "welfare") && upstream.ask(9000000000009, "welfare"));
    EXPECT_EQ(asked, 2);
    house.now += 11min;
    ASSERT_TRUE(upstream.ask(9000000000001, "welfare") && upstream.ask(9000000000009, "welfare"));
    EXPECT_EQ(asked, 3) << "nothing is asked again sooner than somebody";
    ASSERT_TRUE(upstream.ask(9000000000003, "welfare"));
    ASSERT_TRUE(upstream.ask(9000000000001, "welfare"));
    EXPECT_EQ(asked, 5) << "two are kept";
}

TEST_F(UpstreamTest, WhenItDoesNotAnswerNobodyIsKeptWaitingForAWhile) {
    Upstream upstream = make();
    trouble = "time-out";
    for (int i = 0; i < 5; ++i) {
        const auto answer = upstream.ask(9000000000001, "welfare");
        ASSERT_FALSE(answer);
        EXPECT_EQ(answer.error().code, ErrorCode::NotConnected);
        EXPECT_THAT(answer.error().detail, Not(HasSubstr("9000000000001")));
    }
    EXPECT_EQ(asked, 3);
    EXPECT_TRUE(upstream.isOpen());
    house.now += 61s;
    trouble.clear();
    EXPECT_TRUE(upstream.ask(9000000000001, "welfare"));
    EXPECT_FALSE(upstream.isOpen());
}

TEST_F(UpstreamTest, WhatIsNotSignedOrNotTheAnswerIsNotBelieved) {
    Upstream upstream = make();
    change = [](std::string body) { return body.replace(body.find("Sample"), 6, "sample"); };
    EXPECT_THAT(upstream.ask(9000000000001, "welfare").error().detail, HasSubstr("not signed"));
    settings.key.reset();
    Upstream trusting = make();
    change = [](std::string body) {
        while (body.find("9000000000001") != std::string::npos)
            body.replace(body.find("9000000000001"), 13, "9000000000077");
        return body;
    };
    EXPECT_THAT(trusting.ask(9000000000001, "welfare").error().detail, HasSubstr("somebody else"));
    change = [](const std::string&) { return std::string("<html>"); };
    EXPECT_EQ(trusting.ask(9000000000001, "welfare").error().code, ErrorCode::NotConnected);
    change = nullptr;
    EXPECT_EQ(trusting.ask(9000000000003, "curiosity").error().code, ErrorCode::NotAllowed);
    token = "wrong";
    EXPECT_EQ(trusting.ask(9000000000003, "welfare").error().code, ErrorCode::NotAllowed);
}

TEST(SharingSettingsTest, TheSampleIsReadAndAWrongLineIsNamed) {
    const std::vector<std::string_view> fields(sharing::kFields.begin(), sharing::kFields.end());
    const auto sample = settings::readSharing(OWC_SOURCE_DIR "/config/sample", fields);
    ASSERT_TRUE(sample && *sample) << sample.error().detail;
    EXPECT_EQ((*sample)->clients.size(), 2U);
    EXPECT_TRUE(sharing_app::setupOf(**sample));

    std::ifstream in(OWC_SOURCE_DIR "/config/sample/sharing.toml");
    const std::string text(std::istreambuf_iterator<char>(in), {});
    const TempFolder folder;
    EXPECT_EQ(settings::readSharing(folder.path(), fields)->has_value(), false) << "no file: off";
    const auto with = [&](const std::string& from, const std::string& to) {
        std::string changed = text;
        changed.replace(changed.find(from), from.size(), to);
        std::ofstream(folder.path() / "sharing.toml") << changed;
        const auto read = settings::readSharing(folder.path(), fields);
        return read ? "taken" : read.error().detail;
    };
    EXPECT_THAT(with("\"group_size\"", "\"group_sise\""), HasSubstr("did you mean group_size"));
    EXPECT_THAT(with("\"group_size\"", "\"group_sise\""), HasSubstr("sharing.toml:"));
    EXPECT_THAT(with("health.sample", "bisp.sample"), HasSubstr("is there twice"));
    EXPECT_THAT(with("0000001\"", "000001\""), HasSubstr("64 small hexadecimal digits"));
    EXPECT_THAT(with("loopback_http = true ", "loopback_http = false"),
                HasSubstr("certificate and key are needed"));
    EXPECT_THAT(with("bind = \"127.0.0.1\"", "bind = \"0.0.0.0\""), HasSubstr("needs bind"));
    EXPECT_THAT(with("# must_sign", "must_sign"), HasSubstr("needs public_key"));
    EXPECT_THAT(with("# callback = \"https", "callback = \"http"), HasSubstr("https://"));
}

}  // namespace owc::test

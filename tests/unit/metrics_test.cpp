#include <gmock/gmock.h>

#include <cstring>
#include <fstream>
#include <regex>
#include <sstream>

#include "queue-server/server/metrics_endpoint.h"
#include "tests/support/engine_desk.h"
#include "tests/support/loopback.h"

namespace owc::test {

using server::Metrics;
using server::MetricsEndpoint;
using ::testing::HasSubstr;

namespace {

/// Reads every line as Prometheus would: a comment of known form, or name, labels and a number.
std::map<std::string, double> parsed(const std::string& text) {
    static const std::regex comment(R"(# (HELP [a-z_]+ .+|TYPE [a-z_]+ (counter|gauge|histogram)))");
    static const std::regex sample(R"re(([a-z_]+(\{[a-z_]+="[^"\\]*"\})?) (-?[0-9.e+-]+))re");
    std::map<std::string, double> values;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        std::smatch match;
        if (std::regex_match(line, comment)) continue;
        const bool good = std::regex_match(line, match, sample);
        EXPECT_TRUE(good) << line;
        if (!good) continue;
        EXPECT_TRUE(values.emplace(match[1], std::stod(match[3])).second) << "twice: " << line;
    }
    EXPECT_TRUE(text.ends_with('\n'));
    return values;
}

/// Local addresses that listen on this port, as the kernel writes them.
std::vector<std::string> listeners(std::uint16_t port) {
    std::array<char, 8> hex{};
    std::snprintf(hex.data(), hex.size(), ":%04X", port);
    std::vector<std::string> found;
    for (const char* file : {"/proc/net/tcp", "/proc/net/tcp6"}) {
        std::ifstream in(file);
        std::string line;
        while (std::getline(in, line)) {
            std::istringstream fields(line);
            std::string number, local, remote, state;
            fields >> number >> local >> remote >> state;
            if (state == "0A" && local.ends_with(hex.data())) found.push_back(local.substr(0, local.find(':')));
        }
    }
    return found;
}

}  // namespace

TEST(MetricsTest, EveryLineIsPrometheusAndEveryFigureHasHelpAndType) {
    Metrics metrics;
    metrics.commitSeconds.observe(0.003);
    metrics.commitSeconds.observe(70);
    const std::string text = textOf(metrics);
    const auto values = parsed(text);
    EXPECT_EQ(values.at("owc_commit_seconds_bucket{le=\"0.0025\"}"), 0);
    EXPECT_EQ(values.at("owc_commit_seconds_bucket{le=\"0.005\"}"), 1);
    EXPECT_EQ(values.at("owc_commit_seconds_bucket{le=\"1\"}"), 1);
    EXPECT_EQ(values.at("owc_commit_seconds_bucket{le=\"+Inf\"}"), 2);
    EXPECT_EQ(values.at("owc_commit_seconds_count"), 2);
    EXPECT_NEAR(values.at("owc_commit_seconds_sum"), 70.003, 1e-9);
    EXPECT_GT(values.at("owc_resident_memory_bytes"), 1e6);
    for (const auto& [name, value] : values) {
        std::string family = name.substr(0, name.find('{'));
        for (const char* part : {"_bucket", "_sum", "_count"})
            if (family.ends_with(part)) family.resize(family.size() - std::strlen(part));
        EXPECT_THAT(text, HasSubstr("# HELP " + family + " "));
        EXPECT_THAT(text, HasSubstr("# TYPE " + family + " "));
    }
}

TEST(MetricsTest, ABatchIsCountedWhereItWasCommitted) {
    EngineDesk desk;
    auto& metrics = desk.metrics();
    const auto events = metrics.events.load();
    desk.token("withdraw", "6110100000142");
    desk.token("withdraw");
    desk.ask("board-1", domain::CloseDay{});
    desk.ask("board-1", protocol::AskSnapshot{});
    metrics.noteState(desk.state());
    const std::string text = textOf(metrics);
    const auto values = parsed(text);
    EXPECT_EQ(values.at("owc_tokens_total"), 2);
    EXPECT_EQ(values.at("owc_events_total"), events + 2);
    EXPECT_EQ(values.at("owc_log_sequence"), desk.log().head().seq);
    EXPECT_EQ(values.at("owc_requests_total{outcome=\"done\"}"), 2);
    EXPECT_EQ(values.at("owc_requests_total{outcome=\"refused\"}"), 1);
    EXPECT_EQ(values.at("owc_requests_total{outcome=\"query\"}"), 1);
    EXPECT_EQ(values.at("owc_requests_total{outcome=\"beat\"}"), 0);
    EXPECT_EQ(values.at("owc_waiting_visits"), 2);
    EXPECT_EQ(values.at("owc_open_visits"), 2);
    EXPECT_EQ(text.find("61101"), std::string::npos);
}

TEST(MetricsEndpointTest, AnswersOnLoopbackAndNowhereElse) {
    Metrics metrics;
    metrics.tokens = 7;
    const auto port = freePort();
    const MetricsEndpoint endpoint(metrics, port);
    ASSERT_TRUE(endpoint.listening());
    EXPECT_EQ(parsed(httpGet(port, "/metrics")).at("owc_tokens_total"), 7);
    EXPECT_EQ(listeners(port), std::vector<std::string>{"0100007F"});
    EXPECT_EQ(httpGet(port, "/"), "");
    EXPECT_EQ(httpGet(port, "/../etc/passwd"), "");
    EXPECT_THAT(talkTo(port, "POST /metrics HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"),
                HasSubstr(" 404 "));
}

TEST(MetricsEndpointTest, GarbageDoesNotDisturbIt) {
    Metrics metrics;
    const auto port = freePort();
    const MetricsEndpoint endpoint(metrics, port);
    const std::string zeros(100'000, '\0');
    for (const std::string& garbage :
         {std::string("\xff\xfe\x00 garbage\r\n\r\n", 14), zeros, std::string("GET "), std::string(),
          "GET /" + std::string(20'000, 'a') + " HTTP/1.1\r\n\r\n",
          "GET /metrics HTTP/1.1\r\nHost: x\r\n" + std::string(500, 'h') + ": " + std::string(50'000, 'v') + "\r\n\r\n",
          std::string("POST /metrics HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\nx")})
        std::ignore = talkTo(port, garbage, true);
    EXPECT_FALSE(parsed(httpGet(port, "/metrics")).empty());
}

TEST(MetricsEndpointTest, ATakenPortIsSaidAndTheOtherKeepsIt) {
    Metrics metrics;
    const auto port = freePort();
    const MetricsEndpoint first(metrics, port);
    const MetricsEndpoint second(metrics, port);
    EXPECT_TRUE(first.listening());
    EXPECT_FALSE(second.listening());
    EXPECT_FALSE(httpGet(port, "/metrics").empty());
}

}  // namespace owc::test

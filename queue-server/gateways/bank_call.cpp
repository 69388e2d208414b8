#include "queue-server/gateways/bank_call.h"

#include <arpa/inet.h>
#include <httplib.h>

#include <charconv>

#include "queue-server/outbound/guards.h"

namespace owc::gateways {

using outbound::NoBrokenPipe;
using outbound::Watchman;

namespace {

/// The address of this machine that is written there, in the form the library takes; empty: it is not one.
std::string addressOf(const std::string& host) {
    if (host == "localhost") return "127.0.0.1";
    if (host == "[::1]") return "::1";
    in_addr address{};
    const bool isV4 = ::inet_pton(AF_INET, host.c_str(), &address) == 1;
    return isV4 && (ntohl(address.s_addr) >> 24) == 127 ? host : std::string{};
}

std::optional<int> portOf(const std::string& text) {
    int port = 0;
    const auto [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), port);
    if (wrong != std::errc{} || end != text.data() + text.size() || port < 1 || port > 65535) return {};
    return port;
}

/// The question is written only after there is a connection.
bool isBeforeTheQuestion(httplib::Error error) {
    return error == httplib::Error::Connection || error == httplib::Error::ConnectionTimeout;
}

void prepare(httplib::Client& client, std::chrono::milliseconds deadline, Watchman& watchman) {
    // Longer than the watchman's, so that it is he who says that the time is over.
    const auto longer = deadline + std::chrono::seconds(2);
    client.set_connection_timeout(longer);
    client.set_read_timeout(longer);
    client.set_write_timeout(longer);
    client.set_keep_alive(false);
    client.set_follow_location(false);
    client.set_decompress(false);
    client.set_socket_options([&watchman](socket_t socket) { watchman.watch(socket); });
}

}  // namespace

std::optional<LoopbackUrl> loopbackUrl(const std::string& url) {
    constexpr std::string_view kScheme = "http://";
    if (!url.starts_with(kScheme)) return {};
    std::string place = url.substr(kScheme.size());
    if (place.ends_with('/')) place.pop_back();
    LoopbackUrl found;
    const std::size_t colon = place.rfind(':');
    const std::size_t bracket = place.rfind(']');
    if (colon != std::string::npos && (bracket == std::string::npos || colon > bracket)) {
        const auto port = portOf(place.substr(colon + 1));
        if (!port) return {};
        found.port = *port;
        place.resize(colon);
    }
    found.address = addressOf(place);
    if (found.address.empty()) return {};
    return found;
}

BankCalled postToBank(const LoopbackUrl& url, std::chrono::milliseconds deadline, const std::string& path,
                      const std::string& body) {
    const NoBrokenPipe noBrokenPipe;
    Watchman watchman(deadline);
    httplib::Client client(url.address, url.port);
    prepare(client, deadline, watchman);

    BankCalled called;
    httplib::Request request;
    request.method = "POST";
    request.path = path;
    request.headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}};
    request.body = body;
    bool isTooLong = false;
    int status = 0;
    request.response_handler = [&](const httplib::Response& response) {
        status = response.status;
        return status == 200;
    };
    request.content_receiver = [&](const char* data, std::size_t size, std::uint64_t, std::uint64_t) {
        isTooLong = called.body.size() + size > kLongestBankAnswer;
        if (!isTooLong) called.body.append(data, size);
        return !isTooLong;
    };

    httplib::Response response;
    httplib::Error error = httplib::Error::Success;
    const bool sent = client.send(request, response, error);
    if (sent && status == 200 && !watchman.isOver()) {
        called.end = BankCalled::End::Answered;
        return called;
    }
    called.body.clear();
    called.end = isBeforeTheQuestion(error) ? BankCalled::End::NotSent : BankCalled::End::Lost;
    called.trouble = isTooLong                      ? "too-long"
                     : status != 0 && status != 200 ? "status-" + std::to_string(status)
                     : watchman.isOver()            ? "time-out"
                     : isBeforeTheQuestion(error)   ? "no-connection"
                                                    : "cut-off";
    return called;
}

}  // namespace owc::gateways

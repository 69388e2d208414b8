#include "queue-server/sharing/http_post.h"

#include <httplib.h>

#include "queue-server/outbound/guards.h"

namespace owc::sharing {

using outbound::NoBrokenPipe;
using outbound::Watchman;

namespace {

struct Parts {
    bool isTls = false;
    std::string origin;  ///< "https://host:port"
    std::string host;
    std::string path;
};

std::optional<Parts> partsOf(const std::string& url) {
    const bool isTls = url.starts_with("https://");
    if (!isTls && !url.starts_with("http://")) return {};
    const std::size_t from = isTls ? 8 : 7;
    const std::size_t slash = std::min(url.find('/', from), url.size());
    Parts parts{isTls, url.substr(0, slash), url.substr(from, slash - from), url.substr(slash)};
    parts.host = parts.host.substr(0, parts.host.rfind(':'));
    if (parts.path.empty()) parts.path = "/";
    if (parts.host.empty() || url.find('@') < slash || url.find_first_of("\r\n ") != std::string::npos)
        return {};
    return parts;
}

std::string troubleOf(httplib::Error error) {
    switch (error) {
        case httplib::Error::SSLServerVerification:
            return "certificate";
        case httplib::Error::SSLLoadingCerts:
            return "ca-file";
        case httplib::Error::SSLConnection:
            return "handshake";
        case httplib::Error::Connection:
        case httplib::Error::ConnectionTimeout:
            return "no-connection";
        case httplib::Error::Success:
        case httplib::Error::Unknown:
        case httplib::Error::BindIPAddress:
        case httplib::Error::Read:
        case httplib::Error::Write:
        case httplib::Error::ExceedRedirectCount:
        case httplib::Error::Canceled:
        case httplib::Error::UnsupportedMultipartBoundaryChars:
        case httplib::Error::Compression:
            break;
    }
    return "cut-off";
}

}  // namespace

Posted post(const PostTo& to, const std::string& body) {
    const auto parts = partsOf(to.url);
    if (!parts) return {0, {}, "url"};
    if (!parts->isTls && parts->host != "127.0.0.1" && parts->host != "localhost")
        return {0, {}, "not-https"};
    const NoBrokenPipe noBrokenPipe;
    Watchman watchman(to.deadline);
    httplib::Client client(parts->origin);
    if (!client.is_valid()) return {0, {}, "tls"};
    client.set_connection_timeout(to.deadline);
    client.set_read_timeout(to.deadline);
    client.set_write_timeout(to.deadline);
    client.set_keep_alive(false);
    client.set_follow_location(false);
    client.set_decompress(false);
    client.set_socket_options([&](socket_t socket) { watchman.watch(socket); });
    if (parts->isTls) {
        client.enable_server_certificate_verification(true);
        if (!to.caFile.empty()) client.set_ca_cert_path(to.caFile);
        SSL_CTX_set_min_proto_version(client.ssl_context(), TLS1_2_VERSION);
    }
    httplib::Request request;
    request.method = "POST";
    request.path = parts->path;
    request.headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}};
    if (!to.token.empty()) request.headers.emplace("Authorization", "Bearer " + to.token);
    request.body = body;
    Posted posted;
    bool isTooLong = false;
    request.content_receiver = [&](const char* data, std::size_t size, std::uint64_t, std::uint64_t) {
        isTooLong = posted.body.size() + size > to.mostBody;
        if (!isTooLong) posted.body.append(data, size);
        return !isTooLong;
    };
    httplib::Response response;
    httplib::Error error = httplib::Error::Success;
    const bool sent = client.send(request, response, error);
    if (sent && !watchman.isOver() && !isTooLong) {
        posted.status = response.status;
        return posted;
    }
    return {0, {}, isTooLong ? "too-long" : watchman.isOver() ? "time-out" : troubleOf(error)};
}

}  // namespace owc::sharing

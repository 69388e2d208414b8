#include "queue-server/authorities/https_call.h"

#include <httplib.h>

#include <algorithm>
#include <array>

#include "queue-server/authorities/wipe.h"
#include "queue-server/outbound/guards.h"

namespace owc::authorities {

using outbound::NoBrokenPipe;
using outbound::Watchman;

namespace {

std::string sha256Of(X509* certificate) {
    std::array<unsigned char, 32> digest{};
    unsigned length = 0;
    if (X509_digest(certificate, EVP_sha256(), digest.data(), &length) != 1 || length != digest.size())
        return {};
    std::string text(2 * digest.size() + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), digest.data(), digest.size());
    text.pop_back();
    return text;
}

/// The usual check of the chain, and then that the certificate is the one we know.
int checkPinned(X509_STORE_CTX* chain, void* pin) {
    if (X509_verify_cert(chain) != 1) return 0;
    if (sha256Of(X509_STORE_CTX_get0_cert(chain)) == *static_cast<const std::string*>(pin)) return 1;
    X509_STORE_CTX_set_error(chain, X509_V_ERR_APPLICATION_VERIFICATION);
    return 0;
}

void prepare(httplib::SSLClient& client, const HttpsPeer& peer, const std::string& pin) {
    client.enable_server_certificate_verification(true);
    if (!peer.caFile.empty()) client.set_ca_cert_path(peer.caFile);
    if (!peer.address.empty()) client.set_hostname_addr_map({{peer.host, peer.address}});
    client.set_connection_timeout(peer.deadline);
    client.set_read_timeout(peer.deadline);
    client.set_write_timeout(peer.deadline);
    client.set_keep_alive(false);
    client.set_follow_location(false);
    client.set_decompress(false);
    SSL_CTX* tls = client.ssl_context();
    SSL_CTX_set_min_proto_version(tls, TLS1_2_VERSION);
    SSL_CTX_set_options(tls, SSL_OP_CLEANSE_PLAINTEXT);
    if (!pin.empty()) SSL_CTX_set_cert_verify_callback(tls, checkPinned, const_cast<std::string*>(&pin));
}

/// Connection and handshake: the question is written only after them.
bool isBeforeTheQuestion(httplib::Error error) {
    constexpr httplib::Error kBefore[] = {httplib::Error::Connection, httplib::Error::ConnectionTimeout,
                                          httplib::Error::SSLConnection, httplib::Error::SSLLoadingCerts,
                                          httplib::Error::SSLServerVerification};
    return std::ranges::find(kBefore, error) != std::end(kBefore);
}

std::string troubleOf(httplib::Error error, bool isOver) {
    if (isOver) return "time-out";
    switch (error) {
        case httplib::Error::SSLServerVerification:
            return kBadCertificate;
        case httplib::Error::SSLLoadingCerts:
            return kBadCaFile;
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

Called post(const HttpsPeer& peer, const std::string& path, std::string& body) {
    const NoBrokenPipe noBrokenPipe;
    Watchman watchman(peer.deadline);
    httplib::SSLClient client(peer.host, peer.port);
    if (!client.is_valid()) return {Called::End::NotSent, {}, "tls"};
    prepare(client, peer, peer.certificateSha256);
    client.set_socket_options([&](socket_t socket) { watchman.watch(socket); });

    Called called;
    httplib::Request request;
    const Wiped wiped(request.body);
    request.method = "POST";
    request.path = path;
    request.headers = {{"Content-Type", "text/xml; charset=utf-8"}, {"Accept", "text/xml"}};
    request.body.swap(body);
    called.body.reserve(kLongestBody);  // it grows without leaving copies behind
    bool isTooLong = false;
    int status = 0;
    request.response_handler = [&](const httplib::Response& response) {
        status = response.status;
        return status == 200;
    };
    request.content_receiver = [&](const char* data, std::size_t size, std::uint64_t, std::uint64_t) {
        isTooLong = called.body.size() + size > kLongestBody;
        if (!isTooLong) called.body.append(data, size);
        return !isTooLong;
    };

    httplib::Response response;
    httplib::Error error = httplib::Error::Success;
    const bool sent = client.send(request, response, error);
    if (sent && status == 200 && !watchman.isOver()) {
        called.end = Called::End::Answered;
        return called;
    }
    wipe(called.body);
    called.end = isBeforeTheQuestion(error) ? Called::End::NotSent : Called::End::Lost;
    called.trouble = isTooLong                      ? "too-long"
                     : status != 0 && status != 200 ? "status-" + std::to_string(status)
                                                    : troubleOf(error, watchman.isOver());
    return called;
}

}  // namespace owc::authorities

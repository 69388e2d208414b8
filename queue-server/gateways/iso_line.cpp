#include "queue-server/gateways/iso_line.h"

#include <netdb.h>
#include <netinet/tcp.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

#include "queue-server/iso8583/digits.h"

namespace owc::gateways {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr int kMostLate = 64;  ///< pieces of what nobody waits for; somebody may say something without end

using Addresses = std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)>;

bool waitFor(int socket, short events, Until until) {
    for (;;) {
        const auto left =
            std::chrono::ceil<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
        if (left.count() <= 0) return false;
        pollfd waits{socket, events, 0};
        const int ready = ::poll(&waits, 1, static_cast<int>(std::min<std::int64_t>(left.count(), 60'000)));
        if (ready > 0) return true;
        if (ready < 0 && errno != EINTR) return false;
    }
}

Addresses addressesOf(const iso8583::Terms& terms) {
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    wanted.ai_flags = AI_NUMERICSERV | (terms.address.empty() ? 0 : AI_NUMERICHOST);
    addrinfo* found = nullptr;
    const std::string& name = terms.address.empty() ? terms.host : terms.address;
    if (::getaddrinfo(name.c_str(), std::to_string(terms.port).c_str(), &wanted, &found) != 0)
        found = nullptr;
    return {found, ::freeaddrinfo};
}

/// A connected socket; -1 when there is none before the time is over.
int connectedTo(const addrinfo& address, Until until) {
    const int socket =
        ::socket(address.ai_family, address.ai_socktype | SOCK_CLOEXEC | SOCK_NONBLOCK, address.ai_protocol);
    if (socket < 0) return -1;
    const int yes = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    int error = ::connect(socket, address.ai_addr, address.ai_addrlen) == 0 ? 0 : errno;
    if (error == EINPROGRESS) {
        socklen_t size = sizeof error;
        if (!waitFor(socket, POLLOUT, until) ||
            ::getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &size) != 0)
            error = ETIMEDOUT;
    }
    if (error == 0) return socket;
    ::close(socket);
    return -1;
}

bool hasCertificate(ssl_st* ssl, const std::string& sha256) {
    if (sha256.empty()) return true;
    const std::unique_ptr<X509, decltype(&X509_free)> shown(SSL_get1_peer_certificate(ssl), X509_free);
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    if (!shown || X509_digest(shown.get(), EVP_sha256(), digest.data(), &size) != 1) return false;
    const auto wanted = iso8583::fromHex(sha256);
    return wanted && wanted->size() == size &&
           std::equal(digest.begin(), digest.begin() + size, wanted->begin(),
                      [](unsigned char a, char b) { return a == static_cast<unsigned char>(b); });
}

tl::unexpected<domain::Error> badSetting(const std::string& key, const std::string& file, const char* what) {
    return fail(ErrorCode::BadSettings, "iso8583.toml: " + key + " = \"" + file + "\" " + what);
}

}  // namespace

void IsoTrust::Free::operator()(ssl_ctx_st* context) const {
    SSL_CTX_free(context);
}

Result<IsoTrust> IsoTrust::of(const iso8583::Terms& terms, const std::filesystem::path& clientKey) {
    IsoTrust trust;
    trust.m_context.reset(SSL_CTX_new(TLS_client_method()));
    SSL_CTX* context = trust.context();
    if (!context || SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION) != 1)
        return fail(ErrorCode::BadSettings, "iso8583: OpenSSL does not start");
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    const bool trusts = terms.caFile.empty() ? SSL_CTX_set_default_verify_paths(context) == 1
                                             : SSL_CTX_load_verify_file(context, terms.caFile.c_str()) == 1;
    if (!trusts)
        return badSetting("ca_file", terms.caFile,
                          "holds no certificate that can be read; write the path of a PEM file");
    if (terms.clientCertificate.empty()) return trust;
    if (SSL_CTX_use_certificate_chain_file(context, terms.clientCertificate.c_str()) != 1)
        return badSetting("client_certificate", terms.clientCertificate,
                          "holds no certificate that can be read; write the path of a PEM file");
    if (SSL_CTX_use_PrivateKey_file(context, clientKey.c_str(), SSL_FILETYPE_PEM) != 1 ||
        SSL_CTX_check_private_key(context) != 1)
        return fail(ErrorCode::BadKey, clientKey.string() +
                                           ": is not the private key (PEM, without a password) of \"" +
                                           terms.clientCertificate + "\"");
    return trust;
}

void IsoLine::Free::operator()(ssl_st* ssl) const {
    SSL_free(ssl);
}

IsoLine::IsoLine(const iso8583::Framing& framing, int socket)
    : m_framing(framing), m_reader(framing), m_socket(socket) {}

IsoLine::~IsoLine() {
    m_ssl.reset();
    ::close(m_socket);
}

Result<std::unique_ptr<IsoLine>> IsoLine::open(const IsoTrust& trust, const iso8583::Terms& terms,
                                               Until until) {
    const auto none = [](std::string why) { return fail(ErrorCode::BadInput, std::move(why)); };
    const Addresses addresses = addressesOf(terms);
    int socket = -1;
    for (const addrinfo* one = addresses.get(); one && socket < 0; one = one->ai_next)
        socket = connectedTo(*one, until);
    if (socket < 0) return none("no-connection");
    std::unique_ptr<IsoLine> line(new IsoLine(iso8583::framingOf(terms), socket));
    if (!line->shakeHands(trust, terms, until))
        return none(line->m_trouble == "time-out" ? "time-out" : "no-tls");
    if (!hasCertificate(line->m_ssl.get(), terms.certificateSha256)) return none("other-certificate");
    return line;
}

bool IsoLine::shakeHands(const IsoTrust& trust, const iso8583::Terms& terms, Until until) {
    m_ssl.reset(SSL_new(trust.context()));
    SSL* ssl = m_ssl.get();
    std::string name = terms.host;
    // SSL_set_tlsext_host_name is a macro with a cast of C in it.
    if (!ssl || SSL_set_fd(ssl, m_socket) != 1 ||
        SSL_ctrl(ssl, SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, name.data()) != 1 ||
        SSL_set1_host(ssl, name.c_str()) != 1)
        return false;
    return drive([ssl] { return SSL_connect(ssl); }, until);
}

template <class Step>
bool IsoLine::drive(Step step, Until until) {
    for (;;) {
        ERR_clear_error();
        const int done = step();
        if (done > 0) return true;
        const int wants = SSL_get_error(m_ssl.get(), done);
        if (wants != SSL_ERROR_WANT_READ && wants != SSL_ERROR_WANT_WRITE) {
            m_trouble = "cut-off";
            return false;
        }
        if (!waitFor(m_socket, wants == SSL_ERROR_WANT_READ ? POLLIN : POLLOUT, until)) {
            m_trouble = "time-out";
            return false;
        }
    }
}

bool IsoLine::send(std::string_view message, Until until) {
    const auto bytes = iso8583::framed(m_framing, message);
    if (!bytes) return false;
    return drive([&] { return SSL_write(m_ssl.get(), bytes->data(), static_cast<int>(bytes->size())); },
                 until);
}

bool IsoLine::readMore(Until until) {
    std::array<char, 4096> piece{};
    int got = 0;
    const auto read = [&] {
        return got = SSL_read(m_ssl.get(), piece.data(), static_cast<int>(piece.size()));
    };
    if (!drive(read, until)) return false;
    m_reader.feed({piece.data(), static_cast<std::size_t>(got)});
    return true;
}

std::optional<std::string> IsoLine::receive(Until until) {
    for (;;) {
        if (auto message = m_reader.take()) return message;
        if (m_reader.isBad()) {
            m_trouble = "garbled";
            return std::nullopt;
        }
        if (std::chrono::steady_clock::now() >= until) {
            m_trouble = "time-out";
            return std::nullopt;
        }
        if (!readMore(until)) return std::nullopt;
    }
}

std::optional<std::vector<std::string>> IsoLine::unasked() {
    std::vector<std::string> messages;
    const auto now = std::chrono::steady_clock::now();
    for (int i = 0; i < kMostLate; ++i) {
        while (auto message = m_reader.take()) messages.push_back(std::move(*message));
        if (m_reader.isBad()) return std::nullopt;
        if (!readMore(now)) return m_trouble == "time-out" ? std::optional(std::move(messages)) : std::nullopt;
    }
    return std::nullopt;
}

}  // namespace owc::gateways

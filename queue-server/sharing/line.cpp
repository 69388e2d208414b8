#include "queue-server/sharing/line.h"

#include <arpa/inet.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace owc::sharing {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

Result<TlsContext> TlsContext::load(const std::string& certificateFile, const std::string& keyFile) {
    std::shared_ptr<SSL_CTX> context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
    if (!context) return fail(ErrorCode::BadKey, "OpenSSL has no TLS");
    SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION);
    SSL_CTX_set_options(context.get(),
                        SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_CLEANSE_PLAINTEXT);
    SSL_CTX_set_mode(context.get(), SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    const auto because = [](const std::string& file, const char* what) {
        ERR_clear_error();
        return fail(ErrorCode::BadKey, file + ": " + what);
    };
    if (SSL_CTX_use_certificate_chain_file(context.get(), certificateFile.c_str()) != 1)
        return because(certificateFile,
                       "no certificate in PEM that can be read; put the chain there, ours first");
    if (SSL_CTX_use_PrivateKey_file(context.get(), keyFile.c_str(), SSL_FILETYPE_PEM) != 1)
        return because(keyFile, "no private key in PEM that can be read");
    if (SSL_CTX_check_private_key(context.get()) != 1)
        return because(keyFile, "not the key of the certificate");
    return TlsContext(std::move(context));
}

Line::Line(int socket, const TlsContext* context) : m_socket(socket) {
    if (!context) return;
    m_tls = SSL_new(context->get());
    if (m_tls) SSL_set_fd(m_tls, socket);
}

Line::~Line() {
    if (m_tls) SSL_free(m_tls);
    ::close(m_socket);
}

Line::Went Line::wentOf(int result) {
    switch (SSL_get_error(m_tls, result)) {
        case SSL_ERROR_WANT_READ:
            return Went::WantsRead;
        case SSL_ERROR_WANT_WRITE:
            return Went::WantsWrite;
        default:
            ERR_clear_error();
            return Went::Over;
    }
}

Line::Went Line::greet() {
    if (!m_tls) return Went::On;
    ERR_clear_error();
    const int result = SSL_accept(m_tls);
    return result == 1 ? Went::On : wentOf(result);
}

Line::Went Line::read(std::string& into) {
    std::array<char, 16 * 1024> bytes;
    if (m_tls) {
        ERR_clear_error();
        const int got = SSL_read(m_tls, bytes.data(), static_cast<int>(bytes.size()));
        if (got <= 0) return wentOf(got);
        into.append(bytes.data(), static_cast<std::size_t>(got));
        return Went::On;
    }
    const ssize_t got = ::recv(m_socket, bytes.data(), bytes.size(), 0);
    if (got < 0 && (errno == EAGAIN || errno == EINTR)) return Went::WantsRead;
    if (got <= 0) return Went::Over;
    into.append(bytes.data(), static_cast<std::size_t>(got));
    return Went::On;
}

Line::Went Line::write(std::string& from) {
    while (!from.empty()) {
        ssize_t sent = 0;
        if (m_tls) {
            ERR_clear_error();
            sent =
                SSL_write(m_tls, from.data(), static_cast<int>(std::min<std::size_t>(from.size(), 1 << 20)));
            if (sent <= 0) return wentOf(static_cast<int>(sent));
        } else {
            sent = ::send(m_socket, from.data(), from.size(), MSG_NOSIGNAL);
            if (sent < 0 && (errno == EAGAIN || errno == EINTR)) return Went::WantsWrite;
            if (sent <= 0) return Went::Over;
        }
        from.erase(0, static_cast<std::size_t>(sent));
    }
    return Went::On;
}

void Line::farewell() {
    if (m_tls && SSL_is_init_finished(m_tls)) {
        ERR_clear_error();
        SSL_shutdown(m_tls);
        ERR_clear_error();
    }
    ::shutdown(m_socket, SHUT_WR);
}

Result<std::pair<int, int>> listenAt(const std::string& address, int port, bool isPlain) {
    const bool isV6 = address.find(':') != std::string::npos;
    const int socket = ::socket(isV6 ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const auto refuse = [&](const std::string& why) {
        if (socket >= 0) ::close(socket);
        return fail(ErrorCode::BadSettings, "the data-sharing interface cannot listen at " + address +
                                                " port " + std::to_string(port) + ": " + why);
    };
    if (socket < 0) return refuse(std::strerror(errno));
    sockaddr_in6 v6{};
    sockaddr_in v4{};
    v6.sin6_family = AF_INET6;
    v4.sin_family = AF_INET;
    v6.sin6_port = v4.sin_port = htons(static_cast<std::uint16_t>(port));
    const int read = isV6 ? ::inet_pton(AF_INET6, address.c_str(), &v6.sin6_addr)
                          : ::inet_pton(AF_INET, address.c_str(), &v4.sin_addr);
    if (read != 1) return refuse("write an address, as in 0.0.0.0 or ::");
    const bool isLoopback =
        isV6 ? IN6_IS_ADDR_LOOPBACK(&v6.sin6_addr) != 0 : (ntohl(v4.sin_addr.s_addr) >> 24) == 127;
    if (isPlain && !isLoopback) return refuse("HTTP without TLS is for 127.0.0.1 only; give a certificate");
    const int yes = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    const auto* at = isV6 ? reinterpret_cast<const sockaddr*>(&v6) : reinterpret_cast<const sockaddr*>(&v4);
    socklen_t size = isV6 ? sizeof v6 : sizeof v4;
    if (::bind(socket, at, size) != 0 || ::listen(socket, 512) != 0) return refuse(std::strerror(errno));
    auto* bound = isV6 ? reinterpret_cast<sockaddr*>(&v6) : reinterpret_cast<sockaddr*>(&v4);
    if (::getsockname(socket, bound, &size) != 0) return refuse(std::strerror(errno));
    return std::pair{socket, static_cast<int>(ntohs(isV6 ? v6.sin6_port : v4.sin_port))};
}

}  // namespace owc::sharing

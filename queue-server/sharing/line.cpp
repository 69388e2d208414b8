#include "queue-server/sharing/line.h"

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>

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

}  // namespace owc::sharing

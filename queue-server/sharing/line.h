#pragma once

#include <memory>
#include <string>

#include "queue-server/domain/result.h"

// Internal to this folder: a non-blocking connection, with or without TLS.
struct ssl_st;
struct ssl_ctx_st;

namespace owc::sharing {

/// A server's certificate and key. Threads: any.
class TlsContext {
  public:
    /// @return ErrorCode::BadKey; names the file and what to do
    [[nodiscard]] static domain::Result<TlsContext> load(const std::string& certificateFile,
                                                         const std::string& keyFile);

    [[nodiscard]] ssl_ctx_st* get() const { return m_context.get(); }

  private:
    explicit TlsContext(std::shared_ptr<ssl_ctx_st> context) : m_context(std::move(context)) {}
    std::shared_ptr<ssl_ctx_st> m_context;
};

class Line {
  public:
    enum class Went { On, WantsRead, WantsWrite, Over };

    /// @param socket   non-blocking; closed with the object
    /// @param context  null: plain
    Line(int socket, const TlsContext* context);
    ~Line();
    Line(const Line&) = delete;
    Line& operator=(const Line&) = delete;

    [[nodiscard]] int socket() const { return m_socket; }
    [[nodiscard]] bool isTls() const { return m_tls != nullptr; }
    /// Goes on with the greeting. On: it is over.
    Went greet();
    /// Adds what has come to `into`.
    Went read(std::string& into);
    /// Sends and removes from the front of `from`.
    Went write(std::string& from);
    /// Says that nothing more comes, as far as that goes without waiting.
    void farewell();

  private:
    Went wentOf(int result);

    int m_socket;
    ssl_st* m_tls = nullptr;
};

/// @param isPlain  refused beyond loopback
/// @return the listening socket, which is the caller's, and its port; BadSettings, which names the address
[[nodiscard]] domain::Result<std::pair<int, int>> listenAt(const std::string& address, int port,
                                                           bool isPlain);

}  // namespace owc::sharing

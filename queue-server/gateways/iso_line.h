#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "queue-server/domain/result.h"
#include "queue-server/iso8583/framing.h"
#include "queue-server/iso8583/terms.h"

struct ssl_st;
struct ssl_ctx_st;

namespace owc::gateways {

using Until = std::chrono::steady_clock::time_point;

/// What every line to one bank has in common: whom we trust, and who we are. TLS 1.2 at least.
class IsoTrust {
  public:
    /// @param clientKey  PEM file of the key of `client_certificate`; looked at only where there is one
    /// @return BadSettings naming the key of iso8583.toml, BadKey naming the file of the client's key
    [[nodiscard]] static domain::Result<IsoTrust> of(const iso8583::Terms& terms,
                                                     const std::filesystem::path& clientKey);
    [[nodiscard]] ssl_ctx_st* context() const { return m_context.get(); }

  private:
    struct Free {
        void operator()(ssl_ctx_st* context) const;
    };
    std::unique_ptr<ssl_ctx_st, Free> m_context;
};

/// One TLS connection to a bank, over which messages go with their length before them. It waits for nothing
/// longer than it is told, whatever the other side does. Threads: one at a time, under
/// outbound::NoBrokenPipe.
class IsoLine {
  public:
    /// Connects, shakes hands, and looks at name and certificate of the other side.
    /// @return the line; or BadInput, whose detail says in a word why there is none: "no-connection",
    /// "no-tls",
    ///         "other-certificate", "time-out"
    [[nodiscard]] static domain::Result<std::unique_ptr<IsoLine>> open(const IsoTrust& trust,
                                                                       const iso8583::Terms& terms,
                                                                       Until until);
    ~IsoLine();
    IsoLine(const IsoLine&) = delete;
    IsoLine& operator=(const IsoLine&) = delete;

    /// @return false when it is not known how much of it has left: the line is of no more use
    [[nodiscard]] bool send(std::string_view message, Until until);
    /// The next message. @return nothing when none came; `trouble` says why
    [[nodiscard]] std::optional<std::string> receive(Until until);
    /// "time-out", "cut-off", "garbled"
    [[nodiscard]] const std::string& trouble() const { return m_trouble; }
    /// What has come while nobody waited. @return nothing when the other side has hung up, or says something without end
    [[nodiscard]] std::optional<std::vector<std::string>> unasked();

  private:
    IsoLine(const iso8583::Framing& framing, int socket);
    [[nodiscard]] bool shakeHands(const IsoTrust& trust, const iso8583::Terms& terms, Until until);
    template <class Step>
    [[nodiscard]] bool drive(Step step, Until until);
    [[nodiscard]] bool readMore(Until until);

    struct Free {
        void operator()(ssl_st* ssl) const;
    };
    iso8583::Framing m_framing;
    iso8583::FrameReader m_reader;
    int m_socket;
    std::unique_ptr<ssl_st, Free> m_ssl;
    std::string m_trouble;
};

}  // namespace owc::gateways

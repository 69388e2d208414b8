#pragma once

#include "queue-server/client/client.h"
#include "tests/campaign/tcp_junk.h"

namespace owc::campaign {

/// A paired device that speaks ZMTP 3.1 with CURVE by itself, without libzmq's manners: it may begin a
/// message and never end it, send any frame at any time, and read nothing.
class CurveLine {
  public:
    /// Connects and shakes hands. @param socketType  what it says it is: "DEALER", "SUB"
    CurveLine(const client::Options& device, int port, const std::string& socketType);

    /// Whether the server let it in and has not cut it since.
    [[nodiscard]] bool open() const { return m_in && !m_line.closedByPeer(); }

    /// One frame. @return bytes taken; fewer than it has when the server cut or takes no more
    std::size_t send(const std::string& frame, bool more);

  private:
    bool shakeHands(const client::Options& device, const std::string& socketType);
    bool sendCommand(const std::string& body);
    [[nodiscard]] std::string nextNonce();

    TcpLine m_line;
    std::string m_shared;  ///< key between this connection and the server's
    std::uint64_t m_nonce = 0;
    bool m_in = false;
};

}  // namespace owc::campaign

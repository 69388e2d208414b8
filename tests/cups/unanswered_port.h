#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace owc::test {

/// A port of 127.0.0.1 where a connection is neither taken nor refused, like that of a printer without power.
class UnansweredPort {
  public:
    UnansweredPort();
    ~UnansweredPort();
    UnansweredPort(const UnansweredPort&) = delete;
    UnansweredPort& operator=(const UnansweredPort&) = delete;

    [[nodiscard]] std::string device() const { return "socket://127.0.0.1:" + std::to_string(m_port); }

  private:
    std::uint16_t m_port = 0;
    std::vector<int> m_sockets;
};

}  // namespace owc::test

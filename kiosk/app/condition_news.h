#pragma once

#include <functional>
#include <string>

#include "queue-server/client-qt/server_link.h"

namespace owc::kiosk_app {

/// Keeps the server's picture of the printer true: tells each change, and the present condition whenever
/// the link is back. Threads: GUI thread.
class ConditionNews {
  public:
    using Send = std::function<void(protocol::RequestBody, client_qt::ServerLink::ReplyHandler)>;

    explicit ConditionNews(Send send) : m_send(std::move(send)) {}

    void changed(const std::string& reasons, bool connected);
    void linkBack();

  private:
    void send();

    Send m_send;
    std::string m_reasons;
    bool m_known = false;
};

}  // namespace owc::kiosk_app

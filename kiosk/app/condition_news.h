#pragma once

#include <functional>
#include <string>

#include "queue-server/client-qt/server_link.h"

namespace owc::kiosk_app {

/// Keeps the server's picture of this kiosk true: what its printer and its scanner say, and whether
/// somebody at it calls the staff. Tells each change, and the present condition whenever the link is back. Threads: GUI thread.
class ConditionNews {
  public:
    using Send = std::function<void(protocol::RequestBody, client_qt::ServerLink::ReplyHandler)>;
    using Heard = std::function<void()>;

    /// @param heard  called when the server has a call on record
    ConditionNews(Send send, Heard heard) : m_send(std::move(send)), m_heard(std::move(heard)) {}

    /// @param reasons  of the printer, comma separated
    void changed(const std::string& reasons, bool connected);
    /// @param reason  of the scanner; empty: it reads
    void scannerChanged(const std::string& reason, bool connected);
    void setVisitorCalls(bool calls, bool connected);
    void linkBack();

  private:
    [[nodiscard]] std::string reasons() const;
    void send();

    Send m_send;
    Heard m_heard;
    std::string m_printer;
    std::string m_scanner;
    bool m_calls = false;
    bool m_known = false;
};

}  // namespace owc::kiosk_app

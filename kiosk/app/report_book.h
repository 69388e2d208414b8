#pragma once

#include <functional>
#include <vector>

#include "kiosk/flow/effects.h"
#include "queue-server/client-qt/server_link.h"

namespace owc::kiosk_app {

/// What became of each slip, until the server has it on record: a report that met a broken link is sent
/// again when the link is back. Threads: GUI thread.
class ReportBook {
  public:
    using Send = std::function<void(protocol::RequestBody, client_qt::ServerLink::ReplyHandler)>;
    using Accepted = std::function<void(domain::VisitId)>;

    ReportBook(Send send, Accepted accepted) : m_send(std::move(send)), m_accepted(std::move(accepted)) {}

    void add(const flow::ReportTicket& report);
    /// The link is back: sends what is still open.
    void sendAgain();
    [[nodiscard]] std::size_t open() const { return m_open.size(); }

  private:
    struct Entry {
        std::uint64_t number;
        flow::ReportTicket report;
        bool underWay;
    };

    void send(Entry& entry);
    void answered(std::uint64_t number, const domain::Result<protocol::ReplyBody>& reply);

    Send m_send;
    Accepted m_accepted;
    std::uint64_t m_last = 0;
    std::vector<Entry> m_open;
};

}  // namespace owc::kiosk_app

#pragma once

#include "config/settings/centre_settings.h"
#include "kiosk/book/own_numbers.h"
#include "kiosk/flow/effects.h"
#include "queue-server/client-qt/server_link.h"

namespace owc::kiosk_app {

/// What the kiosk does by itself while the server is gone: gives numbers of its own range, keeps what it knows of the
/// centre for a start without server, and tells the server later. Threads: GUI thread.
class OwnDesk {
  public:
    struct Ports {
        std::function<void(protocol::RequestBody, client_qt::ServerLink::ReplyHandler)> send;
        std::function<domain::Time()> centreTime;  ///< as the last heartbeat says; 1970 before the first
        std::function<domain::Time()> pcTime;
    };

    /// @param book  none: this kiosk has no own numbers
    OwnDesk(std::unique_ptr<kiosk_book::OwnNumbers> book, std::chrono::minutes utcOffset, Ports ports);

    /// The centre as the server shows it now.
    void see(const client::Views& views);
    /// The centre as it was seen last, also by the run before.
    [[nodiscard]] const client::Views& lastSeen() const { return m_lastSeen; }

    /// Whether somebody who comes now finds this kiosk open without a server. Still so when the range is used up: she
    /// is told.
    [[nodiscard]] bool available() const;
    /// @return IntakeClosed as the manager last said, NumbersExhausted, StorageFailed
    [[nodiscard]] domain::Result<flow::Issued> give(const flow::IssueOwn& wanted,
                                                    std::optional<protocol::RequestId> replaces);
    void record(const flow::RecordOwn& printed);

    /// The server is there: tells it of the next ticket, and when that is answered of the one after it.
    void report();

  private:
    [[nodiscard]] domain::Result<void> mayGive(const flow::IssueOwn& wanted) const;
    [[nodiscard]] domain::Day today() const;
    void refused(const kiosk_book::OwnTicket& ticket, domain::ErrorCode code);
    void answered(const kiosk_book::OwnTicket& ticket, const domain::Result<protocol::ReplyBody>& reply);

    std::unique_ptr<kiosk_book::OwnNumbers> m_book;
    std::chrono::minutes m_utcOffset;
    Ports m_ports;
    client::Views m_lastSeen;
    std::string m_kept;  ///< what of it lies in the book
    bool m_underWay = false;
    domain::Time m_notBefore{};  ///< a server that cannot take it now is asked again then
};

/// The book of this kiosk; none when it has no own numbers, or when its book cannot be used, which is logged.
[[nodiscard]] std::unique_ptr<kiosk_book::OwnNumbers> openBook(const settings::CentreSettings& settings,
                                                               const std::string& device,
                                                               const std::filesystem::path& folder,
                                                               const std::string& secretKey);

}  // namespace owc::kiosk_app

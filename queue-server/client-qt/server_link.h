#pragma once

#include <QObject>
#include <functional>
#include <memory>

#include "queue-server/client/client.h"

namespace owc::client_qt {

/// The client on the GUI thread: the live picture and a way to ask for things.
/// Threads: create and use on the GUI thread; the client's own thread stays behind it.
class ServerLink : public QObject {
    Q_OBJECT

  public:
    using ReplyHandler = std::function<void(const domain::Result<protocol::ReplyBody>&)>;

    explicit ServerLink(client::Options options, QObject* parent = nullptr);
    ~ServerLink() override;

    /// Starts connecting. Signals before it: none.
    void start();

    /// Asks the server. `done` is called once on the GUI thread with the reply, or with the refusal as an
    /// error. The request is repeated under the same id until it is answered; it is given up as
    /// NotConnected after `Options::giveUpAfter` without a link. Dropped when the link is destroyed.
    /// @return a tag for `sendAgain`
    std::uint64_t send(protocol::RequestBody body, ReplyHandler done);
    /// As client::Client::sendAgain.
    void sendAgain(std::uint64_t tag, ReplyHandler done);
    /// As client::Client::takeBack.
    void takeBack(std::uint64_t tag, std::function<void(std::optional<protocol::RequestId>)> done);
    /// As client::Client::abandon.
    void abandon(std::uint64_t tag);

    [[nodiscard]] const client::Views& views() const { return m_views; }
    /// A snapshot has been received since the start; rows may be shown.
    [[nodiscard]] bool hasPicture() const { return m_hasPicture; }
    [[nodiscard]] bool connected() const { return m_connected; }
    /// Centre time now, from the last heartbeat.
    [[nodiscard]] domain::Time now() const;
    /// How long ago that heartbeat came; none before the first.
    [[nodiscard]] std::optional<domain::Duration> sinceHeard() const;

  Q_SIGNALS:
    /// Rows changed; `views()` is already the new picture.
    void viewsChanged();
    void connectedChanged(bool connected);

  private:
    class Impl;
    client::Views m_views;
    bool m_hasPicture = false;
    bool m_connected = false;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace owc::client_qt

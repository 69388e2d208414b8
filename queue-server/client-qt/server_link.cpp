#include "queue-server/client-qt/server_link.h"

#include <QElapsedTimer>

namespace owc::client_qt {

class ServerLink::Impl {
  public:
    Impl(ServerLink& owner, client::Options options)
        : m_client(std::move(options), [this](std::function<void()> job) { post(std::move(job)); },
                   {.changed = [this, &owner](bool fresh,
                                              const protocol::Changes& c) { changed(owner, fresh, c); },
                    .linkChanged =
                        [&owner](bool up) {
                            owner.m_connected = up;
                            emit owner.connectedChanged(up);
                        },
                    .clock = [this](domain::Time time) { setClock(time); }}) {}

    client::Client& client() { return m_client; }

    [[nodiscard]] domain::Time now() const {
        return m_sinceBeat.isValid() ? m_beat + domain::Duration{m_sinceBeat.elapsed()} : domain::Time{};
    }

    [[nodiscard]] std::optional<domain::Duration> sinceHeard() const {
        if (!m_sinceBeat.isValid()) return std::nullopt;
        return domain::Duration{m_sinceBeat.elapsed()};
    }

  private:
    void post(std::function<void()> job) {
        QMetaObject::invokeMethod(&m_inbox, std::move(job), Qt::QueuedConnection);
    }

    void changed(ServerLink& owner, bool fresh, const protocol::Changes& changes) {
        if (fresh) owner.m_views.clear();
        owner.m_views.apply(changes);
        owner.m_hasPicture = true;
        emit owner.viewsChanged();
    }

    void setClock(domain::Time time) {
        m_beat = time;
        m_sinceBeat.start();
    }

    QObject m_inbox;  ///< jobs posted to it die with it; it outlives the client's thread
    domain::Time m_beat{};
    QElapsedTimer m_sinceBeat;
    client::Client m_client;
};

ServerLink::ServerLink(client::Options options, QObject* parent)
    : QObject(parent), m_impl(std::make_unique<Impl>(*this, std::move(options))) {}

ServerLink::~ServerLink() = default;

void ServerLink::start() {
    m_impl->client().start();
}

std::uint64_t ServerLink::send(protocol::RequestBody body, ReplyHandler done) {
    return m_impl->client().send(std::move(body), std::move(done));
}

void ServerLink::sendAgain(std::uint64_t tag, ReplyHandler done) {
    m_impl->client().sendAgain(tag, std::move(done));
}

void ServerLink::takeBack(std::uint64_t tag, std::function<void(std::optional<protocol::RequestId>)> done) {
    m_impl->client().takeBack(tag, std::move(done));
}

void ServerLink::abandon(std::uint64_t tag) {
    m_impl->client().abandon(tag);
}

domain::Time ServerLink::now() const {
    return m_impl->now();
}

std::optional<domain::Duration> ServerLink::sinceHeard() const {
    return m_impl->sinceHeard();
}

}  // namespace owc::client_qt

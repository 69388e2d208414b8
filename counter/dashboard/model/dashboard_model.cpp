#include "counter/dashboard/model/dashboard_model.h"

#include <QPointer>

namespace owc::dashboard_model {

DashboardModel::DashboardModel(client_qt::ServerLink& link, QString language, QObject* parent)
    : QObject(parent), m_link(link), m_language(std::move(language)) {
    connect(&link, &client_qt::ServerLink::viewsChanged, this, &DashboardModel::refresh);
    connect(&link, &client_qt::ServerLink::connectedChanged, this, &DashboardModel::refresh);
}

void DashboardModel::setLanguage(const QString& language) {
    m_language = language;
    refresh();
}

void DashboardModel::refresh() {
    m_picture = pictureOf(m_link.views(), m_link.now(), m_link.connected(), m_language);
    emit changed();
}

void DashboardModel::openOrCloseDay() {
    if (m_busy || !m_link.connected() || !m_link.views().centre) return;
    m_busy = true;
    const auto today = std::chrono::floor<std::chrono::days>(m_link.now() + m_link.views().centre->utcOffset);
    protocol::RequestBody body = domain::OpenDay{today};
    if (m_picture.dayOpen) body = domain::CloseDay{};
    m_link.send(std::move(body), [self = QPointer(this)](const auto& reply) {
        if (!self) return;
        self->m_busy = false;
        emit self->refused(reply ? 0 : static_cast<int>(reply.error().code));
        self->refresh();
    });
}

}  // namespace owc::dashboard_model

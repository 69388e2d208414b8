#include "counter/dashboard/model/dashboard_model.h"

#include <QPointer>

namespace owc::dashboard_model {

DashboardModel::DashboardModel(client_qt::ServerLink& link, QString language, QObject* parent)
    : QObject(parent), m_link(link), m_language(std::move(language)) {
    connect(&link, &client_qt::ServerLink::viewsChanged, this, &DashboardModel::refresh);
    connect(&link, &client_qt::ServerLink::connectedChanged, this, [this](bool connected) {
        if (connected) emit refused(0);  // "not connected" is over
        refresh();
    });
}

void DashboardModel::setLanguage(const QString& language) {
    m_language = language;
    refresh();
}

void DashboardModel::refresh() {
    m_picture = pictureOf(m_link.views(), m_link.now(), m_link.connected(), m_language);
    emit changed();
}

void DashboardModel::press(int key) {
    const std::optional<Act> act = m_acts.press(key, m_picture);
    emit changed();
    if (!act) return;
    if (!m_link.connected()) {
        emit refused(static_cast<int>(domain::ErrorCode::NotConnected));
        return;
    }
    if (auto body = requestOf(*act)) send(std::move(*body));
}

std::optional<protocol::RequestBody> DashboardModel::requestOf(const Act& act) const {
    if (const auto* day = std::get_if<SetDay>(&act)) {
        if (busy() || !m_link.views().centre || day->open == m_picture.dayOpen) return std::nullopt;
        if (!day->open) return domain::CloseDay{};
        return domain::OpenDay{
            std::chrono::floor<std::chrono::days>(m_link.now() + m_link.views().centre->utcOffset)};
    }
    if (const auto* intake = std::get_if<domain::SetIntake>(&act)) return *intake;
    if (const auto* notice = std::get_if<domain::SetNotice>(&act)) return *notice;
    if (const auto* door = std::get_if<domain::CorrectInside>(&act)) return *door;
    if (const auto* goOn = std::get_if<domain::ConfirmRestored>(&act)) return *goOn;
    if (const auto* seen = std::get_if<domain::AnswerManagerCall>(&act)) return *seen;
    return domain::ConfirmClock{};
}

void DashboardModel::send(protocol::RequestBody body) {
    ++m_underWay;
    m_link.send(std::move(body), [self = QPointer(this)](const auto& reply) {
        if (!self) return;
        --self->m_underWay;
        emit self->refused(reply ? 0 : static_cast<int>(reply.error().code));
        self->refresh();
    });
}

}  // namespace owc::dashboard_model

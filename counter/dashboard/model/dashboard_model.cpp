#include "counter/dashboard/model/dashboard_model.h"

#include <QPointer>
#include <algorithm>

#include "counter/dashboard/model/registry_odd.h"

namespace owc::dashboard_model {

DashboardModel::DashboardModel(client_qt::ServerLink& link, QString language, QObject* parent)
    : QObject(parent), m_link(link), m_language(std::move(language)) {
    connect(&link, &client_qt::ServerLink::viewsChanged, this, &DashboardModel::refresh);
    connect(&link, &client_qt::ServerLink::connectedChanged, this, [this](bool connected) {
        if (connected) emit refused(0);  // "not connected" is over
        if (m_odd.refused) m_odd = {};
        refresh();
    });
}

void DashboardModel::setLanguage(const QString& language) {
    m_language = language;
    refresh();
}

void DashboardModel::refresh() {
    if (m_wish.kind == PanelWish::Kind::Registry && views().registry) m_seen = seenOf(*views().registry);
    fetchOdd();
    m_picture = pictureOf(views(), now(), m_sample || m_link.connected(), m_language, m_seen);
    m_panel = panelOf(m_wish, m_picture, views(), now(), m_asked, m_odd);
    emit changed();
}

void DashboardModel::showSample(client::Views views, domain::Time now, std::optional<protocol::OddFound> odd) {
    m_sample = {std::move(views), now, std::move(odd)};
    refresh();
}

LinkAge DashboardModel::age() const {
    constexpr domain::Duration kJustNow{200};
    return m_sample ? LinkAge{true, kJustNow} : LinkAge{m_link.connected(), m_link.sinceHeard()};
}

void DashboardModel::open(const PanelWish& wish) {
    m_wish = wish;
    m_odd = {};
    m_asked.clear();
    refresh();
}

void DashboardModel::closePanel() {
    open(m_wish.kind == PanelWish::Kind::Odd ? PanelWish{PanelWish::Kind::Registry} : PanelWish{});
}

void DashboardModel::fetchOdd() {
    if (m_wish.kind != PanelWish::Kind::Odd || !views().registry) return;
    if (m_sample) {
        m_odd.found = m_sample->odd;
        return;
    }
    const auto countedAt = views().registry->countedAt;
    if (!m_link.connected() || !countedAt || m_odd.countedAt == countedAt) return;
    m_odd.countedAt = countedAt;
    m_link.send(protocol::AskOdd{m_wish.odd, m_wish.from}, [self = QPointer(this), wish = m_wish, countedAt](const auto& reply) {
        if (!self || self->m_wish != wish || self->m_odd.countedAt != countedAt) return;
        const auto* found = reply ? boost::variant2::get_if<protocol::OddFound>(&*reply) : nullptr;
        self->m_odd.found = found ? std::optional{*found} : std::nullopt;
        self->m_odd.refused = !found;
        self->refresh();
    });
}

void DashboardModel::press(int key) {
    if (key == Qt::Key_Escape && m_panel) return closePanel();
    const std::optional<Act> act = m_acts.press(key, m_picture);
    emit changed();
    if (act) carryOut(*act, {});
}

void DashboardModel::pressAlert(const QString& name) {
    const auto alert = std::ranges::find(m_picture.alerts, name, &Alert::name);
    if (alert == m_picture.alerts.end()) return;
    const Step does = alert->does;
    if (const auto* key = boost::variant2::get_if<MenuKey>(&does)) {
        std::ignore = m_acts.press(Qt::Key_Escape, m_picture);  // from wherever the menu is
        press(key->key);
    }
    if (const auto* wish = boost::variant2::get_if<PanelWish>(&does)) open(*wish);
    if (const auto* act = boost::variant2::get_if<Act>(&does)) carryOut(*act, name);
}

void DashboardModel::pressPanel(const QString& name) {
    if (!m_panel) return;
    const auto button = std::ranges::find(m_panel->buttons, name, &PanelButton::name);
    if (button == m_panel->buttons.end()) return;
    if (button->opens) return open(PanelWish(*button->opens));
    const bool asksFirst = button->asks && m_asked != name;
    const Act act = button->act;
    m_asked = asksFirst ? name : QString();
    if (!asksFirst) carryOut(act, name);
    refresh();
}

void DashboardModel::carryOut(const Act& act, const QString& button) {
    if (m_pressed.contains(button)) return;
    if (!m_link.connected()) {
        emit refused(static_cast<int>(domain::ErrorCode::NotConnected));
        return;
    }
    if (auto body = requestOf(act)) send(std::move(*body), button);
}

std::optional<protocol::RequestBody> DashboardModel::requestOf(const Act& act) const {
    const auto bodyOf = [this](const auto& wish) -> std::optional<protocol::RequestBody> {
        if constexpr (std::is_same_v<std::decay_t<decltype(wish)>, SetDay>) {
            if (busy() || !m_link.views().centre || wish.open == m_picture.dayOpen) return std::nullopt;
            if (!wish.open) return domain::CloseDay{};
            return domain::OpenDay{
                std::chrono::floor<std::chrono::days>(m_link.now() + m_link.views().centre->utcOffset)};
        } else {
            return wish;
        }
    };
    return boost::variant2::visit(bodyOf, act);
}

void DashboardModel::send(protocol::RequestBody body, const QString& button) {
    ++m_underWay;
    if (!button.isEmpty()) m_pressed.insert(button);
    m_link.send(std::move(body), [self = QPointer(this), button](const auto& reply) {
        if (!self) return;
        --self->m_underWay;
        self->m_pressed.erase(button);
        emit self->refused(reply ? 0 : static_cast<int>(reply.error().code));
        self->refresh();
    });
    emit changed();
}

}  // namespace owc::dashboard_model

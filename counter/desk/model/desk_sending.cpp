#include <QPointer>

#include "counter/desk/model/desk_model.h"
#include "counter/desk/model/desk_words.h"

// One request at a time, whatever the link does; the call of the manager beside it.
namespace owc::desk_model {
namespace {

constexpr qint64 kForgottenMs = 1'000;

}  // namespace

void DeskModel::send(protocol::RequestBody body, std::function<void(const protocol::ReplyBody&)> done) {
    if (m_busy || !m_link.connected()) return;
    m_busy = true;
    m_broke = m_givenUp = false;
    m_request = protocol::nameOf(body);
    m_givesPaper = boost::variant2::holds_alternative<protocol::IssueToken>(body) ||
                   boost::variant2::holds_alternative<protocol::GiveSlot>(body) ||
                   boost::variant2::holds_alternative<protocol::ServeDirect>(body);
    m_done = std::move(done);
    m_sinceSent.start();
    ++m_serial;
    emit refused(0);
    m_tag = m_link.send(std::move(body), handler());
    refresh();
}

client_qt::ServerLink::ReplyHandler DeskModel::handler() {
    return [self = QPointer(this), serial = m_serial](const auto& reply) {
        if (self && self->m_busy && self->m_serial == serial) self->answered(reply);
    };
}

void DeskModel::answered(const domain::Result<protocol::ReplyBody>& reply) {
    const bool unanswered = !reply && reply.error().code == domain::ErrorCode::NotConnected;
    // Nobody knows whether it was done: it stays under way. At once refused: the client has forgotten it.
    if (unanswered && m_sinceSent.elapsed() > kForgottenMs) {
        m_broke = m_givenUp = true;
        if (m_link.connected()) askAgain();
        return refresh();
    }
    m_busy = false;
    m_late = m_broke;
    const auto done = std::exchange(m_done, {});
    if (!reply) {
        if (!formRefused(reply.error().code)) emit refused(static_cast<int>(reply.error().code));
    } else {
        if (done) done(*reply);
        if (m_late) tell(News::DoneLate, 0);
    }
    m_late = false;
    refresh();
}

void DeskModel::askAgain() {
    if (!m_busy || !std::exchange(m_givenUp, false)) return;
    m_sinceSent.start();
    m_link.sendAgain(m_tag, handler());
}

void DeskModel::linkChanged(bool connected) {
    if (!connected && m_busy) m_broke = true;
    // Whoever signs in is there now; when the link is back she may be gone, and her PIN is kept by nobody.
    if (!connected && m_busy && !signedIn()) takeBack();
    if (connected) askAgain();
    if (connected && m_managerLater) {
        const auto [body, news] = *std::exchange(m_managerLater, std::nullopt);
        sendManagerCall(body, news);
    }
    refresh();
}

void DeskModel::takeBack() {
    if (!m_busy || m_link.connected() || m_givesPaper) return;
    m_link.takeBack(m_tag, [](auto) {});
    m_busy = m_givenUp = m_broke = false;
    m_done = {};
    if (m_form && m_form->saved == Saved::UnderWay) m_form->saved = Saved::Later;
    tell(News::TakenBack, 0);
    refresh();
}

bool DeskModel::askedPayout() const {
    return m_request == "OpenPayout";
}

QString DeskModel::underWay() const {
    return m_busy ? requestWords(m_request) : QString();
}

bool DeskModel::slow() const {
    return m_busy && m_link.connected() && m_sinceSent.elapsed() > kSlowMs;
}

QString DeskModel::lastRequest() const {
    return requestWords(m_request);
}

void DeskModel::callManager() {
    sendManagerCall(domain::CallManager{m_counter, {}}, News::ManagerCalled);
}

void DeskModel::answerManagerCall() {
    sendManagerCall(domain::AnswerManagerCall{m_counter, {}}, News::ManagerAnswered);
}

void DeskModel::sendManagerCall(protocol::RequestBody body, News news) {
    if (!m_link.connected()) tell(News::ManagerNotTold, 0);
    if (m_callingManager) return;  // it is on its way
    m_callingManager = true;
    m_managerLater.reset();
    m_link.send(body, [self = QPointer(this), body, news](const auto& reply) {
        if (!self) return;
        self->m_callingManager = false;
        if (reply)
            self->tell(news, 0);
        else if (reply.error().code == domain::ErrorCode::NotConnected)
            self->callLater(body, news);  // asked twice it is the same call
        else
            emit self->refused(static_cast<int>(reply.error().code));
    });
}

void DeskModel::callLater(protocol::RequestBody body, News news) {
    m_managerLater = {std::move(body), news};
    if (!m_link.connected()) return;
    const auto [again, told] = *std::exchange(m_managerLater, std::nullopt);
    sendManagerCall(again, told);
}

}  // namespace owc::desk_model

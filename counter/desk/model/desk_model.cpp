#include "counter/desk/model/desk_model.h"

namespace owc::desk_model {

DeskModel::DeskModel(client_qt::ServerLink& link, domain::CounterId counter, QString language,
                     QObject* parent)
    : QObject(parent), m_link(link), m_counter(counter), m_language(std::move(language)) {
    connect(&link, &client_qt::ServerLink::viewsChanged, this, &DeskModel::refresh);
    connect(&link, &client_qt::ServerLink::connectedChanged, this, &DeskModel::linkChanged);
    connect(&m_minute, &QTimer::timeout, this, &DeskModel::refresh);
    connect(&m_second, &QTimer::timeout, this, &DeskModel::refresh);
    m_minute.start(15'000);
    m_picture.counter = static_cast<int>(counter.value);
}

void DeskModel::setLanguage(const QString& language) {
    m_language = language;
    refresh();
}

void DeskModel::refresh() {
    const Step before = m_picture.step;
    const bool checked = m_picture.check && !m_picture.check->over;
    m_picture = pictureOf(m_link.views(), m_counter, m_link.now(), m_link.connected(), m_language);
    if (m_picture.step != before) m_sinceStep.start();
    if (!m_picture.visitor || m_picture.visitor->token != m_cardOf) m_maskedCnic.clear();
    forgetEntitlement();
    forgetForm();
    // Closed by the day's end: sign in again. A reply comes before its rows, so the lease must have been
    // seen.
    if (m_picture.step != Step::SignedOut)
        m_leaseSeen = true;
    else if (std::exchange(m_leaseSeen, false))
        m_signedIn = false;
    if (checked && (!m_picture.check || m_picture.check->over)) endCheck();
    const bool countsDown = m_picture.step == Step::Called || m_busy || (m_picture.check && m_picture.check->waits);
    if (countsDown && !m_second.isActive()) m_second.start(1'000);
    if (!countsDown) m_second.stop();
    emit changed();
    saveForm();
}

void DeskModel::signedInBy(protocol::RequestBody body) {
    send(std::move(body), [this](const protocol::ReplyBody&) {
        m_signedIn = true;
        m_leaseSeen = false;
    });
}

void DeskModel::signIn(const QString& officer, const QString& pin) {
    signedInBy(protocol::SignIn{m_counter, {officer.trimmed().toStdString()}, pin.toStdString()});
}

void DeskModel::takeOver(const QString& officer, const QString& pin, const QString& supervisor,
                         const QString& supervisorPin) {
    signedInBy(protocol::TakeOver{m_counter,
                                  {officer.trimmed().toStdString()},
                                  pin.toStdString(),
                                  {supervisor.trimmed().toStdString()},
                                  supervisorPin.toStdString()});
}

void DeskModel::signOut() {
    send(domain::CloseCounter{m_counter, {}}, [this](const protocol::ReplyBody&) { m_signedIn = false; });
}

void DeskModel::tell(News news, int token) {
    emit told(news, token);
}

}  // namespace owc::desk_model

#include "counter/desk/model/desk_model.h"

#include "counter/desk/model/desk_words.h"

namespace owc::desk_model {

DeskModel::DeskModel(client_qt::ServerLink& link, domain::CounterId counter, QString language,
                     QObject* parent)
    : QObject(parent),
      m_link(link),
      m_counter(counter),
      m_language(std::move(language)),
      m_payout({.ask =
                    [this](auto body, auto done) {
                        if (m_busy || !m_link.connected()) return false;
                        send(std::move(body), std::move(done));
                        return true;
                    },
                .query = [this](auto body, auto heard) { m_link.send(std::move(body), std::move(heard)); }},
               counter) {
    connect(&m_payout, &DeskPayout::changed, this, &DeskModel::changed);
    // Whatever was refused: the screen may have been old.
    connect(this, &DeskModel::refused, &m_payout, [this](int code) {
        if (code != 0) m_payout.askView();
    });
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

void DeskModel::nameProgrammes(std::map<std::string, domain::Names> names) {
    m_programmes = std::move(names);
    refresh();
}

void DeskModel::refresh() {
    const Step before = m_picture.step;
    const bool checked = m_picture.check && !m_picture.check->over;
    m_picture = pictureOf(m_link.views(), m_counter, m_link.now(), m_link.connected(), m_language);
    for (const auto& [id, names] : m_programmes) m_picture.programmes[id] = nameIn(names, m_language, id);
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
    if (checked && (!m_picture.check || m_picture.check->over)) {
        endCheck();
        m_payout.askView();  // how she was verified decides whether a second officer has to confirm it
    }
    m_payout.follow(m_link.views(), m_link.connected(), m_signedIn && m_picture.step != Step::SignedOut);
    const bool waits = m_payout.isAt(payments::NextStep::WaitForBank);
    const bool countsDown = waits || m_picture.step == Step::Called || m_busy || (m_picture.check && m_picture.check->waits);
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

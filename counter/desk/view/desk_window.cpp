#include "counter/desk/view/desk_window.h"

#include <QApplication>
#include <QKeyEvent>

#include "assets/ui/error_text.h"
#include "counter/desk/view/news_words.h"

namespace owc::desk_view {

using desk_model::DeskModel;
using desk_model::News;

DeskWindow::DeskWindow(DeskModel& model, ui::LanguageSwitch& language, const QString& officer)
    : m_model(model),
      m_language(language),
      m_page(this),
      m_compact(this),
      m_signIn(officer, this),
      m_fingers(this),
      m_entitlement(this),
      m_formPanel(this),
      m_payout(this),
      m_questions(model, *this),
      m_help(this),
      m_panic(this) {
    setObjectName("deskWindow");
    setMinimumSize(320, 560);
    connect(&m_signIn, &SignInPage::signedIn, &model, &DeskModel::signIn);
    connect(&m_signIn, &SignInPage::takenOver, &model, &DeskModel::takeOver);
    for (DeskFace* face : {static_cast<DeskFace*>(&m_page), static_cast<DeskFace*>(&m_compact)}) {
        connect(face, &DeskFace::pressed, this, &DeskWindow::press);
        connect(face, &DeskFace::panicHeld, &m_panic, &PanicHold::set);
        connect(&m_panic, &PanicHold::progress, face, &DeskFace::setPanicHeld);
        face->hide();
    }
    connect(&m_panic, &PanicHold::progress, &m_signIn, &SignInPage::setPanicHeld);
    connect(&m_panic, &PanicHold::held, this, &DeskWindow::callManager);
    connect(&model, &DeskModel::changed, this, &DeskWindow::refresh);
    connect(&model, &DeskModel::refused, this, &DeskWindow::refuse);
    connect(&model, &DeskModel::told, this, &DeskWindow::tell);
    connect(&model, &DeskModel::ticketFound, &m_questions, &Questions::foundTicket);
    connect(&model, &DeskModel::slipFound, &m_questions, &Questions::foundSlip);
    connect(&language, &ui::LanguageSwitch::changed, this, &DeskWindow::retranslate);
    connectFingers();
    connectEntitlement();
    connectForm();
    connectPayout();
    qApp->installEventFilter(this);
    m_signIn.begin();
    retranslate();
}

DeskWindow::~DeskWindow() {
    qApp->removeEventFilter(this);
}

void DeskWindow::retranslate() {
    m_signIn.retranslate();
    m_questions.leave();
    m_help.leave();
    m_message.clear();
    m_model.setLanguage(ui::languageCode(m_language.current()));
}

PageState DeskWindow::pageState() const {
    return {.picture = m_model.picture(),
            .maskedCnic = m_model.maskedCnic(),
            .message = m_message,
            .good = m_good,
            .busy = m_model.busy(),
            .underWay = m_model.underWay(),
            .slow = m_model.slow(),
            .entitled = m_model.entitled() ? desk_model::visitorAnswersOf(m_model.entitled()->answer,
                                                                          ui::languageCode(m_language.current()))
                                           : std::vector<desk_model::VisitorAnswer>()};
}

void DeskWindow::refresh() {
    const bool signedIn = m_model.signedIn();
    const bool wasSignedIn = m_signIn.isHidden();
    if (!signedIn) m_questions.leave();
    if (signedIn != wasSignedIn) {
        if (signedIn)
            setFocus();
        else
            m_signIn.begin();
    }
    DeskFace& face = compact() ? static_cast<DeskFace&>(m_compact) : m_page;
    m_page.setVisible(signedIn && !compact());
    m_compact.setVisible(signedIn && compact());
    m_signIn.setVisible(!signedIn);
    const PageState state = pageState();
    face.show(state);
    setAccessibleName(tr("Counter %1").arg(state.picture.counter));
    setAccessibleDescription(face.accessibleDescription());
    const QString note = !state.picture.connected       ? tr("Connecting to the server")
                         : m_message.isEmpty() && state.slow ? tr("The server has not answered yet.")
                                                             : m_message;
    m_signIn.present(state.picture.counter, note);
    showEntitlement();
    showForm();
    showPayout();
    showCheck();
    setWindowTitle(desk_model::titleOf(state.picture, signedIn));
    layOut();
}

void DeskWindow::say(const QString& message, bool good) {
    m_message = message;
    m_good = good;
    refresh();
}

void DeskWindow::refuse(int code) {
    if (code == 0) return say({}, false);
    const QString why = refusalOf(code);
    if (m_model.askedEntitlement() && code == static_cast<int>(domain::ErrorCode::NoNumber))
        m_questions.entitlementNumber();
    if (m_model.askedPayout() && code == static_cast<int>(domain::ErrorCode::NoNumber)) m_questions.payeeNumber();
    say(m_model.cameLate() ? tr("The link is back. Not done: %1. %2").arg(m_model.lastRequest(), why) : why, false);
}

void DeskWindow::tell(News news, int token) {
    say(newsWords(news, token, m_model.lastRequest()), isGood(news));
}

void DeskWindow::scanned(const QString& ticket) {
    if (!m_model.signedIn()) return;
    m_help.leave();
    if (ticket.isEmpty()) return say(tr("That is no ticket of a One Window Centre."), false);
    if (m_questions.takeCode(ticket) || m_model.busy()) return;
    m_questions.leave();
    m_model.findTicket(ticket);
}

void DeskWindow::press(int key) {
    m_help.leave();
    if (key == Qt::Key_Help) return help();
    if (key == Qt::Key_F11) return turnLanguage();
    if (!m_model.signedIn()) return;
    m_model.refresh();  // what was too early a second ago may be possible now
    const ActionKey wanted = actionKey(pageState(), key);
    if (wanted.key == 0) return;
    if (wanted.enabled) return act(key);
    // The second half of a double press is no question; whoever waits longer gets told why.
    if (m_model.busy() && m_model.picture().connected && !m_model.slow()) return;
    if (m_model.picture().connected) say(wanted.cap + ": " + wanted.whyNot, false);
}

void DeskWindow::act(int key) {
    switch (key) {
        case Qt::Key_F1:
            return m_model.doNext();
        case Qt::Key_F2:
            return m_model.recall();
        case Qt::Key_F3:
            return m_model.markNoShow();
        case Qt::Key_F4:
            return m_questions.park();
        case Qt::Key_F5:
            return m_questions.transfer();
        case Qt::Key_F6:
            return m_questions.addService();
        case Qt::Key_F7:
            return m_questions.sendAndReturn();
        case Qt::Key_F8:
            return m_model.undo();
        case Qt::Key_F9:
            return m_model.showCard();
        case Qt::Key_F10:
            return m_questions.more();
        case kEntitledKey:
            return askEntitlement();
        case kPayoutKey:
            return openPayout();
        default:
            return;
    }
}

void DeskWindow::callManager() {
    // Who is not signed in can call, and call again; only an officer of the desk takes a call back.
    if (m_model.picture().managerCalledAt.isEmpty() || !m_model.signedIn())
        m_model.callManager();
    else
        m_model.answerManagerCall();
}

void DeskWindow::help() {
    m_questions.leave();
    const PageState state = pageState();
    const bool signedIn = m_model.signedIn();
    m_help.open(tr("What can I do now?"),
                signedIn || !state.picture.connected ? stateSentence(state) : tr("Nobody is signed in: officer number, PIN, Enter."),
                helpLines(state, signedIn));
}

void DeskWindow::keyMapOfDesk() {
    m_questions.leave();
    m_help.open(tr("The keys of the desk"), tr("Each key does one thing; what is not possible now says why."), keyMap());
}

void DeskWindow::turnLanguage() {
    m_language.set(m_language.current() == ui::Language::Urdu ? ui::Language::English : ui::Language::Urdu);
}

/// F12 works from everywhere in this window, also out of a question.
bool DeskWindow::eventFilter(QObject* watched, QEvent* event) {
    const bool press = event->type() == QEvent::KeyPress;
    if (!press && event->type() != QEvent::KeyRelease) return QWidget::eventFilter(watched, event);
    const auto* widget = qobject_cast<QWidget*>(watched);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (!widget || widget->window() != this || key->key() != Qt::Key_F12) return QWidget::eventFilter(watched, event);
    if (!key->isAutoRepeat()) m_panic.set(press);
    return true;
}

void DeskWindow::keyPressEvent(QKeyEvent* event) {
    if (event->isAutoRepeat()) return;  // a key held down is one step
    if (!m_fingers.isHidden()) {  // a question that was put away left the keyboard here
        m_fingers.setFocus();
        QCoreApplication::sendEvent(&m_fingers, event);
        return;
    }
    if (!m_payout.isHidden()) {
        m_payout.setFocus();
        QCoreApplication::sendEvent(&m_payout, event);
        return;
    }
    if (!m_formPanel.isHidden()) {
        m_formPanel.setFocus();
        QCoreApplication::sendEvent(&m_formPanel, event);
        return;
    }
    if (!m_entitlement.isHidden()) {
        m_entitlement.setFocus();
        QCoreApplication::sendEvent(&m_entitlement, event);
        return;
    }
    if (event->key() == Qt::Key_F9 && event->modifiers() & Qt::ShiftModifier) return press(kEntitledKey);
    if (event->key() == Qt::Key_F10 && event->modifiers() & Qt::ShiftModifier) return press(kPayoutKey);
    if (event->key() == Qt::Key_F1 && event->modifiers() & Qt::ShiftModifier) return help();
    if (event->key() == Qt::Key_F1 && event->modifiers() & Qt::ControlModifier) return keyMapOfDesk();
    if (event->key() == Qt::Key_Help) return help();
    if (event->key() == Qt::Key_Escape) return m_model.takeBack();
    if (event->key() >= Qt::Key_F1 && event->key() <= Qt::Key_F11) return press(event->key());
    QWidget::keyPressEvent(event);
}

void DeskWindow::layOut() {
    for (QWidget* part : {static_cast<QWidget*>(&m_page), static_cast<QWidget*>(&m_compact),
                          static_cast<QWidget*>(&m_signIn), static_cast<QWidget*>(&m_fingers),
                          static_cast<QWidget*>(&m_entitlement), static_cast<QWidget*>(&m_formPanel), static_cast<QWidget*>(&m_payout), static_cast<QWidget*>(&m_help)})
        part->setGeometry(rect());
    m_questions.resize(rect());
}

void DeskWindow::resizeEvent(QResizeEvent*) {
    refresh();
}

void DeskWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::ActivationChange && !isActiveWindow()) m_panic.set(false);
    QWidget::changeEvent(event);
}

}  // namespace owc::desk_view

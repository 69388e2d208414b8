#include "counter/desk/view/desk_window.h"

#include <QKeyEvent>

#include "assets/ui/error_text.h"
#include "assets/ui/text.h"

namespace owc::desk_view {

using desk_model::DeskModel;
using desk_model::News;

DeskWindow::DeskWindow(DeskModel& model, ui::LanguageSwitch& language, const QString& officer)
    : m_model(model), m_language(language), m_page(this), m_signIn(officer, this), m_questions(model, *this) {
    setObjectName("deskWindow");
    connect(&m_signIn, &SignInPage::signedIn, &model, &DeskModel::signIn);
    connect(&m_signIn, &SignInPage::takenOver, &model, &DeskModel::takeOver);
    connect(&m_page, &DeskPage::pressed, this, &DeskWindow::act);
    connect(&model, &DeskModel::changed, this, &DeskWindow::refresh);
    connect(&model, &DeskModel::refused, this,
            [this](int code) { say(code == 0 ? QString() : ui::errorText(code), false); });
    connect(&model, &DeskModel::told, this, &DeskWindow::tell);
    connect(&language, &ui::LanguageSwitch::changed, this, &DeskWindow::retranslate);
    m_page.hide();
    m_signIn.begin();
    retranslate();
}

void DeskWindow::retranslate() {
    m_signIn.retranslate();
    m_questions.leave();
    m_message.clear();
    m_model.setLanguage(ui::languageCode(m_language.current()));
}

void DeskWindow::refresh() {
    const bool signedIn = m_model.signedIn();
    if (!signedIn) m_questions.leave();
    if (signedIn != m_page.isVisibleTo(this)) {
        if (signedIn)
            setFocus();
        else
            m_signIn.begin();
    }
    m_page.setVisible(signedIn);
    m_signIn.setVisible(!signedIn);
    const desk_model::DeskPicture& picture = m_model.picture();
    m_page.show(PageState{picture, m_model.maskedCnic(), m_message, m_good, m_model.busy()});
    m_signIn.present(picture.counter, picture.connected ? m_message : tr("Connecting to the server"));
    setWindowTitle(desk_model::titleOf(picture, signedIn));
    layOut();
}

void DeskWindow::say(const QString& message, bool good) {
    m_message = message;
    m_good = good;
    refresh();
}

void DeskWindow::tell(News news, int token) {
    const QString number = ui::isolated(QString::number(token));
    switch (news) {
        case News::TokenGiven:
            return say(tr("Token %1 is given and prints here.").arg(number), true);
        case News::RollTaken:
            return say(tr("Number %1 from the roll is in line.").arg(number), true);
        case News::Reprinted:
            return say(tr("The ticket of %1 prints again, marked as a duplicate.").arg(number), true);
        case News::SlipGiven:
            return say(tr("The return slip prints here."), true);
        case News::NoTicket:
            return say(tr("The ticket of %1 did not come out. Look at the printer, then print it again with F10.")
                           .arg(number),
                       false);
        case News::NoSlip:
            return say(tr("The return slip did not come out. Look at the printer, then give another one."), false);
    }
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
        default:
            return;
    }
}

void DeskWindow::keyPressEvent(QKeyEvent* event) {
    if (event->isAutoRepeat()) return;  // a key held down is one step
    if (event->key() == Qt::Key_F11) {
        m_language.set(m_language.current() == ui::Language::Urdu ? ui::Language::English
                                                                  : ui::Language::Urdu);
        return;
    }
    if (!m_model.signedIn()) return QWidget::keyPressEvent(event);
    for (const ActionKey& key : m_page.keys()) {
        if (key.key == event->key() && key.enabled) return act(key.key);
    }
}

void DeskWindow::layOut() {
    m_page.setGeometry(rect());
    m_signIn.setGeometry(rect());
    m_questions.resize(rect());
}

void DeskWindow::resizeEvent(QResizeEvent*) {
    layOut();
}

}  // namespace owc::desk_view

#include "counter/desk/view/desk_window.h"

// The check of who she is, over the desk.
namespace owc::desk_view {

using desk_model::DeskModel;
using desk_model::FingerAct;

namespace {

constexpr int kRightIndex = 1;  ///< place of the finger that is enrolled when none was chosen

}  // namespace

void DeskWindow::connectFingers() {
    connect(&m_fingers, &FingerPanel::acted, this, &DeskWindow::actOnCheck);
    connect(&m_fingers, &FingerPanel::chosen, this, &DeskWindow::visitorChanged);
    connect(&m_fingers, &FingerPanel::stopWanted, &m_model, &DeskModel::stopTaking);
    connect(&m_fingers, &FingerPanel::otherWayWanted, &m_questions, &Questions::otherWay);
    connect(&m_fingers, &FingerPanel::nadraWanted, &m_questions, &Questions::toNadra);
    connect(&m_fingers, &FingerPanel::givenUp, &m_questions, &Questions::giveUpCheck);
    connect(&m_fingers, &FingerPanel::helpWanted, this, &DeskWindow::help);
    connect(&m_fingers, &FingerPanel::languageWanted, this, &DeskWindow::turnLanguage);
    connect(&m_fingers, &FingerPanel::left, this, [this] {
        if (m_model.picture().check) m_checkSeen = m_model.picture().check->session;
        m_model.stopTaking();
        refresh();
    });
    connect(&m_questions, &Questions::enrolmentWanted, this,
            [this] { m_model.enrol(m_fingers.finger().value_or(kRightIndex)); });
    connect(&m_questions, &Questions::checkWanted, this, [this] {
        m_checkSeen = 0;
        refresh();
    });
}

void DeskWindow::showCheck() {
    const auto& picture = m_model.picture();
    if (!m_model.signedIn() || !picture.check || !picture.visitor || picture.check->session == m_checkSeen) {
        m_fingers.leave();
    } else {
        m_fingers.present(*picture.check, m_model.live(), picture.visitor->token, m_message,
                          m_model.busy() || !picture.connected);
        m_fingers.open();
    }
    emit visitorChanged();
}

void DeskWindow::actOnCheck(FingerAct act) {
    switch (act) {
        case FingerAct::None:
            return;
        case FingerAct::TakePrint:
            if (m_fingers.finger()) m_model.takePrint(*m_fingers.finger());
            return;
        case FingerAct::SendAgain:
            return m_model.sendPrintAgain();
        case FingerAct::AskResult:
            return m_model.askResult();
        case FingerAct::NewCheck:
            return m_model.beginCheck();
        case FingerAct::TypeNumber:
            return m_questions.cardNumber();
        case FingerAct::TypeTelephone:
            return m_questions.telephone([this](const QString& number) {
                if (m_fingers.finger()) m_model.takePrint(*m_fingers.finger(), number);
            });
        case FingerAct::ToNadra:
            return m_questions.toNadra();
        case FingerAct::OtherWay:
            return m_questions.otherWay();
        case FingerAct::SecondOfficer:
            return m_questions.secondOfficer();
        case FingerAct::CallManager:
            return m_model.callManager();
        case FingerAct::GoOn:
            m_checkSeen = m_model.picture().check ? m_model.picture().check->session : 0;
            return refresh();
    }
}

desk_model::VisitorPicture DeskWindow::visitorPicture() const {
    auto picture = desk_model::visitorPictureOf(m_model.picture(), m_model.live(), m_fingers.finger());
    if (m_entitlement.showsHer() && m_model.entitled())
        desk_model::addAnswers(picture, m_model.entitled()->answer, m_entitlement.chosen());
    if (m_model.form() && m_formOpen)
        desk_model::addForm(picture, *m_model.form(), m_formPanel.readsBack(), m_formPanel.line());
    if (m_model.payout().isOpen()) desk_model::addPayout(picture, desk_model::payoutPictureOf(m_model.payout(), m_model.picture()));
    return picture;
}

}  // namespace owc::desk_view

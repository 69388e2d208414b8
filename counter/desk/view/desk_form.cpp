#include "counter/desk/view/desk_window.h"

// The registry's form, over the desk.
namespace owc::desk_view {

using desk_model::DeskModel;
using registration::Form;
using registration::Page;

void DeskWindow::connectForm() {
    connect(&m_entitlement, &EntitlementPanel::formWanted, this, [this] {
        const auto forms = desk_model::formsFor(m_model.entitled()->answer.triage);
        m_questions.whichForm(forms);
    });
    connect(&m_model, &DeskModel::formCame, this, [this] { m_formOpen = true; });
    connect(&m_model, &DeskModel::told, this, [this](desk_model::News news) {
        if (news != desk_model::News::FormChangedElsewhere && news != desk_model::News::FormEnded) return;
        m_questions.leave();  // an answer would fall into another form than it was asked about
        emit silenceWanted();
    });
    connect(&m_formPanel, &RegistrationPanel::pageWanted, this, [this](Page page) {
        if (const auto& form = m_model.form()) m_model.changeForm(form->form, page);
    });
    connect(&m_formPanel, &RegistrationPanel::fieldWanted, &m_questions, &Questions::memberField);
    connect(&m_formPanel, &RegistrationPanel::childWanted, this, [this] { addMember(eligibility::Relation::Child); });
    connect(&m_formPanel, &RegistrationPanel::memberWanted, this, [this] { addMember(eligibility::Relation::Other); });
    connect(&m_formPanel, &RegistrationPanel::outWanted, &m_questions, &Questions::takeMemberOut);
    connect(&m_formPanel, &RegistrationPanel::mobileWanted, this, [this] { m_questions.mobile(false); });
    connect(&m_formPanel, &RegistrationPanel::dropWanted, &m_questions, &Questions::dropForm);
    connect(&m_formPanel, &RegistrationPanel::bandWanted, this, [this](registration::Question question, int band) {
        m_model.editForm([&](Form& form) { desk_model::answer(form, question, band); });
    });
    connect(&m_formPanel, &RegistrationPanel::groundWanted, this, [this](int place) {
        m_model.editForm([&](Form& form) { desk_model::chooseGround(form, place); });
    });
    connect(&m_formPanel, &RegistrationPanel::paperWanted, this, [this](const QString& id) {
        m_model.editForm([&](Form& form) { desk_model::turnPaper(form, id.toStdString()); });
    });
    connect(&m_formPanel, &RegistrationPanel::agreed, &m_model, &DeskModel::agreeToForm);
    connect(&m_formPanel, &RegistrationPanel::sendWanted, &m_model, &DeskModel::sendForm);
    connect(&m_formPanel, &RegistrationPanel::readWanted, this, &DeskWindow::readToHer);
    connect(&m_formPanel, &RegistrationPanel::shown, this, [this] {
        emit silenceWanted();
        emit visitorChanged();
    });
    connect(&m_formPanel, &RegistrationPanel::helpWanted, this, &DeskWindow::help);
    connect(&m_formPanel, &RegistrationPanel::languageWanted, this, &DeskWindow::turnLanguage);
    connect(&m_formPanel, &RegistrationPanel::left, this, [this] {
        const auto& form = m_model.form();
        if (form && form->saved == desk_model::Saved::Refused) return m_questions.leaveUnsaved();
        closeForm();
    });
    connect(&m_questions, &Questions::formLeft, this, &DeskWindow::closeForm);
}

void DeskWindow::closeForm() {
    m_formOpen = false;
    m_model.leaveForm();
    refresh();
}

/// The new member is chosen, and her number is asked for first: the paper is in the hand.
void DeskWindow::addMember(eligibility::Relation relation) {
    std::optional<std::size_t> place;
    m_model.editForm([&](Form& form) { place = desk_model::addMember(form, relation); });
    if (!place) return say(tr("The form is full: no more members."), false);
    m_formPanel.chooseMember(static_cast<int>(*place));
    m_questions.memberField(static_cast<int>(*place), desk_model::MemberField::Number);
}

void DeskWindow::showForm() {
    const auto picture = m_model.signedIn() ? m_model.registration() : std::nullopt;
    if (!picture) m_formOpen = false;
    if (!m_formOpen) {
        if (!m_formPanel.isHidden()) emit silenceWanted();
        return m_formPanel.leave();
    }
    m_formPanel.present(*picture, m_good ? QString() : m_message, m_model.busy() || !m_model.picture().connected);
    m_formPanel.open();
}

/// What her window shows now, and no more, so that ear and eye go together.
void DeskWindow::readToHer() {
    const desk_model::VisitorPicture picture = visitorPicture();
    if (!picture.form) return;
    const ui::Language hers = ui::languageFromCode(picture.language).value_or(ui::Language::Urdu);
    const ui::LanguageScope scope(m_language, hers);
    QStringList sentences;
    for (const auto& line : desk_model::readBackPage(desk_model::readBackOf(*picture.form), picture.line))
        sentences << desk_model::spokenLine(line);
    emit readAloud(sentences, ui::languageCode(hers));
}

}  // namespace owc::desk_view

#include "counter/desk/model/registration_words.h"
#include "counter/desk/view/questions.h"

// What is asked while a form for the registry is filled in.
namespace owc::desk_view {

using desk_model::MemberField;
using registration::Form;

namespace {

NumberPanel::Kind kindOf(MemberField field) {
    if (field == MemberField::Number) return NumberPanel::Kind::Card;
    if (field == MemberField::Born) return NumberPanel::Kind::Date;
    return field == MemberField::SchoolClass ? NumberPanel::Kind::Number : NumberPanel::Kind::Name;
}

}  // namespace

void Questions::whichForm(const std::vector<eligibility::RegistryVisit>& forms) {
    if (forms.size() == 1) return m_model.openForm(forms.front());
    QStringList names;
    for (const auto form : forms) names << desk_model::formName(form);
    choose(tr("Which form is filled in?"), names,
           [this, forms](int index) { m_model.openForm(forms[static_cast<std::size_t>(index)]); });
}

void Questions::memberField(int member, MemberField field) {
    const auto place = static_cast<std::size_t>(member);
    switch (desk_model::answeringOf(field)) {
        case desk_model::Answering::Turned:
            return m_model.editForm([&](Form& form) { desk_model::turnOver(form, place, field); });
        case desk_model::Answering::Chosen:
            return choose(desk_model::fieldName(field), desk_model::choicesOf(field), [this, place, field](int choice) {
                m_model.editForm([&](Form& form) { desk_model::choose(form, place, field, choice); });
            });
        case desk_model::Answering::Typed:
            return typeField(place, field, false);
    }
}

void Questions::typeField(std::size_t member, MemberField field, bool again) {
    QString question = again ? tr("That is too long. Name, as the paper has it") : tr("Name, as the paper has it");
    if (field == MemberField::Number)
        question = again ? tr("That is no number. 13 digits of the CNIC, or of the B-Form") : tr("13 digits of the CNIC, or of the B-Form");
    if (field == MemberField::Born)
        question = again ? tr("That is no day that has been. Born on: day, month, year, as 14-03-2016")
                         : tr("Born on: day, month, year, as 14-03-2016");
    if (field == MemberField::SchoolClass)
        question = again ? tr("Classes are 1 to 16. School class now, 0 for none") : tr("School class now, 0 for none");
    type(question, kindOf(field), [this, member, field](const QString& typed) {
        bool taken = true;
        m_model.editForm([&](Form& form) { taken = desk_model::fillIn(form, member, field, typed, m_model.today()); });
        if (!taken) typeField(member, field, true);
    });
}

void Questions::mobile(bool again) {
    type(again ? tr("That is no telephone number. A working mobile number") : tr("A working mobile number, for the official SMS"),
         NumberPanel::Kind::Telephone, [this](const QString& typed) {
             bool taken = true;
             m_model.editForm([&](Form& form) { taken = desk_model::fillInMobile(form, typed); });
             if (!taken) mobile(true);
         });
}

/// What was typed of somebody new would be lost: asked first.
void Questions::takeMemberOut(int member) {
    const auto place = static_cast<std::size_t>(member);
    const auto& open = m_model.form();
    if (!open || place >= open->form.members.size()) return;
    const auto out = [this, place] { m_model.editForm([&](Form& form) { desk_model::takeOut(form, place); }); };
    if (open->form.members[place].known) return out();
    choose(tr("Is this member taken out of the form?"), {tr("Yes, take out"), tr("No, go on")}, [out](int index) {
        if (index == 0) out();
    });
}

void Questions::dropForm() {
    choose(tr("Why is the form dropped? What was filled in is erased."),
           {tr("She does not wish it"), tr("It was opened by mistake"), tr("It is done elsewhere")},
           [this](int reason) { m_model.dropForm(reason); });
}

void Questions::leaveUnsaved() {
    choose(tr("The last changes were not saved. What now?"), {tr("Stay here"), tr("Leave: they are lost")}, [this](int index) {
        if (index == 0) return;
        m_model.abandonForm();
        emit formLeft();
    });
}

}  // namespace owc::desk_view

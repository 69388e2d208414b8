#include "counter/desk/model/entitlement_words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace owc::desk_model {

using eligibility::Confidence;
using eligibility::NextStep;
using eligibility::Outcome;
using eligibility::RegistryVisit;
using eligibility::VerdictKind;

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Entitlement", text);
}

}  // namespace

QString kindWord(VerdictKind kind) {
    switch (kind) {
        case VerdictKind::Eligible:
            return say("Yes");
        case VerdictKind::Enrolled:
            return say("Enrolled");
        case VerdictKind::NotNow:
            return say("Not now");
        case VerdictKind::SurveyNeeded:
            return say("Survey needed");
        case VerdictKind::SurveyTooOld:
            return say("Survey too old");
        case VerdictKind::UnderReview:
            return say("Being checked");
        case VerdictKind::DataMissing:
            return say("A paper is missing");
        case VerdictKind::NadraFirst:
            return say("NADRA first");
        case VerdictKind::WalkIn:
            return say("Open to all");
        case VerdictKind::AskCounter:
            return say("A person decides");
    }
    return {};
}

QString nextWords(NextStep step) {
    switch (step) {
        case NextStep::None:
            return say("Nothing to do now");
        case NextStep::DrawStipend:
            return say("She draws it");
        case NextStep::Apply:
            return say("She applies for it");
        case NextStep::NewSurvey:
            return say("Her household is surveyed");
        case NextStep::RosterUpdate:
            return say("Her household's roster is updated");
        case NextStep::Appeal:
            return say("She may appeal");
        case NextStep::Reassessment:
            return say("She may ask for a re-assessment");
        case NextStep::WaitForAnswer:
            return say("She waits for the answer");
        case NextStep::BringCertificate:
            return say("She brings what is missing");
        case NextStep::NadraCounter:
            return say("NADRA's counter first");
        case NextStep::GoThere:
            return say("She goes there");
        case NextStep::AskCounter:
            return say("A person at the counter decides");
    }
    return {};
}

QString visitWords(RegistryVisit visit) {
    switch (visit) {
        case RegistryVisit::None:
            return say("No visit to the registration desk is due.");
        case RegistryVisit::NewSurvey:
            return say("New survey: her household was missed.");
        case RegistryVisit::RosterUpdate:
            return say("Roster update: what has changed in her household is written down.");
        case RegistryVisit::Appeal:
            return say("Appeal: she does not agree with the answer.");
        case RegistryVisit::DisasterImpact:
            return say("After a disaster: what her household has lost is written down.");
        case RegistryVisit::ReassessIneligible:
            return say("Re-assessment: her survey is old enough to be made anew.");
        case RegistryVisit::ReassessBeneficiary:
            return say("Re-assessment of a beneficiary: her survey has to be made anew.");
        case RegistryVisit::WomansCnic:
            return say("Her household is eligible, but the CNIC of a woman in it is missing.");
    }
    return {};
}

QString visitName(RegistryVisit visit) {
    switch (visit) {
        case RegistryVisit::None:
            return {};
        case RegistryVisit::NewSurvey:
            return say("new survey");
        case RegistryVisit::RosterUpdate:
            return say("roster update");
        case RegistryVisit::Appeal:
            return say("appeal");
        case RegistryVisit::DisasterImpact:
            return say("after a disaster");
        case RegistryVisit::ReassessIneligible:
        case RegistryVisit::ReassessBeneficiary:
            return say("re-assessment");
        case RegistryVisit::WomansCnic:
            return say("a woman's CNIC");
    }
    return {};
}

QString outcomeWord(Outcome outcome) {
    switch (outcome) {
        case Outcome::Met:
            return say("met");
        case Outcome::NotMet:
            return say("not met");
        case Outcome::Unknown:
            return say("not known");
    }
    return {};
}

QString confidenceWords(Confidence confidence) {
    switch (confidence) {
        case Confidence::Confirmed:
            return say("confirmed");
        case Confidence::Single:
            return say("one good source");
        case Confidence::Weak:
            return say("a weak source");
        case Confidence::General:
            return say("general knowledge");
        case Confidence::NotFound:
            return say("nowhere published: it decides nothing");
    }
    return {};
}

QString figure(std::int64_t value) {
    return QString("\u2066%1\u2069").arg(QLocale(QLocale::English).toString(static_cast<qlonglong>(value)));
}

QString dayWords(domain::Day day) {
    const QDate date = QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
    return QString("\u2066%1\u2069").arg(date.toString("dd-MM-yyyy"));
}

}  // namespace owc::desk_model

#include "kiosk/screens/answer_words.h"

#include <QCoreApplication>

#include "kiosk/screens/catalogue.h"

namespace owc::screens {
namespace {

using eligibility::NextStep;
using eligibility::Rule;
using eligibility::VerdictKind;

QString say(const char* text) {
    return QCoreApplication::translate("Answer", text);
}

QString wordsOf(NextStep step) {
    switch (step) {
        case NextStep::None:
        case NextStep::GoThere:
            return {};
        case NextStep::DrawStipend:
            return say("You can draw your stipend now.");
        case NextStep::Apply:
            return say("You can apply at the counter.");
        case NextStep::NewSurvey:
            return say("A survey of your family comes first.");
        case NextStep::RosterUpdate:
            return say("Have your family's record brought up to date.");
        case NextStep::Appeal:
            return say("You can ask for another look at it.");
        case NextStep::Reassessment:
            return say("Ask for a new survey of your family.");
        case NextStep::WaitForAnswer:
            return say("The answer is not ready yet. Please wait.");
        case NextStep::BringCertificate:
            return say("Bring the missing paper to the counter.");
        case NextStep::NadraCounter:
            return say("Go to the NADRA counter first.");
        case NextStep::AskCounter:
            return say("The staff look at it with you.");
    }
    return {};
}

}  // namespace

QString verdictIcon(VerdictKind kind) {
    switch (kind) {
        case VerdictKind::Eligible:
            return QStringLiteral("state-yes");
        case VerdictKind::Enrolled:
            return QStringLiteral("state-enrolled");
        case VerdictKind::NotNow:
            return QStringLiteral("state-not-now");
        case VerdictKind::SurveyNeeded:
            return QStringLiteral("state-survey");
        case VerdictKind::SurveyTooOld:
            return QStringLiteral("state-survey-old");
        case VerdictKind::UnderReview:
            return QStringLiteral("state-checking");
        case VerdictKind::DataMissing:
            return QStringLiteral("state-missing");
        case VerdictKind::NadraFirst:
            return QStringLiteral("state-nadra");
        case VerdictKind::WalkIn:
            return QStringLiteral("state-open");
        case VerdictKind::AskCounter:
            return QStringLiteral("state-desk");
    }
    return QStringLiteral("state-desk");
}

ui::Tone verdictTone(VerdictKind kind) {
    switch (kind) {
        case VerdictKind::Eligible:
        case VerdictKind::Enrolled:
            return ui::Tone::Good;
        case VerdictKind::NotNow:
        case VerdictKind::SurveyNeeded:
        case VerdictKind::SurveyTooOld:
        case VerdictKind::DataMissing:
            return ui::Tone::Warn;
        case VerdictKind::UnderReview:
        case VerdictKind::NadraFirst:
            return ui::Tone::Checking;
        case VerdictKind::WalkIn:
        case VerdictKind::AskCounter:
            break;
    }
    return ui::Tone::Plain;
}

QString verdictWord(VerdictKind kind) {
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
            return say("Survey is old");
        case VerdictKind::UnderReview:
            return say("Being checked");
        case VerdictKind::DataMissing:
            return say("Paper missing");
        case VerdictKind::NadraFirst:
            return say("NADRA first");
        case VerdictKind::WalkIn:
            return say("Open to all");
        case VerdictKind::AskCounter:
            break;
    }
    return say("Ask at the counter");
}

QString kindSentence(VerdictKind kind) {
    switch (kind) {
        case VerdictKind::Eligible:
            return wordsOf(NextStep::Apply);
        case VerdictKind::Enrolled:
            return say("You are enrolled.");
        case VerdictKind::NotNow:
            return say("Ask the staff what you can do.");
        case VerdictKind::SurveyNeeded:
            return wordsOf(NextStep::NewSurvey);
        case VerdictKind::SurveyTooOld:
            return wordsOf(NextStep::Reassessment);
        case VerdictKind::UnderReview:
            return wordsOf(NextStep::WaitForAnswer);
        case VerdictKind::DataMissing:
            return wordsOf(NextStep::BringCertificate);
        case VerdictKind::NadraFirst:
            return wordsOf(NextStep::NadraCounter);
        case VerdictKind::WalkIn:
            return say("Anybody may come.");
        case VerdictKind::AskCounter:
            break;
    }
    return wordsOf(NextStep::AskCounter);
}

QString reasonSentence(const flow::ProgrammeAnswer& programme) {
    if (!programme.reason) return {};
    switch (*programme.reason) {
        case Rule::ScoreAtMost:
            return say("Not by the last survey of your family.");
        case Rule::IncomeBelow:
        case Rule::IncomeAtMost:
        case Rule::ClassBetween:
        case Rule::AnyOf:
        case Rule::MaritalIs:
        case Rule::NoFilter:
            return say("Not by what is on record now.");
        case Rule::AgeBetween:
            return say("It is for another age.");
        case Rule::GenderIs:
        case Rule::RelationIs:
            return say("It is for another member of the family.");
        case Rule::HasCertificate:
            return say("A certificate is not on record.");
        case Rule::EnrolledIn:
        case Rule::HouseholdEnrolledIn:
            return say("It is for families of another programme.");
        case Rule::MemberWith:
            return say("Nobody in the family fits it yet.");
        case Rule::DistrictIn:
            return say("It is not given in your district.");
        case Rule::NotWithinMonths:
            return say("You had it a short time ago.");
        case Rule::OnePerHousehold:
            return say("It is given once to a family.");
        case Rule::SurveyedWithinYears:
            return say("The survey is old.");
        case Rule::AskedAtCounter:
            break;
    }
    return {};
}

QString stepSentence(const flow::ProgrammeAnswer& programme) {
    const QString place = nameNow(programme.place);
    if (programme.next == NextStep::GoThere && !place.isEmpty()) return say("It is given at: %1").arg(place);
    if (flow::isGivenToNobody(programme)) return say("It is not given now.");
    const QString step = wordsOf(programme.next);
    return step.isEmpty() && !programme.reason ? kindSentence(programme.kind) : step;
}

}  // namespace owc::screens

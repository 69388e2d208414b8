#pragma once

#include "tests/support/kiosk_screens.h"

// What the registry says at the kiosk, without a server.
namespace owc::screens {

inline constexpr eligibility::VerdictKind kVerdictKinds[] = {
    eligibility::VerdictKind::Enrolled,     eligibility::VerdictKind::Eligible,
    eligibility::VerdictKind::UnderReview,  eligibility::VerdictKind::NadraFirst,
    eligibility::VerdictKind::DataMissing,  eligibility::VerdictKind::SurveyTooOld,
    eligibility::VerdictKind::SurveyNeeded, eligibility::VerdictKind::NotNow,
    eligibility::VerdictKind::AskCounter,   eligibility::VerdictKind::WalkIn};

/// A programme of this kind, in the words that take the most room.
inline flow::ProgrammeAnswer programmeAnswer(eligibility::VerdictKind kind) {
    using eligibility::NextStep;
    using eligibility::VerdictKind;
    flow::ProgrammeAnswer one{.kind = kind,
                              .next = NextStep::None,
                              .names = {{"ur", "تعلیمی وظائف"}, {"en", "Undergraduate Scholarship"}},
                              .place = {},
                              .need = "school",
                              .service = {"school"}};
    switch (kind) {
        case VerdictKind::Enrolled:
            one.names = {{"ur", "کفالت"}, {"en", "Kafaalat"}};
            one.need = "withdraw";
            one.next = NextStep::DrawStipend;
            one.service = {"withdraw"};
            break;
        case VerdictKind::Eligible:
            one.names = {{"ur", "بیت المال کی انفرادی مالی امداد"},
                         {"en", "Special friends (families with a disabled member)"}};
            one.next = NextStep::Apply;
            break;
        case VerdictKind::NotNow:
            one.names = {{"ur", "بلاسود قرض"}, {"en", "Interest-free loan"}};
            one.need = "loan";
            one.next = NextStep::Appeal;
            one.reason = eligibility::Rule::MemberWith;
            break;
        case VerdictKind::WalkIn:
            one.names = {{"ur", "پناہ گاہ"}, {"en", "Panagah shelter"}};
            one.need = "help";
            one.next = NextStep::GoThere;
            one.place = {{"ur", "پشاور موڑ، اسلام آباد"}, {"en", "Peshawar Mor, Islamabad"}};
            break;
        case VerdictKind::SurveyNeeded:
        case VerdictKind::SurveyTooOld:
        case VerdictKind::UnderReview:
        case VerdictKind::DataMissing:
        case VerdictKind::NadraFirst:
        case VerdictKind::AskCounter:
            break;
    }
    return one;
}

inline flow::State answerState(domain::Language language, flow::Answer answer) {
    flow::State state = stateAt(flow::Screen::Answer, language);
    state.service = state.registryNeed = {"eligible"};
    state.cnic = "3520212345671";
    state.cardRead = answer.kind == flow::Answer::Kind::Programmes;
    state.answer = std::move(answer);
    return state;
}

/// To a number that was typed.
inline flow::State toldState(domain::Language language, eligibility::VerdictKind kind) {
    return answerState(language, {.kind = flow::Answer::Kind::Told, .foremost = kind});
}

/// To a card: a programme of each kind, most hopeful first.
inline flow::State programmesState(domain::Language language, std::uint32_t page) {
    flow::Answer answer{.kind = flow::Answer::Kind::Programmes,
                        .foremost = eligibility::VerdictKind::Enrolled,
                        .service = {"family"},
                        .bring = {"cnic", "bform", "disability_certificate", "bill"},
                        .page = page};
    for (const eligibility::VerdictKind kind : kVerdictKinds)
        answer.programmes.push_back(programmeAnswer(kind));
    return answerState(language, std::move(answer));
}

}  // namespace owc::screens

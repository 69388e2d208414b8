#include "kiosk/flow/answer.h"

#include <algorithm>

namespace owc::flow {
namespace {

using eligibility::VerdictKind;

int rankOf(VerdictKind kind) {
    switch (kind) {
        case VerdictKind::Enrolled:
            return 0;
        case VerdictKind::Eligible:
            return 1;
        case VerdictKind::UnderReview:
            return 2;
        case VerdictKind::NadraFirst:
            return 3;
        case VerdictKind::DataMissing:
            return 4;
        case VerdictKind::SurveyTooOld:
            return 5;
        case VerdictKind::SurveyNeeded:
            return 6;
        case VerdictKind::NotNow:
            return 7;
        case VerdictKind::AskCounter:
            return 8;
        case VerdictKind::WalkIn:
            return 9;
    }
    return 10;
}

}  // namespace

bool isGivenToNobody(const ProgrammeAnswer& programme) {
    return programme.kind == VerdictKind::NotNow && programme.next == eligibility::NextStep::None &&
           !programme.reason;
}

void sortByHope(std::vector<ProgrammeAnswer>& programmes) {
    std::ranges::stable_sort(programmes, {}, [](const ProgrammeAnswer& one) {
        return isGivenToNobody(one) ? 11 : rankOf(one.kind);
    });
}

bool canBePrinted(const Answer& answer) {
    return answer.kind == Answer::Kind::Told || answer.kind == Answer::Kind::Programmes ||
           answer.kind == Answer::Kind::Nobody;
}

}  // namespace owc::flow

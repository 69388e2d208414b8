#include "counter/desk/view/verdict_look.h"

namespace owc::desk_view {

using eligibility::Outcome;
using eligibility::VerdictKind;
using ui::Tone;

VerdictLook lookOf(VerdictKind kind) {
    switch (kind) {
        case VerdictKind::Eligible:
            return {"state-yes", Tone::Good};
        case VerdictKind::Enrolled:
            return {"state-enrolled", Tone::Good};
        case VerdictKind::NotNow:
            return {"state-not-now", Tone::Warn};
        case VerdictKind::SurveyNeeded:
            return {"state-survey", Tone::Warn};
        case VerdictKind::SurveyTooOld:
            return {"state-survey-old", Tone::Warn};
        case VerdictKind::UnderReview:
            return {"state-checking", Tone::Checking};
        case VerdictKind::DataMissing:
            return {"state-missing", Tone::Warn};
        case VerdictKind::NadraFirst:
            return {"state-nadra", Tone::Checking};
        case VerdictKind::WalkIn:
            return {"state-open", Tone::Plain};
        case VerdictKind::AskCounter:
            return {"state-desk", Tone::Plain};
    }
    return {"state-desk", Tone::Plain};
}

QString iconOf(Outcome outcome) {
    switch (outcome) {
        case Outcome::Met:
            return "state-yes";
        case Outcome::NotMet:
            return "state-not-now";
        case Outcome::Unknown:
            return "state-desk";
    }
    return "state-desk";
}

QString paperIcon(const QString& paper) {
    if (paper.contains("cnic")) return "doc-cnic";
    if (paper.contains("medical") || paper.contains("vaccination")) return "doc-health";
    if (paper.contains("bill")) return "doc-bill";
    if (paper == "bform" || paper == "phone" || paper == "slip") return "doc-" + paper;
    return paper.contains("receipt") ? "doc-receipt" : "doc-certificate";
}

}  // namespace owc::desk_view

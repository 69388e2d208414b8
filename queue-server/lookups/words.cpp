#include "queue-server/lookups/words.h"

namespace owc::lookups {

std::string_view nameOf(Purpose purpose) {
    switch (purpose) {
        case Purpose::KioskTyped:
            return "kiosk-typed";
        case Purpose::KioskCard:
            return "kiosk-card";
        case Purpose::CounterCard:
            return "counter-card";
        case Purpose::Registration:
            return "registration";
        case Purpose::Shared:
            return "shared";
    }
    return "";
}

std::string_view nameOf(Found found) {
    switch (found) {
        case Found::Here:
            return "here";
        case Found::Nowhere:
            return "nowhere";
        case Found::CannotAsk:
            return "cannot-ask";
        case Found::Upstream:
            return "upstream";
    }
    return "";
}

std::string_view nameOf(eligibility::VerdictKind kind) {
    using Kind = eligibility::VerdictKind;
    switch (kind) {
        case Kind::Eligible:
            return "eligible";
        case Kind::Enrolled:
            return "enrolled";
        case Kind::NotNow:
            return "not-now";
        case Kind::SurveyNeeded:
            return "survey-needed";
        case Kind::SurveyTooOld:
            return "survey-too-old";
        case Kind::UnderReview:
            return "under-review";
        case Kind::DataMissing:
            return "data-missing";
        case Kind::NadraFirst:
            return "nadra-first";
        case Kind::WalkIn:
            return "walk-in";
        case Kind::AskCounter:
            return "ask-counter";
    }
    return "";
}

}  // namespace owc::lookups

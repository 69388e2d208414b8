#include <QCoreApplication>

#include "counter/desk/model/desk_picture.h"

namespace owc::desk_model {

using domain::CallRule;

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Reason", text);
}

QString priorityPhrase(domain::Priority priority) {
    switch (priority) {
        case domain::Priority::None:
            return {};
        case domain::Priority::Pregnant:
            return say("priority (pregnant); ");
        case domain::Priority::Infant:
            return say("priority (infant in arms); ");
        case domain::Priority::Elderly:
            return say("priority (elderly); ");
        case domain::Priority::Disabled:
            return say("priority (disability); ");
    }
    return {};
}

QString policySentence(const domain::CallReason& reason) {
    if (reason.waiting <= 1) return say("the only one waiting for this counter.");
    switch (reason.policy) {
        case domain::Policy::PromisedTime:
            return say("her promise falls due first of the %1 waiting.").arg(reason.waiting);
        case domain::Policy::Strict:
            return reason.priority == domain::Priority::None
                       ? say("nobody with a priority is waiting, and she came first of the %1 waiting.")
                             .arg(reason.waiting)
                       : say("whoever has a priority is called first here, in order of arrival.");
        case domain::Policy::Ratio:
            return say("visitors with and without a priority take turns here, and she came first of hers.");
        case domain::Policy::Arrival:
            return say("order of arrival: she came first of the %1 waiting.").arg(reason.waiting);
    }
    return {};
}

QString choiceSentence(domain::ChoiceReason choice) {
    switch (choice) {
        case domain::ChoiceReason::Unwell:
            return say("the officer chose her out of turn because she is unwell.");
        case domain::ChoiceReason::Child:
            return say("the officer chose her out of turn because of a small child.");
        case domain::ChoiceReason::Document:
            return say("the officer chose her out of turn because she brought a missing document.");
        case domain::ChoiceReason::Complaint:
            return say("the officer chose her out of turn because of a complaint.");
        case domain::ChoiceReason::Other:
            return say("the officer chose her out of turn for another reason.");
    }
    return {};
}

QString ruleSentence(const domain::CallReason& reason) {
    const auto limit = std::chrono::floor<std::chrono::minutes>(reason.limit).count();
    switch (reason.rule) {
        case CallRule::Policy:
            return policySentence(reason);
        case CallRule::MaxWait:
            return say("she has waited longer than %1 minutes, nobody may be called before her.").arg(limit);
        case CallRule::Condition:
            return say("this counter helps out: somebody has waited longer than %1 minutes for these services, "
                       "and they come first.")
                .arg(limit);
        case CallRule::Choice:
            return choiceSentence(reason.choice.value_or(domain::ChoiceReason::Other));
        case CallRule::Direct:
            return say("she is served without a token; she waited in no line.");
    }
    return {};
}

QString promiseSentence(std::int64_t minutesLeft) {
    if (minutesLeft >= 0) return say("%1 minutes of it were left.").arg(minutesLeft);
    return say("It is %1 minutes overdue.").arg(-minutesLeft);
}

}  // namespace

QString reasonSentence(const domain::CallReason& reason, domain::Time calledAt) {
    if (reason.rule == CallRule::Direct) return ruleSentence(reason);
    QString text = priorityPhrase(reason.priority);
    if (reason.placeKept) text += say("back with her place kept; ");
    text += ruleSentence(reason);
    const bool byPromise = reason.rule == CallRule::Policy && reason.policy == domain::Policy::PromisedTime;
    if (byPromise)
        text += " " + promiseSentence(std::chrono::round<std::chrono::minutes>(reason.promisedBy - calledAt).count());
    if (reason.overtaken > 0)
        text += " " + (byPromise ? say("%1 who came earlier have a later promise.")
                                 : say("%1 who came earlier still wait."))
                          .arg(reason.overtaken);
    return text;
}

}  // namespace owc::desk_model

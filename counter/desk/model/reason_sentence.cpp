#include <QCoreApplication>

#include "counter/desk/model/desk_picture.h"

namespace owc::desk_model {
namespace {

QString say(const char* text, int n = -1) {
    return QCoreApplication::translate("Reason", text, nullptr, n);
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

}  // namespace

QString reasonSentence(const domain::CallReason& reason, domain::Time calledAt) {
    using std::chrono::round;
    using Minutes = std::chrono::minutes;
    QString text = priorityPhrase(reason.priority);
    if (reason.placeKept) text += say("back with her place kept; ");
    const auto left = round<Minutes>(reason.promisedBy - calledAt).count();
    if (reason.waiting <= 1)
        text += say("the only one waiting for this counter.");
    else
        text += say("her promise falls due first of the %1 waiting.").arg(reason.waiting);
    text += " ";
    if (left >= 0)
        text += say("%1 minutes of it were left.").arg(left);
    else
        text += say("It is %1 minutes overdue.").arg(-left);
    if (reason.overtaken > 0)
        text += " " + say("%1 who came earlier have a later promise.").arg(reason.overtaken);
    return text;
}

}  // namespace owc::desk_model

#include "counter/desk/model/desk_actions.h"

#include <algorithm>

namespace owc::desk_model {

NextAction nextAction(Step step) {
    switch (step) {
        case Step::SignedOut:
            return NextAction::None;
        case Step::Idle:
            return NextAction::CallNext;
        case Step::Called:
            return NextAction::MarkArrived;
        case Step::Arrived:
            return NextAction::StartServing;
        case Step::Serving:
            return NextAction::Complete;
        case Step::OnBreak:
            return NextAction::EndBreak;
    }
    return NextAction::None;
}

std::vector<MoreAction> moreActions(const DeskPicture& picture) {
    std::vector<MoreAction> all{MoreAction::FindToken, MoreAction::BringBack, MoreAction::WalkIn,
                                MoreAction::FromRoll,  MoreAction::WithSlip,  MoreAction::GiveSlip,
                                MoreAction::DoorIn,    MoreAction::DoorOut};
    if (picture.step == Step::Serving) all.insert(all.end(), {MoreAction::NotDone, MoreAction::CheckIdentity});
    if (picture.step == Step::Idle)
        all.insert(all.end(), {MoreAction::ServeDirect, MoreAction::Break, MoreAction::SignOut});
    return all;
}

std::vector<Target> errands(const DeskPicture& picture) {
    std::vector<Target> all = picture.targets;
    std::ranges::stable_partition(all, [](const Target& target) { return target.need == "finger"; });
    return all;
}

QString titleOf(const DeskPicture& picture, bool signedIn) {
    const QString name = QString("owc-counter %1 ").arg(picture.counter);
    if (!picture.connected) return name + "offline";
    if (!signedIn || picture.step == Step::SignedOut) return name + "signed-out";
    const QString token = picture.visitor ? QString::number(picture.visitor->token) : QString();
    switch (picture.step) {
        case Step::SignedOut:
            break;
        case Step::Idle:
            return name + "idle";
        case Step::Called:
            return name + "called " + token;
        case Step::Arrived:
            return name + "arrived " + token;
        case Step::Serving:
            return name + "serving " + token;
        case Step::OnBreak:
            return name + "break";
    }
    return name;
}

}  // namespace owc::desk_model

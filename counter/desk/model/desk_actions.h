#pragma once

#include "counter/desk/model/desk_picture.h"

namespace owc::desk_model {

/// What F10 offers beyond the action bar.
enum class MoreAction {
    FindToken,
    BringBack,
    WalkIn,
    FromRoll,
    WithSlip,
    GiveSlip,
    DoorIn,
    DoorOut,
    NotDone,
    CheckIdentity,
    ServeDirect,
    Break,
    SignOut
};

/// What is possible now. The first eight always are and keep their numbers.
[[nodiscard]] std::vector<MoreAction> moreActions(const DeskPicture& picture);

/// Services she can be sent to and come back from, the one that fails most often first: finger and CNIC.
[[nodiscard]] std::vector<Target> errands(const DeskPicture& picture);

}  // namespace owc::desk_model

#pragma once

#include "counter/desk/model/desk_picture.h"

namespace owc::desk_view {

/// What the desk page shows besides the picture.
struct PageState {
    desk_model::DeskPicture picture;
    QString maskedCnic;
    QString message;    ///< a refusal or news in words; empty: none
    bool good = false;  ///< the message is good news
    bool busy = false;
    QString underWay;   ///< what the server has not answered, in words
    bool slow = false;  ///< and it lets it wait

    friend bool operator==(const PageState&, const PageState&) = default;
};

}  // namespace owc::desk_view

#pragma once

#include "counter/desk/model/entitlement_picture.h"

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
    std::vector<desk_model::VisitorAnswer> entitled;  ///< what the registry said of her, the most hopeful first

    friend bool operator==(const PageState&, const PageState&) = default;
};

}  // namespace owc::desk_view

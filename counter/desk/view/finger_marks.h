#pragma once

#include "assets/ui/hands.h"
#include "counter/desk/model/finger_picture.h"

namespace owc::desk_view {

/// A finger of the model as it is drawn.
[[nodiscard]] inline ui::FingerMark markOf(desk_model::FingerUse use) {
    switch (use) {
        case desk_model::FingerUse::Plain:
            return ui::FingerMark::Plain;
        case desk_model::FingerUse::Now:
            return ui::FingerMark::Now;
        case desk_model::FingerUse::Good:
            return ui::FingerMark::Good;
        case desk_model::FingerUse::Spent:
            return ui::FingerMark::Spent;
        case desk_model::FingerUse::Away:
            return ui::FingerMark::Away;
    }
    return ui::FingerMark::Plain;
}

}  // namespace owc::desk_view

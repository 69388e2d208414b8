#pragma once

#include <QString>

#include "assets/ui/theme.h"
#include "counter/desk/model/entitlement_picture.h"

namespace owc::desk_view {

/// A kind of answer is told by its symbol and its place as well as by its tint; never a cross.
struct VerdictLook {
    QString icon;
    ui::Tone tone;
};

[[nodiscard]] VerdictLook lookOf(eligibility::VerdictKind kind);
[[nodiscard]] QString iconOf(eligibility::Outcome outcome);
/// Pictogram of a paper to bring, by its key.
[[nodiscard]] QString paperIcon(const QString& paper);

}  // namespace owc::desk_view

#pragma once

#include <QString>

#include "assets/ui/theme.h"
#include "kiosk/flow/answer.h"

// The registry's answers in the visitor's language, for screen, voice and paper: kind words and what to do,
// never a figure, and no blame.
namespace owc::screens {

[[nodiscard]] QString verdictIcon(eligibility::VerdictKind kind);
[[nodiscard]] ui::Tone verdictTone(eligibility::VerdictKind kind);
/// "Yes", "Not now", ...
[[nodiscard]] QString verdictWord(eligibility::VerdictKind kind);
/// The one sentence for a kind of which nothing more is told.
[[nodiscard]] QString kindSentence(eligibility::VerdictKind kind);

/// Why not, from the rule alone; empty where no reason is told.
[[nodiscard]] QString reasonSentence(const flow::ProgrammeAnswer& programme);
/// What she does now.
[[nodiscard]] QString stepSentence(const flow::ProgrammeAnswer& programme);

}  // namespace owc::screens

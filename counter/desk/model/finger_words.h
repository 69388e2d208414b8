#pragma once

#include <QString>
#include <string>

#include "queue-server/identity/meaning.h"
#include "queue-server/identity/next_step.h"

namespace owc::desk_model {

/// What the officer does next, one sentence.
/// @param authority  its name in the log: "nadra", "local"
[[nodiscard]] QString stepWords(identity::Step step, const std::string& authority);
/// What the authority answered, with its code where it gave one.
[[nodiscard]] QString answerWords(identity::Meaning meaning, const QString& code);

}  // namespace owc::desk_model

#pragma once

#include <QStringList>

#include "queue-server/domain/counter.h"

// Values of the rules in words of the program's language. The lists are in the order of the values.
namespace owc::desk_model {

[[nodiscard]] QString languageName(domain::Language language);
[[nodiscard]] QString stateWord(domain::LegState state);
/// "none", "pregnant", "infant", "elderly", "disabled": keys of pictograms and of ui::priorityName.
[[nodiscard]] QString priorityKey(domain::Priority priority);
[[nodiscard]] QStringList priorityKeys();
[[nodiscard]] QString breakWord(domain::BreakReason reason);
[[nodiscard]] QStringList breakWords();
/// Why a token is called out of turn.
[[nodiscard]] QStringList choiceWords();
/// Why a priority is changed.
[[nodiscard]] QStringList priorityReasonWords();

}  // namespace owc::desk_model

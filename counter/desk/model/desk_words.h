#pragma once

#include <QStringList>

#include <string_view>

#include "queue-server/domain/languages.h"
#include "queue-server/protocol/views.h"

// Values of the rules in words of the program's language. The lists are in the order of the values.
namespace owc::desk_model {

[[nodiscard]] QString languageName(domain::Language language);
/// In "ur" or "en"; the id itself where it has no name.
[[nodiscard]] QString nameIn(const domain::Names& names, const QString& language, const std::string& id);
[[nodiscard]] QString stateWord(domain::LegState state);
/// "none", "pregnant", "infant", "elderly", "disabled": keys of pictograms and of ui::priorityName.
[[nodiscard]] QString priorityKey(domain::Priority priority);
[[nodiscard]] QStringList priorityKeys();
[[nodiscard]] QString breakWord(domain::BreakReason reason);
[[nodiscard]] QStringList breakWords();
/// A device as staff speak of it: "kiosk 2"; its own name when it is called otherwise.
[[nodiscard]] QString placeName(const domain::DeviceName& device);
/// Who said a priority: she herself, and where, or an officer.
[[nodiscard]] QString saidBy(const domain::DeviceName& device, bool corrected);
/// What a request was for: "calling the next one". For requests that a desk makes.
[[nodiscard]] QString requestWords(std::string_view request);
/// What an undo takes back, short enough for a key.
[[nodiscard]] QString undoWords(protocol::Undoes undoes, int token);
/// Why a token is called out of turn.
[[nodiscard]] QStringList choiceWords();
/// Why a priority is changed.
[[nodiscard]] QStringList priorityReasonWords();

}  // namespace owc::desk_model

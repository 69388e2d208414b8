#pragma once

#include <QString>
#include <QStringList>

#include "queue-server/registration/form.h"

// Words of a registry form, in the program's language of the moment: for the officer, and for her when it is read back.
namespace owc::desk_model {

/// "Roster update"; empty for a visit without a form.
[[nodiscard]] QString formName(eligibility::RegistryVisit kind);
[[nodiscard]] QString pageName(registration::Page page);

[[nodiscard]] QString relationWord(eligibility::Relation relation);
[[nodiscard]] QString genderWord(eligibility::Gender gender);
[[nodiscard]] QString maritalWord(eligibility::Marital marital);
/// "nothing new" for Change::None.
[[nodiscard]] QString changeWord(registration::Change change);
/// Empty for Ground::None.
[[nodiscard]] QString groundWord(registration::Ground ground);
/// The grounds of a kind, in the order in which they are offered; empty where none is asked for.
[[nodiscard]] std::vector<registration::Ground> groundsOf(eligibility::RegistryVisit kind);

/// A published question of the house, shortened as published (domain facts 2.3).
[[nodiscard]] QString questionWords(registration::Question question);
/// Its bands in their order; as many as `bandsOf`.
[[nodiscard]] QStringList bandWords(registration::Question question);

/// "cnic", "bform", "bill"; another id is shown as it is.
[[nodiscard]] QString formPaper(const std::string& id);

}  // namespace owc::desk_model

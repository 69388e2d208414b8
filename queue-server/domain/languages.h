#pragma once

#include <string>
#include <string_view>

#include "queue-server/domain/rules.h"

namespace owc::domain {

/// "ur" "pa" "ps" "sd" "skr" "bal" "en": keys of Names, of settings and of the files of translations.
[[nodiscard]] std::string_view languageCode(Language language);

/// Nothing for a code that is none of the seven.
[[nodiscard]] std::optional<Language> languageFromCode(std::string_view code);

/// The name in this language; where it is missing, in Urdu. English never falls back to Urdu: empty.
[[nodiscard]] std::string nameIn(const Names& names, Language language);

}  // namespace owc::domain

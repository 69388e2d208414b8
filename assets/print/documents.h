#pragma once

#include <QString>

// What visitors bring, by the ids of services.toml and programmes.toml.
namespace owc::print {

/// Pictogram; of a paper that is not known here, a paper.
[[nodiscard]] QString documentIcon(const QString& document);

/// In the current language.
[[nodiscard]] QString documentName(const QString& document);

}  // namespace owc::print

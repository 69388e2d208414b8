#pragma once

#include <QString>

namespace owc::dashboard_model {

struct Picture;

/// The sentence of the day: how it goes, and what needs the manager first. In the current language.
[[nodiscard]] QString sentenceOf(const Picture& picture);

}  // namespace owc::dashboard_model

#pragma once

#include <QString>

namespace owc::ui {

/// The English source of colourName(), for whoever translates it into another language than that of the windows: context
/// "Need". Null for a key that is not known.
[[nodiscard]] const char* colourSource(const QString& need);

}  // namespace owc::ui

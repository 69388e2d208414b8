#pragma once

#include <QString>

#include "assets/ui/language.h"

namespace owc::test {

/// The check of who she is at each step, for the officer in both languages and sizes and for the visitor, as
/// PNG files `check-*.png` in the folder.
void paintChecks(ui::LanguageSwitch& language, const QString& folder);

}  // namespace owc::test

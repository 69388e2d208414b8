#pragma once

#include <QString>

#include "assets/ui/language.h"

namespace owc::test {

/// The technician's window in each state of a device, Urdu and English, as PNG files `device-*.png` in the folder.
void paintDeviceTool(ui::LanguageSwitch& language, const QString& folder);

}  // namespace owc::test

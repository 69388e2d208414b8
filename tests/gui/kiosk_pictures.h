#pragma once

#include <QDir>

namespace owc::screens {

/// Writes every screen of the kiosk as a picture: each language, each combination of the easier view.
/// @return false when a file cannot be written
bool writeKioskPictures(const QDir& out);

}  // namespace owc::screens

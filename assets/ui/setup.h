#pragma once

namespace owc::ui {

/// Makes the program ready to draw: resources, shipped fonts, palette and base style. Call once, after
/// QApplication exists. A missing font or translation stops the program with a clear text, because it
/// would otherwise show people letters that pile up on each other.
void setUp();

}  // namespace owc::ui

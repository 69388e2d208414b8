#pragma once

#include <QSize>
#include <QWidget>

namespace owc::counter_app {

/// Shows a program's window: with a frame in the given size, or on the whole screen.
void show(QWidget& window, bool windowed, const QSize& size);

}  // namespace owc::counter_app

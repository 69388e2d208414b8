#include "counter/app/show.h"

#include <QScreen>

namespace owc::counter_app {

void show(QWidget& window, bool windowed, const QSize& size) {
    if (windowed) {
        window.resize(size);
        window.show();
        return;
    }
    window.setWindowFlag(Qt::FramelessWindowHint);
    window.setGeometry(window.screen()->geometry());  // also where no window manager obeys "full screen"
    window.showFullScreen();
}

}  // namespace owc::counter_app

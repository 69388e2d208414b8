#include "assets/ui/mode.h"

#include <QApplication>
#include <QWidget>

namespace owc::ui {
namespace {

Mode& current() {
    static Mode mode;
    return mode;
}

}  // namespace

const Mode& mode() {
    return current();
}

qreal large(qreal px) {
    constexpr qreal kLarger = 1.3;
    return current().largeType ? px * kLarger : px;
}

void setMode(const Mode& mode) {
    if (mode == current()) return;
    current() = mode;
    const auto all = QApplication::allWidgets();
    for (QWidget* widget : all) {
        QEvent change(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &change);
        widget->update();
    }
}

}  // namespace owc::ui

#pragma once

#include <QApplication>
#include <QEvent>
#include <QWidget>
#include <functional>

namespace owc::bench {

/// Calls `painted` each time the window has been painted and given to the screen.
class PaintWatch : public QObject {
  public:
    PaintWatch(QWidget& window, std::function<void()> painted) : m_window(window), m_painted(std::move(painted)) {
        qApp->installEventFilter(this);
    }

  protected:
    bool eventFilter(QObject* object, QEvent* event) override {
        // A top window paints itself and all in it while it handles this one.
        if (object == &m_window && event->type() == QEvent::UpdateRequest)
            QMetaObject::invokeMethod(this, [this] { m_painted(); }, Qt::QueuedConnection);
        return false;
    }

  private:
    QWidget& m_window;
    std::function<void()> m_painted;
};

}  // namespace owc::bench

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace owc::desk_view {

/// F12 has to be held for a second, so that nobody calls the manager by brushing a key. Threads: GUI thread.
class PanicHold : public QObject {
    Q_OBJECT

  public:
    static constexpr int kHoldMs = 1'000;

    explicit PanicHold(QObject* parent = nullptr);

    /// The key went down or up; up before the second is over changes nothing.
    void set(bool down);

  Q_SIGNALS:
    /// How much of the second is over, 0 to 1; 0 again when it was let go.
    void progress(qreal part);
    /// Held to the end; once for each time it went down.
    void held();

  private:
    void tick();

    QTimer m_tick;
    QElapsedTimer m_since;
};

}  // namespace owc::desk_view

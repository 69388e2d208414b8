#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace owc::client_qt {

/// Ends the event loop in order when the process is asked to stop (SIGTERM, SIGINT). One per program.
class QuitOnSignal : public QObject {
    Q_OBJECT

  public:
    explicit QuitOnSignal(QObject* parent = nullptr);
    ~QuitOnSignal() override;

  private:
    int m_signals = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

}  // namespace owc::client_qt

#include "queue-server/client-qt/quit_on_signal.h"

#include <pthread.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <QCoreApplication>

namespace owc::client_qt {

QuitOnSignal::QuitOnSignal(QObject* parent) : QObject(parent) {
    sigset_t wanted;
    sigemptyset(&wanted);
    sigaddset(&wanted, SIGTERM);
    sigaddset(&wanted, SIGINT);
    // Blocked before any thread starts, so that no thread takes them and only the descriptor tells.
    pthread_sigmask(SIG_BLOCK, &wanted, nullptr);
    m_signals = signalfd(-1, &wanted, SFD_NONBLOCK | SFD_CLOEXEC);
    if (m_signals < 0) return;
    m_notifier = std::make_unique<QSocketNotifier>(m_signals, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        QCoreApplication::quit();
    });
}

QuitOnSignal::~QuitOnSignal() {
    m_notifier.reset();
    if (m_signals >= 0) close(m_signals);
}

}  // namespace owc::client_qt

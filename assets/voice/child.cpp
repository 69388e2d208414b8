#include "assets/voice/child.h"

namespace owc::voice {

void Child::run(const QString& program, const QStringList& arguments, const QByteArray& input, Done done) {
    abandon();
    auto* process = new QProcess;
    m_process = process;
    process->setProcessChannelMode(QProcess::SeparateChannels);
    process->setStandardErrorFile(QProcess::nullDevice());
    const auto end = [this, process, done = std::move(done)](End how) {
        process->disconnect();
        process->deleteLater();
        m_process.clear();
        done(how, how == End::Good ? process->readAllStandardOutput() : QByteArray());
    };
    QObject::connect(process, &QProcess::finished, process, [end](int code, QProcess::ExitStatus status) {
        end(code == 0 && status == QProcess::NormalExit ? End::Good : End::Failed);
    });
    // Queued: a program that cannot be started says so from within start().
    QObject::connect(
        process, &QProcess::errorOccurred, process,
        [end](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart) end(End::NotFound);
        },
        Qt::QueuedConnection);
    process->start(program, arguments);
    if (process->state() == QProcess::NotRunning) return;
    process->write(input);
    process->closeWriteChannel();
}

void Child::abandon() {
    QProcess* process = m_process;
    if (!process) return;
    m_process.clear();
    process->disconnect();
    if (process->state() == QProcess::NotRunning) return process->deleteLater();
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
}

}  // namespace owc::voice

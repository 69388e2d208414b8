#pragma once

#include <QPointer>
#include <QProcess>
#include <functional>

namespace owc::voice {

/// One program at a time, bytes in and bytes out. Never waits for it. Threads: GUI thread.
class Child {
  public:
    enum class End { Good, Failed, NotFound };
    using Done = std::function<void(End, const QByteArray& output)>;

    Child() = default;
    ~Child() { abandon(); }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    /// Abandons what runs. `done` is called once, later, unless the run is abandoned.
    void run(const QString& program, const QStringList& arguments, const QByteArray& input, Done done);
    /// Kills what runs; its `done` is not called.
    void abandon();

  private:
    QPointer<QProcess> m_process;
};

}  // namespace owc::voice

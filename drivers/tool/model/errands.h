#pragma once

#include <QObject>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace owc::tool_model {

/// Does what may block on a thread of its own, one after another, and tells the GUI thread when it is done.
/// Threads: `run` from the GUI thread; `work` on the errands' thread; `done` on the GUI thread. What was not begun when the object ends
/// is left undone.
class Errands : public QObject {
    Q_OBJECT

  public:
    explicit Errands(QObject* parent = nullptr);
    ~Errands() override;

    void run(std::function<void()> work, std::function<void()> done = {});

  private:
    struct Errand {
        std::function<void()> work;
        std::function<void()> done;
    };
    void loop();

    std::mutex m_mutex;  ///< guards the two below
    std::deque<Errand> m_waiting;
    bool m_stop = false;
    std::condition_variable m_wake;
    std::thread m_thread;
};

}  // namespace owc::tool_model

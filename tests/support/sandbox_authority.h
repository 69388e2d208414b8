#pragma once

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "tests/support/test_ca.h"

namespace owc::test {

/// How a reply of the sandbox goes out.
enum class Delivery {
    Whole,
    Held,       ///< only when `release` is called; nothing at all before
    CutInBody,  ///< half of it, then the line is dead
    CutInHeaders,
    NoReply,          ///< the line dies as soon as the question was read
    EndlessChunks,    ///< pieces without end
    DrippingHeaders,  ///< a byte now and then, without end
    Huge,             ///< a photograph of two megabytes
    Redirect,
    ServerError,
    Garbage,
    Compressed,  ///< says that it is
};

/// Plays NADRA for tests: HTTPS on loopback, replies from tests/support/nadra, which were written from what
/// is known in public. It keeps its own books - a transaction id asked twice is 175, the last result is known
/// by it, and while the service is down nothing is written there - and shares no code with what asks it: it
/// cuts fields out of text and puts them into text. Threads: one of its own for each connection; all
/// functions may be called at any time.
class SandboxAuthority {
  public:
    static constexpr const char* kHost = "sandbox.nadra.test";

    /// @param shown  the certificate it shows
    /// @param port   where it listens; 0: wherever there is room
    explicit SandboxAuthority(const Certificate& shown, int port = 0);
    ~SandboxAuthority();
    SandboxAuthority(const SandboxAuthority&) = delete;
    SandboxAuthority& operator=(const SandboxAuthority&) = delete;

    [[nodiscard]] int port() const { return m_port; }

    /// What it says to the next question that nothing was said about yet; without a script it says 100.
    /// @param fields  put into the reply instead of those of the question: "TRANSACTION", "SESSION",
    /// "CITIZEN"
    void next(const std::string& code, Delivery delivery = Delivery::Whole,
              std::map<std::string, std::string> fields = {});
    /// The next reply is this, byte for byte; its books hold this code.
    void nextBytes(const std::string& body, const std::string& code = "100");
    /// Lets held replies go; the next one that is scripted is held again.
    void release();

    /// Bodies of the questions that came, in order; for each of "verify" and "last".
    [[nodiscard]] std::vector<std::string> questions(const std::string& kind) const;
    /// Body of the last reply.
    [[nodiscard]] std::string lastReply() const;
    /// Waits until so many questions have come. @return false after ten seconds
    [[nodiscard]] bool waitForQuestions(std::size_t count);

  private:
    struct Step {
        std::string code;
        Delivery delivery = Delivery::Whole;
        std::map<std::string, std::string> fields;
        std::string bytes;
    };
    class Line;

    void accept();
    void serve(int socket);
    [[nodiscard]] Step stepFor(const std::string& path, const std::string& question);
    void deliver(Line& line, const Step& step, const std::string& body);
    /// @return false when the sandbox ends
    bool waitForRelease();
    bool pause();

    Certificate m_shown;
    void* m_tls = nullptr;  ///< SSL_CTX
    int m_listener = -1;
    int m_port = 0;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Step> m_script;                                     ///< guarded by m_mutex
    std::map<std::string, std::string> m_codes;                    ///< of transactions; guarded by m_mutex
    std::vector<std::pair<std::string, std::string>> m_questions;  ///< kind, body; guarded by m_mutex
    std::string m_lastReply;                                       ///< guarded by m_mutex
    int m_sessions = 0;                                            ///< guarded by m_mutex
    bool m_released = false;                                       ///< guarded by m_mutex
    bool m_stop = false;                                           ///< guarded by m_mutex
    std::vector<int> m_open;           ///< sockets being served; guarded by m_mutex
    std::vector<std::thread> m_lines;  ///< of the accepting thread
    std::thread m_accepting;
};

}  // namespace owc::test

#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <tl/expected.hpp>
#include <vector>

namespace owc::sandbox_bank {

struct Request {
    std::string method;
    std::string path;
    std::string body;
};

struct Reply {
    enum class Ending {
        Whole,
        Twice,  ///< the same once more behind it
        Cut,    ///< the line ends without a byte
    };
    Ending ending = Ending::Whole;
    int status = 200;
    std::string type = "application/json";
    std::string body{};
};

/// HTTP/1.1 by hand on loopback: one request for a connection, bodies up to 64 KiB. Whoever stays silent for
/// ten seconds is cut off. Threads: kWorkers of its own, on which `answer` is called; the destructor cuts the
/// lines and waits for the calls that are out.
class Door {
  public:
    using Answering = std::function<Reply(const Request&)>;

    /// @param port  0: wherever there is room
    /// @return in words why nobody can listen there
    [[nodiscard]] static tl::expected<std::unique_ptr<Door>, std::string> open(int port, Answering answer);
    ~Door();
    Door(const Door&) = delete;
    Door& operator=(const Door&) = delete;

    [[nodiscard]] int port() const { return m_port; }

  private:
    static constexpr std::size_t kWorkers = 32;

    Door(int listener, int port, Answering answer);
    void run();
    void serve(int socket) const;

    int m_listener;
    int m_port;
    Answering m_answer;
    std::mutex m_mutex;
    std::set<int> m_open;  ///< sockets being served; guarded by m_mutex
    bool m_stop = false;   ///< guarded by m_mutex
    std::vector<std::thread> m_workers;
};

}  // namespace owc::sandbox_bank

#pragma once

#include <QString>
#include <map>
#include <string>
#include <vector>

#include "queue-server/client/views.h"

namespace owc::board {

/// One call as the hall sees it.
struct Call {
    quint64 order = 0;
    int token = 0;
    QString need;
    int counter = 0;
    QString direction;
    domain::Language language = domain::Language::Urdu;
    domain::Time at{};
    bool waitingForHer = true;

    friend bool operator==(const Call&, const Call&) = default;
};

/// The calls of this board's zones, by order: the last is the newest. The server shows every board the newest ten of the
/// whole hall; a board of a zone remembers those of its own that calls elsewhere have pushed out. Threads: GUI thread.
class HallCalls {
  public:
    /// @param zones  of counters; none: the whole hall
    explicit HallCalls(std::vector<std::string> zones = {}) : m_zones(std::move(zones)) {}

    void see(const client::Views& views);
    [[nodiscard]] const std::map<quint64, Call>& all() const { return m_calls; }

  private:
    [[nodiscard]] bool concerns(const protocol::CallRow& row, const client::Views& views) const;

    std::vector<std::string> m_zones;
    std::map<quint64, Call> m_calls;
};

}  // namespace owc::board

#pragma once

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "queue-server/client/client.h"

namespace owc::client {

/// What a client does with every message and with time: pure, no socket, no clock, no thread.
/// Subscribes, waits for one heartbeat, then asks: a small gap is filled from the server's ring, anything
/// else by a snapshot. Requests are repeated under one id until they are answered.
class LinkState {
  public:
    using Clock = std::chrono::milliseconds;  ///< monotonic
    using Send = std::function<void(const std::string& bytes)>;

    /// What the owner is to be told; filled by each call, taken with `take`.
    struct News {
        struct Change {
            bool fresh = false;
            protocol::Changes changes;
        };
        std::vector<Change> changes;
        std::vector<std::pair<Client::ReplyHandler, domain::Result<protocol::ReplyBody>>> replies;
        std::optional<bool> connected;
        std::optional<domain::Time> centreTime;
        bool reconnect = false;  ///< the sockets should be made anew
    };

    /// @param boot larger than at any start of this device before (milliseconds since 1970 will do)
    LinkState(Options options, std::uint64_t boot, Send send);

    /// @param tag names the request for `requestAgain`; 0: never asked again
    void request(protocol::RequestBody body, Client::ReplyHandler done, Clock now, std::uint64_t tag = 0);
    /// Sends once more, under the same id, what was given up under this tag; NotConnected when it was not.
    void requestAgain(std::uint64_t tag, Client::ReplyHandler done, Clock now);
    /// Forgets a request, open or given up: it is never sent again and its handler never called.
    /// @return the id under which it may have gone out; none for a tag that is not among the newest
    std::optional<protocol::RequestId> takeBack(std::uint64_t tag);
    /// As `takeBack`, and the server is told to take back what it made of it: again with every connection until it has.
    void abandon(std::uint64_t tag, Clock now);
    void onReply(const std::string& bytes, Clock now);
    void onBroadcast(const std::string& bytes, Clock now);
    /// Heartbeats, repeats and time-outs that are due.
    void onTime(Clock now);

    [[nodiscard]] News take();

  private:
    struct Pending {
        protocol::RequestId id;
        std::string bytes;
        Client::ReplyHandler done;
        std::uint64_t tag = 0;
        bool repeated = false;  ///< a copy may come to the server after the answer
        Clock firstSent{};
        Clock lastSent{};
        std::optional<domain::Day> day{};  ///< that was open when it was first sent
    };

    /// A request whose token nobody holds, until the server has taken it back.
    struct TakingBack {
        protocol::RequestId request;
        std::optional<std::uint64_t> asked{};  ///< the request that tells it
        Clock notBefore{};
    };

    void startTakingBack(protocol::RequestId request, Clock now);
    void tellTakenBack(Clock now);
    bool onTakenBack(const protocol::Reply& reply, Clock now);
    std::uint64_t sendRequest(const protocol::RequestBody& body, Client::ReplyHandler done, Clock now,
                              std::uint64_t tag = 0);
    void giveUp(Pending pending);
    bool sendUnderNewerBoot(Pending& pending, Clock now);
    void onBeat(const protocol::ServerBeat& beat, Clock now);
    void onPublished(const protocol::Published& published, Clock now);
    bool onSnapshot(const protocol::SnapshotPart& part);
    void onMissed(const protocol::MissedPart& part, Clock now);
    void askPicture(Clock now, bool wholeOne);
    void noteAlive(Clock now);
    void noteIssued(const Pending& pending, const protocol::TokenIssued& issued);
    void noteNumbers(const protocol::Changes& changes);
    void noteNumber(domain::Day day, std::uint32_t number);
    void tellHighest(Clock now);

    Options m_options;
    std::uint64_t m_boot;
    Send m_send;
    std::uint64_t m_counter = 0;
    std::map<std::uint64_t, Pending> m_pending;
    std::map<std::uint64_t, Pending> m_givenUp;  ///< by tag: nobody knows whether they were carried out
    std::map<std::uint64_t, protocol::RequestId> m_ids;  ///< of the newest tags, answered or not
    std::deque<TakingBack> m_takingBack;
    std::uint64_t m_highestBoot = 0;             ///< of this device, as the server told
    News m_news;

    bool m_connected = false;
    std::optional<Clock> m_heard{};  ///< last heartbeat
    Clock m_beatSent{};
    Clock m_reconnected{};
    std::uint64_t m_headSeq = 0;
    std::string m_headHash;

    std::map<domain::Day, std::uint32_t> m_highest;  ///< token of each day's series that this device knows of
    std::optional<domain::Day> m_day{};              ///< the open one, or the one that was open last
    std::uint64_t m_toldEpoch = 0;                   ///< the newest epoch that has to be, or was told them
    bool m_mustTell = false;                         ///< until the server has it on disk
    Clock m_tellAfter{};
    std::optional<std::uint64_t> m_telling{};        ///< the request that tells

    std::uint64_t m_epoch = 0;
    std::uint64_t m_number = 0;
    bool m_havePicture = false;
    std::optional<std::uint64_t> m_asked{};               ///< request that fills the picture
    protocol::Changes m_parts;                            ///< of a snapshot still coming in
    std::pair<std::uint64_t, std::uint64_t> m_partsOf{};  ///< its epoch and number
    std::uint32_t m_nextPart = 0;
    std::vector<protocol::Published> m_early;             ///< published while the picture was on its way
};

}  // namespace owc::client

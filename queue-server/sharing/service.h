#pragma once

#include "queue-server/sharing/messages.h"
#include "queue-server/sharing/outbox.h"
#include "queue-server/sharing/rate.h"
#include "queue-server/sharing/searcher.h"
#include "queue-server/sharing/signature.h"

namespace owc::sharing {

/// A request as HTTP brought it.
struct Asked {
    std::string method;
    std::string path;
    std::string authorization;  ///< of that header
    std::string contentType;
    std::string body;
    std::string peer;  ///< address, without a port
};

struct Answered {
    int status = 200;
    std::string body;           ///< JSON
    int retryAfterSeconds = 0;  ///< 0: nothing to say
};

/// Who we are in this interface.
struct Ourselves {
    std::string id;                  ///< our sender_id
    std::string keyId = "1";         ///< of `key`, in signatures
    const SecretKey* key = nullptr;  ///< nothing: answers are not signed
};

struct ServiceLimits {
    std::size_t jobsWaiting = 1000;           ///< of one agency
    std::chrono::minutes clockSkew{24 * 60};  ///< between message_ts and now
    std::uint32_t wrongTokensPerMinute = 30;  ///< of one address
    std::size_t mostRefused = 10;             ///< wrong requests in a message before all of it is refused
};

/// What the interface answers: every path, every refusal. Threads: any; waits for the disk.
class Service {
  public:
    Service(const Agencies& agencies, Searcher& searcher, Outbox& outbox, Ourselves ourselves,
            ServiceLimits limits = {})
        : m_agencies(agencies),
          m_searcher(searcher),
          m_outbox(outbox),
          m_ourselves(std::move(ourselves)),
          m_limits(limits) {}

    [[nodiscard]] Answered answer(const Asked& asked);

    /// Whether this head has a token of ours: who has none is answered before a body is taken.
    [[nodiscard]] bool knows(const Asked& head) const { return agencyOf(head) != nullptr; }

    /// An answer to what did not become a request, in the form of the operation at this path.
    [[nodiscard]] Answered refuseAt(std::string_view path, int http, const Refusal& refusal) const {
        return refuse(operationAt(path), http, refusal);
    }

    /// Called when a job was added that is due at once.
    void onJob(std::function<void()> wake) { m_wake = std::move(wake); }

  private:
    struct Operation;
    struct Message;
    static const Operation* operationAt(std::string_view path);

    [[nodiscard]] const Agency* agencyOf(const Asked& asked) const;
    [[nodiscard]] Answered refuse(const Operation* operation, int http, const Refusal& refusal) const;
    [[nodiscard]] std::optional<Answered> refusedBefore(const Operation* operation, const Asked& asked,
                                                        const Agency*& agency);
    [[nodiscard]] std::optional<std::pair<int, Refusal>> refusedHeader(const Agency& agency,
                                                                       const Operation& operation,
                                                                       const Header& header,
                                                                       const Json& envelope,
                                                                       const std::string& body) const;
    [[nodiscard]] std::optional<std::pair<int, Refusal>> refusedBody(const Agency& agency,
                                                                     const Header& header, Body& body);
    [[nodiscard]] Answered answerNow(const Operation& operation, const Agency& agency, const Header& header,
                                     const Body& body);
    [[nodiscard]] Answered answerLater(const Operation& operation, const Agency& agency, const Header& header,
                                       const Body& body, const Json& envelope);
    [[nodiscard]] std::string reply(const Header& header, const std::optional<Body>& body) const;

    const Agencies& m_agencies;
    Searcher& m_searcher;
    Outbox& m_outbox;
    Ourselves m_ourselves;
    ServiceLimits m_limits;
    Rates m_rates{10'000};
    Rates m_wrongTokens{10'000};
    std::function<void()> m_wake;
};

/// The status of a transaction, from what the outbox knows; nothing when it knows nothing of it.
[[nodiscard]] domain::Result<std::optional<StatusResponse>> statusOf(Outbox& outbox,
                                                                     const std::string& agency,
                                                                     const StatusRequest& request,
                                                                     const std::string& correlation);

/// 128 random bits in hexadecimal: message, correlation and subscription ids.
[[nodiscard]] std::string freshId();

}  // namespace owc::sharing

#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "queue-server/authorities/authority_desk.h"
#include "queue-server/domain/centre.h"
#include "queue-server/identity/events.h"
#include "queue-server/lookups/events.h"
#include "queue-server/gateways/bank_desk.h"
#include "queue-server/payments/payouts.h"
#include "queue-server/registration/events.h"
#include "queue-server/server/register.h"
#include "queue-server/store/log.h"

namespace owc::server {

struct Consulted;

/// A request as it came from the wire, with the device that its key belongs to.
struct Incoming {
    std::string peer;  ///< routing id of the connection
    Device device;
    std::string bytes;
    std::string key{};                             ///< of the connection, Z85; empty on the control socket
    std::optional<std::vector<bool>> pinsRight{};  ///< once its PINs have been looked at
    std::shared_ptr<const Consulted> consulted{};  ///< once the registry was read for it
};
struct Outgoing {
    std::string peer;
    std::string bytes;
};

/// Hash of an outcome for a request that has not come and is answered so, whatever it will say.
inline const std::string kWhateverItSays{};

/// Everything that one transaction will hold and all that waits for it.
struct Batch {
    explicit Batch(domain::Time at) : now(at) {}

    /// Queues events, with what they claim, for the transaction.
    void add(const domain::Events& more);
    void add(const identity::Events& more);
    void add(const lookups::Events& more);
    void add(const registration::Events& more);
    void add(const payments::Events& more);
    void refuse(const Incoming& incoming, protocol::RequestId id, const domain::Error& error);

    /// The first outcome of a request id: of this batch, or on disk.
    [[nodiscard]] domain::Result<std::optional<store::Outcome>> findOutcome(const store::RequestKey& key,
                                                                            store::Log& log) const;

    /// Internal id of the person with this number, known already or new with this batch.
    [[nodiscard]] domain::Result<std::int64_t> findOrAddPerson(const std::string& digits, store::Log& log);

    /// Takes back a person who is new with this batch; one that is on disk stays.
    void forgetNewPerson(std::int64_t id);

    domain::Time now;
    bool awaited = false;     ///< holds the word of a bank or an authority: an officer waits for its rows
    std::size_t refused = 0;  ///< of the replies
    domain::Events events;           ///< of the centre
    identity::Events verifications;  ///< and of who somebody is; `rows` has both in their order
    payments::Events payouts;        ///< and of money; the same
    store::Batch rows;
    std::vector<Outgoing> replies;
    std::optional<domain::Error> unreadable;  ///< the log could not be read: nothing of this batch may leave
    std::vector<std::pair<const Incoming*, protocol::Request>> queries;  ///< answered after the commit
    std::vector<std::pair<authorities::AuthorityDesk::Work, identity::Question>> questions;  ///< leave after the commit
    std::vector<payments::BankQuestion> bankQuestions;  ///< the same

  private:
    std::map<std::string, std::int64_t> m_newPersons;  ///< digits -> id, this batch only
};

}  // namespace owc::server

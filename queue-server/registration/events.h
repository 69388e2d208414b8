#pragma once

#include <string>
#include <vector>

#include "queue-server/domain/one_of.h"
#include "queue-server/lookups/events.h"
#include "queue-server/registration/form.h"

namespace owc::registration {

/// One form of a person; counts from 1 over the life of the log, never reused.
using FormId = domain::StrongId<struct FormTag, std::uint64_t>;
/// A form that was sent; counts from 1 without a gap, but for one after each restore of the log.
using RecordNumber = domain::StrongId<struct RecordTag, std::uint64_t>;

/// Why a form was given up. Crosses the wire and lies in the log: append only.
enum class DropReason : std::uint8_t {
    SheWishes = 1,
    OpenedByMistake = 2,
    DoneElsewhere = 3,
    Forgotten = 4,  ///< who she was is erased; never said by a desk
    Expired = 5,    ///< nobody went on with it; the same
};

/// What the registry's office said of a record, as received. Append only.
enum class OfficialReply : std::uint8_t {
    Eligible = 1,
    NotEligible = 2,
    UnderReview = 3,
    Accepted = 4,  ///< taken into the registry; of a change that decides about no programme
    Rejected = 5,
};

/// A digest, 32 raw bytes, or empty.
using Digest = std::string;

// What happened, as in domain/events.h. protocol/log.proto numbers these kinds from 150 on. Nothing in them
// is personal: a person is her internal id, what was written down its keyed fingerprint.

/// Anew, or gone on with: then `revision` is the one that was saved last.
struct FormOpened {
    FormId form;
    RegistryVisit kind{};
    domain::PersonId person;
    domain::VisitId visit;
    domain::CounterId counter;
    domain::OfficerId officer;
    domain::DeviceName device;
    std::uint32_t revision = 0;  ///< 0: anew
    lookups::Found found{};      ///< where the registry was asked for her, when it was opened anew
    std::uint32_t version = 0;   ///< of the registry that was read; 0: none
};
struct FormSaved {
    FormId form;
    std::uint32_t revision = 0;
    Page page{};        ///< the desk was at
    std::string print;  ///< keyed fingerprint of what was saved
};
/// She heard this revision and agreed.
struct FormReadBack {
    FormId form;
    std::uint32_t revision = 0;
};
/// Signed, and in the outbox.
struct FormSent {
    FormId form;
    std::uint32_t revision = 0;
    RecordNumber record;
    std::string print;  ///< of what was sent: that of its last FormSaved
    Digest digest;      ///< SHA-256 of the signed text; the next record names it
};
struct FormDropped {
    FormId form;
    DropReason reason{};
};
/// As received; a later one of the same record takes its place.
struct AnswerReceived {
    RecordNumber record;
    OfficialReply answer{};
    std::string reason;  ///< the office's own code; may be empty
    Day on{};
};
/// Copies of these records left the centre. Exporting again is allowed, and recorded again.
struct RecordsExported {
    RecordNumber first;
    RecordNumber last;
    std::uint32_t count = 0;  ///< fewer than the numbers between: others were erased
};

/// The log was restored: numbers that were given since its backup are not given again.
struct NumbersSkipped {
    FormId nextForm;
    RecordNumber nextRecord;
};

using EventKinds = boost::variant2::variant<FormOpened, FormSaved, FormReadBack, FormSent, FormDropped,
                                            AnswerReceived, RecordsExported, NumbersSkipped>;

struct EventBody : EventKinds {
    OWC_SUM_TYPE(EventBody, EventKinds)
};

struct Event {
    domain::Time at{};
    EventBody body;
};

using Events = std::vector<Event>;

}  // namespace owc::registration

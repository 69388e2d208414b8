#include "queue-server/protocol/stored.h"
#include "queue-server/protocol/stored_identity.h"
#include "queue-server/protocol/stored_lookups.h"
#include "queue-server/protocol/stored_parts.h"
#include "queue-server/protocol/stored_payments.h"
#include "queue-server/protocol/stored_registration.h"

namespace owc::protocol {

using namespace convert;
using domain::ErrorCode;
using domain::Result;
using Pb = log::Event;

namespace {

template <class Body>
StoredBody encoded(const Body& body) {
    Pb pb;
    stored::write(body, pb);
    return {static_cast<std::uint32_t>(pb.body_case()), bytesOf(pb)};
}

Result<Pb> parsed(std::uint32_t kind, std::string_view bytes) {
    if (!Pb::descriptor()->FindFieldByNumber(static_cast<int>(kind)))
        return domain::fail(ErrorCode::VersionUnknown, "event kind " + std::to_string(kind));
    Pb pb;
    if (!pb.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())))
        return domain::fail(ErrorCode::Corrupt, "event body of kind " + std::to_string(kind));
    if (static_cast<std::uint32_t>(pb.body_case()) != kind)
        return domain::fail(ErrorCode::Corrupt, "event body does not match kind " + std::to_string(kind));
    return pb;
}

}  // namespace

StoredBody encodeEvent(const domain::EventBody& body) {
    return encoded(body);
}

StoredBody encodeEvent(const identity::EventBody& body) {
    return encoded(body);
}

StoredBody encodeEvent(const lookups::EventBody& body) {
    return encoded(body);
}

StoredBody encodeEvent(const registration::EventBody& body) {
    return encoded(body);
}

StoredBody encodeEvent(const payments::EventBody& body) {
    return encoded(body);
}

Result<domain::EventBody> decodeEvent(std::uint32_t kind, std::string_view bytes) {
    const auto pb = parsed(kind, bytes);
    if (!pb) return tl::unexpected(pb.error());
    Checks checks;
    auto event = stored::read(*pb, checks);
    if (!event) return domain::fail(ErrorCode::Corrupt, "kind " + std::to_string(kind) + " is not the centre's");
    if (!checks.good()) return tl::unexpected(checks.error(ErrorCode::Corrupt));
    return std::move(*event);
}

Result<journal::Entry> decodeEntry(domain::Time at, std::uint32_t kind, std::string_view bytes) {
    const auto pb = parsed(kind, bytes);
    if (!pb) return tl::unexpected(pb.error());
    Checks checks;
    std::optional<journal::Entry> entry;
    if (auto event = stored::read(*pb, checks))
        entry = domain::Event{at, std::move(*event)};
    else if (auto verified = stored::readIdentity(*pb, checks))
        entry = identity::Event{at, std::move(*verified)};
    else if (auto looked = stored::readLookups(*pb, checks))
        entry = lookups::Event{at, std::move(*looked)};
    else if (auto registered = stored::readRegistration(*pb, checks))
        entry = registration::Event{at, std::move(*registered)};
    else if (auto paid = stored::readPayments(*pb, checks))
        entry = payments::Event{at, std::move(*paid)};
    if (!entry) return domain::fail(ErrorCode::VersionUnknown, "event kind " + std::to_string(kind));
    if (!checks.good()) return tl::unexpected(checks.error(ErrorCode::Corrupt));
    return std::move(*entry);
}

std::string_view kindName(std::uint32_t kind) {
    const auto* field = Pb::descriptor()->FindFieldByNumber(static_cast<int>(kind));
    return field ? std::string_view(field->name()) : std::string_view("unknown");
}

}  // namespace owc::protocol

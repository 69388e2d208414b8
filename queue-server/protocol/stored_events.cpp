#include "queue-server/protocol/stored.h"
#include "queue-server/protocol/stored_parts.h"

namespace owc::protocol {

using namespace convert;
using domain::ErrorCode;
using Pb = log::Event;

StoredBody encodeEvent(const domain::EventBody& body) {
    Pb pb;
    stored::write(body, pb);
    return {static_cast<std::uint32_t>(pb.body_case()), bytesOf(pb)};
}

domain::Result<domain::EventBody> decodeEvent(std::uint32_t kind, std::string_view bytes) {
    if (!Pb::descriptor()->FindFieldByNumber(static_cast<int>(kind)))
        return domain::fail(ErrorCode::VersionUnknown, "event kind " + std::to_string(kind));
    Pb pb;
    if (!pb.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())))
        return domain::fail(ErrorCode::Corrupt, "event body of kind " + std::to_string(kind));
    Checks checks;
    auto event = stored::read(pb, checks);
    if (!event || static_cast<std::uint32_t>(pb.body_case()) != kind)
        return domain::fail(ErrorCode::Corrupt, "event body does not match kind " + std::to_string(kind));
    if (!checks.good()) return tl::unexpected(checks.error(ErrorCode::Corrupt));
    return std::move(*event);
}

std::string_view kindName(std::uint32_t kind) {
    const auto* field = Pb::descriptor()->FindFieldByNumber(static_cast<int>(kind));
    return field ? std::string_view(field->name()) : std::string_view("unknown");
}

}  // namespace owc::protocol

#include "queue-server/domain/cnic.h"
#include "queue-server/domain/sign_in.h"
#include "queue-server/server/engine.h"

// PINs, devices, staff: who may come in.
namespace owc::server {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

/// The PINs of a request, in the order in which they are judged; none for most requests.
std::vector<PinDesk::Claim> claimsOf(const protocol::RequestBody& body) {
    if (const auto* signIn = boost::variant2::get_if<protocol::SignIn>(&body))
        return {{signIn->officer, signIn->pin}};
    if (const auto* takeOver = boost::variant2::get_if<protocol::TakeOver>(&body))
        return {{takeOver->officer, takeOver->pin}, {takeOver->supervisor, takeOver->supervisorPin}};
    if (const auto* endorse = boost::variant2::get_if<protocol::EndorseException>(&body))
        return {{endorse->officer, endorse->pin}};
    return boost::variant2::visit(
        [](const auto& request) -> std::vector<PinDesk::Claim> {
            if constexpr (requires { request.second; request.pin; }) {
                if (!request.second.value.empty()) return {{request.second, request.pin}};
            }
            return {};
        },
        body);
}

}  // namespace

void Engine::recordUndecodable(const Incoming& incoming, const domain::Error& error) {
    const bool version = error.code == ErrorCode::VersionRefused;
    m_parts.refusals.record(version ? Refused::WrongVersion : Refused::Undecodable, incoming.device.name.value,
                            "code=" + std::to_string(static_cast<int>(error.code)));
}

Result<void> Engine::refuseWhileBarred(const domain::DeviceName& device, const domain::OfficerId& officer,
                                       domain::Time now) {
    const auto bar = domain::signInBarred(state(), device, officer, now);
    if (!bar) return {};
    m_parts.refusals.record(Refused::TooManyTries, device.value);
    return fail(ErrorCode::TooManyTries, std::to_string(std::chrono::ceil<std::chrono::seconds>(*bar).count()));
}

bool Engine::handToPinDesk(const Incoming& incoming, const protocol::Request& request, Batch& batch) {
    if (incoming.pinsRight) return false;
    auto claims = claimsOf(request.body);
    if (claims.empty()) return false;
    for (const auto& claim : claims) {
        if (const auto open = refuseWhileBarred(incoming.device.name, claim.officer, batch.now); !open) {
            batch.refuse(incoming, request.id, open.error());
            return true;
        }
    }
    const store::RequestKey key{incoming.device.name.value, request.id.boot, request.id.counter};
    if (m_parts.pins.ask(key, incoming, std::move(claims)) == PinDesk::Taken::Full)
        batch.refuse(incoming, request.id, {ErrorCode::Busy, {}});
    return true;
}

Result<void> Engine::judgePins(const Asking& asking, std::initializer_list<domain::OfficerId> officers) {
    const domain::DeviceName& device = asking.incoming.device.name;
    const std::vector<bool>& right = *asking.incoming.pinsRight;
    // It may have been revoked while the PIN was looked at.
    if (!m_parts.gate.owns(device, asking.incoming.key)) return fail(ErrorCode::UnknownDevice);
    // Whoever sent many at once learns nothing from those that waited: they are refused whatever the PIN.
    for (const auto& officer : officers) {
        if (auto open = refuseWhileBarred(device, officer, asking.batch.now); !open) return open;
    }
    std::size_t index = 0;
    bool good = true;
    for (const auto& officer : officers) {
        if (right.at(index++)) continue;
        good = false;
        const bool known = m_parts.staff.knows(officer);
        const auto failed =
            commit(domain::FailSignIn{device, known ? officer : domain::OfficerId{}}, asking.batch);
        if (!failed) return tl::unexpected(failed.error());
    }
    if (!good) return fail(ErrorCode::SignInFailed);
    for (const auto& officer : officers) {
        const auto passed = commit(domain::PassSignIn{device, officer}, asking.batch);
        if (!passed) return tl::unexpected(passed.error());
    }
    return {};
}

void Engine::endPairing(domain::PairingEnd how, Batch& batch) {
    std::ignore = commit(domain::ClosePairing{m_pairing->device(), how}, batch);
    m_pairing.reset();
    m_pairingDoor = false;
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::OpenPairing& body) {
    if (!m_parts.gate.roleOf(body.device)) return fail(ErrorCode::UnknownDevice);
    if (m_pairing) endPairing(domain::PairingEnd::Replaced, asking.batch);
    if (const auto opened = commit(domain::OpenPairing{body.device}, asking.batch); !opened)
        return tl::unexpected(opened.error());
    m_pairing.emplace(body.device, asking.batch.now);
    m_pairingDoor = true;
    return protocol::PairingOpen{
        m_parts.gate.serverFingerprint(), m_pairing->code(), m_parts.gate.pairingPort(),
        static_cast<std::uint32_t>(std::chrono::duration_cast<std::chrono::seconds>(Pairing::kOpen).count())};
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::Pair& body) {
    if (!m_pairing || m_pairing->over(asking.batch.now)) return fail(ErrorCode::NotAllowed, "pairing is closed");
    if (!m_pairing->matches(body.device, body.code)) {
        m_parts.refusals.record(Refused::PairingCode, m_pairing->device().value);
        if (!m_pairing->spent()) return fail(ErrorCode::SignInFailed);
        endPairing(domain::PairingEnd::TooManyTries, asking.batch);
        return fail(ErrorCode::TooManyTries);
    }
    const domain::DeviceName device = m_pairing->device();
    const bool again = m_parts.gate.isPaired(device);
    const auto print = m_parts.gate.pair(device, asking.incoming.key);
    if (!print) return tl::unexpected(print.error());
    const protocol::Role role = *m_parts.gate.roleOf(device);
    const auto paired =
        commit(domain::PairDevice{device, std::string(protocol::nameOf(role)), *print}, asking.batch);
    if (!paired) return tl::unexpected(paired.error());
    m_pairing.reset();
    m_pairingDoor = false;
    if (again) m_reopened.push_back(protocol::audienceOf(role));  // who came with the key before is nobody now
    m_sessions.add({device, role}, asking.batch.now);
    return protocol::Done{};
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::RevokeDevice& body) {
    const auto role = m_parts.gate.roleOf(body.device);
    if (!role) return fail(ErrorCode::UnknownDevice);
    const auto print = m_parts.gate.revoke(body.device);
    if (!print && print.error().code == ErrorCode::UnknownDevice) return tl::unexpected(print.error());
    // Shut out at once, whatever the disk says of the files.
    m_sessions.remove(body.device);
    m_reopened.push_back(protocol::audienceOf(*role));
    if (!print) return tl::unexpected(print.error());
    const auto revoked = commit(domain::RevokeDevice{body.device, *print}, asking.batch);
    if (!revoked) return tl::unexpected(revoked.error());
    return protocol::Done{};
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::ForgetPerson& body) {
    domain::PersonId person = body.person;
    if (!body.cnic.empty()) {
        const auto cnic = domain::Cnic::parse(body.cnic);
        if (!cnic) return tl::unexpected(cnic.error());
        const auto found = m_parts.log.people().find(cnic->digits());
        if (!found) return tl::unexpected(found.error());
        if (!*found) return fail(ErrorCode::UnknownVisit, "nobody with this number");
        person = domain::PersonId{**found};
    }
    if (person.value <= 0) return fail(ErrorCode::BadInput, "person");
    if (verifications().anyOpenOf(person)) return fail(ErrorCode::PersonHere);
    if (const auto may = m_centre.decide(domain::ForgetPerson{person}, asking.batch.now); !may)
        return tl::unexpected(may.error());
    if (const auto may = mayForgetPayouts(person, asking.batch.now); !may) return tl::unexpected(may.error());
    const auto forms = commit(registration::ForgetPerson{person}, asking.batch);
    if (!forms) return tl::unexpected(forms.error());
    const auto events = commit(domain::ForgetPerson{person}, asking.batch);
    if (!events) return tl::unexpected(events.error());
    asking.batch.rows.erased.push_back(person.value);
    return protocol::Done{};
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::ReloadStaff& body) {
    if (const auto read = m_parts.gate.reloadStaff(); !read) return tl::unexpected(read.error());
    const auto changed = commit(domain::ChangeStaff{body.officer, body.change}, asking.batch);
    if (!changed) return tl::unexpected(changed.error());
    return protocol::Done{};
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::OpenToday&) {
    if (!state().rules) return fail(ErrorCode::BadSettings, "no settings are in force");
    const auto today = std::chrono::floor<std::chrono::days>(state().rules->local(asking.batch.now));
    const auto opened = commit(domain::OpenDay{today}, asking.batch);
    if (!opened) return tl::unexpected(opened.error());
    return protocol::Done{};
}

}  // namespace owc::server

#include "queue-server/authorities/enrolment.h"

#include <sodium.h>

#include <set>

#include "drivers/biometrics/match.h"
#include "drivers/biometrics/record.h"
#include "queue-server/authorities/print_digest.h"
#include "queue-server/authorities/wipe.h"

namespace owc::authorities {

using biometrics::Finger;
using biometrics::Impression;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr std::size_t kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;

std::uint8_t* bytes(std::string& text) {
    return reinterpret_cast<std::uint8_t*>(text.data());
}
const std::uint8_t* bytes(const std::string& text) {
    return reinterpret_cast<const std::uint8_t*>(text.data());
}

std::array<std::uint8_t, 32> derived(const std::array<std::uint8_t, 32>& key, const std::string& purpose) {
    std::array<std::uint8_t, 32> made{};
    crypto_generichash(made.data(), made.size(), bytes(purpose), purpose.size(), key.data(), key.size());
    return made;
}

std::string associated(domain::PersonId person, Finger finger) {
    return "enrolment " + std::to_string(person.value) + " " + std::to_string(static_cast<int>(finger));
}

std::string again(std::size_t index) {
    return "take impression " + std::to_string(index + 1) + " again";
}

/// The first impression that is not like one before it; none when all are alike.
Result<void> refuseUnlike(const EnrolmentKeys& keys, std::span<const Impression> impressions,
                          double threshold) {
    std::set<std::string> seen;
    for (std::size_t i = 0; i < impressions.size(); ++i) {
        if (impressions[i].minutiae.size() < kFewestMinutiae)
            return fail(ErrorCode::BadInput, "too little of the finger is seen: " + again(i));
        if (!seen.insert(printDigest(keys, impressions[i])).second)
            return fail(ErrorCode::BadInput, "the same print was sent twice: " + again(i));
        for (std::size_t before = 0; before < i; ++before) {
            if (biometrics::match(impressions[i], impressions[before]) < threshold)
                return fail(ErrorCode::BadInput, "not like the one before: " + again(i));
        }
    }
    return {};
}

}  // namespace

EnrolmentKeys EnrolmentKeys::of(const std::array<std::uint8_t, 32>& dataKey) {
    return {derived(dataKey, "owc enrolment seal 1"), derived(dataKey, "owc enrolment digest 1")};
}

Result<SealedFinger> enrol(const EnrolmentKeys& keys, domain::PersonId person, Finger finger,
                           std::span<const Impression> impressions, const EnrolmentRules& rules,
                           domain::Time now) {
    if (person.value <= 0) return fail(ErrorCode::BadInput, "person");
    if (finger == Finger::Unknown) return fail(ErrorCode::BadInput, "finger: say which one it is");
    if (impressions.size() != kImpressions)
        return fail(ErrorCode::BadInput, "impressions: " + std::to_string(kImpressions) + " are needed");
    if (const auto alike = refuseUnlike(keys, impressions, rules.threshold); !alike)
        return tl::unexpected(alike.error());
    return SealedFinger{finger, now + rules.lasts, sealPrints(keys, person, finger, impressions)};
}

std::string sealPrints(const EnrolmentKeys& keys, domain::PersonId person, Finger finger,
                       std::span<const Impression> impressions) {
    std::vector<std::uint8_t> plain = biometrics::writeIso(impressions);
    const Wiped wiped(plain);
    std::string sealed(kNonce + plain.size() + kTag, '\0');
    randombytes_buf(bytes(sealed), kNonce);
    const std::string about = associated(person, finger);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(sealed) + kNonce, nullptr, plain.data(), plain.size(),
                                               bytes(about), about.size(), nullptr, bytes(sealed),
                                               keys.seal.data());
    return sealed;
}

Result<std::vector<Impression>> openPrints(const EnrolmentKeys& keys, domain::PersonId person,
                                           const SealedFinger& finger) {
    const std::string& sealed = finger.sealed;
    if (sealed.size() < kNonce + kTag) return fail(ErrorCode::Corrupt, "enrolment row is too short");
    std::vector<std::uint8_t> plain(sealed.size() - kNonce - kTag);
    const Wiped wiped(plain);
    const std::string about = associated(person, finger.finger);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, bytes(sealed) + kNonce,
                                                   sealed.size() - kNonce, bytes(about), about.size(),
                                                   bytes(sealed), keys.seal.data()) != 0)
        return fail(ErrorCode::BadKey, "an enrolment row does not open with this key");
    auto read = biometrics::readIso(plain);
    if (!read) return fail(ErrorCode::Corrupt, "enrolment row: " + read.error().reason);
    return std::move(*read);
}

}  // namespace owc::authorities

#include "queue-server/authorities/open.h"

#include "drivers/biometrics/match.h"
#include "queue-server/authorities/local.h"

namespace owc::authorities {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
using Authority = std::unique_ptr<identity::IdentityAuthority>;

namespace {

Result<Authority> openNadra(Opening& opening) {
    const settings::Nadra& nadra = *opening.settings.nadra;  // load() refuses "nadra" without it
    if (const auto usable = settings::checkCaFile(nadra); !usable) return tl::unexpected(usable.error());
    auto key = settings::readAuthorityKey(opening.keys.nadra());
    if (!key) return tl::unexpected(key.error());
    return std::make_unique<NadraAuthority>(
        nadra, std::move(*key), opening.settings.authorityCodes.at(nadra.product), std::move(opening.notice));
}

Result<Authority> openLocal(Opening& opening) {
    if (!opening.enrolments) return fail(ErrorCode::BadInput, "no store of enrolments");
    return std::make_unique<LocalAuthority>(
        LocalAuthority::Parts{.store = std::move(opening.enrolments),
                              .keys = EnrolmentKeys::of(opening.dataKeys.seal),
                              .threshold = thresholdOf(opening.settings),
                              .now = std::move(opening.now)});
}

}  // namespace

Result<Authority> open(Opening opening) {
    if (opening.settings.identity.authority == "nadra") return openNadra(opening);
    if (opening.settings.identity.authority == "local") return openLocal(opening);
    return Authority{};
}

double thresholdOf(const settings::CentreSettings& settings) {
    return settings.identity.threshold == 0 ? biometrics::kMatchThreshold
                                            : static_cast<double>(settings.identity.threshold) / 100;
}

}  // namespace owc::authorities

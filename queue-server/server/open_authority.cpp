#include "queue-server/server/open_authority.h"

#include <spdlog/spdlog.h>

#include "queue-server/authorities/open.h"
#include "queue-server/server/stored_enrolments.h"

namespace owc::server {

using authorities::AuthorityDesk;

domain::Result<std::unique_ptr<AuthorityDesk>> openAuthority(const settings::CentreSettings& settings,
                                                             const settings::KeyFolder& keys,
                                                             const settings::DataKeys& dataKeys,
                                                             const std::filesystem::path& log,
                                                             std::function<domain::Time()> now) {
    std::unique_ptr<authorities::EnrolmentStore> enrolments;
    if (settings.identity.authority == "local") {
        auto stored = StoredEnrolments::open(log);
        if (!stored) return tl::unexpected(stored.error());
        enrolments = std::move(*stored);
    }
    auto authority =
        authorities::open({.settings = settings,
                           .keys = keys,
                           .dataKeys = dataKeys,
                           .enrolments = std::move(enrolments),
                           .now = std::move(now),
                           .notice = [](const std::string& line) { spdlog::warn("authority {}", line); }});
    if (!authority) return tl::unexpected(authority.error());
    if (!*authority) return std::unique_ptr<AuthorityDesk>{};
    return std::make_unique<AuthorityDesk>(std::move(*authority));
}

std::optional<Engine::Enrolling> enrollingOf(const settings::CentreSettings& settings,
                                             const settings::DataKeys& dataKeys) {
    if (settings.identity.authority != "local") return std::nullopt;
    return Engine::Enrolling{authorities::EnrolmentKeys::of(dataKeys.seal),
                             authorities::thresholdOf(settings)};
}

}  // namespace owc::server

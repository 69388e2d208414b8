#pragma once

#include <functional>
#include <memory>

#include "config/settings/centre_settings.h"
#include "config/settings/key_files.h"
#include "queue-server/authorities/enrolment_store.h"
#include "queue-server/authorities/nadra.h"
#include "queue-server/identity/authority.h"

namespace owc::authorities {

/// What an authority is made of, whichever it is.
struct Opening {
    const settings::CentreSettings& settings;
    settings::KeyFolder keys;
    settings::DataKeys dataKeys;
    std::unique_ptr<EnrolmentStore> enrolments;  ///< for "local"
    std::function<domain::Time()> now;           ///< any thread
    Notice notice;
};

/// The authority that `[identity]` of centre.toml names.
/// @return null for "none"; BadKey when nadra.key is not there or not private, BadSettings naming what cannot
/// be used,
///         BadInput without a store for "local"
[[nodiscard]] domain::Result<std::unique_ptr<identity::IdentityAuthority>> open(Opening opening);

/// Score from which two prints are alike: the setting, or what the matcher proposes.
[[nodiscard]] double thresholdOf(const settings::CentreSettings& settings);

}  // namespace owc::authorities

#pragma once

#include <memory>

#include "config/settings/key_files.h"
#include "queue-server/server/form_safe.h"

namespace owc::server {

/// What seals and signs forms. The key that signs is made at the first start, with its public half beside it.
/// @return nothing where it cannot be made (a key folder that may only be read): no forms are taken there; BadKey,
///         naming the file, when one that is there cannot be read
[[nodiscard]] domain::Result<std::unique_ptr<FormSafe>> openForms(const settings::KeyFolder& keys,
                                                                  const settings::DataKeys& dataKeys);

}  // namespace owc::server

#pragma once

#include <memory>

#include "config/settings/key_files.h"
#include "queue-server/server/form_safe.h"

namespace owc::server {

/// What seals and signs forms. The key that signs is made at the first start, with its public half beside it.
/// @return BadKey, naming the file, when one cannot be read or made
[[nodiscard]] domain::Result<std::unique_ptr<FormSafe>> openForms(const settings::KeyFolder& keys,
                                                                  const settings::DataKeys& dataKeys);

}  // namespace owc::server

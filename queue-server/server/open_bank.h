#pragma once

#include <filesystem>
#include <functional>
#include <memory>

#include "config/settings/centre_settings.h"
#include "config/settings/key_files.h"
#include "queue-server/domain/result.h"
#include "queue-server/gateways/bank_desk.h"

namespace owc::server {

/// The desk at which the bank of `[payments]` is asked; null where nothing is paid.
/// @param data  folder of the log: the centre's own book lies beside it
/// @param now   any thread
/// @return the book's StorageFailed, StorageFull, StorageReadOnly or VersionUnknown; of "iso8583" as checkBank
[[nodiscard]] domain::Result<std::unique_ptr<gateways::BankDesk>> openBank(const settings::CentreSettings& settings,
                                                                           const settings::KeyFolder& keys,
                                                                           const std::filesystem::path& data,
                                                                           std::function<domain::Time()> now);

/// Whether the key files and certificates that a bank needs are there and fit its settings. Nobody is called.
/// @return BadKey or BadSettings, naming the file and what to do
[[nodiscard]] domain::Result<void> checkBank(const settings::CentreSettings& settings,
                                             const settings::KeyFolder& keys);

}  // namespace owc::server

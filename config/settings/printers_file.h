#pragma once

#include "config/settings/reader.h"

// Internal to this folder: printers.toml, and what a device says of its printer.
namespace owc::settings {

/// The profiles of printers.toml, where there is one, and in any case the safe default.
void readPrinters(const std::filesystem::path& folder, std::vector<Printer>& into);

/// Refuses a profile that nobody has described, and paper that its printer does not take.
void checkPrinterOf(const Reader& reader, const toml::table& table, const Device& device,
                    const std::vector<Printer>& printers);

}  // namespace owc::settings

#pragma once

#include <QString>
#include <vector>

#include "drivers/api/printer_profile.h"
#include "drivers/tool/checks/device_list.h"
#include "drivers/tool/checks/scan_reading.h"
#include "drivers/tool/model/tool_picture.h"

// Words of the tool in the current language.
namespace owc::tool_model {

[[nodiscard]] Mark markOf(tool_checks::Level level);
[[nodiscard]] Notice noticeOf(const tool_checks::Advice& advice);

[[nodiscard]] QString kindTitle(drivers::DeviceKind kind);
[[nodiscard]] QString kindIcon(drivers::DeviceKind kind);
/// "USB", "print queue", ...
[[nodiscard]] QString cableWords(const drivers::DeviceUri& uri);
/// "paper low", of the worst reason; "ready".
[[nodiscard]] QString conditionWords(const drivers::PrinterCondition& condition);
/// "no permission", "ready", "not there"
[[nodiscard]] QString accessWords(const tool_checks::Listed& device);
[[nodiscard]] ScanLine scanLine(const tool_checks::ScanReading& reading);

/// Paper, cover, cutter, connection. No condition: nothing was told yet.
[[nodiscard]] std::vector<Tile> tilesOf(const drivers::DeviceUri& uri, const drivers::PrinterProfile& profile,
                                        const std::optional<drivers::PrinterCondition>& condition);
/// What the device says of itself.
[[nodiscard]] std::vector<std::pair<QString, QString>> factsOf(const drivers::DeviceInfo& info);

}  // namespace owc::tool_model

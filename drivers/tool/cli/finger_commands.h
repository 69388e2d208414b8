#pragma once

#include "drivers/tool/cli/device_commands.h"

namespace owc::tool_cli {

// `owc-devices finger ...`; each returns an Exit. A print goes into the files that were asked for and nowhere else.
int fingerList(const Request& request, const Surroundings& around);
int fingerCapture(const Request& request, const Surroundings& around);
int fingerExtract(const Request& request, const Surroundings& around);
int fingerMatch(const Request& request, const Surroundings& around);
int fingerBench(const Request& request, const Surroundings& around);

}  // namespace owc::tool_cli

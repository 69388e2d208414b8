#pragma once

#include <sys/wait.h>

#include <cstdio>
#include <string>

namespace owc::test {

struct ToolRun {
    int code = -1;     ///< exit code of owc-devices
    std::string said;  ///< its standard output and error
};

/// Runs owc-devices as a technician does, on the bus that this process sees.
/// @param program  its path
inline ToolRun runTool(const std::string& program, const std::string& arguments) {
    ToolRun run;
    std::FILE* pipe =
        popen(("QT_QPA_PLATFORM=offscreen " + program + ' ' + arguments + " 2>&1").c_str(), "r");
    if (pipe == nullptr) return run;
    char text[512];
    while (std::fgets(text, sizeof text, pipe) != nullptr) run.said += text;
    const int status = pclose(pipe);
    if (WIFEXITED(status)) run.code = WEXITSTATUS(status);
    return run;
}

}  // namespace owc::test

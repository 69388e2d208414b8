#pragma once

#include <filesystem>
#include <memory>

#include "queue-server/domain/result.h"

namespace owc::server {

struct Options {
    std::filesystem::path config;  ///< folder of TOML files
    std::filesystem::path data;    ///< folder of centre.db
    std::filesystem::path keys;    ///< folder of key files, outside data
    std::filesystem::path log;     ///< folder of server.log; empty: standard error
    bool makeKeys = false;         ///< a sample centre: make the keys that are missing
    bool openDay = false;          ///< open today's business day at the start if it was never opened
};

/// Serves until SIGTERM or SIGINT, then closes the log as one checkpointed file.
/// Prints "owc-server ready" to standard output once it answers.
/// @return why it could not start, or the storage error that stopped it
/// Threads: runs the event loop on the calling thread; starts the ZAP thread.
[[nodiscard]] domain::Result<void> serve(const Options& options);

}  // namespace owc::server

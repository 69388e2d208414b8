#pragma once

#include <chrono>
#include <filesystem>
#include <string>

#include "queue-server/domain/result.h"

namespace owc::client {

/// What a technician types at a new device.
struct PairingPlan {
    std::string host;               ///< of the server
    int port = 0;                   ///< pairing_port; the one after it is used too
    std::string device;             ///< name in devices.toml
    std::string fingerprint;        ///< of the server's key, as `owc-admin pair` shows it
    std::string code;               ///< eight digits, good once
    std::filesystem::path keys;     ///< folder for the device's key and the server's public one
    std::chrono::milliseconds patience{15'000};  ///< for each of the two answers
};

/// Gives the server a fresh key of this device and keeps it with the server's public key. The server's key is
/// believed only if it has the fingerprint; nothing secret is sent before. Keys are stored when the server has said
/// yes, in place of older ones; if that answer is lost, pairing again puts everything right.
/// @return BadKey for another fingerprint or a folder that cannot be written, NotConnected for no answer, or the
///         server's refusal: SignInFailed (wrong name or code), TooManyTries, NotAllowed (closed)
/// Threads: the caller's; blocks.
[[nodiscard]] domain::Result<void> pairDevice(const PairingPlan& plan);

}  // namespace owc::client

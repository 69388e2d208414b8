#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "queue-server/domain/result.h"

namespace owc::settings {

/// An agency that may ask this centre's registry.
struct SharingClient {
    std::string id;         ///< its sender_id
    std::string tokenHash;  ///< of its bearer token, 64 hexadecimal digits
    std::string publicKey;  ///< Ed25519, base64; empty: it does not sign
    bool mustSign = false;
    std::vector<std::string> fields;    ///< what it may be given
    std::vector<std::string> purposes;  ///< codes it may ask for
    std::int64_t perMinute = 0;
    std::int64_t burst = 0;
    std::string callback;           ///< address its callbacks begin with; empty: none
    std::string callbackTokenFile;  ///< file with the bearer token for it; empty: none
    std::string callbackCaFile;     ///< empty: whom the system trusts
};

/// A registry above this one.
struct SharingUpstream {
    std::string url;
    std::string id;
    std::string tokenFile;
    std::string caFile;     ///< empty: whom the system trusts
    std::string publicKey;  ///< its answers must be signed with it; empty: not looked at
    std::string idType;
    std::int64_t deadlineMs = 0;
    std::int64_t freshMin = 0;
};

/// The data-sharing interface.
struct Sharing {
    std::string id;  ///< our sender_id
    std::string bind;
    std::int64_t port = 0;
    std::string certificateFile;
    std::string keyFile;
    bool loopbackHttp = false;   ///< HTTP without TLS, on loopback
    std::string signingKeyFile;  ///< 32 bytes in base64; empty: answers are not signed
    std::int64_t workers = 0;
    std::vector<SharingClient> clients;
    std::optional<SharingUpstream> upstream;
};

/// Reads sharing.toml of a folder.
/// @param fields  the names that a client's `fields` may have
/// @return nothing when there is no such file: the interface is off; ErrorCode::BadSettings whose detail
/// names
///         file, line, key, what is wrong and what to do
[[nodiscard]] domain::Result<std::optional<Sharing>> readSharing(const std::filesystem::path& folder,
                                                                 const std::vector<std::string_view>& fields);

}  // namespace owc::settings

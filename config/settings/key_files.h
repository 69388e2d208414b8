#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>

#include "queue-server/domain/result.h"

// Keys lie in a folder of their own, outside the data folder and in no backup. Every file is 0600.
namespace owc::settings {

/// A CURVE key pair in Z85 text, 40 characters each.
struct KeyPair {
    std::string publicKey;
    std::string secretKey;
};

/// What seals and finds personal data at rest.
struct DataKeys {
    std::array<std::uint8_t, 32> seal{};
    std::array<std::uint8_t, 32> lookup{};
};

/// @return ErrorCode::BadKey, naming the file, when it is missing, not two Z85 keys that belong together, or
///         readable by others than its owner
[[nodiscard]] domain::Result<KeyPair> readKeyPair(const std::filesystem::path& file);
[[nodiscard]] domain::Result<std::string> readPublicKey(const std::filesystem::path& file);
[[nodiscard]] domain::Result<DataKeys> readDataKeys(const std::filesystem::path& file);

/// Seed of the Ed25519 key that signs what the centre sends.
using SigningSeed = std::array<std::uint8_t, 32>;
[[nodiscard]] domain::Result<SigningSeed> readSigningSeed(const std::filesystem::path& file);

/// Makes fresh keys and writes them durably; an existing file is never overwritten (BadKey).
[[nodiscard]] domain::Result<KeyPair> makeKeyPair(const std::filesystem::path& file);
[[nodiscard]] domain::Result<DataKeys> makeDataKeys(const std::filesystem::path& file);
[[nodiscard]] domain::Result<SigningSeed> makeSigningSeed(const std::filesystem::path& file);
/// For clients: the server's public half, not secret.
[[nodiscard]] domain::Result<void> writePublicKey(const std::filesystem::path& file,
                                                  const std::string& publicKey);

/// Makes fresh keys that lie nowhere yet.
[[nodiscard]] domain::Result<KeyPair> freshKeyPair();
/// Writes a key durably in place of what the file held: never half of either.
[[nodiscard]] domain::Result<void> replaceKeyPair(const std::filesystem::path& file, const KeyPair& pair);
[[nodiscard]] domain::Result<void> replacePublicKey(const std::filesystem::path& file,
                                                    const std::string& publicKey);

/// What two people compare: 20 letters and digits in groups of four, 100 bits of BLAKE2b of a public key.
[[nodiscard]] std::string fingerprint(const std::string& publicKey);
/// Whether somebody typed this fingerprint: case, spaces, dashes and O for 0, I or L for 1 do not matter.
[[nodiscard]] bool sameFingerprint(const std::string& typed, const std::string& fingerprint);

/// Where each key of a centre lies.
struct KeyFolder {
    std::filesystem::path folder;

    [[nodiscard]] std::filesystem::path server() const { return folder / "server.key"; }
    [[nodiscard]] std::filesystem::path serverPublic() const { return folder / "server.pub"; }
    [[nodiscard]] std::filesystem::path data() const { return folder / "data.key"; }
    /// Signs what the registration desk sends; its public half, not secret, is for the office that receives.
    [[nodiscard]] std::filesystem::path outbox() const { return folder / "outbox.key"; }
    [[nodiscard]] std::filesystem::path outboxPublic() const { return folder / "outbox.jwk"; }
    /// Signs the codes of receipts; its public half, not secret, is for whoever checks one.
    [[nodiscard]] std::filesystem::path receipt() const { return folder / "receipt.key"; }
    [[nodiscard]] std::filesystem::path receiptPublic() const { return folder / "receipt.jwk"; }
    /// User and password at NADRA.
    [[nodiscard]] std::filesystem::path nadra() const { return folder / "nadra.key"; }
    /// Key of the MAC that is agreed on with a bank that speaks ISO 8583, and of our certificate there.
    [[nodiscard]] std::filesystem::path bank() const { return folder / "bank.key"; }
    [[nodiscard]] std::filesystem::path bankTls() const { return folder / "bank-tls.key"; }
    [[nodiscard]] std::filesystem::path device(const std::string& name) const {
        return folder / ("device-" + name + ".key");
    }
    /// What pairing stores: the public half only.
    [[nodiscard]] std::filesystem::path devicePublic(const std::string& name) const {
        return folder / ("device-" + name + ".pub");
    }
    /// A key that was this device's once.
    [[nodiscard]] std::filesystem::path revoked(const std::string& name, const std::string& print) const {
        return folder / ("revoked-" + name + "-" + print + ".pub");
    }
};

}  // namespace owc::settings

#include "queue-server/server/gate.h"

#include <spdlog/spdlog.h>

#include <algorithm>

#include "queue-server/server/start.h"

namespace owc::server {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
namespace fs = std::filesystem;

namespace {

constexpr std::string_view kRevoked = "revoked-";
constexpr std::size_t kPrint = 24;  ///< letters of a fingerprint, dashes included

std::vector<fs::path> revokedFiles(const settings::KeyFolder& keys) {
    std::vector<fs::path> files;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(keys.folder, none)) {
        const std::string name = entry.path().filename();
        if (name.starts_with(kRevoked) && name.ends_with(".pub")) files.push_back(entry.path());
    }
    return files;
}

}  // namespace

std::set<std::string> revokedIn(const settings::KeyFolder& keys) {
    std::set<std::string> all;
    for (const fs::path& file : revokedFiles(keys)) {
        if (const auto key = settings::readPublicKey(file)) all.insert(*key);
    }
    return all;
}

std::optional<std::string> revokedPrint(const settings::KeyFolder& keys, const std::string& device) {
    for (const fs::path& file : revokedFiles(keys)) {
        const std::string name = file.stem();  // revoked-NAME-XXXX-XXXX-XXXX-XXXX-XXXX
        if (name.size() == kRevoked.size() + device.size() + 1 + kPrint &&
            name.compare(kRevoked.size(), device.size() + 1, device + "-") == 0)
            return name.substr(name.size() - kPrint);
    }
    return std::nullopt;
}

Gate::Gate(Parts parts, std::map<domain::DeviceName, protocol::Role> known)
    : m_parts(std::move(parts)), m_known(std::move(known)) {}

std::optional<protocol::Role> Gate::roleOf(const domain::DeviceName& device) const {
    const auto it = m_known.find(device);
    return it == m_known.end() ? std::nullopt : std::optional{it->second};
}

bool Gate::owns(const domain::DeviceName& device, const std::string& key) const {
    const auto all = m_parts.devices.devices();
    const auto it = all->find(key);
    return it != all->end() && it->second.name == device;
}

bool Gate::isPaired(const domain::DeviceName& device) const {
    const auto all = m_parts.devices.devices();
    return std::ranges::any_of(*all, [&](const auto& entry) { return entry.second.name == device; });
}

Result<void> Gate::retire(const std::string& name, const std::string& key) {
    const auto kept = settings::replacePublicKey(m_parts.keys.revoked(name, settings::fingerprint(key)), key);
    if (!kept) return kept;
    // From here on a start reads it as revoked, whatever of the rest is still there.
    std::error_code error;
    const auto drop = [&](const fs::path& file, const Result<std::string>& held) {
        if (held && *held == key) fs::remove(file, error);
    };
    drop(m_parts.keys.devicePublic(name), settings::readPublicKey(m_parts.keys.devicePublic(name)));
    drop(m_parts.keys.device(name), settings::readPublicKey(m_parts.keys.device(name)));
    if (error) spdlog::warn("gate key_file_stays device={} detail=\"{}\"", name, error.message());
    return {};
}

Result<std::string> Gate::pair(const domain::DeviceName& device, const std::string& key) {
    const auto role = roleOf(device);
    if (!role) return fail(ErrorCode::UnknownDevice);
    const auto all = m_parts.devices.devices();
    if (const auto owner = all->find(key); owner != all->end() && owner->second.name != device)
        return fail(ErrorCode::BadKey, "this key is another device's");
    if (m_parts.devices.wasRevoked(key)) return fail(ErrorCode::BadKey, "this key was revoked");
    if (const auto written = settings::replacePublicKey(m_parts.keys.devicePublic(device.value), key); !written)
        return tl::unexpected(written.error());
    for (const auto& [old, owner] : *all) {
        if (owner.name != device || old == key) continue;
        if (const auto retired = retire(device.value, old); !retired) return tl::unexpected(retired.error());
    }
    m_parts.devices.put(key, {device, *role});
    return settings::fingerprint(key);
}

Result<std::string> Gate::revoke(const domain::DeviceName& device) {
    std::optional<std::string> print = revokedPrint(m_parts.keys, device.value);
    std::set<std::string> keys;
    const auto all = m_parts.devices.devices();
    for (const auto& [key, owner] : *all) {
        if (owner.name == device) keys.insert(key);
    }
    // A revocation that the disk refused is said again: then only the files still know the key.
    for (const fs::path& file : {m_parts.keys.devicePublic(device.value), m_parts.keys.device(device.value)}) {
        if (const auto held = settings::readPublicKey(file)) keys.insert(*held);
    }
    m_parts.devices.revoke(device);  // first of all: even if the disk refuses, this server knows it no more
    for (const std::string& key : keys) {
        if (const auto retired = retire(device.value, key); !retired) return tl::unexpected(retired.error());
        print = settings::fingerprint(key);
    }
    if (!print) return fail(ErrorCode::UnknownDevice);
    return *print;
}

Result<void> Gate::reloadStaff() {
    const auto settings = settings::load(m_parts.config);
    if (!settings) return tl::unexpected(settings.error());
    m_parts.staff.replace(membersOf(*settings));
    return {};
}

}  // namespace owc::server

#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "queue-server/domain/result.h"

// The settings of a centre: one folder of TOML files, each value checked when it is read.
namespace owc::settings {

using Names = std::map<std::string, std::string>;  ///< language code -> text

struct Network {
    std::string bind;  ///< address the server listens on
    std::string host;  ///< address the devices connect to
    std::int64_t commandPort = 0;
    std::int64_t publicPort = 0;
    std::int64_t staffPort = 0;
    std::int64_t managementPort = 0;
};

struct Queue {
    std::string policy;
    std::int64_t maxToken = 0;
    std::int64_t recallLimit = 0;
    std::int64_t recallPauseS = 0;
    std::int64_t noShowAfterS = 0;
    std::int64_t graceAfterNoShowMin = 0;
    std::int64_t leaseGraceS = 0;
};

struct Service {
    std::string id;
    std::string need;
    std::string agency;
    Names names;
    std::string zone;
    std::string zoneDirection;
    std::int64_t targetWaitMin = 0;
    std::int64_t priorityTargetWaitMin = 0;
    std::int64_t usualServiceMin = 0;
    std::vector<std::string> bring;
};

struct Counter {
    std::int64_t number = 0;
    std::vector<std::string> services;
    std::string zone;
    std::string direction;
};

struct Device {
    std::string name;
    std::string role;
    std::string printer;
    std::int64_t counter = 0;  ///< 0: not a counter's PC
};

struct Staff {
    std::string id;
    std::string name;
    std::string role;
    std::string pinHash;
};

struct CentreSettings {
    std::string id;
    Names names;
    std::int64_t utcOffsetMin = 0;
    std::string helpline;
    std::int64_t capacity = 0;
    std::vector<std::string> languages;  ///< offered at the kiosk, in this order
    Network network;
    Queue queue;
    std::vector<Service> services;
    std::vector<Counter> counters;
    std::vector<Device> devices;
    std::vector<Staff> staff;

    [[nodiscard]] const Device* findDevice(const std::string& name) const;
};

/// Reads centre.toml, services.toml, counters.toml, devices.toml and staff.toml of a folder.
/// @return ErrorCode::BadSettings whose detail names file, line, key, what is wrong and what to do, for
///         example "services.toml:14: target_wait_min = 900 is not in 1..480 (minutes)"
[[nodiscard]] domain::Result<CentreSettings> load(const std::filesystem::path& folder);

/// All values in force, one a line, PIN hashes hidden.
[[nodiscard]] std::string effective(const CentreSettings& settings);

/// Every key with type, range, default and meaning, as read by `load`.
[[nodiscard]] std::string describe();

}  // namespace owc::settings

#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "config/settings/identity.h"
#include "queue-server/domain/result.h"
#include "queue-server/eligibility/catalogue.h"
#include "queue-server/iso8583/terms.h"

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
    std::int64_t pairingPort = 0;  ///< and the one after it; listened on only while a device is paired
    std::int64_t metricsPort = 0;  ///< on loopback; 0: no metrics
};

struct Storage {
    std::int64_t warnFreeMb = 0;  ///< 0: never
    std::int64_t draftDays = 0;   ///< 0: kept for ever
};

struct Backup {
    std::string folder;  ///< empty: none are made
    std::string at;      ///< local time, "21:30"
    std::int64_t keep = 0;
};

/// Of kiosks and boards.
struct Voice {
    bool on = true;
    std::int64_t speed = 0;   ///< words a minute
    std::int64_t volume = 0;  ///< percent
    bool chime = true;
    std::string recordings;  ///< folder of recorded clips; empty: none
};

/// How often a kiosk may look into the registry.
struct Lookups {
    std::int64_t kioskPerMinute = 0;
    std::int64_t kioskPerHour = 0;
    std::int64_t unknownInARow = 0;
    std::int64_t barredMinutes = 0;
};

struct Payments {
    std::string gateway;       ///< "none", "local", "simulated", "iso8583"
    std::string simulatedUrl;  ///< of a sandbox bank on this machine
    std::vector<std::string> banks;
    std::vector<std::string> listKeys;  ///< "hbl:KEY"; base64url of 32 bytes, Ed25519
    std::vector<std::string> notes;  ///< rupees, in digits
    std::int64_t mostOfOne = 0;      ///< rupees, as the next
    std::int64_t lowCash = 0;
    std::int64_t askAgainSeconds = 0;
    std::int64_t askAgainMostMinutes = 0;
    std::int64_t watchFastSeconds = 0;   ///< 0: nothing is too fast
    std::int64_t watchLimit = 0;         ///< rupees; 0: mostOfOne
    std::int64_t watchBelowPercent = 0;  ///< 0: nothing is just below it
    std::int64_t watchDrawerOff = 0;     ///< rupees
    std::int64_t watchTellFrom = 0;
    std::int64_t tellAfterTries = 0;
    bool paceByCash = false;
};

struct Queue {
    std::string policy;
    std::int64_t maxToken = 0;
    std::int64_t recallLimit = 0;
    std::int64_t recallPauseS = 0;
    std::int64_t noShowAfterS = 0;
    std::int64_t graceAfterNoShowMin = 0;
    std::int64_t leaseGraceS = 0;
    std::int64_t maxWaitMin = 0;   ///< 0: no limit
    std::int64_t undoWithinS = 0;  ///< 0: nothing is undone
    std::string overnight;
    std::int64_t rollFirst = 0;  ///< 0: no paper roll
    std::int64_t rollLast = 0;
    bool training = false;
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
    std::vector<std::string> first;  ///< ids of the services before it
    std::string whenNotDone;         ///< id of a service; empty: none
    std::int64_t dailyQuota = 0;     ///< 0: none
    std::int64_t personQuota = 0;    ///< 0: none
};

/// While somebody waits longer for one of `services`, the counter calls from these first.
struct Condition {
    std::vector<std::string> services;
    std::int64_t waitPassedMin = 0;
};

struct Counter {
    std::int64_t number = 0;
    std::vector<std::string> services;
    std::string zone;
    std::string direction;
    std::string policy;  ///< empty: the centre's
    std::int64_t ratioPriority = 0;
    std::int64_t ratioOrdinary = 0;
    std::vector<Condition> conditions;  ///< tried in this order
};

/// What a model of ticket printer can do and prove; drivers/api/printer_profile.h says what each means.
struct Printer {
    std::string name;
    std::string label;
    std::int64_t paperMm = 0;
    std::int64_t dots = 0;
    std::int64_t dotsPerMm = 0;
    std::string cut;
    std::int64_t feedMm = 0;
    std::int64_t bandRows = 0;
    std::int64_t density = 0;
    bool answersStatus = false;
    bool answersQueued = false;
    bool automaticStatus = false;
    bool nearEndSensor = false;
    bool drawer = false;
    std::int64_t rollMm = 0;
};

struct Device {
    std::string name;
    std::string role;
    std::string printer;         ///< its URI; empty: none
    std::string printerProfile;  ///< name in printers.toml; or that of the safe default, for any printer
    std::int64_t paperMm = 0;    ///< this and the next two: 0 or empty as the profile says
    std::int64_t density = 0;
    std::string cut;
    std::string scanner;  ///< its URI; empty: none
    std::string reader;   ///< of fingerprints: its URI; empty: none
    std::int64_t counter = 0;  ///< 0: not a counter's PC
    std::int64_t ownFirst = 0;  ///< a kiosk's numbers for when the server is gone; 0: none
    std::int64_t ownLast = 0;
    std::vector<std::string> zones;  ///< a board shows and speaks their calls only; none: all
};

struct Staff {
    std::string id;
    std::string name;
    std::string role;
    std::string pinHash;
    bool mayChoose = false;  ///< may call a token out of turn
};

/// Opening times of some weekdays, as written; `written_time.h` reads them.
struct OpeningTimes {
    std::vector<std::string> days;  ///< "mon"
    std::vector<std::string> open;  ///< "09:00-13:00"; none: closed
};

/// Days with opening times of their own, both ends included.
struct Season {
    std::string name;
    std::string first;  ///< "2026-02-18"
    std::string last;
    std::vector<OpeningTimes> week;
};

/// The counters pause, the intake goes on.
struct Pause {
    std::string name;
    std::vector<std::string> days;
    std::string span;
};

/// Nothing in it: always open.
struct Hours {
    std::vector<std::string> closures;  ///< dates
    std::vector<OpeningTimes> week;
    std::vector<Season> seasons;
    std::vector<Pause> pauses;
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
    Storage storage;
    Backup backup;
    Voice voice;
    Identity identity;
    Lookups lookups;
    Payments payments;
    std::optional<Nadra> nadra;  ///< where nadra.toml is there
    AuthorityCodes authorityCodes;
    std::optional<iso8583::Terms> isoBank;  ///< where iso8583.toml is there
    std::vector<Service> services;
    std::vector<Counter> counters;
    std::vector<Printer> printers;
    std::vector<Device> devices;
    std::vector<Staff> staff;
    Hours hours;
    eligibility::Catalogue catalogue;  ///< of programmes.toml; without it, none

    [[nodiscard]] const Device* findDevice(const std::string& name) const;
};

/// Reads centre.toml, services.toml, counters.toml, devices.toml, staff.toml and, where they are there,
/// printers.toml, hours.toml, nadra.toml, authority_codes.toml, iso8583.toml and programmes.toml of a folder.
/// @return ErrorCode::BadSettings whose detail names file, line, key, what is wrong and what to do, for
///         example "services.toml:14: target_wait_min = 900 is not in 1..480 (minutes)"
[[nodiscard]] domain::Result<CentreSettings> load(const std::filesystem::path& folder);

/// All values in force, one a line, PIN hashes hidden.
[[nodiscard]] std::string effective(const CentreSettings& settings);

/// Every key with type, range, default and meaning, as read by `load`.
[[nodiscard]] std::string describe();

}  // namespace owc::settings

#include <algorithm>
#include <set>

#include "config/settings/hours.h"
#include "config/settings/identity_file.h"
#include "config/settings/iso_bank_file.h"
#include "config/settings/printers_file.h"
#include "config/settings/programmes_file.h"
#include "config/settings/reader.h"

namespace owc::settings {

using domain::ErrorCode;
using domain::fail;
namespace fs = std::filesystem;

namespace {

/// A file of the folder that every centre has.
toml::table parse(const fs::path& folder, const char* name) {
    const fs::path file = folder / name;
    if (!fs::exists(file)) throw BadSetting(file.string() + ": no such file; every centre has one");
    return parseFile(folder, name);
}

/// The [[heading]] tables of a file that holds nothing else, one at least.
template <class S, class Check>
void readAll(const toml::table& table, const Reader& reader, const std::string& heading,
             const std::vector<Row<S>>& rows, std::vector<S>& into, Check check,
             const std::vector<std::string_view>& known = {}) {
    for (const auto& [key, node] : table) {
        if (key.str() != heading)
            reader.complain(node.source(),
                            "unknown key " + std::string(key.str()) + "; expected [[" + heading + "]]");
    }
    reader.readEach(table, heading, rows, into, check, known);
    if (into.empty()) reader.complain({{1, 1}, {1, 1}, {}}, "no [[" + heading + "]] in it");
}

/// A check that refuses an id seen before.
template <class S, class Id>
auto once(const Reader& reader, Id S::*id, const char* what) {
    return [&reader, id, what, seen = std::set<Id>{}](const toml::table& table, const S& entry) mutable {
        if (!seen.insert(entry.*id).second)
            reader.complain(table.source(), std::string(what) + " is there twice");
    };
}

/// Looks at ids of services that a key holds.
class ServiceNames {
  public:
    ServiceNames(const Reader& reader, const std::vector<Service>& services)
        : m_reader(reader), m_services(services) {}

    void check(const toml::table& table, std::string_view key, const std::vector<std::string>& ids) const {
        for (std::size_t i = 0; i < ids.size(); ++i) {
            if (std::ranges::find(m_services, ids[i], &Service::id) == m_services.end())
                complain(table, key, i, ids[i], "is not in services.toml");
        }
    }
    /// The same within the table of service `self`, which may not name itself.
    void checkOthers(const toml::table& table, std::string_view key, const std::vector<std::string>& ids,
                     const std::string& self) const {
        check(table, key, ids);
        for (std::size_t i = 0; i < ids.size(); ++i) {
            if (ids[i] == self) complain(table, key, i, ids[i], "is the service itself; leave it out");
        }
    }

  private:
    void complain(const toml::table& table, std::string_view key, std::size_t index, const std::string& id,
                  const char* wrong) const {
        m_reader.complain(sourceOf(table, key, index), std::string(key) + " = \"" + id + "\" " + wrong);
    }

    const Reader& m_reader;
    const std::vector<Service>& m_services;
};

const toml::table& tableWithin(const Reader& reader, const toml::table& table, const std::string& name) {
    static const toml::table kNone;
    const toml::node* node = table.get(name);
    if (!node) return kNone;
    if (!node->is_table()) reader.complain(node->source(), name + " must be a table: write [" + name + "]");
    return *node->as_table();
}

void checkRoll(const Reader& reader, const toml::table& table, const Queue& queue) {
    const std::string first = "roll_first = " + std::to_string(queue.rollFirst);
    if (queue.rollFirst == 0 && queue.rollLast == 0) return;
    if (queue.rollFirst <= queue.maxToken)
        reader.complain(sourceOf(table, table.contains("roll_first") ? "roll_first" : "roll_last"),
                        first + " is not above max_token = " + std::to_string(queue.maxToken) +
                            "; a kiosk could give a number that is on the roll");
    if (queue.rollLast < queue.rollFirst)
        reader.complain(sourceOf(table, table.contains("roll_last") ? "roll_last" : "roll_first"),
                        "roll_last = " + std::to_string(queue.rollLast) + " is below " + first +
                            "; write the last number of the roll");
}

void readCentre(const fs::path& folder, CentreSettings& settings) {
    const toml::table table = parse(folder, "centre.toml");
    const Reader reader("centre.toml");
    reader.read(table, centreRows(), settings, {"network", "queue", "storage", "backup", "voice", "identity", "lookups", "payments"});
    const toml::table& network = tableWithin(reader, table, "network");
    reader.read(network, networkRows(), settings.network);
    const Network& n = settings.network;
    const std::set ours{n.commandPort, n.publicPort,  n.staffPort,
                        n.managementPort, n.pairingPort, n.pairingPort + 1};
    if (ours.size() != 6)
        reader.complain(network.source(), "network: the ports must differ, the one after pairing_port too");
    if (n.metricsPort != 0 && (n.metricsPort < 1024 || ours.contains(n.metricsPort)))
        reader.complain(sourceOf(network, "metrics_port"), "metrics_port = " + std::to_string(n.metricsPort) +
                                                               " must be 0, or a port of its own from 1024 on");
    reader.read(tableWithin(reader, table, "storage"), storageRows(), settings.storage);
    reader.read(tableWithin(reader, table, "backup"), backupRows(), settings.backup);
    reader.read(tableWithin(reader, table, "voice"), voiceRows(), settings.voice);
    reader.read(tableWithin(reader, table, "lookups"), lookupRows(), settings.lookups);
    reader.read(tableWithin(reader, table, "payments"), payingRows(), settings.payments);
    if (settings.payments.gateway == "simulated" && settings.payments.simulatedUrl.empty())
        reader.complain(sourceOf(tableWithin(reader, table, "payments"), "gateway"),
                        "gateway = \"simulated\" needs simulated_url, as \"http://127.0.0.1:7790\"");
    readIsoBank(folder, settings.isoBank);
    if (settings.payments.gateway == "iso8583" && !settings.isoBank)
        reader.complain(sourceOf(tableWithin(reader, table, "payments"), "gateway"),
                        "gateway = \"iso8583\" needs iso8583.toml beside this file");
    const toml::table& queue = tableWithin(reader, table, "queue");
    reader.read(queue, queueRows(), settings.queue);
    checkRoll(reader, queue, settings.queue);
    readAuthority(folder, table, settings);
}

void readServices(const fs::path& folder, CentreSettings& settings) {
    const toml::table table = parse(folder, "services.toml");
    const Reader reader("services.toml");
    readAll(table, reader, "service", serviceRows(), settings.services, once(reader, &Service::id, "id"));
    const ServiceNames names(reader, settings.services);
    for (std::size_t i = 0; i < settings.services.size(); ++i) {
        const Service& service = settings.services[i];
        const toml::table& written = *table["service"][i].as_table();
        names.checkOthers(written, "first", service.first, service.id);
        if (!service.whenNotDone.empty())
            names.checkOthers(written, "when_not_done", {service.whenNotDone}, service.id);
    }
}

void readCounters(const fs::path& folder, CentreSettings& settings) {
    const toml::table file = parse(folder, "counters.toml");
    const Reader reader("counters.toml");
    const ServiceNames names(reader, settings.services);
    const auto checkCondition = [&](const toml::table& table, const Condition& condition) {
        names.check(table, "services", condition.services);
    };
    auto numbers = once(reader, &Counter::number, "number");
    readAll(file, reader, "counter", counterRows(), settings.counters,
            [&](const toml::table& table, Counter& counter) {
                numbers(table, counter);
                names.check(table, "services", counter.services);
                reader.readEach(table, "counter.condition", conditionRows(), counter.conditions,
                                checkCondition);
            },
            {"condition"});
}

/// A number must be nobody else's: not the server's, not the roll's, not another kiosk's.
void checkOwnNumbers(const Reader& reader, const toml::table& table, const Device& device,
                     const CentreSettings& settings) {
    if (device.ownFirst == 0 && device.ownLast == 0) return;
    const auto& first = sourceOf(table, table.contains("own_first") ? "own_first" : "own_last");
    const auto& last = sourceOf(table, table.contains("own_last") ? "own_last" : "own_first");
    const std::string from = "own_first = " + std::to_string(device.ownFirst);
    if (device.role != "kiosk") reader.complain(first, from + ": only a kiosk has own numbers; leave it out");
    if (device.ownFirst <= settings.queue.maxToken)
        reader.complain(first, from + " is not above max_token = " + std::to_string(settings.queue.maxToken) +
                                   "; the server could give the same number");
    if (device.ownLast < device.ownFirst)
        reader.complain(last, "own_last = " + std::to_string(device.ownLast) + " is below " + from +
                                  "; write the last number of the kiosk");
    const auto meets = [&](std::int64_t otherFirst, std::int64_t otherLast) {
        return device.ownFirst <= otherLast && otherFirst <= device.ownLast;
    };
    if (settings.queue.rollFirst > 0 && meets(settings.queue.rollFirst, settings.queue.rollLast))
        reader.complain(first, from + ": some of these numbers are on the paper roll; choose others");
    for (const Device& other : settings.devices) {
        if (other.ownFirst > 0 && meets(other.ownFirst, other.ownLast))
            reader.complain(first, from + ": some of these numbers are those of " + other.name + "; choose others");
    }
}

/// A board of a zone that no counter stands in would never show a call.
void checkZones(const Reader& reader, const toml::table& table, const Device& device, const CentreSettings& settings) {
    for (std::size_t i = 0; i < device.zones.size(); ++i) {
        const std::string zone = "zones = \"" + device.zones[i] + "\"";
        if (device.role != "board")
            reader.complain(sourceOf(table, "zones", i), zone + ": only a board has zones; leave it out");
        if (std::ranges::find(settings.counters, device.zones[i], &Counter::zone) == settings.counters.end())
            reader.complain(sourceOf(table, "zones", i), zone + " is no zone of a counter in counters.toml");
    }
}

void readDevices(const fs::path& folder, CentreSettings& settings) {
    const Reader reader("devices.toml");
    auto names = once(reader, &Device::name, "name");
    readAll(parse(folder, "devices.toml"), reader, "device", deviceRows(), settings.devices,
            [&](const toml::table& table, const Device& device) {
                names(table, device);
                if (device.name == "admin")
                    reader.complain(table.source(), "name = \"admin\" is the server PC's own; choose another");
                const bool known = std::ranges::find(settings.counters, device.counter, &Counter::number) !=
                                   settings.counters.end();
                if (device.counter != 0 && !known)
                    reader.complain(table.source(), "counter = " + std::to_string(device.counter) +
                                                        " is not in counters.toml");
                checkOwnNumbers(reader, table, device, settings);
                checkZones(reader, table, device, settings);
                checkPrinterOf(reader, table, device, settings.printers);
            });
}

void readStaff(const fs::path& folder, CentreSettings& settings) {
    const Reader reader("staff.toml");
    readAll(parse(folder, "staff.toml"), reader, "staff", staffRows(), settings.staff,
            once(reader, &Staff::id, "id"));
}

}  // namespace

domain::Result<CentreSettings> load(const fs::path& folder) {
    try {
        CentreSettings settings;
        readCentre(folder, settings);
        readServices(folder, settings);
        readCounters(folder, settings);
        readPrinters(folder, settings.printers);
        readDevices(folder, settings);
        readStaff(folder, settings);
        readHours(folder, settings.hours);
        readProgrammes(folder, settings.services, settings.catalogue);
        return settings;
    } catch (const BadSetting& error) {
        return fail(ErrorCode::BadSettings, error.what());
    }
}

const Device* CentreSettings::findDevice(const std::string& name) const {
    const auto it = std::ranges::find(devices, name, &Device::name);
    return it == devices.end() ? nullptr : &*it;
}

}  // namespace owc::settings

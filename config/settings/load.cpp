#include <algorithm>
#include <set>

#include "config/settings/reader.h"

namespace owc::settings {

using domain::ErrorCode;
using domain::fail;
namespace fs = std::filesystem;

namespace {

toml::table parse(const fs::path& folder, const char* name) {
    const fs::path file = folder / name;
    if (!fs::exists(file)) throw BadSetting(file.string() + ": no such file; every centre has one");
    try {
        return toml::parse_file(file.string());
    } catch (const toml::parse_error& error) {
        throw BadSetting(std::string(name) + ":" + std::to_string(error.source().begin.line) + ": " +
                         std::string(error.description()));
    }
}

/// [[name]] tables of a file, each read by its rows.
template <class S, class Check>
void readAll(const fs::path& folder, const char* file, const char* name, const std::vector<Row<S>>& rows,
             std::vector<S>& into, Check check) {
    const toml::table table = parse(folder, file);
    const Reader reader(file);
    for (const auto& [key, node] : table) {
        if (key.str() != name)
            reader.complain(node.source(),
                            "unknown key " + std::string(key.str()) + "; expected [[" + name + "]]");
    }
    const toml::array* entries = table[name].as_array();
    if (!entries || entries->empty()) throw BadSetting(std::string(file) + ":1: no [[" + name + "]] in it");
    for (const toml::node& entry : *entries) {
        if (!entry.is_table()) reader.complain(entry.source(), std::string("write [[") + name + "]]");
        S read;
        reader.read(*entry.as_table(), rows, read);
        check(reader, entry.source(), read);
        into.push_back(std::move(read));
    }
}

/// A check that refuses an id seen before.
template <class S, class Id>
auto once(Id S::*id, const char* what) {
    return [id, what, seen = std::set<Id>{}](const Reader& reader, const toml::source_region& where,
                                             const S& entry) mutable {
        if (!seen.insert(entry.*id).second) reader.complain(where, std::string(what) + " is there twice");
    };
}

void readCentre(const fs::path& folder, CentreSettings& settings) {
    const toml::table table = parse(folder, "centre.toml");
    const Reader reader("centre.toml");
    reader.read(table, centreRows(), settings, {"network", "queue"});
    const auto sub = [&](const char* name) {
        const toml::table* found = table[name].as_table();
        return found ? *found : toml::table{};
    };
    reader.read(sub("network"), networkRows(), settings.network);
    reader.read(sub("queue"), queueRows(), settings.queue);
    const Network& n = settings.network;
    if (std::set{n.commandPort, n.publicPort, n.staffPort, n.managementPort}.size() != 4)
        reader.complain(table["network"].node() ? table["network"].node()->source() : table.source(),
                        "network: the four ports must differ");
}

void readCounters(const fs::path& folder, CentreSettings& settings) {
    auto numbers = once(&Counter::number, "number");
    readAll(folder, "counters.toml", "counter", counterRows(), settings.counters,
            [&](const Reader& reader, const toml::source_region& where, const Counter& counter) {
                numbers(reader, where, counter);
                for (const std::string& id : counter.services) {
                    if (std::ranges::find(settings.services, id, &Service::id) == settings.services.end())
                        reader.complain(where, "services = \"" + id + "\" is not in services.toml");
                }
            });
}

void readDevices(const fs::path& folder, CentreSettings& settings) {
    auto names = once(&Device::name, "name");
    readAll(folder, "devices.toml", "device", deviceRows(), settings.devices,
            [&](const Reader& reader, const toml::source_region& where, const Device& device) {
                names(reader, where, device);
                const bool known = std::ranges::find(settings.counters, device.counter, &Counter::number) !=
                                   settings.counters.end();
                if (device.counter != 0 && !known)
                    reader.complain(
                        where, "counter = " + std::to_string(device.counter) + " is not in counters.toml");
            });
}

}  // namespace

domain::Result<CentreSettings> load(const fs::path& folder) {
    try {
        CentreSettings settings;
        readCentre(folder, settings);
        readAll(folder, "services.toml", "service", serviceRows(), settings.services,
                once(&Service::id, "id"));
        readCounters(folder, settings);
        readDevices(folder, settings);
        readAll(folder, "staff.toml", "staff", staffRows(), settings.staff, once(&Staff::id, "id"));
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

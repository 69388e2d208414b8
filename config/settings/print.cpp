#include "config/settings/programme_rows.h"
#include "config/settings/row.h"
#include "queue-server/eligibility/words.h"

namespace owc::settings {
namespace {

std::string textOf(bool value) {
    return value ? "true" : "false";
}
std::string textOf(std::int64_t value) {
    return std::to_string(value);
}
std::string textOf(const std::string& value) {
    return "\"" + value + "\"";
}
std::string textOf(const std::vector<std::string>& values) {
    std::string text;
    for (const std::string& value : values) text += (text.empty() ? "" : ", ") + textOf(value);
    return "[" + text + "]";
}
std::string textOf(const Names& names) {
    std::string text;
    for (const auto& [language, name] : names)
        text += (text.empty() ? "" : ", ") + language + " = " + textOf(name);
    return "{ " + text + " }";
}

template <class S>
void print(const S& settings, const std::vector<Row<S>>& rows, std::string& out) {
    for (const Row<S>& row : rows) {
        out += std::string(row.key) + " = ";
        out += row.secret
                   ? "(hidden)"
                   : boost::variant2::visit([&](auto field) { return textOf(settings.*field); }, row.field);
        out += "\n";
    }
}

/// @param inner  prints the tables within an entry
template <class S, class Inner>
void printAll(const std::vector<S>& entries, const char* name, const std::vector<Row<S>>& rows,
              std::string& out, Inner inner) {
    for (const S& entry : entries) {
        out += std::string("\n[[") + name + "]]\n";
        print(entry, rows, out);
        inner(entry);
    }
}
template <class S>
void printAll(const std::vector<S>& entries, const char* name, const std::vector<Row<S>>& rows,
              std::string& out) {
    printAll(entries, name, rows, out, [](const S&) {});
}

void printHours(const Hours& hours, std::string& out) {
    const bool always = hours.closures.empty() && hours.week.empty() && hours.seasons.empty();
    out += always ? "\n# hours.toml: always open\n" : "\n# hours.toml\n";
    print(hours, hoursRows(), out);
    printAll(hours.week, "week", weekRows(), out);
    printAll(hours.seasons, "season", seasonRows(), out,
             [&](const Season& season) { printAll(season.week, "season.week", weekRows(), out); });
    printAll(hours.pauses, "pause", pauseRows(), out);
}

void printNadra(const Nadra& nadra, std::string& out) {
    out += "\n# nadra.toml\n";
    print(nadra, nadraRows(), out);
    out += "\n[request]\n";
    print(nadra.request, nadraRequestRows(), out);
    out += "\n[reply]\n";
    print(nadra.reply, nadraReplyRows(), out);
    printAll(nadra.extras, "extra", nadraExtraRows(), out);
}

void printCodes(const AuthorityCodes& codes, std::string& out) {
    for (const auto& [product, table] : codes) {
        out += "\n# authority_codes.toml\n[\"" + product + "\"]\n";
        for (const auto& [code, meaning] : table) out += code + " = \"" + std::string(nameOf(meaning)) + "\"\n";
    }
}

/// One line a programme: the file itself is the manual of its rules.
void printCatalogue(const eligibility::Catalogue& catalogue, std::string& out) {
    if (catalogue.programmes.empty()) {
        out += "\n# programmes.toml: no programme is known\n";
        return;
    }
    out += "\n# programmes.toml\n[registry]\n";
    print(catalogue.registry, registryRows(), out);
    for (const eligibility::Programme& one : catalogue.programmes)
        out += one.id + ": " + std::string(eligibility::wordOf(one.access)) + ", " +
               std::to_string(one.criteria.size()) + " rules, " + std::to_string(one.amounts.size()) +
               " amounts, " + std::to_string(one.payments.size()) + " payment rows, " +
               std::to_string(one.unknown.size()) + " not known\n";
}

std::string textOf(const Rule& rule) {
    if (const auto* range = boost::variant2::get_if<IntRange>(&rule))
        return std::to_string(range->low) + ".." + std::to_string(range->high);
    if (boost::variant2::holds_alternative<BoolRule>(rule)) return "true|false";
    std::string text;
    const auto* one = boost::variant2::get_if<TextRule>(&rule);
    const auto* some = boost::variant2::get_if<ListRule>(&rule);
    for (const std::string_view choice : one    ? one->choices
                                         : some ? some->choices
                                                : std::vector<std::string_view>{})
        text += (text.empty() ? "" : "|") + (choice.empty() ? "\"\"" : std::string(choice));
    return text.empty() ? (one ? "text" : some ? "list" : "names") : text;
}

template <class S>
void describe(const char* file, const std::vector<Row<S>>& rows, std::string& out) {
    out += std::string(file) + "\n";
    for (const Row<S>& row : rows) {
        out += "  " + std::string(row.key) + "  " + textOf(row.rule) + " " + std::string(row.unit) + "  " +
               (row.fallback.empty() ? "required" : "default " + std::string(row.fallback)) + "  " +
               std::string(row.meaning) + "\n";
    }
}

}  // namespace

std::string effective(const CentreSettings& settings) {
    std::string out;
    print(settings, centreRows(), out);
    out += "\n[network]\n";
    print(settings.network, networkRows(), out);
    out += "\n[queue]\n";
    print(settings.queue, queueRows(), out);
    out += "\n[storage]\n";
    print(settings.storage, storageRows(), out);
    out += "\n[backup]\n";
    print(settings.backup, backupRows(), out);
    out += "\n[voice]\n";
    print(settings.voice, voiceRows(), out);
    out += "\n[lookups]\n";
    print(settings.lookups, lookupRows(), out);
    out += "\n[payments]\n";
    print(settings.payments, payingRows(), out);
    out += "\n[identity]\n";
    print(settings.identity, identityRows(), out);
    printAll(settings.services, "service", serviceRows(), out);
    printAll(settings.counters, "counter", counterRows(), out, [&](const Counter& counter) {
        printAll(counter.conditions, "counter.condition", conditionRows(), out);
    });
    printAll(settings.printers, "printer", printerRows(), out);
    printAll(settings.devices, "device", deviceRows(), out);
    printAll(settings.staff, "staff", staffRows(), out);
    printHours(settings.hours, out);
    if (settings.nadra) printNadra(*settings.nadra, out);
    printCodes(settings.authorityCodes, out);
    if (settings.isoBank) {
        out += "\n# iso8583.toml\n";
        print(*settings.isoBank, isoBankRows(), out);
    }
    printCatalogue(settings.catalogue, out);
    return out;
}

std::string describe() {
    std::string out;
    describe("centre.toml", centreRows(), out);
    describe("centre.toml [network]", networkRows(), out);
    describe("centre.toml [queue]", queueRows(), out);
    describe("centre.toml [storage]", storageRows(), out);
    describe("centre.toml [backup]", backupRows(), out);
    describe("centre.toml [voice]", voiceRows(), out);
    describe("centre.toml [lookups]", lookupRows(), out);
    describe("centre.toml [payments]", payingRows(), out);
    describe("centre.toml [identity]", identityRows(), out);
    describe("services.toml [[service]]", serviceRows(), out);
    describe("counters.toml [[counter]]", counterRows(), out);
    describe("counters.toml [[counter.condition]]", conditionRows(), out);
    describe("printers.toml [[printer]]", printerRows(), out);
    describe("devices.toml [[device]]", deviceRows(), out);
    describe("staff.toml [[staff]]", staffRows(), out);
    describe("hours.toml", hoursRows(), out);
    describe("hours.toml [[week]] and [[season.week]]", weekRows(), out);
    describe("hours.toml [[season]]", seasonRows(), out);
    describe("hours.toml [[pause]]", pauseRows(), out);
    describe("iso8583.toml", isoBankRows(), out);
    describe("nadra.toml", nadraRows(), out);
    describe("nadra.toml [request]", nadraRequestRows(), out);
    describe("nadra.toml [reply]", nadraReplyRows(), out);
    describe("nadra.toml [[extra]]", nadraExtraRows(), out);
    describe("programmes.toml [registry]", registryRows(), out);
    describe("programmes.toml [[programme]]", programmeRows(true), out);
    describe("programmes.toml [[programme.criterion]]", criterionRows(), out);
    describe("programmes.toml [[programme.amount]]", amountRows(), out);
    describe("programmes.toml [[programme.payment]]", paymentRows(), out);
    return out;
}

}  // namespace owc::settings

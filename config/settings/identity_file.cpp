#include "config/settings/identity_file.h"

#include <algorithm>

namespace owc::settings {
namespace {

constexpr const char* kNadra = "nadra.toml";
constexpr const char* kCodes = "authority_codes.toml";
constexpr std::size_t kLongestCode = 8;

bool isCode(std::string_view text) {
    return !text.empty() && text.size() <= kLongestCode &&
           std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'); });
}

/// The names a meaning may have, in the order of the enumeration.
std::vector<std::string_view> meanings() {
    std::vector<std::string_view> names;
    for (std::uint8_t number = 0; number < UINT8_MAX; ++number) {
        const std::string_view name = nameOf(static_cast<identity::Meaning>(number));
        if (identity::meaningOf(name) != static_cast<identity::Meaning>(number)) break;
        names.push_back(name);
    }
    return names;
}

void readProduct(const Reader& reader, const std::string& product, const toml::table& table,
                 std::map<std::string, identity::Meaning>& into) {
    static const auto kMeanings = meanings();
    for (const auto& [key, node] : table) {
        const std::string code(key.str());
        if (!isCode(code))
            reader.complain(node.source(), code + " is no code: at most 8 digits and capital letters");
        const auto name = node.value_exact<std::string>();
        if (!name) reader.complain(node.source(), code + " must be a text in quotes");
        const auto meaning = identity::meaningOf(*name);
        if (!meaning)
            reader.complain(node.source(),
                            code + " = \"" + *name + "\" is no meaning" + nearest(*name, kMeanings));
        into[code] = *meaning;
    }
    if (std::ranges::none_of(into,
                             [](const auto& line) { return line.second == identity::Meaning::Verified; }))
        reader.complain(table.source(),
                        "product \"" + product + "\" has no code that means \"verified\": nobody could be");
}

void readCodes(const std::filesystem::path& folder, AuthorityCodes& into) {
    const Reader reader(kCodes);
    const toml::table file = parseFile(folder, kCodes);
    for (const auto& [key, node] : file) {
        const std::string product(key.str());
        const toml::table* table = node.as_table();
        if (!table)
            reader.complain(node.source(),
                            product + " must be a table of codes: write [\"" + product + "\"]");
        readProduct(reader, product, *table, into[product]);
    }
}

/// An empty table when the key is missing.
const toml::table& tableAt(const Reader& reader, const toml::table& table, const std::string& name) {
    static const toml::table kNone;
    const toml::node* node = table.get(name);
    if (!node) return kNone;
    if (!node->is_table()) reader.complain(node->source(), name + " must be a table: write [" + name + "]");
    return *node->as_table();
}

/// Two fields in one element, or one around the other, would overwrite each other.
void refuseSharedElements(const Reader& reader, const toml::table& table, const Nadra& nadra) {
    std::vector<std::string> used;
    const auto take = [&](const toml::table& where, std::string_view key, const std::string& path) {
        if (path.empty()) return;
        for (const std::string& other : used) {
            if (path == other || path.starts_with(other + "/") || other.starts_with(path + "/"))
                reader.complain(sourceOf(where, key), std::string(key) + " = \"" + path +
                                                          "\" and another field, \"" + other +
                                                          "\", cannot both stand there");
        }
        used.push_back(path);
    };
    const toml::table& request = tableAt(reader, table, "request");
    for (const auto& row : nadraRequestRows())
        take(request, row.key, nadra.request.*boost::variant2::get<std::string NadraRequest::*>(row.field));
    const toml::node* extras = table.get("extra");
    for (std::size_t i = 0; extras && i < nadra.extras.size(); ++i)
        take(*extras->as_array()->get(i)->as_table(), "element", nadra.extras[i].element);
    for (const std::string& path : used) {
        if (path.substr(0, path.find('/')) != used.front().substr(0, used.front().find('/')))
            reader.complain(request.source(), "request: every field must begin with the same element; \"" +
                                                  path + "\" and \"" + used.front() + "\" do not");
    }
}

void readNadra(const std::filesystem::path& folder, Nadra& into) {
    const Reader reader(kNadra);
    const toml::table table = parseFile(folder, kNadra);
    reader.read(table, nadraRows(), into, {"request", "reply", "extra"});
    reader.read(tableAt(reader, table, "request"), nadraRequestRows(), into.request);
    reader.read(tableAt(reader, table, "reply"), nadraReplyRows(), into.reply);
    reader.readEach(table, "extra", nadraExtraRows(), into.extras,
                    [](const toml::table&, const NadraExtra&) {});
    into.caFileLine = sourceOf(table, "ca_file").begin.line;
    refuseSharedElements(reader, table, into);
    const toml::table& reply = tableAt(reader, table, "reply");
    if (into.citizenEchoed && into.reply.citizen.empty())
        reader.complain(sourceOf(reply, "citizen"),
                        "citizen_echoed = true needs an element: write reply.citizen");
    if (into.transactionEchoed && into.reply.transaction.empty())
        reader.complain(sourceOf(reply, "transaction"),
                        "transaction_echoed = true needs an element: write reply.transaction");
    if (!into.citizenEchoed && !into.transactionEchoed)
        reader.complain(sourceOf(table, "citizen_echoed"),
                        "citizen_echoed and transaction_echoed are both false: an answer could be anybody's; "
                        "set one true");
}

void check(const Reader& reader, const toml::table& table, const Identity& identity) {
    if (identity.triesPerSession < identity.triesPerFinger)
        reader.complain(sourceOf(table, "tries_per_session"),
                        "tries_per_session = " + std::to_string(identity.triesPerSession) +
                            " is less than tries_per_finger = " + std::to_string(identity.triesPerFinger));
    if (identity.localAuthorisesPayout && identity.authority != "local")
        reader.complain(sourceOf(table, "local_authorises_payout"),
                        "local_authorises_payout = true needs authority = \"local\"");
}

}  // namespace

void readAuthority(const std::filesystem::path& folder, const toml::table& centre, CentreSettings& into) {
    const Reader reader("centre.toml");
    const toml::table& table = tableAt(reader, centre, "identity");
    reader.read(table, identityRows(), into.identity);
    check(reader, table, into.identity);
    if (std::filesystem::exists(folder / kCodes)) readCodes(folder, into.authorityCodes);
    if (std::filesystem::exists(folder / kNadra)) {
        into.nadra.emplace();
        readNadra(folder, *into.nadra);
    }
    if (into.identity.authority != "nadra") return;
    const auto& where = sourceOf(table, "authority");
    if (!into.nadra) reader.complain(where, "authority = \"nadra\" needs nadra.toml beside this file");
    if (!into.authorityCodes.contains(into.nadra->product))
        reader.complain(where, "authority = \"nadra\": product \"" + into.nadra->product +
                                   "\" of nadra.toml has no table in authority_codes.toml");
}

}  // namespace owc::settings

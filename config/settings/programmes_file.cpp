#include "config/settings/programmes_file.h"

#include <algorithm>
#include <set>

#include "config/settings/criteria_of.h"
#include "queue-server/eligibility/words.h"

namespace owc::settings {
namespace {

using eligibility::Amount;
using eligibility::Criterion;
using eligibility::InForce;
using eligibility::Payment;
using eligibility::Programme;
using Kind = eligibility::Rule;

constexpr const char* kFile = "programmes.toml";
using Tables = std::vector<const toml::table*>;  ///< where each row stands, in its order

bool meet(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    return a.empty() || b.empty() ||
           std::ranges::any_of(a, [&](const auto& word) { return std::ranges::find(b, word) != b.end(); });
}

/// Rows of these follow each other; other rules may stand several times, for different words.
bool standsOnce(Kind rule) {
    switch (rule) {
        case Kind::ScoreAtMost:
        case Kind::IncomeBelow:
        case Kind::IncomeAtMost:
        case Kind::AgeBetween:
        case Kind::GenderIs:
        case Kind::MaritalIs:
        case Kind::RelationIs:
        case Kind::ClassBetween:
        case Kind::DistrictIn:
        case Kind::NoFilter:
        case Kind::OnePerHousehold:
        case Kind::SurveyedWithinYears:
            return true;
        case Kind::HasCertificate:
        case Kind::EnrolledIn:
        case Kind::HouseholdEnrolledIn:
        case Kind::MemberWith:
        case Kind::AnyOf:
        case Kind::NotWithinMonths:
        case Kind::AskedAtCounter:
            return false;
    }
    return false;
}

bool sameThing(const Criterion& a, const Criterion& b) {
    if (a.rule != b.rule || !meet(a.onlyFor, b.onlyFor)) return false;
    return standsOnce(a.rule) || (a.words == b.words && a.members == b.members);
}
bool sameThing(const Amount& a, const Amount& b) {
    return a.what == b.what;
}
bool sameThing(const Payment& a, const Payment& b) {
    return meet(a.regions, b.regions);
}

bool before(const std::optional<domain::Day>& a, const std::optional<domain::Day>& b) {
    return b && (!a || *a < *b);
}

/// Each row ends where the next of the same thing begins. Two that begin on one day contradict each other,
/// and so does one that says it holds on after the next has begun.
template <class Dated>
void endWhereTheNextBegins(const Reader& reader, const Tables& tables, std::vector<Dated>& rows) {
    std::vector<InForce> ended;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        InForce when = rows[i].when;
        for (std::size_t j = 0; j < rows.size(); ++j) {
            if (i == j || !sameThing(rows[i], rows[j])) continue;
            const InForce& other = rows[j].when;
            const std::string at = " in line " + std::to_string(tables[i]->source().begin.line);
            if (j > i && other.from == when.from)
                reader.complain(tables[j]->source(), "this row and the one" + at +
                                                         " are of the same thing and begin on the same day; "
                                                         "give the later one another from, or take one out");
            if (!before(when.from, other.from)) continue;
            if (rows[i].when.until && before(other.from, rows[i].when.until))
                reader.complain(sourceOf(*tables[j], "from"), "this row begins before the one" + at +
                                                                  " ends; move one, or leave out its until");
            if (!when.until || before(other.from, when.until)) when.until = other.from;
        }
        ended.push_back(when);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) rows[i].when = ended[i];
}

template <class Written, class Made, class Make>
std::vector<Made> datedRows(const Reader& reader, const toml::table& programme, const std::string& heading,
                            const std::vector<Row<Written>>& rows, Make make,
                            const std::vector<std::string_view>& known = {}) {
    std::vector<Written> read;
    std::vector<Made> made;
    Tables tables;
    reader.readEach(
        programme, heading, rows, read,
        [&](const toml::table& at, const Written& one) {
            made.push_back(make(at, one));
            tables.push_back(&at);
        },
        known);
    endWhereTheNextBegins(reader, tables, made);
    return made;
}

template <class Made, class Written>
Made amountLike(const Reader& reader, const toml::table& at, const Written& written) {
    Made made = written;
    made.when = daysOf(reader, at, written.from, written.until);
    made.confidence = markOf(written.mark);
    return made;
}

void checkService(const Reader& reader, const toml::table& table, std::string_view key, const std::string& id,
                  const std::vector<Service>& services) {
    if (id.empty() || std::ranges::find(services, id, &Service::id) != services.end()) return;
    reader.complain(sourceOf(table, key), std::string(key) + " = \"" + id + "\" is not in services.toml");
}

void checkAccess(const Reader& reader, const toml::table& table, const Programme& programme) {
    using eligibility::Access;
    const std::string access = "access = \"" + std::string(eligibility::wordOf(programme.access)) + "\"";
    const bool away = programme.access == Access::Referral || programme.access == Access::WalkIn;
    if (away && programme.place.empty())
        reader.complain(sourceOf(table, "access"), access + " needs place: where she goes");
    if (programme.access == Access::Counter && programme.service.empty())
        reader.complain(sourceOf(table, "access"), access + " needs service: the counter that deals with it");
    const bool decides = programme.access != Access::WalkIn && programme.access != Access::Closed;
    if (decides && programme.criteria.empty())
        reader.complain(table.source(),
                        access +
                            " needs a [[programme.criterion]]; where none is published, rule = "
                            "\"asked_at_counter\" with confidence = \"N\"");
    if (!decides && !programme.criteria.empty())
        reader.complain(table.source(), access + " decides nothing: take its [[programme.criterion]] out");
}

Programme programmeOf(const Reader& reader, const toml::table& table, const WrittenProgramme& written) {
    Programme made = written;
    made.access = eligibility::fromWord<eligibility::Access>(written.accessWord).value();
    made.confidence = markOf(written.mark);
    made.when = daysOf(reader, table, written.from, written.until);
    made.criteria = datedRows<WrittenCriterion, Criterion>(
        reader, table, "programme.criterion", criterionRows(),
        [&](const toml::table& at, const WrittenCriterion& one) { return criterionOf(reader, at, one); },
        {"of"});
    made.amounts = datedRows<WrittenAmount, Amount>(
        reader, table, "programme.amount", amountRows(),
        [&](const toml::table& at, const WrittenAmount& one) { return amountLike<Amount>(reader, at, one); });
    made.payments = datedRows<WrittenPayment, Payment>(reader, table, "programme.payment", paymentRows(),
                                                       [&](const toml::table& at, const WrittenPayment& one) {
                                                           return amountLike<Payment>(reader, at, one);
                                                       });
    checkAccess(reader, table, made);
    return made;
}

/// Rules that name programmes name those of the file, and never their own: enrolled and paid is what they
/// ask.
void checkReferences(const Reader& reader, const toml::table& rule, const std::string& self,
                     const std::set<std::string>& ids) {
    if (const toml::array* nested = rule["of"].as_array())
        for (const toml::node& one : *nested) checkReferences(reader, *one.as_table(), self, ids);
    const auto name = rule["rule"].value<std::string>().value_or("");
    const bool enrolled = name == "enrolled_in" || name == "household_enrolled_in";
    if (!enrolled && name != "not_within_months") return;
    const toml::array& words = *rule["words"].as_array();
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto word = words[i].value<std::string>().value_or("");
        if (!ids.contains(word))
            reader.complain(sourceOf(rule, "words", i),
                            "words = \"" + word + "\" is no id of a programme in this file");
        if (enrolled && word == self)
            reader.complain(sourceOf(rule, "words", i),
                            "words = \"" + word + "\" is the programme itself; leave it out");
    }
}

void checkAllReferences(const Reader& reader, const toml::table& file,
                        const std::vector<Programme>& programmes) {
    std::set<std::string> ids;
    for (const Programme& one : programmes) ids.insert(one.id);
    const toml::array* tables = file["programme"].as_array();
    if (!tables) return;
    for (const toml::node& one : *tables) {
        const toml::table& table = *one.as_table();
        const auto* rules = table["criterion"].as_array();
        if (!rules) continue;
        for (const toml::node& rule : *rules)
            checkReferences(reader, *rule.as_table(), table["id"].value<std::string>().value_or(""), ids);
    }
}

}  // namespace

void readProgrammes(const std::filesystem::path& folder, const std::vector<Service>& services,
                    eligibility::Catalogue& into) {
    if (!std::filesystem::exists(folder / kFile)) return;
    const Reader reader(kFile);
    const toml::table file = parseFile(folder, kFile);
    for (const auto& [key, node] : file)
        if (key.str() != "programme" && key.str() != "registry")
            reader.complain(node.source(), "unknown key " + std::string(key.str()) +
                                               "; expected [registry] and [[programme]]");
    const toml::table* registry = file["registry"].as_table();
    if (!registry)
        reader.complain({{1, 1}, {1, 1}, {}},
                        "[registry] is missing: where surveys, appeals and payouts are");
    reader.read(*registry, registryRows(), into.registry);
    const auto& rules = into.registry;
    checkService(reader, *registry, "survey_service", rules.surveyService, services);
    checkService(reader, *registry, "appeal_service", rules.appealService, services);
    checkService(reader, *registry, "nadra_service", rules.nadraService, services);
    checkService(reader, *registry, "payout_service", rules.payoutService, services);

    const toml::node* list = file.get("programme");
    if (!list)
        reader.complain({{1, 1}, {1, 1}, {}}, "no [[programme]] in it; without any, leave the file out");
    if (!list->is_array_of_tables())
        reader.complain(list->source(), "write [[programme]], with two brackets");
    for (const toml::node& node : *list->as_array()) {
        const toml::table& table = *node.as_table();
        WrittenProgramme written;
        reader.read(table, programmeRows(table.contains("place")), written,
                    {"criterion", "amount", "payment", "place"});
        if (into.find(written.id))
            reader.complain(sourceOf(table, "id"), "id = \"" + written.id + "\" is there twice");
        checkService(reader, table, "service", written.service, services);
        into.programmes.push_back(programmeOf(reader, table, written));
    }
    checkAllReferences(reader, file, into.programmes);
}

}  // namespace owc::settings

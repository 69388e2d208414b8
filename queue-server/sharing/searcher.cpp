#include "queue-server/sharing/searcher.h"

#include <algorithm>

#include "queue-server/sharing/records.h"

namespace owc::sharing {

using domain::Result;

namespace {

using Matches = std::vector<Match>;

/// "ns:org:RegistryRecordType:Member" is "Member".
std::string lastPart(const std::string& name) {
    return name.substr(name.rfind(':') + 1);
}

/// One of the places for those who look at everybody, while it lives.
class Place {
  public:
    explicit Place(std::atomic<int>& taken) : m_taken(taken), m_number(++taken) {}
    ~Place() { --m_taken; }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;
    [[nodiscard]] int number() const { return m_number; }

  private:
    std::atomic<int>& m_taken;
    int m_number;
};

std::string entityOf(const Search& search) {
    if (!search.entity.empty()) return search.entity;
    const std::string type = lastPart(search.recordType);
    return type == "Member" || type == "SRPerson" || type == "Person" ? "Member" : "Group";
}

void addMatching(const Condition& condition, const Household& household, domain::Day today, Matches& into) {
    std::shared_ptr<const Household> shared;
    for (std::size_t i = 0; i < household.members.size(); ++i) {
        if (!holds(condition, household, household.members[i], today)) continue;
        if (!shared) shared = std::make_shared<const Household>(household);
        into.push_back({shared, i});
    }
}

/// Less by the keys; what is not known comes last, whichever way.
bool isBefore(const Match& a, const Match& b, const std::vector<SortKey>& keys, domain::Day today) {
    for (const SortKey& key : keys) {
        const auto left = valuesOf(key.attribute, *a.household, a.person(), today);
        const auto right = valuesOf(key.attribute, *b.household, b.person(), today);
        if (left.empty() != right.empty()) return right.empty();
        if (left.empty() || left.front() == right.front()) continue;
        return key.descending ? right.front() < left.front() : left.front() < right.front();
    }
    return false;
}

/// The purpose that a search names, as far as it is one agreed with this client. Anything else is a client's
/// free text, in which a name or a number could stand.
std::string agreedPurpose(const Agency& agency, const Search& search) {
    std::string purpose = purposeOf(search.authorize);
    if (purpose.empty()) purpose = purposeOf(search.consent);
    return agency.purposes.contains(purpose) ? purpose : std::string{};
}

std::optional<Refusal> refusedSort(const Search& search, const Scope& scope) {
    for (const SortKey& key : search.sort) {
        if (!isAttribute(key.attribute))
            return Refusal{rjct::kSort, "sort has an attribute that is not known here"};
        const auto field = fieldOf(key.attribute);
        if (!scope.allows(field))
            return Refusal{rjct::kSort, "the field " + std::string(field) + " is not in this client's scope"};
    }
    return {};
}

}  // namespace

std::string purposeOf(const Json& object) {
    if (!object.is_object()) return {};
    const auto purpose = object.find("purpose");
    if (purpose == object.end() || !purpose->is_object()) return {};
    const auto code = purpose->find("code");
    if (code == purpose->end() || !code->is_string() || code->get_ref<const std::string&>().size() > kMostId)
        return {};
    return code->get<std::string>();
}

domain::Day Searcher::today() const {
    return std::chrono::floor<std::chrono::days>(m_clock());
}

Result<tl::expected<Matches, Refusal>> Searcher::matches(const Condition& condition) {
    using Outcome = Result<tl::expected<Matches, Refusal>>;
    return m_registry.with([&](RegistryPort& registry) -> Outcome {
        const auto day = today();
        Matches all;
        std::set<std::uint64_t> looked;
        const auto take = [&](const Result<std::optional<Household>>& household) {
            if (household && *household && looked.insert((*household)->id).second)
                addMatching(condition, **household, day, all);
            return household.has_value();
        };
        if (const auto named = namedIn(condition)) {
            for (const CnicNumber cnic : named->persons) {
                if (const auto one = registry.byPerson(cnic); !take(one)) return tl::unexpected(one.error());
            }
            for (const std::uint64_t id : named->households) {
                if (const auto one = registry.byId(id); !take(one)) return tl::unexpected(one.error());
            }
            std::ranges::stable_sort(all, {}, [](const Match& match) { return match.household->id; });
            return all;
        }
        const Place place(m_scans);
        if (place.number() > m_limits.scansAtOnce)
            return domain::fail(domain::ErrorCode::Busy, "as many search the whole registry as may");
        std::size_t count = 0;
        const auto visited = registry.visit([&](const Household& household) {
            if (++count > m_limits.mostLookedAt) return false;
            addMatching(condition, household, day, all);
            return all.size() <= m_limits.mostFound;
        });
        if (!visited) return tl::unexpected(visited.error());
        if (count > m_limits.mostLookedAt || all.size() > m_limits.mostFound)
            return tl::expected<Matches, Refusal>(tl::unexpected(
                Refusal{rjct::kTooManyRecords,
                        "ask more narrowly, best by an identity number or a household's number"}));
        return all;
    });
}

Result<tl::expected<Json, Refusal>> Searcher::found(const Agency& agency, const Search& search,
                                                    const std::string& purpose, Told& told) {
    using Outcome = tl::expected<Json, Refusal>;
    if (purpose.empty())
        return Outcome(tl::unexpected(Refusal{
            rjct::kCriteria, "authorize.purpose.code must be one of the purposes agreed with this client"}));
    const auto condition = readQuery(search.queryType, search.query, agency.scope);
    if (!condition) return Outcome(tl::unexpected(condition.error()));
    told.named = allNamedIn(*condition).persons;
    if (auto refused = refusedSort(search, agency.scope)) return Outcome(tl::unexpected(*refused));

    auto matched = matches(*condition);
    if (!matched) return tl::unexpected(matched.error());
    if (!*matched) return Outcome(tl::unexpected(matched->error()));
    Matches& all = **matched;
    const bool isGroup = entityOf(search) == "Group";
    if (isGroup) {
        const auto sameHousehold = [](const Match& a, const Match& b) {
            return a.household->id == b.household->id;
        };
        all.erase(std::unique(all.begin(), all.end(), sameHousehold), all.end());
    }
    const auto day = today();
    std::ranges::stable_sort(
        all, [&](const Match& a, const Match& b) { return isBefore(a, b, search.sort, day); });

    Page& page = told.page;
    page.total = static_cast<std::uint32_t>(all.size());
    Json records = Json::array();
    const std::size_t first = std::size_t{page.size} * (page.number - 1);
    for (std::size_t i = first; i < all.size() && i < first + page.size; ++i) {
        records.push_back(isGroup ? groupRecord(*all[i].household, agency.scope, day)
                                  : memberRecord(*all[i].household, all[i].person(), agency.scope, day));
        told.matches.push_back(all[i]);
    }
    return Outcome(std::move(records));
}

Result<Found> Searcher::search(const Agency& agency, const Search& search, std::size_t room) {
    Found found{.referenceId = search.referenceId, .timestamp = writeTime(m_clock())};
    const std::string purpose = agreedPurpose(agency, search);
    Told told{.page = search.page.value_or(Page{.size = m_limits.page})};
    Result<tl::expected<Json, Refusal>> records = tl::expected<Json, Refusal>(Json::array());
    if (search.refused)
        *records = tl::unexpected(*search.refused);
    else
        records = this->found(agency, search, purpose, told);
    if (!records) return tl::unexpected(records.error());
    if (*records && (*records)->size() > room) {
        *records = tl::unexpected(
            Refusal{rjct::kTooManyRecords, "the searches of one message are answered with " +
                                               std::to_string(kMostRecords) + " records in all"});
        told.matches.clear();
    }

    const auto written =
        writeDown({.at = m_clock(),
                   .agency = agency.id,
                   .purpose = purpose,
                   .consent = search.consent.is_null() ? "" : sharing::written(search.consent),
                   .kind = search.queryType,
                   .entity = entityOf(search),
                   .outcome = *records ? "succ" : records->error().code},
                  told);
    if (!written) return tl::unexpected(written.error());
    if (!*records) {
        found.status = Status::Rejected;
        found.reason = records->error();
        return found;
    }
    found.recordType = "spdci-extensions-dci:" + entityOf(search);
    found.records = std::move(**records);
    found.page = told.page;
    return found;
}

Result<void> Searcher::writeDown(Look look, const Told& told) {
    const auto isOf = [&](const Match& match, CnicNumber cnic) {
        if (look.entity != "Group") return match.person().cnic == cnic;
        return std::ranges::find(match.household->members, cnic, &Person::cnic) !=
               match.household->members.end();
    };
    for (const CnicNumber cnic : told.named) {
        look.person = cnic;
        look.records = static_cast<std::size_t>(
            std::ranges::count_if(told.matches, [&](const Match& match) { return isOf(match, cnic); }));
        if (const auto written = m_audit.record(look); !written) return written;
    }
    look.person.reset();
    look.records = static_cast<std::size_t>(std::ranges::count_if(told.matches, [&](const Match& match) {
        return std::ranges::none_of(told.named, [&](CnicNumber cnic) { return isOf(match, cnic); });
    }));
    if (look.records == 0 && !told.named.empty()) return {};
    return m_audit.record(look);
}

Result<Json> Searcher::record(const Agency& agency, const std::string& purpose, const std::string& entity,
                              CnicNumber cnic) {
    const auto household = m_registry.with([&](RegistryPort& registry) { return registry.byPerson(cnic); });
    if (!household) return tl::unexpected(household.error());
    Json record;
    if (*household) {
        const auto& members = (*household)->members;
        const auto member = std::ranges::find(members, cnic, &Person::cnic);
        if (entity == "Group" || member == members.end())
            record = groupRecord(**household, agency.scope, today());
        else
            record = memberRecord(**household, *member, agency.scope, today());
    }
    const auto written = m_audit.record({.at = m_clock(),
                                         .agency = agency.id,
                                         .purpose = purpose,
                                         .kind = "notify",
                                         .entity = entity,
                                         .records = record.is_null() ? 0U : 1U,
                                         .outcome = "succ",
                                         .person = cnic});
    if (!written) return tl::unexpected(written.error());
    return record;
}

}  // namespace owc::sharing

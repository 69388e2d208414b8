#include "queue-server/registry/odd.h"

#include <algorithm>
#include <map>

#include "queue-server/domain/cnic.h"
#include "queue-server/registry/rows.h"

namespace owc::registry {

using domain::Result;
using namespace eligibility;

namespace {

constexpr std::uint64_t kAskedEvery = 256;
constexpr std::size_t kMostNamed = 20;  ///< households and people of one finding

std::string masked(CnicNumber cnic) {
    std::string digits = std::to_string(cnic);
    digits.insert(0, 13 - std::min<std::size_t>(13, digits.size()), '0');
    const auto parsed = domain::Cnic::parse(digits);
    return parsed ? parsed->masked() : std::string{};
}

std::string maskedPhone(std::uint64_t number) {
    const std::string digits = std::to_string(number);
    return "•••" + digits.substr(digits.size() - std::min<std::size_t>(3, digits.size()));
}

bool isIn(const Person& person, const std::string& programme, Day on) {
    return std::ranges::any_of(person.enrolments, [&](const Enrolment& it) {
        return it.programme == programme && it.from <= on && (!it.until || on < *it.until);
    });
}

class Search {
  public:
    explicit Search(const OddQuery& query) : m_query(query) {}

    /// @return false when the time is over
    bool look(const Household& household) {
        if (isOver()) return false;
        report.newestSurvey = std::max(report.newestSurvey, household.surveyed);
        for (const std::string& programme : m_query.onePerHousehold) lookForGrants(household, programme);
        std::uint64_t last = 0;
        for (const Person& person : household.members) {
            if (person.card == CardState::Deceased) lookForAmounts(household, person, OddKind::DeadPaid);
            if (person.card == CardState::Blocked) lookForAmounts(household, person, OddKind::BlockedPaid);
            if (person.mobile.empty()) continue;
            const std::uint64_t phone = std::stoull(person.mobile);
            if (std::exchange(last, phone) != phone) m_phones.push_back(phone);
        }
        return true;
    }

    /// Telephones that stand in too many households; the second pass names these.
    std::vector<std::uint64_t> commonPhones() {
        std::ranges::sort(m_phones);
        std::vector<std::uint64_t> common;
        for (auto from = m_phones.begin(); from != m_phones.end();) {
            const auto to = std::upper_bound(from, m_phones.end(), *from);
            if (static_cast<std::uint64_t>(to - from) > m_query.phoneHouseholds) common.push_back(*from);
            from = to;
        }
        m_phones = {};
        return common;
    }

    void add(Odd odd) {
        const auto kind = static_cast<std::size_t>(odd.kind);
        if (++report.total[kind] <= m_query.most) report.found.push_back(std::move(odd));
    }

    /// Also counts the household that is looked at.
    bool isOver() {
        if (++m_looked % kAskedEvery == 0 && m_query.isOver && m_query.isOver()) report.complete = false;
        return !report.complete;
    }

    OddReport report;

  private:
    void lookForGrants(const Household& household, const std::string& programme) {
        Odd odd{.kind = OddKind::TwoGrants, .households = {household.id}};
        odd.programme = programme;
        for (const Person& person : household.members) {
            if (!isIn(person, programme, m_query.on)) continue;
            odd.people.push_back(masked(person.cnic));
            ++odd.count;
        }
        if (odd.count > 1) add(std::move(odd));
    }

    void lookForAmounts(const Household& household, const Person& person, OddKind kind) {
        Odd odd{.kind = kind, .households = {household.id}, .people = {masked(person.cnic)}};
        for (const Entitlement& it : person.entitlements) {
            if (it.from > m_query.on) continue;
            ++odd.count;
            const bool paid = it.paid && *it.paid <= m_query.on;
            if (odd.count > 1 && !paid) continue;  // the last paid one tells most
            odd.programme = it.programme;
            odd.cycle = it.cycle;
            odd.paid = paid ? it.paid : std::nullopt;
            odd.until = paid ? std::nullopt : std::optional{it.until};
        }
        if (odd.count > 0) add(std::move(odd));
    }

    const OddQuery& m_query;
    std::uint64_t m_looked = 0;
    std::vector<std::uint64_t> m_phones;
};

/// A telephone, and the household that it was met in last.
struct Met {
    Odd odd;
    std::uint64_t last = 0;
};

/// Which households have one of these telephones.
std::map<std::uint64_t, Met> householdsOf(VersionFile& file, const std::vector<std::uint64_t>& phones,
                                          Search& search, Result<void>& done) {
    std::map<std::uint64_t, Met> found;
    done = file.forEach(std::nullopt, [&](const Household& household) {
        if (search.isOver()) return false;
        for (const Person& person : household.members) {
            if (person.mobile.empty()) continue;
            const std::uint64_t phone = std::stoull(person.mobile);
            if (!std::ranges::binary_search(phones, phone)) continue;
            auto& [odd, last] = found[phone];
            if (odd.count > 0 && last == household.id) continue;
            last = household.id;
            ++odd.count;
            if (odd.households.size() < kMostNamed) odd.households.push_back(household.id);
        }
        return true;
    });
    return found;
}

Result<void> addPhones(VersionFile& file, Search& search, const OddQuery& query) {
    const auto common = search.commonPhones();
    if (common.empty()) return {};
    Result<void> done;
    auto found = householdsOf(file, common, search, done);
    std::vector<std::pair<std::uint64_t, Met>> largest(found.begin(), found.end());
    std::ranges::stable_sort(largest, std::greater{}, [](const auto& it) { return it.second.odd.count; });
    for (auto& [phone, met] : largest) {
        Odd& odd = met.odd;
        if (odd.count <= query.phoneHouseholds) continue;  // the first pass counts some households twice
        odd.kind = OddKind::OnePhone;
        odd.people = {maskedPhone(phone)};
        search.add(std::move(odd));
    }
    return done;
}

}  // namespace

std::string inWords(const Odd& odd, Day on) {
    switch (odd.kind) {
        case OddKind::TwoGrants:
            return std::to_string(odd.count) + " people of the household are in it on " + inText(on);
        case OddKind::TwoRolls:
            return "in the rolls of " + std::to_string(odd.count) + " households";
        case OddKind::DeadPaid:
        case OddKind::BlockedPaid:
            return odd.cycle + (odd.paid    ? " paid " + inText(*odd.paid)
                                : odd.until ? " to be drawn until " + inText(*odd.until)
                                            : std::string());
        case OddKind::OnePhone:
            return "in " + std::to_string(odd.count) + " households";
    }
    return {};
}

Result<OddReport> findOdd(Registry& registry, const OddQuery& query) {
    VersionFile* file = registry.file();
    if (!file) return OddReport{};
    Search search(query);
    const auto looked =
        file->forEach(std::nullopt, [&](const Household& household) { return search.look(household); });
    if (!looked) return tl::unexpected(looked.error());
    const auto twice = file->onTwoRolls(query.most + 1'000'000);
    if (!twice) return tl::unexpected(twice.error());
    for (const auto& it : *twice)
        search.add({.kind = OddKind::TwoRolls,
                    .households = it.households,
                    .people = {masked(it.cnic)},
                    .count = it.households.size()});
    if (search.report.complete)
        if (auto done = addPhones(*file, search, query); !done) return tl::unexpected(done.error());
    std::ranges::stable_sort(search.report.found, {}, &Odd::kind);
    return std::move(search.report);
}

}  // namespace owc::registry

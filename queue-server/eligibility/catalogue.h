#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "queue-server/domain/rules.h"
#include "queue-server/eligibility/record.h"

namespace owc::eligibility {

/// How sure a fact is: Confirmed by two, Single source, Weak, General knowledge, Not found. A rule that is
/// NotFound decides nothing: it sends her to a counter.
enum class Confidence : char { Confirmed = 'C', Single = 'S', Weak = 'W', General = 'G', NotFound = 'N' };

/// From this day on, until another row of the same thing begins: whoever makes a catalogue writes that day
/// into `until` of the earlier row (settings::load does). A `from` nobody published is the day of its source.
struct InForce {
    std::optional<Day> from;   ///< nothing: always
    std::optional<Day> until;  ///< first day it does not hold any more

    [[nodiscard]] bool holds(Day day) const { return (!from || day >= *from) && (!until || day < *until); }
    friend bool operator==(const InForce&, const InForce&) = default;
};

enum class Rule : std::uint8_t {
    ScoreAtMost,          ///< `number`: hundredths; `disabledNumber` for a household with a disabled member
    IncomeBelow,          ///< `number`: rupees a month, of the household as recorded
    AgeBetween,           ///< `number` to `upTo`, whole years, both included
    GenderIs,             ///< one of `words`
    MaritalIs,            ///< one of `words`
    HasCertificate,       ///< `words`: one of these kinds, in force
    EnrolledIn,           ///< she herself is in one of the programmes of `words`
    HouseholdEnrolledIn,  ///< somebody of her household is
    MemberWith,           ///< somebody of her household, she too, meets all of `members`
    DistrictIn,           ///< one of `words`
    NoFilter,             ///< none of `words`, names of Filter; "NAME:spouse" is hers or her spouse's,
                          ///< "NAME:household" anybody's of the household
    NotWithinMonths,      ///< no grant of `words` within `number` months
    OnePerHousehold,      ///< nobody else of her household is in it
    SurveyedWithinYears,  ///< `number`
    AskedAtCounter,       ///< not to be had from a registry, or not published: `words` names the question
    IncomeAtMost,         ///< as IncomeBelow, the limit included
    ClassBetween,         ///< school class attended, `number` to `upTo`, both included
    RelationIs,           ///< to the head of the household: one of `words`
    AnyOf,                ///< one of `members`, all looked at for herself
};

struct Criterion {
    Rule rule{};
    std::int64_t number = 0;
    std::int64_t upTo = 0;
    std::optional<std::int64_t> disabledNumber;
    std::vector<std::string> words;
    std::vector<Criterion> members;    ///< of MemberWith and AnyOf; they have no dates of their own
    std::vector<std::string> onlyFor;  ///< asked of persons recorded with one of these genders; none: of all
    InForce when;
    std::string source;  ///< "domain 1.2 [P2]"
    Confidence confidence = Confidence::NotFound;

    friend bool operator==(const Criterion&, const Criterion&) = default;
};

struct Amount {
    std::string what;  ///< "stipend", "girl primary", ...
    Rupees rupees = 0;
    std::string per;  ///< "quarter", "six months", "month", "year", "once"
    InForce when;
    std::string source;
    Confidence confidence = Confidence::NotFound;

    friend bool operator==(const Amount&, const Amount&) = default;
};

/// Banks and channels of a payment cycle in some regions.
struct Payment {
    std::vector<std::string> banks;
    std::vector<std::string> regions;   ///< none: everywhere
    std::vector<std::string> channels;  ///< "pos", "atm", "branch", "camp", "agent", "wallet"
    InForce when;
    std::string source;
    Confidence confidence = Confidence::NotFound;

    friend bool operator==(const Payment&, const Payment&) = default;
};

/// Her way into a programme.
enum class Access : std::uint8_t {
    Registry,  ///< decided from the registry by the rules below
    Counter,   ///< applied for at a counter of this centre
    Referral,  ///< only elsewhere: `place`
    WalkIn,
    Closed,  ///< ended; told to whoever asks for it
};

struct Programme {
    std::string id;  ///< "kafaalat"
    domain::Names names;
    std::string agency;              ///< "BISP", "PPAF", "PBM", "TVO", ...
    std::vector<std::string> needs;  ///< kiosk needs it answers: "eligible", "school", ...
    Access access = Access::Registry;
    std::string service;  ///< id in services.toml of the counter that deals with it; empty: none here
    domain::Names place;  ///< of a referral
    InForce when;
    std::vector<Criterion> criteria;
    std::vector<Amount> amounts;
    std::vector<Payment> payments;
    std::vector<std::string> documents;
    std::vector<std::string> unknown;  ///< what nobody published, for staff
    std::string source;
    Confidence confidence = Confidence::NotFound;

    friend bool operator==(const Programme&, const Programme&) = default;
};

/// How registry visits are named and how old a survey may be; the years are the site's (domain 4.2 gives 2
/// and 3).
struct RegistryRules {
    std::int64_t reassessIneligibleYears = 2;
    std::int64_t reassessBeneficiaryYears = 3;
    std::string surveyService;  ///< id in services.toml: the registration desk
    std::string appealService;
    std::string nadraService;
    std::string payoutService;
    std::vector<std::string> documents;  ///< to bring to the registration desk

    friend bool operator==(const RegistryRules&, const RegistryRules&) = default;
};

struct Catalogue {
    RegistryRules registry;
    std::vector<Programme> programmes;

    [[nodiscard]] const Programme* find(const std::string& id) const;
    friend bool operator==(const Catalogue&, const Catalogue&) = default;
};

}  // namespace owc::eligibility

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "queue-server/domain/ids.h"

// What a registry holds of a household, as received: nothing is corrected, computed or decoded from a number.
// Facts that change carry the day since which they hold, so that a question can be asked as of an earlier
// day.
namespace owc::eligibility {

using domain::Day;
using Rupees = std::int64_t;
using CnicNumber = std::uint64_t;  ///< 13 digits as a number, 1000000000000 to 9999999999999; also a B-Form's

enum class Gender : std::uint8_t { Unknown = 0, Female = 1, Male = 2, Transgender = 3 };
enum class Marital : std::uint8_t {
    Unknown = 0,
    Single = 1,
    Married = 2,
    Widowed = 3,
    Divorced = 4,
    Separated = 5
};
enum class Relation : std::uint8_t {
    Other = 0,
    Head = 1,
    Spouse = 2,
    Child = 3,
    Parent = 4,
    Sibling = 5,
    Grandchild = 6
};
/// Of the identity card, as NADRA last told.
enum class CardState : std::uint8_t { Unknown = 0, Valid = 1, Expired = 2, Blocked = 3, Deceased = 4 };
enum class SurveyState : std::uint8_t { None = 0, Done = 1, UnderReview = 2 };

/// The published profile filters and what programmes exclude (domain facts 1.2, 1.5): bits of
/// Person::filters.
enum class Filter : std::uint16_t {
    GovernmentEmployee = 1,
    TaxPayer = 2,
    VehicleOwner = 4,
    ForeignTravel = 8,
    HighTelephoneBill = 16,
    ExecutiveFee = 32,
    HealthCard = 64,  ///< covered by the Sehat Sahulat card
};

/// "disability", "death", "bform", "cnic", ... : a paper that the registry knows of.
struct Certificate {
    std::string kind;
    Day issued{};
    std::optional<Day> until;  ///< last day it holds

    friend bool operator==(const Certificate&, const Certificate&) = default;
};

/// In a programme from a day on.
struct Enrolment {
    std::string programme;
    Day from{};
    std::optional<Day> until;  ///< first day that she is not in it any more

    friend bool operator==(const Enrolment&, const Enrolment&) = default;
};

enum class OfficialAnswer : std::uint8_t { Eligible = 1, NotEligible = 2, UnderReview = 3 };

/// What a programme itself said of her, as received.
struct Answer {
    std::string programme;
    OfficialAnswer answer{};
    std::string reason;  ///< the programme's own code; may be empty
    Day on{};

    friend bool operator==(const Answer&, const Answer&) = default;
};

/// An amount that a list names for her.
struct Entitlement {
    std::string programme;
    std::string cycle;  ///< "2026-Q1"
    Rupees amount = 0;
    Day from{};
    Day until{};              ///< last day it can be drawn
    std::optional<Day> paid;  ///< as received

    friend bool operator==(const Entitlement&, const Entitlement&) = default;
};

struct Person {
    CnicNumber cnic = 0;
    std::string name;  ///< UTF-8; may be empty: a registry can be loaded without names
    std::optional<Day> born;
    Gender gender = Gender::Unknown;
    Marital marital = Marital::Unknown;
    Relation relation = Relation::Other;
    CardState card = CardState::Unknown;
    std::uint16_t filters = 0;     ///< of Filter
    std::uint8_t schoolClass = 0;  ///< attended now; 0: none
    std::string mobile;            ///< digits; may be empty
    std::vector<Certificate> certificates;
    std::vector<Enrolment> enrolments;
    std::vector<Answer> answers;
    std::vector<Entitlement> entitlements;

    friend bool operator==(const Person&, const Person&) = default;
};

/// The poverty score as received: hundredths, 0 to 10000 (0 the poorest). Never shown to a visitor.
struct Score {
    std::uint16_t hundredths = 0;
    Day since{};

    friend bool operator==(const Score&, const Score&) = default;
};

struct Household {
    std::uint64_t id = 0;
    std::string district;  ///< as the registry names it
    SurveyState survey = SurveyState::None;
    std::optional<Day> surveyed;
    std::vector<Score> scores;            ///< in the order of their days
    std::optional<Rupees> monthlyIncome;  ///< as recorded
    std::vector<Person> members;

    friend bool operator==(const Household&, const Household&) = default;
};

}  // namespace owc::eligibility

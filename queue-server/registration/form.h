#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "queue-server/eligibility/record.h"
#include "queue-server/eligibility/triage.h"

// What a registration desk takes down for the registry, as she says it and as her papers show it. Nothing is
// scored: the centre sends it and waits for the official answer (domain facts 2.2).
namespace owc::registration {

using eligibility::CnicNumber;
using eligibility::Day;
using eligibility::RegistryVisit;

/// A page of a form; which kind has which is `pagesOf`. Crosses the wire and lies in drafts: append only.
enum class Page : std::uint8_t { Family = 1, Reason = 2, House = 3, Papers = 4, ReadBack = 5 };

/// The twelve published questions (domain facts 2.3), in their order. Their points are not public. Append
/// only.
enum class Question : std::uint8_t {
    Dependants = 1,     ///< members under 18 or over 65
    HeadSchooling = 2,  ///< highest completed class of the head
    SchoolGoing = 3,    ///< children of 5 to 16 who attend school
    RoomsPerPerson = 4,
    Toilet = 5,
    Refrigerator = 6,  ///< or freezer or washing machine
    Cooling = 7,       ///< air conditioner, air cooler, geyser or heater
    Stove = 8,         ///< cooking stove, range or microwave
    Vehicles = 9,
    Television = 10,
    Livestock = 11,
    FarmLand = 12,  ///< the unit of its middle band is unresolved in the sources
};
inline constexpr int kQuestions = 12;

/// How many bands a question has; an answer is the place of one, from 1.
[[nodiscard]] int bandsOf(Question question);

/// What has changed about a member since the registry last heard (4.2: marriage, birth, education, health,
/// disability, job; and who left). Append only.
enum class Change : std::uint8_t {
    None = 0,
    Birth = 1,
    Marriage = 2,
    Divorce = 3,
    Widowhood = 4,
    Death = 5,
    MovedIn = 6,
    MovedOut = 7,
    Education = 8,
    Health = 9,
    Disability = 10,
    Job = 11,
    Mistake = 12,  ///< the registry has it wrong
};

/// Why she asks for an appeal or tells of a disaster. Append only.
enum class Ground : std::uint8_t {
    None = 0,
    Widow = 1,
    Elderly = 2,
    Disabled = 3,
    WrongFacts = 4,  ///< what the registry holds of the family is not so
    Flood = 10,
    Earthquake = 11,
    Fire = 12,
    OtherDisaster = 13,
};

struct Member {
    CnicNumber number = 0;  ///< CNIC, or B-Form of a child; 0: has none yet, and cannot be sent so
    std::string name;       ///< UTF-8, at most 80 bytes
    eligibility::Relation relation = eligibility::Relation::Other;  ///< to the head
    eligibility::Gender gender = eligibility::Gender::Unknown;
    eligibility::Marital marital = eligibility::Marital::Unknown;
    std::optional<Day> born;
    std::uint8_t schoolClass = 0;  ///< attended now, 1 to 16; 0: none
    bool disabled = false;         ///< with a certificate of NADRA
    bool paperSeen = false;        ///< the officer had the CNIC or B-Form in the hand
    bool known = false;            ///< the registry has this member already
    Change change = Change::None;

    friend bool operator==(const Member&, const Member&) = default;
};

struct Form {
    RegistryVisit kind = RegistryVisit::None;
    std::string district;  ///< as the registry names it
    std::string mobile;    ///< digits; a working number, for the official SMS
    std::vector<Member> members;
    std::map<Question, std::uint8_t> house;  ///< band of each question that she answered
    Ground ground = Ground::None;
    std::vector<std::string> papers;  ///< ids of documents that were seen: "cnic", "bform", "bill", ...

    friend bool operator==(const Form&, const Form&) = default;
};

/// The pages of a kind, in order; the last is ReadBack. Empty for a visit that needs no form (None,
/// WomansCnic).
[[nodiscard]] std::vector<Page> pagesOf(RegistryVisit kind);

/// What has to be mended before a form can be sent. Append only.
enum class Lacking : std::uint8_t {
    Members = 1,     ///< nobody is in the family
    Head = 2,        ///< no head, or two
    Number = 3,      ///< of a member who stays
    SameNumber = 4,  ///< twice in the family
    Name = 5,
    Born = 6,
    Gender = 7,
    MemberPaper = 8,  ///< CNIC or B-Form not seen (only what NADRA knows can be registered: 4.2)
    AnyChange = 9,    ///< a roster update that changes nothing
    Ground = 10,
    Answer = 11,  ///< a question of the house
    Papers = 12,  ///< a paper that this kind needs
    Mobile = 13,
};

struct Complaint {
    Page page{};
    Lacking lacking{};
    int at = 0;         ///< place of the member from 1, or number of the question; 0 where neither
    std::string paper;  ///< of Papers: its id

    friend bool operator==(const Complaint&, const Complaint&) = default;
};

/// Papers to show (4.2): "cnic", "bform" where a child stays; "bill", which hinders nothing: many have no meter.
/// @param today  who is 18 on that day needs no B-Form; none: every child and grandchild does
[[nodiscard]] std::vector<std::string> papersFor(const Form& form, std::optional<Day> today = {});

/// In the order of pages. Empty: it can be read back and sent.
/// @param today  as in `papersFor`
[[nodiscard]] std::vector<Complaint> complaintsAbout(const Form& form, std::optional<Day> today = {});

/// Whether the member is of the family from now on: neither dead nor gone.
[[nodiscard]] bool stays(const Member& member);

inline constexpr std::size_t kMostMembers = 40;  ///< our bound on one form, not the registry's

/// Bounds that hold even of a draft: members, lengths, bands, digits. @return what is outside, as "field:
/// why"; empty when all is within. Never holds what was typed.
[[nodiscard]] std::string outOfBounds(const Form& form);

}  // namespace owc::registration

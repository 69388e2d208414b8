#include "queue-server/registry/packed.h"

#include <algorithm>
#include <limits>

namespace owc::registry {

using namespace eligibility;

namespace {

constexpr std::uint16_t kNoDay = 0xFFFF;
/// What follows of a member beside number and traits.
enum Has : std::uint8_t {
    kName = 1,
    kBorn = 2,
    kFilters = 4,
    kClass = 8,
    kMobile = 16,
    kPapers = 32,
    kKnown = 63
};

class Writer {
  public:
    void byte(std::uint8_t value) { m_out.push_back(static_cast<char>(value)); }
    void fixed(std::uint64_t value, int bytes) {
        for (int i = 0; i < bytes; ++i) byte(static_cast<std::uint8_t>(value >> (8 * i)));
    }
    void number(std::uint64_t value) {
        for (; value >= 0x80; value >>= 7) byte(static_cast<std::uint8_t>(value | 0x80));
        byte(static_cast<std::uint8_t>(value));
    }
    void day(Day day) { fixed(packDay(day), 2); }
    void day(const std::optional<Day>& day) { fixed(day ? packDay(*day) : kNoDay, 2); }
    void text(std::string_view text) {
        number(text.size());
        m_out += text;
    }
    [[nodiscard]] std::string take() { return std::move(m_out); }

  private:
    std::string m_out;
};

/// Reads what Writer wrote; after the first thing that is not there everything is zero and `good` is false.
class Reader {
  public:
    explicit Reader(std::string_view bytes) : m_rest(bytes) {}

    std::uint8_t byte() {
        if (m_rest.empty()) return missing();
        const auto value = static_cast<std::uint8_t>(m_rest.front());
        m_rest.remove_prefix(1);
        return value;
    }
    std::uint64_t fixed(int bytes) {
        std::uint64_t value = 0;
        for (int i = 0; i < bytes; ++i) value |= std::uint64_t{byte()} << (8 * i);
        return value;
    }
    std::uint64_t number() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            const std::uint8_t part = byte();
            value |= std::uint64_t{part & 0x7Fu} << shift;
            if (part < 0x80) return value;
        }
        return missing();
    }
    Day day() {
        const auto days = static_cast<std::uint16_t>(fixed(2));
        if (days == kNoDay) missing();
        return unpackDay(days);
    }
    std::optional<Day> maybeDay() {
        const auto days = static_cast<std::uint16_t>(fixed(2));
        if (days == kNoDay) return std::nullopt;
        return unpackDay(days);
    }
    std::string text() {
        const std::uint64_t size = number();
        if (size > m_rest.size()) return missing(), std::string{};
        std::string text(m_rest.substr(0, size));
        m_rest.remove_prefix(size);
        return text;
    }
    std::string word(const Words& words) {
        const std::string* word = words.at(number());
        return word ? *word : (missing(), std::string{});
    }
    /// How many entries follow; each is at least `least` bytes, so a damaged count asks for no memory.
    std::size_t count(std::size_t least) {
        const std::uint64_t count = number();
        return count * least <= m_rest.size() && count <= m_rest.size() ? count : missing();
    }
    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] bool atEnd() const { return m_good && m_rest.empty(); }

  private:
    std::uint8_t missing() {
        m_good = false;
        m_rest = {};
        return 0;
    }
    std::string_view m_rest;
    bool m_good = true;
};

std::uint16_t traitsOf(const Person& person) {
    return static_cast<std::uint16_t>(
        static_cast<unsigned>(person.gender) | static_cast<unsigned>(person.marital) << 2 |
        static_cast<unsigned>(person.relation) << 5 | static_cast<unsigned>(person.card) << 8);
}

bool readTraits(std::uint64_t traits, Person& person) {
    person.gender = static_cast<Gender>(traits & 3);
    person.marital = static_cast<Marital>(traits >> 2 & 7);
    person.relation = static_cast<Relation>(traits >> 5 & 7);
    person.card = static_cast<CardState>(traits >> 8);
    return person.marital <= Marital::Separated && person.relation <= Relation::Grandchild &&
           person.card <= CardState::Deceased;
}

void writePapers(Writer& out, const Person& person, Words& words) {
    out.number(person.certificates.size());
    for (const Certificate& paper : person.certificates) {
        out.number(words.placeOf(paper.kind));
        out.day(paper.issued);
        out.day(paper.until);
    }
    out.number(person.enrolments.size());
    for (const Enrolment& enrolment : person.enrolments) {
        out.number(words.placeOf(enrolment.programme));
        out.day(enrolment.from);
        out.day(enrolment.until);
    }
    out.number(person.answers.size());
    for (const Answer& answer : person.answers) {
        out.number(words.placeOf(answer.programme));
        out.byte(static_cast<std::uint8_t>(answer.answer));
        out.number(words.placeOf(answer.reason));
        out.day(answer.on);
    }
    out.number(person.entitlements.size());
    for (const Entitlement& list : person.entitlements) {
        out.number(words.placeOf(list.programme));
        out.number(words.placeOf(list.cycle));
        out.number(static_cast<std::uint64_t>(list.amount));
        out.day(list.from);
        out.day(list.until);
        out.day(list.paid);
    }
}

bool readPapers(Reader& in, const Words& words, Person& person) {
    person.certificates.resize(in.count(5));
    for (Certificate& paper : person.certificates) {
        paper.kind = in.word(words);
        paper.issued = in.day();
        paper.until = in.maybeDay();
    }
    person.enrolments.resize(in.count(5));
    for (Enrolment& enrolment : person.enrolments) {
        enrolment.programme = in.word(words);
        enrolment.from = in.day();
        enrolment.until = in.maybeDay();
    }
    person.answers.resize(in.count(5));
    for (Answer& answer : person.answers) {
        answer.programme = in.word(words);
        answer.answer = static_cast<OfficialAnswer>(in.byte());
        if (answer.answer < OfficialAnswer::Eligible || answer.answer > OfficialAnswer::UnderReview)
            return false;
        answer.reason = in.word(words);
        answer.on = in.day();
    }
    person.entitlements.resize(in.count(9));
    for (Entitlement& list : person.entitlements) {
        list.programme = in.word(words);
        list.cycle = in.word(words);
        list.amount = static_cast<Rupees>(in.number());
        list.from = in.day();
        list.until = in.day();
        list.paid = in.maybeDay();
    }
    return in.good();
}

void writePerson(Writer& out, const Person& person, Words& words) {
    const bool papers = !person.certificates.empty() || !person.enrolments.empty() ||
                        !person.answers.empty() || !person.entitlements.empty();
    out.byte(static_cast<std::uint8_t>((person.name.empty() ? 0 : kName) | (person.born ? kBorn : 0) |
                                       (person.filters ? kFilters : 0) | (person.schoolClass ? kClass : 0) |
                                       (person.mobile.empty() ? 0 : kMobile) | (papers ? kPapers : 0)));
    out.fixed(person.cnic, 6);
    out.fixed(traitsOf(person), 2);
    if (!person.name.empty()) out.text(person.name);
    if (person.born) out.day(*person.born);
    if (person.filters) out.number(person.filters);
    if (person.schoolClass) out.byte(person.schoolClass);
    if (!person.mobile.empty()) {
        out.byte(static_cast<std::uint8_t>(person.mobile.size()));  // leading zeros belong to it
        out.number(std::stoull(person.mobile));
    }
    if (papers) writePapers(out, person, words);
}

std::string mobileOf(std::size_t digits, std::uint64_t number) {
    std::string text = std::to_string(number);
    return text.size() < digits ? std::string(digits - text.size(), '0') + text : text;
}

bool readPerson(Reader& in, const Words& words, Person& person) {
    const std::uint8_t has = in.byte();
    if (has > kKnown) return false;
    person.cnic = in.fixed(6);
    if (!readTraits(in.fixed(2), person)) return false;
    if (has & kName) person.name = in.text();
    if (has & kBorn) person.born = in.day();
    if (has & kFilters) person.filters = static_cast<std::uint16_t>(in.number());
    if (has & kClass) person.schoolClass = in.byte();
    if (has & kMobile) {
        const std::uint8_t digits = in.byte();
        if (digits > kLongestMobile) return false;
        person.mobile = mobileOf(digits, in.number());
    }
    if (has & kPapers && !readPapers(in, words, person)) return false;
    return in.good();
}

bool isDigits(const std::string& text) {
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool areStorable(const Person& person) {
    const auto day = [](const std::optional<Day>& it) { return !it || isStorable(*it); };
    return day(person.born) &&
           std::ranges::all_of(person.certificates,
                               [&](const auto& it) { return day(it.issued) && day(it.until); }) &&
           std::ranges::all_of(person.enrolments,
                               [&](const auto& it) { return day(it.from) && day(it.until); }) &&
           std::ranges::all_of(person.answers, [&](const auto& it) { return day(it.on); }) &&
           std::ranges::all_of(person.entitlements,
                               [&](const auto& it) { return day(it.from) && day(it.until) && day(it.paid); });
}

}  // namespace

std::optional<std::string> unstorable(const Household& household) {
    const auto day = [](const auto& score) { return isStorable(score.since); };
    if (household.id > std::uint64_t(std::numeric_limits<std::int64_t>::max()))
        return "household: number too large";
    if (household.members.size() > kMostMembers) return "household: more than 1000 members";
    if (household.district.size() > kLongestWord) return "district: longer than 100 bytes";
    if (household.surveyed && !isStorable(*household.surveyed)) return "surveyed: not between 1900 and 2079";
    if (!std::ranges::all_of(household.scores, day)) return "score_since: not between 1900 and 2079";
    if (!std::ranges::is_sorted(household.scores, {}, &Score::since))
        return "scores: not in the order of their days";
    for (const Person& person : household.members) {
        if (person.cnic == 0 || person.cnic > kLargestCnic) return "cnic: not a number of 13 digits";
        if (person.name.size() > kLongestName) return "name: longer than 200 bytes";
        if (person.mobile.size() > kLongestMobile || !isDigits(person.mobile))
            return "mobile: not up to 15 digits";
        if (!areStorable(person)) return "a day of a member: not between 1900 and 2079";
        for (const Entitlement& list : person.entitlements)
            if (list.amount < 0) return "amount: below zero";
    }
    return std::nullopt;
}

std::string pack(const Household& household, Words& words) {
    Writer out;
    const std::size_t earlier = household.scores.empty() ? 0 : household.scores.size() - 1;
    out.number(earlier);
    for (std::size_t i = 0; i < earlier; ++i) {
        out.fixed(household.scores[i].hundredths, 2);
        out.day(household.scores[i].since);
    }
    out.number(household.members.size());
    for (const Person& person : household.members) writePerson(out, person, words);
    return out.take();
}

bool unpack(std::string_view bytes, const Words& words, Household& household) {
    Reader in(bytes);
    household.scores.resize(in.count(4));
    for (Score& score : household.scores) {
        score.hundredths = static_cast<std::uint16_t>(in.fixed(2));
        score.since = in.day();
    }
    household.members.resize(in.count(9));
    for (Person& person : household.members)
        if (!readPerson(in, words, person)) return false;
    return in.atEnd();
}

std::string packPerson(const Person& person) {
    Writer out;
    Words none;
    writePerson(out, person, none);
    return out.take();
}

bool unpackPerson(std::string_view bytes, Person& person) {
    static const Words kNone;
    Reader in(bytes);
    return readPerson(in, kNone, person) && in.atEnd();
}

}  // namespace owc::registry

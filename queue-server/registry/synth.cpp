#include "queue-server/registry/synth.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "queue-server/registry/row_writer.h"
#include "queue-server/registry/rows.h"

namespace owc::registry {

using domain::Day;
using domain::ErrorCode;
using domain::fail;
using domain::Result;
using namespace eligibility;

namespace {

using std::chrono::days;

constexpr std::uint64_t kToldEvery = 100'000;
constexpr std::uint64_t kFirstHousehold = 10'000'000;
constexpr std::uint64_t kDistricts = 154;     // of the One Window plan, domain 6.1
constexpr std::uint64_t kSpread = 7'919'017;  // odd and no multiple of five: all numbers differ

/// Share of households (per mille) with at most this score: the targeting table of domain 2.4, then even.
constexpr std::pair<int, int> kScores[] = {{0, 0},    {14, 16},  {19, 41},  {24, 84},  {29, 157},
                                           {34, 234}, {39, 334}, {44, 435}, {49, 535}, {100, 1000}};
constexpr std::string_view kSyllables[] = {"zo",  "ra",  "mev", "ti",  "lun", "ka",  "bo",  "shi",
                                           "nor", "fa",  "del", "gu",  "pim", "sa",  "vor", "he",
                                           "mi",  "tok", "ye",  "dru", "al",  "wen", "qui", "ser"};

/// SplitMix64: small, quick, the same everywhere.
class Random {
  public:
    explicit Random(std::uint64_t seed) : m_state(seed * 0x9E3779B97F4A7C15 + 1) {}
    std::uint64_t next() {
        std::uint64_t z = m_state += 0x9E3779B97F4A7C15;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
        z = (z ^ z >> 27) * 0x94D049BB133111EB;
        return z ^ z >> 31;
    }
    std::uint64_t below(std::uint64_t most) { return (next() >> 32) * most >> 32; }
    /// Both included.
    int between(int from, int to) {
        return from + static_cast<int>(below(static_cast<std::uint64_t>(to - from + 1)));
    }
    bool perMille(std::uint64_t chance) { return below(1000) < chance; }

  private:
    std::uint64_t m_state;
};

std::string word(std::uint64_t number, int syllables) {
    std::string text;
    for (int i = 0; i < syllables; ++i, number /= std::size(kSyllables))
        text += kSyllables[number % std::size(kSyllables)];
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

/// 28.4 as "28.40".
std::string decimal(int hundredths) {
    const int parts = hundredths % 100;
    return std::to_string(hundredths / 100) + (parts < 10 ? ".0" : ".") + std::to_string(parts);
}

struct Cycle {
    std::string name;
    Day from, until;
    Rupees kafaalat;
};

/// Quarters that began before today, the last four of them; amounts of domain 1.2.
std::vector<Cycle> cyclesBefore(Day today) {
    std::vector<Cycle> cycles;
    const std::chrono::year_month_day date{today};
    int year = static_cast<int>(date.year());
    unsigned quarter = (static_cast<unsigned>(date.month()) - 1) / 3;
    for (int i = 0; i < 4; ++i) {
        const auto begin = std::chrono::year{year} / static_cast<int>(quarter * 3 + 1) / 1;
        const auto next = std::chrono::year_month_day{begin + std::chrono::months{3}};
        const Rupees amount = year >= 2026 ? 14'500 : year >= 2025 ? 13'500 : 10'500;
        cycles.push_back({std::to_string(year) + "-Q" + std::to_string(quarter + 1),
                          std::chrono::sys_days{begin}, std::chrono::sys_days{next} - days{1}, amount});
        year -= quarter == 0;
        quarter = (quarter + 3) % 4;
    }
    return cycles;
}

/// Makes the households one after another and writes their lines.
class Generator {
  public:
    Generator(const std::filesystem::path& folder, const SynthOptions& options)
        : m_options(options),
          m_random(options.seed),
          m_cycles(cyclesBefore(options.today)),
          m_households(folder, Kind::Household, options.json),
          m_persons(folder, Kind::Person, options.json),
          m_scores(folder, Kind::Score, options.json),
          m_certificates(folder, Kind::Certificate, options.json),
          m_enrolments(folder, Kind::Enrolment, options.json),
          m_answers(folder, Kind::Answer, options.json),
          m_entitlements(folder, Kind::Entitlement, options.json) {
        for (std::uint64_t k = 0; k < kDistricts;
             ++k) {  // a few large ones, many small: no published mix is known
            m_districts.push_back(word(k * 611 + 97, 3));
            m_weights.push_back((m_weights.empty() ? 0 : m_weights.back()) + 1'000'000 / (k + 12));
        }
        double chance = std::exp(-5.2), sum = 0;  // 1 + Poisson(5.2): 6.2 on average
        for (int k = 0; k <= 15; chance *= 5.2 / ++k) m_sizes[static_cast<std::size_t>(k)] = sum += chance;
    }

    Result<SynthReport> run() {
        for (std::uint64_t told = kToldEvery; m_report.persons < m_options.persons;) {
            makeHousehold();
            writeHousehold();
            if (m_report.persons < told) continue;
            if (m_options.progress) m_options.progress(m_report.persons);
            told += kToldEvery;
        }
        for (RowWriter* writer : {&m_households, &m_persons, &m_scores, &m_certificates, &m_enrolments,
                                  &m_answers, &m_entitlements}) {
            if (auto closed = writer->close(); !closed) return tl::unexpected(closed.error());
            m_report.files.push_back(writer->file());
        }
        return std::move(m_report);
    }

  private:
    Day yearsAgo(int from, int to) {
        return m_options.today - days{m_random.between(from * 365, to * 365 + 364)};
    }
    [[nodiscard]] int ageOf(const Person& person) const {
        return static_cast<int>((m_options.today - *person.born).count() / 365);
    }

    /// So many days after it, but not later than today.
    Day afterSurvey(int more) { return std::min(m_options.today, *m_home.surveyed + days{more}); }

    void makeHousehold() {
        m_home = {.id = kFirstHousehold + m_report.households++};
        const std::uint64_t at = m_random.below(m_weights.back());
        m_home.district = m_districts[static_cast<std::size_t>(std::ranges::upper_bound(m_weights, at) -
                                                               m_weights.begin())];
        makeSurvey();
        makeMembers();
    }

    void makeSurvey() {
        const int kind = m_random.between(0, 999);
        if (kind < 80) return;  // missed
        m_home.survey = kind < 100 ? SurveyState::UnderReview : SurveyState::Done;
        m_home.surveyed = m_random.perMille(700) ? yearsAgo(0, 3) : yearsAgo(4, 6);
        if (m_random.perMille(600)) m_home.monthlyIncome = 500 * m_random.between(20, 160);
        if (kind < 100) return;
        const int share = m_random.between(0, 999);
        std::size_t row = 1;
        while (share >= kScores[row].second) ++row;
        const auto [low, from] = kScores[row - 1];
        const auto [high, to] = kScores[row];
        const int hundredths =
            low * 100 + (high - low) * 100 * (share - from) / (to - from) + m_random.between(0, 99) % 50;
        if (m_random.perMille(250))  // the survey before this one
            m_home.scores.push_back(
                {static_cast<std::uint16_t>(std::min(10'000, hundredths + m_random.between(0, 800))),
                 *m_home.surveyed - days{m_random.between(3 * 365, 9 * 365)}});
        m_home.scores.push_back({static_cast<std::uint16_t>(std::min(10'000, hundredths)), *m_home.surveyed});
    }

    Person& add(Relation relation, Gender gender, Marital marital, Day born) {
        Person person{.cnic = syntheticCnic(m_report.persons++),
                      .born = born,
                      .gender = gender,
                      .marital = marital,
                      .relation = relation};
        if (m_options.names)
            person.name = word(m_random.next() >> 8, 2) + ' ' + word(m_random.next() >> 8, 3);
        const int age = ageOf(person);
        if (age >= 18) {
            const int card = m_random.between(0, 999);
            person.card = card < 870   ? CardState::Valid
                          : card < 955 ? CardState::Expired
                          : card < 965 ? CardState::Blocked
                          : card < 980 ? CardState::Deceased
                                       : CardState::Unknown;
            if (m_random.perMille(120)) person.filters = static_cast<std::uint16_t>(1u << m_random.below(7));
        } else {
            if (age >= 5 && m_random.perMille(620))
                person.schoolClass = static_cast<std::uint8_t>(std::clamp(age - 4, 1, 12));
            if (m_random.perMille(850))
                person.certificates.push_back({"bform", born + days{30}, std::nullopt});
        }
        if (m_random.perMille(20))
            person.certificates.push_back({"disability", born + days{200}, std::nullopt});
        if (marital == Marital::Widowed && m_random.perMille(700))
            person.certificates.push_back({"death", yearsAgo(0, 15), std::nullopt});
        return m_home.members.emplace_back(std::move(person));
    }

    void makeMembers() {
        m_home.members.reserve(20);
        const double chance = static_cast<double>(m_random.below(1'000'000)) / 1e6;
        int left = 0;
        while (left < 15 && chance > m_sizes[static_cast<std::size_t>(left)]) ++left;
        const int headAge = m_random.between(24, 72);
        const int kind = m_random.between(0, 999);
        const bool woman = kind < 110;  // of these about half widowed, so that six households of a hundred
                                        // have a widow (domain 6.1)
        const Marital marital = kind < 50    ? Marital::Widowed
                                : kind < 57  ? Marital::Divorced
                                : kind < 60  ? Marital::Separated
                                : kind > 960 ? Marital::Single
                                             : Marital::Married;
        const Gender gender = kind == 999 ? Gender::Transgender : woman ? Gender::Female : Gender::Male;
        Person& head = add(Relation::Head, gender, marital, yearsAgo(headAge, headAge));
        head.mobile = m_random.perMille(4) ? "0399000" + std::to_string(1000 + m_random.below(40))
                                           : "03" + std::to_string(100'000'000 + m_random.below(900'000'000));
        if (marital == Marital::Married && left > 0 && !woman) {
            const int age = std::max(18, headAge - m_random.between(0, 8));
            add(Relation::Spouse, Gender::Female, Marital::Married, yearsAgo(age, age));
            --left;
        }
        if (left > 1 && headAge < 50 && m_random.perMille(150)) {
            const bool mother = m_random.perMille(650);
            add(Relation::Parent, mother ? Gender::Female : Gender::Male,
                mother && m_random.perMille(150) ? Marital::Widowed : Marital::Married,
                yearsAgo(headAge + 20, headAge + 20));
            --left;
        }
        for (; left > 0; --left) {
            const int age = m_random.between(0, std::max(1, headAge - 20));
            const bool girl = m_random.perMille(490);
            const bool married = age >= 20 && m_random.perMille(350);
            add(Relation::Child, girl ? Gender::Female : Gender::Male,
                married ? Marital::Married : Marital::Single, yearsAgo(age, age));
        }
        enrol();
    }

    /// The rules of domain 1.2 to 1.4, roughly: this is a made-up registry and no verdict.
    void enrol() {
        if (m_home.scores.empty()) return;
        const auto disabled = [](const Person& person) {
            return std::ranges::any_of(person.certificates,
                                       [](const auto& paper) { return paper.kind == "disability"; });
        };
        const int most = std::ranges::any_of(m_home.members, disabled) ? 3700 : 3200;
        const bool poor = m_home.scores.back().hundredths <= most;
        int grants = m_random.perMille(850) ? 1 : 0;
        if (grants && m_random.perMille(1)) grants = 2;  // the rule of one a family broken, for odd.h to find
        bool any = false;
        for (Person& person : m_home.members) {
            const bool everMarried = person.gender == Gender::Female && person.marital >= Marital::Married;
            if (!everMarried) continue;
            if (m_random.perMille(600))
                person.answers.push_back({"kafaalat",
                                          poor ? OfficialAnswer::Eligible : OfficialAnswer::NotEligible,
                                          poor ? "" : "score", afterSurvey(30)});
            if (!poor || grants == 0) continue;
            --grants;
            any = true;
            person.enrolments.push_back({"kafaalat", afterSurvey(60), std::nullopt});
            for (const Cycle& cycle : m_cycles) entitle(person, "kafaalat", cycle, cycle.kafaalat);
        }
        if (any) enrolChildren();
    }

    void enrolChildren() {
        bool infant = false;
        for (Person& person : m_home.members) {
            const int age = ageOf(person);
            infant = infant || age < 2;
            if (person.schoolClass == 0 || age > 18 || !m_random.perMille(500)) continue;
            person.enrolments.push_back({"taleemi", afterSurvey(120), std::nullopt});
            const int girl = person.gender == Gender::Female ? 500 : 0;  // domain 1.3, 2024
            entitle(person, "taleemi", m_cycles.front(),
                    (person.schoolClass <= 5    ? 2000
                     : person.schoolClass <= 10 ? 3000
                                                : 4000) +
                        girl);
        }
        for (Person& person : m_home.members) {
            if (!infant || person.relation != Relation::Spouse || !m_random.perMille(400)) continue;
            person.enrolments.push_back({"nashonuma", afterSurvey(90), std::nullopt});
            entitle(person, "nashonuma", m_cycles.front(), 2500);
        }
    }

    void entitle(Person& person, const char* programme, const Cycle& cycle, Rupees amount) {
        std::optional<Day> paid;
        const Day on = cycle.from + days{m_random.between(3, 80)};
        if (m_random.perMille(850) && on <= m_options.today) paid = on;
        person.entitlements.push_back({programme, cycle.name, amount, cycle.from, cycle.until, paid});
    }

    void writeHousehold() {
        const auto day = [](const std::optional<Day>& it) { return it ? inText(*it) : std::string{}; };
        const std::string id = std::to_string(m_home.id);
        const bool scored = !m_home.scores.empty();
        m_households.row({id, m_home.district, wordOf(m_home.survey), day(m_home.surveyed),
                          scored ? decimal(m_home.scores.back().hundredths) : "",
                          scored ? inText(m_home.scores.back().since) : "",
                          m_home.monthlyIncome ? std::to_string(*m_home.monthlyIncome) : ""});
        if (m_home.scores.size() > 1)
            m_scores.row({id, inText(m_home.scores[0].since), decimal(m_home.scores[0].hundredths)});
        for (const Person& person : m_home.members) writePerson(id, person);
        if (m_random.below(5000) == 0 &&
            m_report.persons > 1000)  // somebody of another roll, for odd.h to find
            m_persons.row(
                {std::to_string(syntheticCnic(m_report.persons - 1 - m_random.between(100, 900))), id});
    }

    void writePerson(const std::string& id, const Person& person) {
        const std::string cnic = std::to_string(person.cnic);
        std::string filters;
        for (std::size_t bit = 0; bit < filterWords().size(); ++bit)
            if (person.filters >> bit & 1)
                filters += (filters.empty() ? "" : " ") + std::string(filterWords()[bit]);
        m_persons.row({cnic, id, person.name, inText(*person.born), wordOf(person.gender),
                       wordOf(person.marital), wordOf(person.relation), wordOf(person.card), filters,
                       person.schoolClass ? std::to_string(person.schoolClass) : "", person.mobile});
        for (const auto& it : person.certificates) m_certificates.row({cnic, it.kind, inText(it.issued)});
        for (const auto& it : person.enrolments) m_enrolments.row({cnic, it.programme, inText(it.from)});
        for (const auto& it : person.answers)
            m_answers.row({cnic, it.programme, inText(it.on), wordOf(it.answer), it.reason});
        for (const auto& it : person.entitlements)
            m_entitlements.row({cnic, it.programme, it.cycle, std::to_string(it.amount), inText(it.from),
                                inText(it.until), it.paid ? inText(*it.paid) : ""});
    }

    const SynthOptions& m_options;
    Random m_random;
    std::vector<Cycle> m_cycles;
    std::vector<std::string> m_districts;
    std::vector<std::uint64_t> m_weights;  ///< summed up
    std::array<double, 16> m_sizes{};      ///< summed up, by members beside the head
    RowWriter m_households, m_persons, m_scores, m_certificates, m_enrolments, m_answers, m_entitlements;
    Household m_home;
    SynthReport m_report;
};

}  // namespace

std::uint64_t syntheticCnic(std::uint64_t n) {
    return kFirstSynthetic + n * kSpread % kMostSynthetic;
}

Result<SynthReport> synthesize(const std::filesystem::path& folder, const SynthOptions& options) {
    if (options.persons >= kMostSynthetic / 10)
        return fail(ErrorCode::BadInput, "persons: more than there are numbers for");
    std::error_code wrong;
    std::filesystem::create_directories(folder, wrong);
    if (wrong) return fail(ErrorCode::StorageFailed, folder.string() + ": " + wrong.message());
    return Generator(folder, options).run();
}

}  // namespace owc::registry

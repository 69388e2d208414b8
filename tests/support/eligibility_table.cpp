#include "tests/support/eligibility_table.h"

#include <cstdio>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "queue-server/eligibility/words.h"

namespace owc::test {

using namespace eligibility;

namespace {

std::pair<std::string, std::string> split(const std::string& text, const std::string& at) {
    const auto where = text.find(at);
    if (where == std::string::npos) return {text, {}};
    return {text.substr(0, where), text.substr(where + at.size())};
}

/// "2024-01-01..2024-03-31", the second may be left out.
std::pair<Day, std::optional<Day>> daysOf(const std::string& text) {
    const auto [from, until] = split(text, "..");
    return {dayOf(from), until.empty() ? std::nullopt : std::optional(dayOf(until))};
}

std::uint16_t hundredthsOf(const std::string& text) {
    const auto [whole, part] = split(text, ".");
    return static_cast<std::uint16_t>(std::stoi(whole) * 100 + std::stoi(part));
}

/// "32.00@2023-05-10"
Score scoreOf(const std::string& text) {
    const auto [score, since] = split(text, "@");
    return {hundredthsOf(score), dayOf(since)};
}

void readHouse(const std::string& word, Household& house) {
    const auto [key, value] = split(word, "=");
    if (key == "survey")
        house.surveyed = dayOf(value);
    else if (key == "score")
        house.scores.push_back(scoreOf(value));
    else if (key == "income")
        house.monthlyIncome = std::stoll(value);
    else if (key == "district")
        house.district = value;
    else if (key == "state")
        house.survey = value == "review" ? SurveyState::UnderReview : SurveyState::None;
    else
        throw std::runtime_error("what is " + word + "?");
}

void readSaid(const std::string& value, Person& person) {
    const auto [what, on] = split(value, "@");
    const auto [programme, answer] = split(what, ":");
    const auto said = answer == "eligible"       ? OfficialAnswer::Eligible
                      : answer == "not_eligible" ? OfficialAnswer::NotEligible
                                                 : OfficialAnswer::UnderReview;
    person.answers.push_back({programme, said, "", dayOf(on)});
}

void readList(const std::string& value, Person& person) {
    const auto [what, days] = split(value, "@");
    const auto [programme, rupees] = split(what, ":");
    const auto [from, until] = daysOf(days);
    person.entitlements.push_back(
        {programme, "cycle", std::stoll(rupees), from, until.value(), std::nullopt});
}

void readMember(const std::string& word, Person& person) {
    const auto [key, value] = split(word, "=");
    if (word == "woman" || word == "man")
        person.gender = word == "woman" ? Gender::Female : Gender::Male;
    else if (const auto gender = fromWord<Gender>(word))
        person.gender = *gender;
    else if (const auto marital = fromWord<Marital>(word))
        person.marital = *marital;
    else if (const auto relation = fromWord<Relation>(word))
        person.relation = *relation;
    else if (key == "born")
        person.born = dayOf(value);
    else if (key == "cnic")
        person.cnic = std::stoull(value);
    else if (key == "card")
        person.card = fromWord<CardState>(value).value();
    else if (key == "filter")
        person.filters =
            static_cast<std::uint16_t>(person.filters | static_cast<int>(fromWord<Filter>(value).value()));
    else if (key == "class")
        person.schoolClass = static_cast<std::uint8_t>(std::stoi(value));
    else if (key == "cert") {
        const auto [kind, days] = split(value, "@");
        const auto [issued, until] = daysOf(days);
        person.certificates.push_back({kind, issued, until});
    } else if (key == "in") {
        const auto [programme, days] = split(value, "@");
        const auto [from, until] = daysOf(days);
        person.enrolments.push_back({programme, from, until});
    } else if (key == "said")
        readSaid(value, person);
    else if (key == "list")
        readList(value, person);
    else if (key == "paid")
        person.entitlements.back().paid = dayOf(value);
    else
        throw std::runtime_error("what is " + word + "?");
}

ExpectedAnswer readExpected(const std::string& line) {
    const auto [left, why] = split(line, "|");
    std::istringstream words(left);
    std::string day, word;
    ExpectedAnswer one;
    words >> day >> one.programme >> one.kind;
    one.on = dayOf(day);
    one.why = why;
    if (why.empty()) throw std::runtime_error("an answer without the line it rests on");
    if (one.programme != "triage") {
        words >> word;
        std::tie(one.next, one.service) = split(word, "@");
    }
    while (words >> word) {
        if (word == "priority")
            one.priority = true;
        else if (word.find('=') != std::string::npos)
            one.more.insert(split(word, "="));
        else
            throw std::runtime_error("what is " + word + "?");
    }
    return one;
}

void readLine(const std::string& line, int number, std::vector<EligibilityCase>& cases) {
    std::istringstream words(line);
    std::string first, word;
    words >> first;
    if (first == "==") {
        cases.push_back({line.substr(3), number, {}, 0, {}});
        return;
    }
    EligibilityCase& now = cases.at(cases.size() - 1);
    const CnicNumber fresh = 6'110'100'000'000 + cases.size() * 100;
    if (first == "house") {
        now.household.emplace();
        now.household->id = cases.size();
        now.household->survey = SurveyState::Done;
        while (words >> word) readHouse(word, *now.household);
    } else if (first == "me" || first == "with") {
        Person person;
        person.cnic = fresh + (now.household ? now.household->members.size() : 0);
        while (words >> word) readMember(word, person);
        if (first == "me") now.asks = person.cnic;
        if (now.household) now.household->members.push_back(std::move(person));
    } else if (first != "nobody") {
        now.expected.push_back(readExpected(line));
        now.expected.back().line = number;
    }
}

}  // namespace

Day dayOf(const std::string& text) {
    int year = 0, month = 0, day = 0;
    if (std::sscanf(text.c_str(), "%d-%d-%d", &year, &month, &day) != 3)
        throw std::runtime_error(text + " is no day");
    return Day{std::chrono::year{year} / month / day};
}

std::string textOf(Day day) {
    const std::chrono::year_month_day date{day};
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text;
}

std::vector<EligibilityCase> readEligibilityTable(const std::filesystem::path& file) {
    std::ifstream in(file);
    std::vector<EligibilityCase> cases;
    int number = 0;
    for (std::string line; std::getline(in, line);) {
        ++number;
        if (line.empty() || line[0] == '#') continue;
        try {
            readLine(line, number, cases);
        } catch (const std::exception& error) {
            throw std::runtime_error(file.filename().string() + ":" + std::to_string(number) + ": " +
                                     error.what());
        }
    }
    return cases;
}

}  // namespace owc::test

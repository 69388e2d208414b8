#include "queue-server/registration/form.h"

#include <algorithm>
#include <array>
#include <set>

namespace owc::registration {

namespace {

using eligibility::Relation;

/// In the order of the questions; domain facts 2.3.
constexpr std::array<int, kQuestions> kBands{4, 4, 4, 4, 3, 2, 2, 2, 4, 2, 4, 3};

constexpr const char* kBill = "bill";
constexpr int kAdult = 18;                   ///< years; domain facts 3.2
constexpr std::size_t kFewestMobile = 10;    ///< digits, with or without the leading zero
constexpr std::size_t kLongestMobile = 15;   ///< E.164
constexpr std::size_t kLongestName = 80;     ///< bytes
constexpr std::size_t kLongestPaperId = 32;  ///< bytes
constexpr std::size_t kMostPapers = 16;
constexpr std::uint8_t kHighestClass = 16;
/// A first digit 0 is explained nowhere and refused nowhere (3.1).
constexpr CnicNumber kLeastNumber = 100'000'000'000;
constexpr CnicNumber kGreatestNumber = 9'999'999'999'999;
constexpr Day kEarliestBirth{std::chrono::year{1880} / 1 / 1};
constexpr Day kLatestBirth{std::chrono::year{2200} / 1 / 1};

bool isFor(RegistryVisit kind, Ground ground) {
    if (kind == RegistryVisit::DisasterImpact) return ground >= Ground::Flood;
    return ground != Ground::None && ground < Ground::Flood;
}

bool isChild(const Member& member, std::optional<Day> today) {
    if (today && member.born) {
        const std::chrono::year_month_day born{*member.born};
        const auto grown =
            std::chrono::year{static_cast<int>(born.year()) + kAdult} / born.month() / born.day();
        // Whoever was born on 29 February is 18 on 1 March.
        const Day from = grown.ok() ? Day{grown} : Day{grown.year() / std::chrono::March / 1};
        return *today < from;
    }
    return member.relation == Relation::Child || member.relation == Relation::Grandchild;
}

/// Whether her paper has to be seen: of a roster update only what is new is looked at.
bool needsPaper(RegistryVisit kind, const Member& member) {
    return kind != RegistryVisit::RosterUpdate || !member.known || member.change != Change::None;
}

class Complaints {
  public:
    void add(Page page, Lacking lacking, std::size_t at = 0, std::string paper = {}) {
        m_all.push_back({page, lacking, static_cast<int>(at), std::move(paper)});
    }
    [[nodiscard]] std::vector<Complaint> take() { return std::move(m_all); }

  private:
    std::vector<Complaint> m_all;
};

void lookAtMember(const Form& form, std::size_t index, Complaints& complaints) {
    const Member& member = form.members[index];
    if (!stays(member)) return;
    const auto lacks = [&](Lacking what) { complaints.add(Page::Family, what, index + 1); };
    if (member.number == 0) lacks(Lacking::Number);
    if (member.name.empty()) lacks(Lacking::Name);
    if (!member.born) lacks(Lacking::Born);
    if (member.gender == eligibility::Gender::Unknown) lacks(Lacking::Gender);
    if (!member.paperSeen && needsPaper(form.kind, member)) lacks(Lacking::MemberPaper);
}

void lookAtFamily(const Form& form, Complaints& complaints) {
    const auto staying = std::ranges::count_if(form.members, stays);
    if (staying == 0) complaints.add(Page::Family, Lacking::Members);
    const auto heads = std::ranges::count_if(
        form.members, [](const Member& m) { return stays(m) && m.relation == Relation::Head; });
    if (staying > 0 && heads != 1) complaints.add(Page::Family, Lacking::Head);
    std::set<CnicNumber> numbers;
    for (std::size_t i = 0; i < form.members.size(); ++i) {
        lookAtMember(form, i, complaints);
        const CnicNumber number = form.members[i].number;
        if (number != 0 && !numbers.insert(number).second)
            complaints.add(Page::Family, Lacking::SameNumber, i + 1);
    }
    if (form.kind == RegistryVisit::RosterUpdate &&
        std::ranges::all_of(form.members, [](const Member& m) { return m.change == Change::None; }))
        complaints.add(Page::Family, Lacking::AnyChange);
}

void lookAtHouse(const Form& form, Complaints& complaints) {
    for (int question = 1; question <= kQuestions; ++question) {
        if (!form.house.contains(static_cast<Question>(question)))
            complaints.add(Page::House, Lacking::Answer, static_cast<std::size_t>(question));
    }
}

void lookAtPapers(const Form& form, std::optional<Day> today, Complaints& complaints) {
    for (const std::string& paper : papersFor(form, today)) {
        if (paper == kBill) continue;  // the poorest have no meter: that it was not seen stands in the record
        if (std::ranges::find(form.papers, paper) == form.papers.end())
            complaints.add(Page::Papers, Lacking::Papers, 0, paper);
    }
    if (form.mobile.size() < kFewestMobile) complaints.add(Page::Papers, Lacking::Mobile);
}

/// Well-formed UTF-8 without control characters.
bool isText(const std::string& text, std::size_t longest) {
    if (text.size() > longest) return false;
    for (std::size_t i = 0; i < text.size();) {
        const auto first = static_cast<unsigned char>(text[i]);
        if (first < 0x20 || first == 0x7F) return false;
        const std::size_t length = first < 0x80   ? 1
                                   : first < 0xC2 ? 0
                                   : first < 0xE0 ? 2
                                   : first < 0xF0 ? 3
                                   : first < 0xF5 ? 4
                                                  : 0;
        if (length == 0 || i + length > text.size()) return false;
        for (std::size_t k = 1; k < length; ++k) {
            if ((static_cast<unsigned char>(text[i + k]) & 0xC0) != 0x80) return false;
        }
        const auto second = length > 1 ? static_cast<unsigned char>(text[i + 1]) : 0;
        const bool overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
        const bool beyond = (first == 0xED && second > 0x9F) || (first == 0xF4 && second > 0x8F);
        const bool control = first == 0xC2 && second < 0xA0;
        if (overlong || beyond || control) return false;
        i += length;
    }
    return true;
}

bool isPaperId(const std::string& id) {
    return !id.empty() && id.size() <= kLongestPaperId && std::ranges::all_of(id, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

const char* outOfBoundsOf(const Member& member) {
    if (member.number != 0 && (member.number < kLeastNumber || member.number > kGreatestNumber))
        return "number: 13 digits";
    if (!isText(member.name, kLongestName)) return "name: at most 80 bytes of text";
    if (member.born && (*member.born < kEarliestBirth || *member.born > kLatestBirth))
        return "born: no day that anybody alive was born on";
    if (member.schoolClass > kHighestClass) return "school class: 1 to 16, 0 for none";
    return nullptr;
}

}  // namespace

int bandsOf(Question question) {
    const int number = static_cast<int>(question);
    return number >= 1 && number <= kQuestions ? kBands[static_cast<std::size_t>(number - 1)] : 0;
}

std::vector<Page> pagesOf(RegistryVisit kind) {
    switch (kind) {
        case RegistryVisit::NewSurvey:
        case RegistryVisit::ReassessIneligible:
        case RegistryVisit::ReassessBeneficiary:
            return {Page::Family, Page::House, Page::Papers, Page::ReadBack};
        case RegistryVisit::RosterUpdate:
            return {Page::Family, Page::Papers, Page::ReadBack};
        case RegistryVisit::Appeal:
        case RegistryVisit::DisasterImpact:
            return {Page::Reason, Page::Papers, Page::ReadBack};
        case RegistryVisit::None:
        case RegistryVisit::WomansCnic:
            break;
    }
    return {};
}

bool stays(const Member& member) {
    return member.change != Change::Death && member.change != Change::MovedOut;
}

std::vector<std::string> papersFor(const Form& form, std::optional<Day> today) {
    std::vector<std::string> papers{"cnic"};
    if (std::ranges::any_of(form.members, [&](const Member& m) { return stays(m) && isChild(m, today); }))
        papers.emplace_back("bform");
    papers.emplace_back(kBill);
    return papers;
}

std::vector<Complaint> complaintsAbout(const Form& form, std::optional<Day> today) {
    Complaints complaints;
    for (const Page page : pagesOf(form.kind)) {
        switch (page) {
            case Page::Family:
                lookAtFamily(form, complaints);
                break;
            case Page::Reason:
                if (!isFor(form.kind, form.ground)) complaints.add(Page::Reason, Lacking::Ground);
                break;
            case Page::House:
                lookAtHouse(form, complaints);
                break;
            case Page::Papers:
                lookAtPapers(form, today, complaints);
                break;
            case Page::ReadBack:
                break;
        }
    }
    return complaints.take();
}

std::string outOfBounds(const Form& form) {
    if (form.members.size() > kMostMembers) return "members: at most 40";
    for (std::size_t i = 0; i < form.members.size(); ++i) {
        if (const char* why = outOfBoundsOf(form.members[i]))
            return "member " + std::to_string(i + 1) + ": " + why;
    }
    if (!isText(form.district, kLongestName)) return "district: at most 80 bytes of text";
    if (form.mobile.size() > kLongestMobile ||
        !std::ranges::all_of(form.mobile, [](char c) { return c >= '0' && c <= '9'; }))
        return "mobile: at most 15 digits";
    for (const auto& [question, band] : form.house) {
        if (band < 1 || band > bandsOf(question))
            return "house: no such band of question " + std::to_string(static_cast<int>(question));
    }
    if (form.papers.size() > kMostPapers || !std::ranges::all_of(form.papers, isPaperId))
        return "papers: at most 16 ids of small letters, digits and _";
    return {};
}

}  // namespace owc::registration

#include "queue-server/registration/record.h"

#include <array>

#include "queue-server/eligibility/words.h"
#include "queue-server/registration/words.h"

namespace owc::registration {

namespace {

std::string padded(std::uint64_t value, std::size_t width) {
    std::string digits = std::to_string(value);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

std::string digitsOf(CnicNumber number) {
    return number == 0 ? std::string{} : padded(number, 13);
}

std::string dateOf(Day day) {
    const std::chrono::year_month_day date{day};
    return padded(static_cast<std::uint64_t>(static_cast<int>(date.year())), 4) + "-" +
           padded(static_cast<unsigned>(date.month()), 2) + "-" +
           padded(static_cast<unsigned>(date.day()), 2);
}

std::string timeOf(domain::Time at) {
    const Day day = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::hh_mm_ss time{std::chrono::floor<std::chrono::seconds>(at - day)};
    return dateOf(day) + "T" + padded(static_cast<std::uint64_t>(time.hours().count()), 2) + ":" +
           padded(static_cast<std::uint64_t>(time.minutes().count()), 2) + ":" +
           padded(static_cast<std::uint64_t>(time.seconds().count()), 2) + "Z";
}

std::string inQuotes(std::string_view text) {
    constexpr std::string_view kHex = "0123456789abcdef";
    std::string out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            (out += '\\') += c;
        else if (byte < 0x20)
            ((out += "\\u00") += kHex[byte >> 4]) += kHex[byte & 15];
        else
            out += c;
    }
    return out + '"';
}

/// Members of an object, in the order in which they are added.
class Object {
  public:
    Object& text(std::string_view name, std::string_view value) { return raw(name, inQuotes(value)); }
    Object& number(std::string_view name, std::uint64_t value) { return raw(name, std::to_string(value)); }
    Object& flag(std::string_view name, bool value) { return raw(name, value ? "true" : "false"); }
    Object& raw(std::string_view name, std::string_view value) {
        m_text += m_text.empty() ? "{" : ",";
        (m_text += inQuotes(name)) += ':';
        m_text += value;
        return *this;
    }
    [[nodiscard]] std::string take() const { return m_text.empty() ? "{}" : m_text + "}"; }

  private:
    std::string m_text;
};

template <class All, class Write>
std::string listOf(const All& all, const Write& write) {
    std::string text = "[";
    for (const auto& one : all) text += (text.size() > 1 ? "," : "") + write(one);
    return text + "]";
}

std::string textOf(const Member& member) {
    return Object{}
        .text("number", digitsOf(member.number))
        .text("name", member.name)
        .text("relation", eligibility::wordOf(member.relation))
        .text("gender", eligibility::wordOf(member.gender))
        .text("marital", eligibility::wordOf(member.marital))
        .raw("born", member.born ? inQuotes(dateOf(*member.born)) : "null")
        .number("school_class", member.schoolClass)
        .flag("disabled", member.disabled)
        .flag("paper_seen", member.paperSeen)
        .flag("known", member.known)
        .text("change", wordOf(member.change))
        .take();
}

std::string houseOf(const Form& form) {
    Object house;
    for (const auto& [question, band] : form.house) house.number(wordOf(question), band);
    return house.take();
}

}  // namespace

std::string textOf(const Record& record) {
    const Form& form = record.form;
    return Object{}
        .number("record", record.number.value)
        .text("centre", record.centre)
        .text("kind", wordOf(form.kind))
        .text("day", dateOf(record.day))
        .text("at", timeOf(record.at))
        .text("officer", record.officer.value)
        .raw("previous", record.previous.empty() ? "null" : inQuotes(record.previous))
        .text("applicant", digitsOf(record.applicant))
        .number("registry_version", record.version)
        .text("district", form.district)
        .text("mobile", form.mobile)
        .raw("members", listOf(form.members, [](const Member& member) { return textOf(member); }))
        .raw("house", houseOf(form))
        .text("ground", wordOf(form.ground))
        .raw("papers", listOf(form.papers, inQuotes))
        .take();
}

}  // namespace owc::registration

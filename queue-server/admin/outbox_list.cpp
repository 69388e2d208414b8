#include <fmt/chrono.h>
#include <fmt/ostream.h>

#include <map>

#include "queue-server/admin/fold.h"
#include "queue-server/admin/outbox.h"
#include "queue-server/registration/words.h"

namespace owc::admin {

namespace {

using namespace registration;

struct Line {
    RegistryVisit kind{};
    domain::PersonId person;
    domain::Day sent{};
    std::optional<domain::Day> exported;
    std::optional<AnswerReceived> answer;
    bool erased = false;
};

struct Listing {
    std::map<FormId, FormOpened> open;
    std::map<RecordNumber, Line> records;

    void see(const Event& event, domain::Day day) {
        if (const auto* opened = boost::variant2::get_if<FormOpened>(&event.body))
            open[opened->form] = *opened;
        if (const auto* dropped = boost::variant2::get_if<FormDropped>(&event.body))
            open.erase(dropped->form);
        if (const auto* sent = boost::variant2::get_if<FormSent>(&event.body)) {
            const FormOpened& opened = open[sent->form];
            records[sent->record] = {
                .kind = opened.kind, .person = opened.person, .sent = day, .exported = {}, .answer = {}};
            open.erase(sent->form);
        }
        if (const auto* answer = boost::variant2::get_if<AnswerReceived>(&event.body))
            records[answer->record].answer = *answer;
        if (const auto* left = boost::variant2::get_if<RecordsExported>(&event.body)) {
            for (auto record = records.lower_bound(left->first);
                 record != records.end() && record->first <= left->last; ++record) {
                if (!record->second.erased) record->second.exported = day;
            }
        }
    }
    void forget(domain::PersonId person) {
        for (auto& [number, line] : records) line.erased = line.erased || line.person == person;
    }
};

std::string stateOf(const Line& line) {
    std::string text = line.exported ? fmt::format("exported {:%Y-%m-%d}", *line.exported) : "waiting";
    if (line.answer)
        text += fmt::format(" {} {:%Y-%m-%d}{}{}", wordOf(line.answer->answer), line.answer->on,
                            line.answer->reason.empty() ? "" : " ", line.answer->reason);
    return line.erased ? text + " erased" : text;
}

}  // namespace

ExitCode outboxList(const std::filesystem::path& log, std::ostream& out) {
    Listing listing;
    const auto all = foldAll(log, [&](const auto&, const journal::Entry& entry, const journal::Folded& met) {
        const domain::State& centre = met.centre.state();
        const auto utc = std::chrono::floor<std::chrono::days>(journal::timeOf(entry));
        if (const auto* event = boost::variant2::get_if<Event>(&entry))
            listing.see(*event, centre.day.value_or(utc));
        const auto* happened = boost::variant2::get_if<domain::Event>(&entry);
        if (!happened) return;
        if (const auto* gone = boost::variant2::get_if<domain::PersonForgotten>(&happened->body))
            listing.forget(gone->person);
    });
    if (!all) {
        fmt::print(out, "cannot read {}: {}\n", log.string(), all.error().detail);
        return ExitCode::CannotRead;
    }
    for (const auto& [number, line] : listing.records)
        fmt::print(out, "{} {} sent {:%Y-%m-%d} {}\n", number.value, wordOf(line.kind), line.sent,
                   stateOf(line));
    fmt::print(out, "{} records, {} forms open\n", listing.records.size(),
               all->registrations.state().drafts.size());
    return ExitCode::Good;
}

}  // namespace owc::admin

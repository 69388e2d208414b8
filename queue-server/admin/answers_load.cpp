#include <fmt/ostream.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "config/settings/written_time.h"
#include "queue-server/admin/control.h"
#include "queue-server/admin/fold.h"
#include "queue-server/admin/outbox.h"
#include "queue-server/registration/words.h"

namespace owc::admin {

namespace {

using Json = nlohmann::json;
using protocol::OfficialAnswer;

constexpr std::size_t kLongestLine = 4096;
constexpr std::size_t kLongestReason = 32;

/// What is wrong with a line; never what stands in it.
using Read = tl::expected<OfficialAnswer, std::string>;

tl::unexpected<std::string> wrong(std::string what) {
    return tl::unexpected<std::string>(std::move(what));
}

std::string textOf(const Json& line, const char* name) {
    const auto found = line.find(name);
    return found != line.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

bool isCode(const std::string& text) {
    return text.size() <= kLongestReason && std::ranges::all_of(text, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
           });
}

Read answerOf(const std::string& text, std::uint64_t sent) {
    if (text.size() > kLongestLine) return wrong("too long");
    const Json line = Json::parse(text, nullptr, false);
    if (!line.is_object()) return wrong("no JSON object");
    for (const auto& [name, value] : line.items()) {
        if (name != "record" && name != "answer" && name != "reason" && name != "on")
            return wrong("holds more than record, answer, reason and on");
    }
    const auto record = line.find("record");
    if (record == line.end() || !record->is_number_unsigned()) return wrong("record: write its number");
    OfficialAnswer answer{.record = {record->get<std::uint64_t>()}};
    if (answer.record.value == 0 || answer.record.value > sent)
        return wrong("record: was never sent from here");
    const auto reply = registration::replyFrom(textOf(line, "answer"));
    if (!reply) return wrong("answer: eligible, not_eligible, under_review, accepted or rejected");
    answer.answer = *reply;
    if (line.contains("reason") && !line["reason"].is_string()) return wrong("reason: a code");
    answer.reason = textOf(line, "reason");
    if (!isCode(answer.reason)) return wrong("reason: at most 32 small letters, digits, - and _");
    const auto on = settings::dateOf(textOf(line, "on"));
    if (!on) return wrong("on: write a date as 2026-03-14");
    answer.on = *on;
    return answer;
}

}  // namespace

ExitCode answersLoad(const Ask& ask, const std::filesystem::path& log, const std::filesystem::path& file,
                     std::ostream& out) {
    std::ifstream in(file);
    if (!in) {
        fmt::print(out, "{}: cannot be read\n", file.string());
        return ExitCode::CannotRead;
    }
    const auto all = foldAll(log, [](const auto&...) {});
    if (!all) {
        fmt::print(out, "cannot read {}: {}\n", log.string(), all.error().detail);
        return ExitCode::CannotRead;
    }
    const std::uint64_t sent = all->registrations.state().nextRecord - 1;
    std::vector<OfficialAnswer> answers;
    std::size_t number = 0, bad = 0;
    for (std::string text; std::getline(in, text);) {
        ++number;
        if (text.empty() || text == "\r") continue;
        auto answer = answerOf(text, sent);
        if (answer) {
            answers.push_back(std::move(*answer));
            continue;
        }
        ++bad;
        fmt::print(out, "{}:{}: {}\n", file.string(), number, answer.error());
    }
    if (bad > 0) {
        fmt::print(out, "nothing was taken: mend {} lines and load again\n", bad);
        return ExitCode::Refused;
    }
    for (std::size_t from = 0; from < answers.size(); from += protocol::kMostAnswers) {
        const auto first = answers.begin() + static_cast<std::ptrdiff_t>(from);
        const auto last = answers.begin() + static_cast<std::ptrdiff_t>(
                                                std::min(answers.size(), from + protocol::kMostAnswers));
        const auto reply = ask(protocol::ReceiveAnswers{{first, last}});
        if (!reply) {
            if (from > 0)
                fmt::print(out, "{} answers were taken; load the file again, that does no harm\n", from);
            return complain(reply.error(), out);
        }
    }
    fmt::print(out, "{} answers taken\n", answers.size());
    return ExitCode::Good;
}

}  // namespace owc::admin

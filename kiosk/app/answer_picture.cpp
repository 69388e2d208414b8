#include "kiosk/app/answer_picture.h"

#include <QCoreApplication>
#include <QDateTime>
#include <algorithm>

#include "kiosk/screens/answer_words.h"
#include "kiosk/screens/catalogue.h"
#include "queue-server/domain/languages.h"

namespace owc::kiosk_app {
namespace {

using eligibility::VerdictKind;
using Kind = flow::Answer::Kind;

domain::ServiceId ofCentre(const std::string& id, const client::Views& views) {
    const domain::ServiceId service{id};
    return views.services.contains(service) ? service : domain::ServiceId{};
}

domain::ServiceId ofNeed(std::string_view need, const client::Views& views) {
    const auto found =
        std::ranges::find_if(views.services, [&](const auto& row) { return row.second.need == need; });
    return found == views.services.end() ? domain::ServiceId{} : found->first;
}

void addNew(std::vector<std::string>& documents, const std::vector<std::string>& more) {
    for (const std::string& document : more)
        if (std::ranges::find(documents, document) == documents.end()) documents.push_back(document);
}

flow::ProgrammeAnswer programmeOf(const protocol::ProgrammeAnswer& told, const client::Views& views) {
    const eligibility::Verdict& verdict = told.verdict;
    flow::ProgrammeAnswer programme{.kind = verdict.kind,
                                    .next = verdict.next,
                                    .names = told.names,
                                    .place = told.place,
                                    .need = told.need,
                                    .service = ofCentre(verdict.service, views),
                                    .documents = verdict.documents};
    addNew(programme.documents, verdict.missing);
    if (verdict.kind != VerdictKind::NotNow) return programme;
    const auto unmet =
        std::ranges::find(verdict.findings, eligibility::Outcome::NotMet, &eligibility::Finding::outcome);
    if (unmet != verdict.findings.end()) programme.reason = unmet->criterion.rule;
    return programme;
}

/// The need that an answer of this kind leads to; empty: the one she chose.
std::string_view needAfter(const flow::Answer& answer) {
    if (answer.kind == Kind::Nobody) return "family";
    switch (answer.foremost) {
        case VerdictKind::SurveyNeeded:
        case VerdictKind::SurveyTooOld:
            return "family";
        case VerdictKind::NadraFirst:
            return "finger";
        case VerdictKind::Eligible:
        case VerdictKind::Enrolled:
        case VerdictKind::NotNow:
        case VerdictKind::UnderReview:
        case VerdictKind::DataMissing:
        case VerdictKind::WalkIn:
        case VerdictKind::AskCounter:
            break;
    }
    return {};
}

domain::ServiceId nextService(const flow::Answer& answer, const eligibility::Triage& triage,
                              const client::Views& views) {
    for (const std::string& id : triage.journey)
        if (domain::ServiceId first = ofCentre(id, views); !first.value.empty()) return first;
    for (const flow::ProgrammeAnswer& programme : answer.programmes)
        if (!programme.service.value.empty()) return programme.service;
    const std::string_view need = needAfter(answer);
    return need.empty() ? domain::ServiceId{} : ofNeed(need, views);
}

/// What that counter asks of everybody, and what her programmes there ask besides.
std::vector<std::string> documentsFor(const flow::Answer& answer, const client::Views& views) {
    std::vector<std::string> all;
    if (const auto row = views.services.find(answer.service); row != views.services.end())
        all = row->second.bring;
    for (const flow::ProgrammeAnswer& programme : answer.programmes)
        if (!answer.service.value.empty() && programme.service == answer.service)
            addNew(all, programme.documents);
    return all;
}

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

/// As the screen says it.
QString onScreen(const char* words) {
    return QCoreApplication::translate("owc::screens::AnswerPage", words);
}

print::AnswerPaper::Line lineOf(VerdictKind kind) {
    return {screens::verdictIcon(kind), screens::verdictWord(kind), {}, {}, {screens::kindSentence(kind)}};
}

print::AnswerPaper::Line lineOf(const flow::ProgrammeAnswer& programme) {
    print::AnswerPaper::Line line{screens::verdictIcon(programme.kind),
                                  screens::verdictWord(programme.kind),
                                  screens::nameNow(programme.names),
                                  text(programme.need),
                                  {screens::reasonSentence(programme), screens::stepSentence(programme)}};
    line.sentences.removeAll(QString());
    return line;
}

/// What is open to everybody, or to nobody, would make her paper half a metre longer; the screen tells it.
bool isAboutHer(const flow::ProgrammeAnswer& programme) {
    return programme.kind != VerdictKind::WalkIn && programme.kind != VerdictKind::AskCounter &&
           !flow::isGivenToNobody(programme);
}

std::vector<print::AnswerPaper::Line> linesOf(const flow::Answer& answer) {
    if (answer.kind == Kind::Nobody) {
        print::AnswerPaper::Line line = lineOf(VerdictKind::SurveyNeeded);
        line.word = onScreen("Not in the register yet");
        return {line};
    }
    if (answer.programmes.empty()) return {lineOf(answer.foremost)};
    std::vector<print::AnswerPaper::Line> lines;
    for (const flow::ProgrammeAnswer& programme : answer.programmes)
        if (isAboutHer(programme) || !isAboutHer(answer.programmes.front()))
            lines.push_back(lineOf(programme));
    return lines;
}

}  // namespace

flow::Answer answerOf(const protocol::Eligibility& found, const client::Views& views) {
    if (found.found == lookups::Found::CannotAsk) return {.kind = Kind::CannotAsk};
    const bool nobody = found.found == lookups::Found::Nowhere;
    flow::Answer answer{.kind = nobody ? Kind::Nobody : Kind::Told, .foremost = found.foremost};
    if (!nobody)
        for (const protocol::ProgrammeAnswer& told : found.programmes)
            answer.programmes.push_back(programmeOf(told, views));
    if (!answer.programmes.empty()) answer.kind = Kind::Programmes;
    flow::sortByHope(answer.programmes);
    answer.service = nextService(answer, found.triage, views);
    answer.bring = documentsFor(answer, views);
    return answer;
}

print::AnswerPaper answerPaperOf(const flow::PrintAnswer& effect, const client::Views& views,
                                 domain::Time now) {
    print::AnswerPaper paper;
    paper.title = onScreen("Answers for you");
    paper.lines = linesOf(effect.answer);
    paper.next = onScreen("Take a token");
    if (const auto row = views.services.find(effect.service); row != views.services.end()) {
        paper.need = text(row->second.need);
        paper.serviceName = text(domain::nameIn(row->second.names, effect.language));
        paper.zone = text(row->second.zone);
        paper.zoneDirection = text(row->second.zoneDirection);
    }
    for (const std::string& document : effect.answer.bring) paper.bring << text(document);
    if (!views.centre) return paper;
    paper.centreName = text(domain::nameIn(views.centre->names, effect.language));
    paper.helpline = text(views.centre->helpline);
    const domain::Time local = now + views.centre->utcOffset;
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(local.time_since_epoch().count(), Qt::UTC);
    paper.time = when.toString(QStringLiteral("HH:mm"));
    paper.date = when.toString(QStringLiteral("dd-MM-yyyy"));
    return paper;
}

}  // namespace owc::kiosk_app

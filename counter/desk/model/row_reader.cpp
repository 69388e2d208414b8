#include "counter/desk/model/row_reader.h"

#include <QCoreApplication>
#include <QTime>
#include <algorithm>

#include "counter/desk/model/desk_words.h"
#include "queue-server/domain/languages.h"

namespace owc::desk_model {

using domain::LegState;
using protocol::VisitRow;

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Desk", text);
}

int tokenOf(const VisitRow& row) {
    return static_cast<int>(row.token.value);
}

int minutesBetween(domain::Time from, domain::Time to) {
    return static_cast<int>(
        std::max<std::int64_t>(0, std::chrono::floor<std::chrono::minutes>(to - from).count()));
}

}  // namespace

QString RowReader::nameOf(const domain::ServiceId& id) const {
    const auto service = m_views.services.find(id);
    if (service == m_views.services.end()) return QString::fromStdString(id.value);
    const auto name = service->second.names.find(m_language.toStdString());
    return QString::fromStdString(name == service->second.names.end() ? id.value : name->second);
}

QString RowReader::clock(domain::Time at) const {
    const auto local = at + (m_views.centre ? m_views.centre->utcOffset : std::chrono::minutes{0});
    const auto sinceMidnight = local - std::chrono::floor<std::chrono::days>(local);
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(sinceMidnight.count())).toString("HH:mm");
}

int RowReader::minutesSince(domain::Time at) const {
    return minutesBetween(at, m_now);
}

Waiting RowReader::waiting(const VisitRow& row) const {
    QString remark = row.placeKept ? say("place kept") : say("arrival order");
    if (row.appointment) remark = say("appointment %1").arg(clock(*row.appointment));
    return {tokenOf(row), QString::fromStdString(row.need), minutesSince(row.placeAt), remark,
            priorityKey(row.priority)};
}

int RowReader::secondsTo(domain::Time at) const {
    return static_cast<int>(std::max<std::int64_t>(0, std::chrono::ceil<std::chrono::seconds>(at - m_now).count()));
}

QString RowReader::stepWords(const protocol::JourneyStep& step, bool atDesk) const {
    const QString counter =
        step.counter ? QString("\u2066%1\u2069").arg(static_cast<int>(step.counter->value)) : QString();
    if (step.state == LegState::Called && step.counter)
        return atDesk ? say("called to counter %1, arrived").arg(counter) : say("called to counter %1").arg(counter);
    if (step.state == LegState::Serving && step.counter) return say("being served at counter %1").arg(counter);
    return nameOf(step.service) + ": " + stateWord(step.state);
}

std::vector<JourneyLine> RowReader::journey(const VisitRow& row) const {
    std::vector<JourneyLine> lines;
    const QString given = row.fromRoll ? say("number from the paper roll") : say("token given");
    const QString place = placeName(row.device);
    lines.push_back({clock(row.arrivedAt), place.isEmpty() ? given : place + ": " + given});
    for (const protocol::JourneyStep& step : row.journey)
        lines.push_back({clock(step.stateSince), stepWords(step, row.atDesk)});
    lines.back().now = true;
    for (const domain::ServiceId& next : row.plan)
        lines.push_back({.time = {}, .text = say("then: %1").arg(nameOf(next)), .later = true});
    return lines;
}

Visitor RowReader::visitor(const VisitRow& row) const {
    const auto service = m_views.services.find(row.service);
    QStringList bring;
    if (service != m_views.services.end())
        for (const std::string& document : service->second.bring) bring << QString::fromStdString(document);
    QStringList planned;
    for (const domain::ServiceId& next : row.plan) planned << QString::fromStdString(next.value);
    const protocol::CentreRow rules = m_views.centre.value_or(protocol::CentreRow{});
    return {.token = tokenOf(row),
            .need = QString::fromStdString(row.need),
            .serviceName = nameOf(row.service),
            .language = languageName(row.language),
            .languageCode = QString::fromStdString(std::string(domain::languageCode(row.language))),
            .priority = priorityKey(row.priority),
            .waitedMinutes = minutesBetween(row.placeAt, row.lastCallAt),
            .promisedMinutes = minutesBetween(row.placeAt, row.promisedBy),
            .hasCnic = row.hasCnic,
            .calls = static_cast<int>(row.calls),
            .recallIn = secondsTo(row.lastCallAt + rules.recallPause),
            .noShowIn = secondsTo(row.lastCallAt + rules.noShowAfter),
            .saidBy = row.priority == domain::Priority::None ? QString() : saidBy(row.device, row.priorityCorrected),
            .bring = bring,
            .why = row.reason ? reasonSentence(*row.reason, row.lastCallAt) : QString(),
            .journey = journey(row),
            .appointment = row.appointment ? clock(*row.appointment) : QString(),
            .partySize = row.partySize,
            .fromRoll = row.fromRoll,
            .planned = planned};
}

Away RowReader::away(const VisitRow& row) const {
    return {tokenOf(row), QString::fromStdString(row.need), row.state == LegState::Parked,
            row.deadline ? clock(*row.deadline) : QString()};
}

OpenVisit RowReader::openVisit(const VisitRow& row, bool idle) const {
    OpenVisit visit{.token = tokenOf(row),
                    .arrived = clock(row.arrivedAt),
                    .service = nameOf(row.service),
                    .state = stateWord(row.state),
                    .actions = {}};
    const bool waits = row.state == LegState::Waiting;
    const bool parked = row.state == LegState::Parked;
    if (waits && idle) visit.actions.push_back(TokenAction::CallNow);
    if (parked || row.state == LegState::NoShow) visit.actions.push_back(TokenAction::BringBack);
    if (waits || parked || row.state == LegState::Called) visit.actions.push_back(TokenAction::WalkedOut);
    visit.actions.push_back(TokenAction::ChangePriority);
    visit.actions.push_back(TokenAction::Reprint);
    return visit;
}

}  // namespace owc::desk_model

#include "counter/desk/model/desk_picture.h"

#include <QCoreApplication>
#include <QTime>
#include <algorithm>

namespace owc::desk_model {

using domain::LegState;
using protocol::VisitRow;

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Desk", text);
}

QString priorityKey(domain::Priority priority) {
    switch (priority) {
        case domain::Priority::None:
            return "none";
        case domain::Priority::Pregnant:
            return "pregnant";
        case domain::Priority::Infant:
            return "infant";
        case domain::Priority::Elderly:
            return "elderly";
        case domain::Priority::Disabled:
            return "disabled";
    }
    return "none";
}

QString languageName(domain::Language language) {
    switch (language) {
        case domain::Language::Urdu:
            return say("Urdu");
        case domain::Language::Punjabi:
            return say("Punjabi");
        case domain::Language::Pashto:
            return say("Pashto");
        case domain::Language::Sindhi:
            return say("Sindhi");
        case domain::Language::Saraiki:
            return say("Saraiki");
        case domain::Language::Balochi:
            return say("Balochi");
        case domain::Language::English:
            return say("English");
    }
    return {};
}

int minutesBetween(domain::Time from, domain::Time to) {
    return static_cast<int>(
        std::max<std::int64_t>(0, std::chrono::floor<std::chrono::minutes>(to - from).count()));
}

/// Reads rows in one language at one moment.
struct Reader {
    const client::Views& views;
    domain::Time now;
    QString language;

    [[nodiscard]] QString nameOf(const domain::ServiceId& id) const {
        const auto service = views.services.find(id);
        if (service == views.services.end()) return QString::fromStdString(id.value);
        const auto name = service->second.names.find(language.toStdString());
        return QString::fromStdString(name == service->second.names.end() ? id.value : name->second);
    }
    [[nodiscard]] QString clock(domain::Time at) const {
        const auto local = at + (views.centre ? views.centre->utcOffset : std::chrono::minutes{0});
        const auto sinceMidnight = local - std::chrono::floor<std::chrono::days>(local);
        return QTime::fromMSecsSinceStartOfDay(static_cast<int>(sinceMidnight.count())).toString("HH:mm");
    }
    [[nodiscard]] Waiting waiting(const VisitRow& row) const {
        return {static_cast<int>(row.token.value), QString::fromStdString(row.need),
                minutesBetween(row.placeAt, now), row.placeKept ? say("place kept") : say("arrival order"),
                priorityKey(row.priority)};
    }
    [[nodiscard]] JourneyLine line(const protocol::JourneyStep& step, bool last) const {
        return {clock(step.stateSince), nameOf(step.service) + ": " + stateWords(step), last};
    }
    static QString stateWords(const protocol::JourneyStep& step) {
        switch (step.state) {
            case LegState::Waiting:
                return say("waiting");
            case LegState::Called:
                return say("called");
            case LegState::Serving:
                return say("being served");
            case LegState::Parked:
                return say("parked");
            case LegState::NoShow:
                return say("did not come");
            case LegState::Completed:
                return say("completed");
            case LegState::Transferred:
                return say("sent on, place kept");
            case LegState::Closed:
                return say("closed");
        }
        return {};
    }
    [[nodiscard]] Visitor visitor(const VisitRow& row) const {
        Visitor v{.token = static_cast<int>(row.token.value),
                  .need = QString::fromStdString(row.need),
                  .serviceName = nameOf(row.service),
                  .language = languageName(row.language),
                  .priority = priorityKey(row.priority),
                  .waitedMinutes = minutesBetween(row.placeAt, row.lastCallAt),
                  .promisedMinutes = minutesBetween(row.placeAt, row.promisedBy),
                  .hasCnic = row.hasCnic,
                  .calls = static_cast<int>(row.calls),
                  .why = row.reason ? reasonSentence(*row.reason, row.lastCallAt) : QString(),
                  .journey = {}};
        v.journey.push_back({clock(row.arrivedAt), say("token given"), false});
        for (std::size_t i = 0; i < row.journey.size(); ++i)
            v.journey.push_back(line(row.journey[i], i + 1 == row.journey.size()));
        return v;
    }
};

Step stepOf(const protocol::CounterRow& counter, const VisitRow* visit) {
    if (counter.lease == domain::LeaseState::Closed) return Step::SignedOut;
    if (!visit) return Step::Idle;
    if (visit->state == LegState::Serving) return Step::Serving;
    return visit->atDesk ? Step::Arrived : Step::Called;
}

void addWaiting(DeskPicture& picture, const Reader& reader, const protocol::CounterRow& counter) {
    std::vector<const VisitRow*> rows;
    for (const auto& [id, row] : reader.views.visits) {
        if (row.state == LegState::Waiting &&
            std::ranges::find(counter.services, row.service) != counter.services.end())
            rows.push_back(&row);
    }
    std::ranges::sort(rows, {}, [](const VisitRow* r) { return std::tie(r->promisedBy, r->placeAt, r->id); });
    picture.waiting = static_cast<int>(rows.size());
    for (const VisitRow* row : rows) {
        picture.next.push_back(reader.waiting(*row));
        picture.longestMinutes = std::max(picture.longestMinutes, picture.next.back().minutes);
    }
}

void addAway(DeskPicture& picture, const Reader& reader) {
    for (const auto& [id, row] : reader.views.visits) {
        if (row.state != LegState::Parked && row.state != LegState::NoShow) continue;
        picture.away.push_back({static_cast<int>(row.token.value), QString::fromStdString(row.need),
                                row.state == LegState::Parked,
                                row.deadline ? reader.clock(*row.deadline) : QString()});
    }
}

}  // namespace

NextAction nextAction(Step step) {
    switch (step) {
        case Step::SignedOut:
            return NextAction::None;
        case Step::Idle:
            return NextAction::CallNext;
        case Step::Called:
            return NextAction::MarkArrived;
        case Step::Arrived:
            return NextAction::StartServing;
        case Step::Serving:
            return NextAction::Complete;
    }
    return NextAction::None;
}

DeskPicture pictureOf(const client::Views& views, domain::CounterId id, domain::Time now, bool connected,
                      const QString& language) {
    DeskPicture picture;
    picture.counter = static_cast<int>(id.value);
    picture.connected = connected;
    picture.dayOpen = views.centre && views.centre->day;
    const Reader reader{views, now, language};
    if (views.centre && now != domain::Time{}) picture.clock = reader.clock(now);
    const auto found = views.counters.find(id);
    if (found == views.counters.end()) return picture;
    const protocol::CounterRow& counter = found->second;
    picture.officer = QString::fromStdString(counter.officer.value);
    picture.served = static_cast<int>(counter.served);
    for (const domain::ServiceId& service : counter.services)
        picture.profile += (picture.profile.isEmpty() ? ""
                            : language == "ur"        ? "، "
                                                      : ", ") +
                           reader.nameOf(service);
    if (!counter.services.empty()) {
        const auto first = views.services.find(counter.services.front());
        if (first != views.services.end()) picture.profileNeed = QString::fromStdString(first->second.need);
    }
    const auto visit = counter.visit ? views.visits.find(*counter.visit) : views.visits.end();
    const VisitRow* row = visit == views.visits.end() ? nullptr : &visit->second;
    picture.step = stepOf(counter, row);
    if (row) picture.visitor = reader.visitor(*row);
    addWaiting(picture, reader, counter);
    addAway(picture, reader);
    for (const auto& [service, target] : views.services) {
        if (!row || service != row->service)
            picture.targets.push_back({QString::fromStdString(service.value),
                                       QString::fromStdString(target.need), reader.nameOf(service)});
    }
    return picture;
}

QString titleOf(const DeskPicture& picture, bool signedIn) {
    const QString name = QString("owc-counter %1 ").arg(picture.counter);
    if (!picture.connected) return name + "offline";
    if (!signedIn || picture.step == Step::SignedOut) return name + "signed-out";
    const QString token = picture.visitor ? QString::number(picture.visitor->token) : QString();
    switch (picture.step) {
        case Step::SignedOut:
            break;
        case Step::Idle:
            return name + "idle";
        case Step::Called:
            return name + "called " + token;
        case Step::Arrived:
            return name + "arrived " + token;
        case Step::Serving:
            return name + "serving " + token;
    }
    return name;
}

}  // namespace owc::desk_model

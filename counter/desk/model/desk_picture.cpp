#include "counter/desk/model/desk_picture.h"

#include <algorithm>

#include "counter/desk/model/desk_words.h"
#include "counter/desk/model/row_reader.h"

namespace owc::desk_model {

using domain::LegState;
using protocol::VisitRow;

namespace {

Step stepOf(const protocol::CounterRow& counter, const VisitRow* visit) {
    if (counter.lease == domain::LeaseState::Closed) return Step::SignedOut;
    if (counter.onBreak) return Step::OnBreak;
    if (!visit) return Step::Idle;
    if (visit->state == LegState::Serving) return Step::Serving;
    return visit->atDesk ? Step::Arrived : Step::Called;
}

using Rows = std::vector<const VisitRow*>;

/// As the counter's policy calls them. Turns of Policy::Ratio are the server's; the list is by arrival then.
void sortForCalling(Rows& rows, domain::Policy policy) {
    std::ranges::sort(rows, {}, [policy](const VisitRow* r) {
        const bool byPromise = policy == domain::Policy::PromisedTime;
        const bool later = policy == domain::Policy::Strict && r->priority == domain::Priority::None;
        return std::tuple(later, byPromise ? r->promisedBy : r->placeAt, r->placeAt, r->id);
    });
}

void addWaiting(DeskPicture& picture, const RowReader& reader, const client::Views& views,
                const protocol::CounterRow& counter) {
    Rows rows;
    for (const auto& [id, row] : views.visits) {
        picture.hallWaits = picture.hallWaits || row.state == LegState::Waiting;
        if (row.state == LegState::Waiting &&
            std::ranges::find(counter.services, row.service) != counter.services.end())
            rows.push_back(&row);
    }
    sortForCalling(rows, counter.policy);
    picture.waiting = static_cast<int>(rows.size());
    for (const VisitRow* row : rows) {
        picture.next.push_back(reader.waiting(*row));
        picture.longestMinutes = std::max(picture.longestMinutes, picture.next.back().minutes);
    }
}

void addOpen(DeskPicture& picture, const RowReader& reader, const client::Views& views) {
    Rows rows;
    for (const auto& [id, row] : views.visits) {
        rows.push_back(&row);
        if (row.state == LegState::Parked || row.state == LegState::NoShow) picture.away.push_back(reader.away(row));
    }
    std::ranges::sort(rows, {}, [](const VisitRow* r) { return std::tie(r->arrivedAt, r->id); });
    for (const VisitRow* row : rows) picture.open.push_back(reader.openVisit(*row, picture.step == Step::Idle));
}

void addProfile(DeskPicture& picture, const RowReader& reader, const client::Views& views,
                const protocol::CounterRow& counter, const QString& language) {
    QStringList names;
    for (const domain::ServiceId& service : counter.services) names << reader.nameOf(service);
    picture.profile = names.join(language == "ur" ? "، " : ", ");
    if (counter.services.empty()) return;
    const auto first = views.services.find(counter.services.front());
    if (first != views.services.end()) picture.profileNeed = QString::fromStdString(first->second.need);
}

void addServices(DeskPicture& picture, const RowReader& reader, const client::Views& views, const VisitRow* row) {
    for (const auto& [id, service] : views.services) {
        picture.services.push_back(
            {QString::fromStdString(id.value), QString::fromStdString(service.need), reader.nameOf(id)});
        if (!row || id != row->service) picture.targets.push_back(picture.services.back());
    }
}

void addRules(DeskPicture& picture, const client::Views& views) {
    if (!views.centre) return;
    picture.notices = views.centre->notices;
    picture.recallLimit = static_cast<int>(views.centre->recallLimit);
    picture.noShowAfter = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(views.centre->noShowAfter).count());
}

}  // namespace

DeskPicture pictureOf(const client::Views& views, domain::CounterId id, domain::Time now, bool connected,
                      const QString& language) {
    DeskPicture picture;
    picture.counter = static_cast<int>(id.value);
    picture.connected = connected;
    picture.dayOpen = views.centre && views.centre->day;
    picture.inside = views.centre ? static_cast<int>(views.centre->inside) : 0;
    addRules(picture, views);
    const RowReader reader{views, now, language};
    if (views.centre && now != domain::Time{}) picture.clock = reader.clock(now);
    const auto found = views.counters.find(id);
    if (found == views.counters.end()) return picture;
    const protocol::CounterRow& counter = found->second;
    picture.officer = QString::fromStdString(counter.officer.value);
    picture.served = static_cast<int>(counter.served);
    picture.canUndo = counter.canUndo && counter.undoes != protocol::Undoes::Nothing &&
                      (!counter.undoUntil || now <= *counter.undoUntil);
    picture.undoes = counter.undoes;
    picture.undoToken = counter.undoToken ? static_cast<int>(counter.undoToken->value) : 0;
    if (counter.managerCalledAt) picture.managerCalledAt = reader.clock(*counter.managerCalledAt);
    if (counter.onBreak) {
        picture.breakReason = breakWord(*counter.onBreak);
        picture.breakSince = reader.clock(counter.since);
        picture.breakMinutes = reader.minutesSince(counter.since);
    }
    addProfile(picture, reader, views, counter, language);
    const auto visit = counter.visit ? views.visits.find(*counter.visit) : views.visits.end();
    const VisitRow* row = visit == views.visits.end() ? nullptr : &visit->second;
    picture.step = stepOf(counter, row);
    if (row) picture.visitor = reader.visitor(*row);
    if (const auto check = views.verifications.find(id); check != views.verifications.end() && row && check->second.visit == row->id)
        picture.check = fingerPictureOf(check->second, now);
    addWaiting(picture, reader, views, counter);
    addOpen(picture, reader, views);
    addServices(picture, reader, views, row);
    return picture;
}

}  // namespace owc::desk_model

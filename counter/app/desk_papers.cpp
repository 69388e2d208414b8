#include "counter/app/desk_papers.h"

#include <QDateTime>

#include "counter/desk/model/desk_words.h"
#include "queue-server/domain/languages.h"

namespace owc::counter_app {
namespace {

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

QDateTime localTime(domain::Time at, const protocol::CentreRow& centre) {
    return QDateTime::fromMSecsSinceEpoch((at + centre.utcOffset).time_since_epoch().count(), Qt::UTC);
}

}  // namespace

print::TicketData ticketOf(const desk_model::TicketPaper& paper, const client::Views& views) {
    const domain::WaitEstimate& wait = paper.token.wait;
    print::TicketData data;
    data.number = static_cast<int>(paper.token.token.value);
    data.peopleBefore = static_cast<int>(wait.peopleBefore);
    if (wait.minutes) data.waitMinutes.emplace(wait.minutes->first, wait.minutes->second);
    data.priority = desk_model::priorityKey(paper.priority);
    data.visitCode = text(paper.token.code);
    data.duplicate = paper.duplicate;
    if (const auto found = views.services.find(paper.service); found != views.services.end()) {
        const protocol::ServiceRow& service = found->second;
        data.need = text(service.need);
        data.serviceName = text(domain::nameIn(service.names, paper.language));
        data.zone = text(service.zone);
        data.zoneDirection = text(service.zoneDirection);
        for (const std::string& document : service.bring) data.bring << text(document);
    }
    if (views.centre) {
        const QDateTime when = localTime(paper.token.at, *views.centre);
        data.centreName = text(domain::nameIn(views.centre->names, paper.language));
        data.helpline = text(views.centre->helpline);
        data.time = when.toString(QStringLiteral("HH:mm"));
        data.date = when.toString(QStringLiteral("dd-MM-yyyy"));
    }
    return data;
}

print::SlipData slipOf(const protocol::SlotIssued& slip, const client::Views& views) {
    const std::chrono::year_month_day day{slip.day};
    print::SlipData data;
    data.day = QDate(int{day.year()}, static_cast<int>(unsigned{day.month()}), static_cast<int>(unsigned{day.day()}));
    if (slip.minute) data.time = QTime(0, 0).addSecs(*slip.minute * 60).toString(QStringLiteral("HH:mm"));
    data.code = text(slip.code);
    if (const auto service = views.services.find(slip.service); service != views.services.end()) {
        data.need = text(service->second.need);
        data.serviceName = text(domain::nameIn(service->second.names, domain::Language::Urdu));
    }
    if (views.centre) {
        data.centreName = text(domain::nameIn(views.centre->names, domain::Language::Urdu));
        data.helpline = text(views.centre->helpline);
    }
    return data;
}

}  // namespace owc::counter_app

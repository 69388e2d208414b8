#include "kiosk/app/centre_picture.h"

#include <QDateTime>
#include <QTime>

#include "queue-server/domain/languages.h"

namespace owc::kiosk_app {
namespace {

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

screens::ServiceTile tileOf(const protocol::ServiceRow& row) {
    return {.id = row.id,
            .need = text(row.need),
            .zone = text(row.zone),
            .direction = text(row.zoneDirection),
            .names = row.names,
            .registry = row.need == "eligible"};
}

std::vector<domain::Language> languagesOf(const settings::CentreSettings& settings) {
    std::vector<domain::Language> found;
    for (const std::string& code : settings.languages)
        if (const auto known = domain::languageFromCode(code)) found.push_back(*known);
    if (found.empty()) found.push_back(domain::Language::Urdu);
    return found;
}

QString priorityKey(domain::Priority priority) {
    switch (priority) {
        case domain::Priority::None:
            return QStringLiteral("none");
        case domain::Priority::Pregnant:
            return QStringLiteral("pregnant");
        case domain::Priority::Infant:
            return QStringLiteral("infant");
        case domain::Priority::Elderly:
            return QStringLiteral("elderly");
        case domain::Priority::Disabled:
            return QStringLiteral("disabled");
    }
    return {};
}

void addService(print::TicketData& data, const protocol::ServiceRow& service, domain::Language language) {
    data.need = text(service.need);
    data.serviceName = text(domain::nameIn(service.names, language));
    data.zone = text(service.zone);
    data.zoneDirection = text(service.zoneDirection);
    for (const std::string& document : service.bring) data.bring << text(document);
}

void addCentre(print::TicketData& data, const protocol::CentreRow& centre, domain::Language language,
               domain::Time at) {
    data.centreName = text(domain::nameIn(centre.names, language));
    data.helpline = text(centre.helpline);
    const domain::Time local = at + centre.utcOffset;
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(local.time_since_epoch().count(), Qt::UTC);
    data.time = when.toString(QStringLiteral("HH:mm"));
    data.date = when.toString(QStringLiteral("dd-MM-yyyy"));
}

ui::CentreNews newsOf(const protocol::CentreRow& centre) {
    ui::CentreNews news{.slowed = centre.intake == domain::Intake::Slowed,
                        .closed = centre.intake == domain::Intake::Closed,
                        .outsideHours = !centre.intakeOpen,
                        .clockDoubted = centre.clockDoubted};
    for (const domain::Notice notice : centre.notices) news.notices.push_back(static_cast<int>(notice));
    return news;
}

}  // namespace

screens::Catalogue catalogueOf(const client::Views& views, const settings::CentreSettings& settings) {
    screens::Catalogue catalogue;
    for (const settings::Service& service : settings.services) {
        const auto row = views.services.find(domain::ServiceId{service.id});
        if (row != views.services.end()) catalogue.services.push_back(tileOf(row->second));
    }
    for (const auto& [id, row] : views.services)
        if (!catalogue.find(id)) catalogue.services.push_back(tileOf(row));
    catalogue.languages = languagesOf(settings);
    if (views.centre) {
        catalogue.names = views.centre->names;
        catalogue.announcements = ui::announcementsOf(newsOf(*views.centre));
    }
    return catalogue;
}

print::TicketData ticketOf(const flow::PrintTicket& ticket, const client::Views& views) {
    const domain::WaitEstimate& wait = ticket.token.wait;
    print::TicketData data;
    data.number = static_cast<int>(ticket.token.token.value);
    data.peopleBefore.reset();
    if (!ticket.token.own) data.peopleBefore = static_cast<int>(wait.peopleBefore);
    if (wait.minutes) data.waitMinutes.emplace(wait.minutes->first, wait.minutes->second);
    data.priority = priorityKey(ticket.priority);
    data.visitCode = text(ticket.token.code);
    const auto service = views.services.find(ticket.service);
    if (service != views.services.end()) addService(data, service->second, ticket.language);
    if (views.centre) addCentre(data, *views.centre, ticket.language, ticket.token.at);
    return data;
}

std::vector<print::UsualTickets> usualTickets(const client::Views& views, const settings::CentreSettings& settings) {
    std::vector<print::UsualTickets> usual;
    for (const domain::Language language : languagesOf(settings)) {
        const QString code = QString::fromStdString(std::string(domain::languageCode(language)));
        print::UsualTickets one{ui::languageFromCode(code).value_or(ui::Language::Urdu), {}};
        for (const auto& [id, row] : views.services)
            one.tickets.push_back(ticketOf({.token = {}, .service = id, .language = language}, views));
        usual.push_back(std::move(one));
    }
    return usual;
}

print::SlipData slipOf(const flow::PrintSlip& slip, const client::Views& views) {
    const domain::Language language = slip.language;
    print::SlipData data;
    data.day = QDate(1970, 1, 1).addDays(slip.slot.day.time_since_epoch().count());
    if (slip.slot.minute) data.time = QTime(*slip.slot.minute / 60, *slip.slot.minute % 60).toString(QStringLiteral("HH:mm"));
    data.code = text(slip.slot.code);
    if (const auto service = views.services.find(slip.service); service != views.services.end()) {
        data.need = text(service->second.need);
        data.serviceName = text(domain::nameIn(service->second.names, language));
    }
    if (views.centre) {
        data.centreName = text(domain::nameIn(views.centre->names, language));
        data.helpline = text(views.centre->helpline);
    }
    return data;
}

std::string jobName(const flow::Issued& token) {
    return "token-" + std::to_string(token.token.value) + (token.own ? "-own-" : "-") +
           std::to_string(token.visit.value);
}

}  // namespace owc::kiosk_app

#include "kiosk/board/board_picture.h"

#include <QTime>

#include "queue-server/domain/languages.h"

namespace owc::board {
namespace {

QString localClock(domain::Time now, std::chrono::minutes offset) {
    const auto sinceMidnight = (now + offset) - std::chrono::floor<std::chrono::days>(now + offset);
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(sinceMidnight.count())).toString("HH:mm");
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

Picture pictureOf(const client::Views& views, const HallCalls& calls, domain::Time now, bool connected,
                  const QString& language) {
    Picture picture;
    picture.connected = connected;
    if (views.centre) {
        if (const auto hall = domain::languageFromCode(language.toStdString()))
            picture.centreName = QString::fromStdString(domain::nameIn(views.centre->names, *hall));
        picture.announcements = ui::announcementsOf(newsOf(*views.centre));
        if (now != domain::Time{}) picture.clock = localClock(now, views.centre->utcOffset);
    }
    for (auto call = calls.all().rbegin(); call != calls.all().rend(); ++call) {
        if (!picture.newest)
            picture.newest = call->second;
        else if (picture.rows.size() < kRows)
            picture.rows.push_back(call->second);
        else if (picture.strip.size() < kStrip)
            picture.strip.push_back(call->second);
    }
    return picture;
}

}  // namespace owc::board

#include "counter/dashboard/model/centre_time.h"

#include <QTime>

namespace owc::dashboard_model {
namespace {

domain::Time localOf(domain::Time at, const client::Views& views) {
    return views.centre ? at + views.centre->utcOffset : at;
}

}  // namespace

QString clockOf(domain::Time at, const client::Views& views) {
    const auto local = localOf(at, views);
    const auto ofDay = local - std::chrono::floor<std::chrono::days>(local);
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(ofDay.count())).toString("HH:mm");
}

QString dateOf(domain::Day day) {
    const std::chrono::year_month_day date{day};
    return QString("%1-%2-%3")
        .arg(unsigned{date.day()}, 2, 10, QChar('0'))
        .arg(unsigned{date.month()}, 2, 10, QChar('0'))
        .arg(int{date.year()});
}

QString dateOf(domain::Time at, const client::Views& views) {
    return dateOf(std::chrono::floor<std::chrono::days>(localOf(at, views)));
}

}  // namespace owc::dashboard_model

#include "assets/ui/dates.h"

#include <QCoreApplication>
#include <array>

namespace owc::ui {
namespace {

constexpr std::array<const char*, 7> kWeekdays{
    QT_TRANSLATE_NOOP("Dates", "Sunday"),   QT_TRANSLATE_NOOP("Dates", "Monday"),
    QT_TRANSLATE_NOOP("Dates", "Tuesday"),  QT_TRANSLATE_NOOP("Dates", "Wednesday"),
    QT_TRANSLATE_NOOP("Dates", "Thursday"), QT_TRANSLATE_NOOP("Dates", "Friday"),
    QT_TRANSLATE_NOOP("Dates", "Saturday"),
};

QString twoDigits(unsigned number) {
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

}  // namespace

QString weekdayName(std::chrono::sys_days day) {
    return QCoreApplication::translate("Dates", kWeekdays.at(std::chrono::weekday{day}.c_encoding()));
}

QString dateDigits(std::chrono::sys_days day) {
    const std::chrono::year_month_day date{day};
    return QStringLiteral("%1-%2-%3")
        .arg(twoDigits(unsigned{date.day()}), twoDigits(unsigned{date.month()}),
             QString::number(int{date.year()}));
}

QString timeDigits(int minute) {
    return QStringLiteral("%1:%2").arg(twoDigits(static_cast<unsigned>(minute) / 60),
                                       twoDigits(static_cast<unsigned>(minute) % 60));
}

}  // namespace owc::ui

#include "counter/dashboard/model/sentence.h"

#include <QCoreApplication>
#include <array>

#include "counter/dashboard/model/dashboard_picture.h"

namespace owc::dashboard_model {
namespace {

constexpr int kAfternoon = 12;  ///< local hours
constexpr int kEvening = 17;

QString say(const char* text) {
    return QCoreApplication::translate("Dashboard", text);
}

/// A quarter more people than usual by now, and not only a handful.
bool isBusy(const Picture& picture) {
    constexpr int kHandful = 10;
    return picture.usualArrivedByNow && picture.arrived >= *picture.usualArrivedByNow + kHandful &&
           4 * picture.arrived > 5 * *picture.usualArrivedByNow;
}

bool nobodyWaits(const Picture& picture) {
    for (const ServiceLine& line : picture.services) {
        if (line.waiting > 0) return false;
    }
    return true;
}

QString mood(const Picture& picture) {
    if (!picture.dayOpen) return say("The day is closed.");
    if (picture.inside >= picture.capacity) return say("The hall is full.");
    const bool morning = picture.hour < kAfternoon;
    const bool evening = picture.hour >= kEvening;
    if (isBusy(picture))
        return morning ? say("Busier morning than usual.")
                       : evening ? say("Busier evening than usual.") : say("Busier afternoon than usual.");
    if (nobodyWaits(picture))
        return morning ? say("Quiet morning.") : evening ? say("Quiet evening.") : say("Quiet afternoon.");
    return morning ? say("Steady morning.") : evening ? say("Steady evening.") : say("Steady afternoon.");
}

QString howMany(std::size_t count) {
    const std::array words{say("Two"), say("Three"), say("Four"), say("Five"), say("Six"), say("Seven"), say("Eight"), say("Nine")};
    return count - 2 < words.size() ? words.at(count - 2) : QString::number(count);
}

QString needs(const Picture& picture) {
    if (picture.alerts.empty()) return picture.dayOpen ? say("Nothing needs you now.") : say("F10 opens it.");
    const QString& first = picture.alerts.front().subject;
    if (picture.alerts.size() == 1) return say("One thing needs you: %1.").arg(first);
    return say("%1 things need you; %2 first.").arg(howMany(picture.alerts.size()), first);
}

}  // namespace

QString sentenceOf(const Picture& picture) {
    if (!picture.connected)
        return picture.capacity == 0 ? say("Looking for the server.")
                                     : say("No link to the server. What you see is from before.");
    return mood(picture) + QLatin1Char(' ') + needs(picture);
}

}  // namespace owc::dashboard_model

#include "assets/print/zone.h"

#include <QCoreApplication>

namespace owc::print {
namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Ticket", text);
}

}  // namespace

QString zoneWords(const QString& direction) {
    if (direction == "left") return say("zone, on the left");
    if (direction == "right") return say("zone, on the right");
    return say("zone, straight ahead");
}

qreal arrowDegrees(const QString& direction) {
    return direction == "left" ? 180 : direction == "right" ? 0 : -90;
}

}  // namespace owc::print

#include "kiosk/screens/catalogue.h"

#include <QGuiApplication>

#include "assets/ui/theme.h"

namespace owc::screens {

QString ServiceTile::name() const {
    const QString& own = QGuiApplication::layoutDirection() == Qt::RightToLeft ? nameUrdu : nameEnglish;
    return own.isEmpty() ? ui::needName(need) : own;
}

const ServiceTile* Catalogue::find(const domain::ServiceId& id) const {
    const auto found = std::find_if(services.begin(), services.end(),
                                    [&](const ServiceTile& service) { return service.id == id; });
    return found == services.end() ? nullptr : &*found;
}

}  // namespace owc::screens

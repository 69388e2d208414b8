#include "kiosk/screens/catalogue.h"

#include "assets/ui/language.h"
#include "assets/ui/theme.h"
#include "queue-server/domain/languages.h"

namespace owc::screens {

QString nameNow(const domain::Names& names) {
    const auto language = domain::languageFromCode(ui::languageCode(ui::language()).toStdString());
    return QString::fromStdString(domain::nameIn(names, *language));
}

QString ServiceTile::name() const {
    const QString own = nameNow(names);
    return own.isEmpty() ? ui::needName(need) : own;
}

const ServiceTile* Catalogue::find(const domain::ServiceId& id) const {
    const auto found = std::find_if(services.begin(), services.end(),
                                    [&](const ServiceTile& service) { return service.id == id; });
    return found == services.end() ? nullptr : &*found;
}

}  // namespace owc::screens

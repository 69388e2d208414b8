#pragma once

#include <QString>
#include <vector>

#include "assets/ui/announcements.h"
#include "queue-server/domain/rules.h"

namespace owc::screens {

/// In the language the program shows; where it is missing, in Urdu. Empty when neither is there.
[[nodiscard]] QString nameNow(const domain::Names& names);

/// One service as its tile and its token show it.
struct ServiceTile {
    domain::ServiceId id;
    QString need;       ///< key of pictogram and colour
    QString zone;       ///< "B"
    QString direction;  ///< "left", "right", "ahead": seen from the kiosk
    domain::Names names{};  ///< what the centre calls it; none: the name of the need
    bool registry = false;  ///< the registry answers it

    /// In the current language.
    [[nodiscard]] QString name() const;

    friend bool operator==(const ServiceTile&, const ServiceTile&) = default;
};

/// What the centre offers, as its public rows say it.
struct Catalogue {
    std::vector<ServiceTile> services;  ///< in the order of the tiles
    std::vector<domain::Language> languages{domain::Language::Urdu, domain::Language::English};
    domain::Names names;  ///< of the centre; none: the general name
    bool scanner = false;  ///< this kiosk reads cards and slips
    bool printer = true;   ///< and prints now
    std::vector<ui::Announcement> announcements;  ///< what she should know before she chooses

    [[nodiscard]] const ServiceTile* find(const domain::ServiceId& id) const;

    friend bool operator==(const Catalogue&, const Catalogue&) = default;
};

}  // namespace owc::screens

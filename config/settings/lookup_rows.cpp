#include "config/settings/lookup_rules_of.h"
#include "config/settings/row.h"

namespace owc::settings {

const std::vector<Row<Lookups>>& lookupRows() {
    using S = Lookups;
    static const std::vector<Row<S>> rows{
        {"kiosk_per_minute", &S::kioskPerMinute, IntRange{1, 60}, "look-ups", "6",
         "how often one kiosk may look into the registry within a minute"},
        {"kiosk_per_hour", &S::kioskPerHour, IntRange{1, 1000}, "look-ups", "90", "the same within an hour"},
        {"unknown_in_a_row", &S::unknownInARow, IntRange{2, 100}, "numbers", "5",
         "so many numbers in a row that no registry has bar the kiosk's look-ups: somebody is guessing"},
        {"barred_minutes", &S::barredMinutes, IntRange{1, 600}, "minutes", "10", "for how long; tokens go on"},
    };
    return rows;
}

lookups::Rules lookupRulesOf(const CentreSettings& settings) {
    const Lookups& from = settings.lookups;
    return {.perMinute = static_cast<std::uint32_t>(from.kioskPerMinute),
            .perHour = static_cast<std::uint32_t>(from.kioskPerHour),
            .unknownInARow = static_cast<std::uint32_t>(from.unknownInARow),
            .barred = std::chrono::minutes{from.barredMinutes}};
}

}  // namespace owc::settings

#include "counter/desk/view/questions.h"

// What is asked before the registry is.
namespace owc::desk_view {

void Questions::entitlementNumber() {
    type(tr("The 13 digits of her card, or of anybody of her family"), NumberPanel::Kind::Card,
         [this](const QString& digits) { m_model.askEntitlement(digits); });
}

void Questions::entitlementDay(bool again) {
    type(again ? tr("That is no day that has been. Day, month, year, as 14-03-2026")
               : tr("As it was on which day? Day, month, year, as 14-03-2026"),
         NumberPanel::Kind::Date, [this](const QString& typed) {
             const auto day = desk_model::dayOf(typed);
             if (!day || *day > m_model.today()) return entitlementDay(true);
             m_model.askEntitlementAsOf(*day == m_model.today() ? std::optional<domain::Day>() : day);
         });
}

bool Questions::takeCard(const QString& digits) {
    if (m_number.isHidden() || m_number.kind() != NumberPanel::Kind::Card) return false;
    m_number.give(digits);
    return true;
}

}  // namespace owc::desk_view

#include "assets/ui/error_text.h"
#include "counter/desk/view/desk_window.h"

// What she is entitled to, over the desk.
namespace owc::desk_view {

using desk_model::DeskModel;

void DeskWindow::connectEntitlement() {
    connect(&m_model, &DeskModel::entitlementCame, this, [this] { m_entitledOpen = true; });
    connect(&m_entitlement, &EntitlementPanel::wayWanted, &m_model, &DeskModel::buildWay);
    connect(&m_entitlement, &EntitlementPanel::transferWanted, &m_model, &DeskModel::transfer);
    connect(&m_entitlement, &EntitlementPanel::addWanted, &m_model, &DeskModel::addService);
    connect(&m_entitlement, &EntitlementPanel::numberWanted, &m_questions, &Questions::entitlementNumber);
    connect(&m_entitlement, &EntitlementPanel::shown, this, &DeskWindow::visitorChanged);
    connect(&m_entitlement, &EntitlementPanel::helpWanted, this, &DeskWindow::help);
    connect(&m_entitlement, &EntitlementPanel::languageWanted, this, &DeskWindow::turnLanguage);
    connect(&m_entitlement, &EntitlementPanel::dayWanted, this, [this] {
        const auto& entitled = m_model.entitled();
        if (entitled && entitled->asOf) return m_model.askEntitlementAsOf({});
        m_questions.entitlementDay(false);
    });
    connect(&m_entitlement, &EntitlementPanel::left, this, [this] {
        m_entitledOpen = false;
        refresh();
    });
}

/// Asked once for each visitor: the answer stays until she leaves.
void DeskWindow::askEntitlement() {
    m_entitledOpen = m_model.entitled().has_value();
    if (m_entitledOpen) return refresh();
    if (m_model.picture().visitor->hasCnic) return m_model.askEntitlement();
    m_questions.entitlementNumber();
}

void DeskWindow::showEntitlement() {
    const auto picture = m_model.signedIn() ? m_model.entitlement() : std::nullopt;
    if (!picture) m_entitledOpen = false;
    if (!m_entitledOpen) return m_entitlement.leave();
    const auto& desk = m_model.picture();
    m_entitlement.present(*picture, desk.step == desk_model::Step::Serving, m_good ? QString() : m_message,
                          m_model.busy() || !desk.connected);
    m_entitlement.open();
}

QString DeskWindow::refusalOf(int code) const {
    if (m_model.askedEntitlement() && code == static_cast<int>(domain::ErrorCode::TooManyTries))
        return tr("Too many look-ups from here. Please wait a few minutes.");
    return ui::errorText(code);
}

void DeskWindow::scannedCard(const QString& digits) {
    if (!m_model.signedIn() || m_model.busy()) return;
    if (m_questions.takeCard(digits)) return;
    if (!m_formPanel.isHidden() || !m_payout.isHidden()) return;  // no question wants a card now
    if (m_entitlement.isHidden()) return scanned({});
    m_model.askEntitlement(digits);
}

}  // namespace owc::desk_view

#include "counter/desk/model/payout_words.h"
#include "counter/desk/view/desk_window.h"
#include "counter/desk/view/visitor_window.h"

// The teller's screen, over the desk.
namespace owc::desk_view {

using desk_model::PayoutPage;

void DeskWindow::connectPayout() {
    auto& payout = m_model.payout();
    connect(&m_payout, &PayoutPanel::nextWanted, this, &DeskWindow::goOnPaying);
    connect(&m_payout, &PayoutPanel::noteCounted, this,
            [this](int face) { countNote(static_cast<std::uint32_t>(face)); });
    connect(&m_payout, &PayoutPanel::noteTaken, this,
            [&payout](int face) { payout.take(static_cast<std::uint32_t>(face)); });
    connect(&m_payout, &PayoutPanel::undoWanted, this, [&payout] { payout.undoNote(); });
    connect(&m_payout, &PayoutPanel::clearWanted, this, [&payout] { payout.clearNotes(); });
    connect(&m_payout, &PayoutPanel::stopWanted, &m_questions, &Questions::stopPayout);
    connect(&m_payout, &PayoutPanel::nadraWanted, &m_questions, &Questions::toNadra);
    connect(&m_payout, &PayoutPanel::backWanted, this, [this] { m_questions.resolvePayout(false); });
    connect(&m_payout, &PayoutPanel::noReceipt, this,
            [&payout] { payout.reportReceipt(payments::ReceiptPrint::Failed); });
    connect(&m_payout, &PayoutPanel::paperWanted, this, [&payout] { payout.printReceipt(); });
    connect(&m_payout, &PayoutPanel::complaintWanted, &m_model, &desk_model::DeskModel::addService);
    connect(&m_payout, &PayoutPanel::countWanted, &m_questions, &Questions::countDrawer);
    connect(&m_payout, &PayoutPanel::topUpWanted, &m_questions, &Questions::topUp);
    connect(&m_payout, &PayoutPanel::takeOutWanted, &m_questions, &Questions::takeOut);
    connect(&m_payout, &PayoutPanel::closeDrawerWanted, &m_questions, &Questions::closeDrawer);
    connect(&m_payout, &PayoutPanel::speakWanted, this, &DeskWindow::saySum);
    connect(&m_payout, &PayoutPanel::helpWanted, this, &DeskWindow::help);
    connect(&m_payout, &PayoutPanel::languageWanted, this, &DeskWindow::turnLanguage);
    connect(&m_payout, &PayoutPanel::panicHeld, &m_panic, &PanicHold::set);
    connect(&m_panic, &PanicHold::progress, &m_payout, &PayoutPanel::setPanicHeld);
    connect(&m_payout, &PayoutPanel::left, this, [this] {
        m_payoutOpen = false;
        m_message.clear();
        refresh();
    });
    connect(&payout, &desk_model::DeskPayout::closed, this, [this] {
        m_payoutOpen = false;
        emit silenceWanted();
        refresh();
    });
}

void DeskWindow::openPayout() {
    m_payoutOpen = true;
    m_message.clear();
    m_model.payout().askView();
    refresh();
}

/// A payout that is found open, as after a new start, is shown by itself once.
void DeskWindow::showPayout() {
    const auto& payout = m_model.payout();
    const std::uint64_t basket = payout.isOpen() ? payout.view()->basket.value : 0;
    if (basket != 0 && std::exchange(m_payoutSeen, basket) != basket) m_payoutOpen = true;
    if (!m_model.signedIn()) m_payoutOpen = false;
    if (!m_payoutOpen) return m_payout.leave();
    m_payout.present(desk_model::payoutPictureOf(payout, m_model.picture()), m_good ? QString() : m_message,
                     m_model.busy() || !m_model.picture().connected);
    const bool fresh = m_payout.isHidden();
    m_payout.open();
    if (!fresh || m_fingers.isHidden()) return;
    m_fingers.raise();  // her check goes on over it
    m_fingers.setFocus();
}

void DeskWindow::countNote(std::uint32_t face) {
    if (m_model.payout().add(face)) return m_message.isEmpty() ? void() : say({}, false);
    say(tr("A note of %1 more is more than she is due: it is not counted.")
            .arg(QString("\u2066%1\u2069").arg(face)),
        false);
}

void DeskWindow::goOnPaying(PayoutPage page) {
    auto& payout = m_model.payout();
    if (page == PayoutPage::Receipt) return payout.printReceipt();
    if (m_model.busy()) return;
    switch (page) {
        case PayoutPage::Unknown:
        case PayoutPage::Waiting:
        case PayoutPage::Receipt:
            return;
        case PayoutPage::NoDrawer:
            return m_questions.openDrawer();
        case PayoutPage::OthersDrawer:
            return m_questions.takeDrawer();
        case PayoutPage::Drawer:
            if (!m_model.picture().visitor) return;
            return m_model.picture().visitor->hasCnic ? payout.open() : m_questions.payeeNumber();
        case PayoutPage::Identity: {
            const auto& check = m_model.picture().check;
            if (!check || !check->good) return m_questions.checkIdentity();
            return m_questions.confirmPayee(payout.view()->needsSecond);
        }
        case PayoutPage::Authorise:
            return payout.authorise();
        case PayoutPage::Counting:
            return payout.release();
        case PayoutPage::HandOver:
            return m_questions.sheHasIt();
        case PayoutPage::TwoPeople:
            return m_questions.resolvePayout(true);
        case PayoutPage::Finish:
            return payout.close();
    }
}

void DeskWindow::receivedByHer() {
    if (m_model.signedIn() && !m_model.busy()) m_model.payout().confirmHandOver();
}

/// Only when the officer's key asks for it: who stands behind her may hear it.
void DeskWindow::saySum() {
    const auto picture = visitorPicture();
    if (!picture.payout) return;
    const ui::Language hers = ui::languageFromCode(picture.language).value_or(ui::Language::Urdu);
    const ui::LanguageScope scope(m_language, hers);
    emit readAloud({VisitorWindow::spokenSum(picture.payout->amount)}, ui::languageCode(hers));
}

}  // namespace owc::desk_view

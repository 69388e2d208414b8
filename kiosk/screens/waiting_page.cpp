#include "kiosk/screens/waiting_page.h"

#include <QPainter>

#include "assets/ui/badge.h"
#include "assets/ui/cards.h"
#include "assets/ui/kiosk_control.h"

namespace owc::screens {

WaitingPage::WaitingPage(QWidget* parent)
    : Page(QStringLiteral("waitingPage"), parent),
      m_title(new ui::TextBlock(QStringLiteral("waitingTitle"), ui::TextBlock::Role::Title, this)),
      m_hint(new ui::TextBlock(QStringLiteral("waitingHint"), ui::TextBlock::Role::Body, this)) {
    m_title->setSizes(74, 64);
    m_hint->setSizes(46, 40);
    m_title->setAlignment(Qt::AlignCenter);
    m_hint->setAlignment(Qt::AlignCenter);
    place(m_title, {40, 1090, 1000, 180});
    place(m_hint, {40, 1290, 1000, 120});
    WaitingPage::retranslate();
}

void WaitingPage::setCatalogue(const Catalogue& catalogue) {
    m_catalogue = catalogue;
}

void WaitingPage::present(const flow::State& state) {
    const ServiceTile* service = m_catalogue.find(state.service);
    m_need = service ? service->need : QString();
    m_asked = state.asked;
    retranslate();
    update();
}

std::vector<Sentence> WaitingPage::words() const {
    return {{m_title->text()}, {m_hint->text()}};
}

void WaitingPage::retranslate() {
    m_title->setText(tr("One moment please"));
    m_hint->setText(m_asked != flow::Asked::Slip ? tr("Your number is being made")
                                                  : tr("Your slip is being made"));
}

void WaitingPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    ui::drawBadge(painter, scaled({290, 420, 500, 590}), m_need);
}

}  // namespace owc::screens

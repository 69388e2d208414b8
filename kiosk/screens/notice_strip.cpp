#include "kiosk/screens/notice_strip.h"

#include <QEvent>

#include "assets/ui/cards.h"

namespace owc::screens {
namespace {

constexpr std::chrono::seconds kTurn{8};

}  // namespace

NoticeStrip::NoticeStrip(const QString& objectName, QWidget* parent) : QWidget(parent) {
    setObjectName(objectName);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&m_turn, &QTimer::timeout, this, &NoticeStrip::next);
}

void NoticeStrip::setAnnouncements(const std::vector<ui::Announcement>& all) {
    if (all == m_all) return;
    m_all = all;
    m_shown = 0;
    for (ui::NoticeCard* card : m_cards) {
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    for (const ui::Announcement what : all) {
        m_cards.push_back(new ui::NoticeCard(QStringLiteral("notice-%1").arg(static_cast<int>(what)),
                                             ui::Tone::Warn, ui::announcementIcon(what), this));
        m_cards.back()->setGeometry(rect());
    }
    if (all.size() > 1)
        m_turn.start(kTurn);
    else
        m_turn.stop();
    show();
}

void NoticeStrip::next() {
    m_shown = (m_shown + 1) % m_cards.size();
    show();
}

void NoticeStrip::show() {
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setText(ui::announcementText(m_all[i]));
        m_cards[i]->setVisible(i == m_shown);
    }
}

void NoticeStrip::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    for (ui::NoticeCard* card : m_cards) card->setGeometry(rect());
}

void NoticeStrip::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) show();
    QWidget::changeEvent(event);
}

QStringList NoticeStrip::words() const {
    QStringList all;
    for (const ui::Announcement what : m_all) all << ui::announcementText(what);
    return all;
}

}  // namespace owc::screens

#include "kiosk/screens/warning_overlay.h"

#include <QMouseEvent>
#include <QPainter>

#include "assets/ui/buttons.h"
#include "assets/ui/cards.h"
#include "assets/ui/colours.h"
#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/text.h"

namespace owc::screens {
namespace {

constexpr QRectF kCard{40, 420, 1000, 1080};
constexpr int kVeil = 200;

}  // namespace

WarningOverlay::WarningOverlay(QWidget* parent)
    : Page(QStringLiteral("warning"), parent),
      m_title(new ui::TextBlock(QStringLiteral("warningTitle"), ui::TextBlock::Role::Title, this)),
      m_hint(new ui::TextBlock(QStringLiteral("warningHint"), ui::TextBlock::Role::Body, this)),
      m_more(new ui::WideButton(QStringLiteral("moreTime"), {}, ui::ButtonStyle::Filled, this)) {
    m_title->setSizes(70, 58);
    m_hint->setSizes(44, 38);
    m_title->setAlignment(Qt::AlignCenter);
    m_hint->setAlignment(Qt::AlignCenter);
    place(m_title, {90, 480, 900, 180});
    place(m_hint, {90, 980, 900, 110});
    place(m_more, {90, 1150, 900, 270});
    connect(m_more, &ui::WideButton::clicked, this, [this] { emit touched(flow::MoreTime{}); });
    WarningOverlay::retranslate();
}

void WarningOverlay::setSecondsLeft(int seconds) {
    m_seconds = seconds;
    update();
}

std::vector<Sentence> WarningOverlay::words() const {
    return {{m_title->text()}, {m_more->text()}};
}

void WarningOverlay::retranslate() {
    m_title->setText(tr("Do you need more time?"));
    m_hint->setText(tr("seconds, then this screen is cleared"));
    m_more->setLabel(tr("Yes, more time"));
}

void WarningOverlay::paintEvent(QPaintEvent*) {
    const qreal unit = ui::unit(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = ui::colours().night;
    veil.setAlpha(kVeil);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(ui::colours().now, 10 * unit));
    painter.setBrush(ui::colours().surface);
    painter.drawRoundedRect(scaled(kCard), 40 * unit, 40 * unit);
    ui::drawIcon(painter, scaled({290, 720, 200, 200}), QStringLiteral("state-waiting"), ui::colours().mark);
    ui::drawDigits(painter, scaled({540, 710, 260, 220}), QString::number(m_seconds),
                   ui::digitFont(200 * unit), ui::colours().ink);
}

void WarningOverlay::mousePressEvent(QMouseEvent* event) {
    event->accept();
}

void WarningOverlay::mouseReleaseEvent(QMouseEvent* event) {
    event->accept();
    emit touched(flow::MoreTime{});
}

}  // namespace owc::screens

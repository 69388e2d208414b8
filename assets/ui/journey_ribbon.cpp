#include "assets/ui/journey_ribbon.h"

#include <array>

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>

#include "assets/ui/colours.h"
#include "assets/ui/icons.h"
#include "assets/ui/kiosk_control.h"

namespace owc::ui {
namespace {

constexpr QSizeF kSize{392, 88};
constexpr qreal kPitch = 102;
constexpr qreal kFirst = 43;
constexpr qreal kRadius = 31;
constexpr qreal kHalo = 41;

struct Step {
    const char* icon;
    const char* name;
};

constexpr std::array<Step, JourneyRibbon::kSteps> kAll{{
    {"act-touch", QT_TRANSLATE_NOOP("JourneyRibbon", "Step %1 of 4: need")},
    {"doc-cnic", QT_TRANSLATE_NOOP("JourneyRibbon", "Step %1 of 4: card")},
    {"prio-wheelchair", QT_TRANSLATE_NOOP("JourneyRibbon", "Step %1 of 4: priority")},
    {"doc-ticket", QT_TRANSLATE_NOOP("JourneyRibbon", "Step %1 of 4: ticket")},
}};

const Step& stepAt(int step) {
    return kAll.at(static_cast<std::size_t>(step));
}

}  // namespace

JourneyRibbon::JourneyRibbon(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("journeyRibbon"));
    retranslate();
}

void JourneyRibbon::setStep(int step) {
    m_step = qBound(0, step, kSteps - 1);
    retranslate();
    update();
}

QSize JourneyRibbon::sizeHint() const {
    return (kSize * unit(*this)).toSize();
}

void JourneyRibbon::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void JourneyRibbon::retranslate() {
    setAccessibleName(QCoreApplication::translate("JourneyRibbon", stepAt(m_step).name).arg(m_step + 1));
}

QPointF JourneyRibbon::centre(int step) const {
    const qreal u = unit(*this);
    const qreal x = (kFirst + step * kPitch) * u;
    return {layoutDirection() == Qt::RightToLeft ? width() - x : x, height() / 2.0};
}

void JourneyRibbon::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal u = unit(*this);
    for (int step = 0; step + 1 < kSteps; ++step) {
        painter.setPen(QPen(step < m_step ? colours().mark : colours().outline, 5 * u));
        painter.drawLine(centre(step), centre(step + 1));
    }
    for (int step = 0; step < kSteps; ++step) paintStep(painter, step);
}

void JourneyRibbon::paintStep(QPainter& painter, int step) const {
    const qreal u = unit(*this);
    const Colours& c = colours();
    const bool now = step == m_step;
    const bool done = step < m_step;
    const QPointF at = centre(step);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.ground);
    painter.drawEllipse(at, kHalo * u, kHalo * u);
    if (now) {
        painter.setBrush(c.now);
        painter.drawEllipse(at, kHalo * u, kHalo * u);
        painter.setBrush(c.ground);
        painter.drawEllipse(at, (kHalo - 5) * u, (kHalo - 5) * u);
    }
    const QColor ring = now || done ? c.mark : c.outline;
    painter.setPen(QPen(ring, 3 * u));
    painter.setBrush(now ? c.mark : (done ? c.markPale : c.surface));
    painter.drawEllipse(at, (kRadius - 1.5) * u, (kRadius - 1.5) * u);
    QRectF picture(0, 0, 38 * u, 38 * u);
    picture.moveCenter(at);
    drawIcon(painter, picture, QLatin1String(stepAt(step).icon),
             now ? c.onMark : (done ? c.mark : c.ink2));
}

}  // namespace owc::ui

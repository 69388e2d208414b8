#include "assets/ui/top_bar.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>

#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/journey_ribbon.h"
#include "assets/ui/kiosk_control.h"
#include "assets/ui/text.h"
#include "assets/ui/theme.h"

namespace owc::ui {
namespace {

constexpr QSizeF kSize{1080, 124};
constexpr QRectF kMark{40, 26, 72, 72};
constexpr qreal kNameLeft = 120;
constexpr qreal kNameRight = 640;
constexpr qreal kJourneyMargin = 34;

}  // namespace

TopBar::TopBar(QWidget* parent) : QWidget(parent), m_journey(new JourneyRibbon(this)) {
    setObjectName(QStringLiteral("topBar"));
    setAccessibleName(centreName());
}

void TopBar::setCentreName(const QString& name) {
    m_name = name;
    setAccessibleName(centreName());
    update();
}

void TopBar::setStep(int step) {
    m_journey->setStep(step);
}

void TopBar::setJourneyVisible(bool visible) {
    m_journey->setVisible(visible);
}

QSize TopBar::sizeHint() const {
    return (kSize * unit(*this)).toSize();
}

QString TopBar::centreName() const {
    return m_name.isEmpty() ? QCoreApplication::translate("TopBar", "One Window Centre") : m_name;
}

void TopBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const qreal u = unit(*this);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const auto placed = [&](QRectF box) {
        if (rtl) box.moveRight(kSize.width() - box.left());
        return QRectF(box.topLeft() * u, box.size() * u);
    };
    drawIcon(painter, placed(kMark), QStringLiteral("mark-window"), kIndigo);
    const QRectF words(kNameLeft, 16, kNameRight - kNameLeft, 92);
    drawLine(painter, placed(words), centreName(), displayFont((rtl ? 33 : 30) * u), kIndigo, Qt::AlignLeft);
}

void TopBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void TopBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(centreName());
        update();
    }
    if (event->type() == QEvent::LayoutDirectionChange) place();
    QWidget::changeEvent(event);
}

void TopBar::place() {
    const QSize size = m_journey->sizeHint();
    const int margin = qRound(kJourneyMargin * unit(*this));
    const int x = layoutDirection() == Qt::RightToLeft ? margin : width() - margin - size.width();
    m_journey->setGeometry(QRect(QPoint(x, (height() - size.height()) / 2), size));
}

}  // namespace owc::ui

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <set>

#include "assets/ui/fixed_bar.h"
#include "assets/ui/kiosk_control.h"
#include "assets/ui/mode.h"
#include "tests/audit/measures.h"

namespace owc::audit {
namespace {

QString named(const QWidget& widget) {
    return QStringLiteral("%1 %2").arg(QLatin1String(widget.metaObject()->className()), widget.objectName());
}

/// What is seen and can be used.
std::vector<QWidget*> usable(QWidget& window) {
    std::vector<QWidget*> found;
    for (auto* widget : window.findChildren<QWidget*>()) {
        const bool used = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget) ||
                          widget->focusPolicy() != Qt::NoFocus;
        if (used && widget->isVisible() && widget->isEnabled() && !isCovered(*widget)) found.push_back(widget);
    }
    return found;
}

QString nameOf(QWidget& widget) {
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&widget);
    return face ? face->text(QAccessible::Name) : widget.accessibleName();
}

/// What nobody is asked for: the fixed bar, and the way round the card.
bool isAside(const QWidget& widget) {
    return qobject_cast<const ui::FixedBar*>(widget.parentWidget()) || widget.objectName() == QStringLiteral("withoutCard");
}

qreal between(const QRect& a, const QRect& b) {
    const int x = qMax(0, qMax(a.left(), b.left()) - qMin(a.right(), b.right()) - 1);
    const int y = qMax(0, qMax(a.top(), b.top()) - qMin(a.bottom(), b.bottom()) - 1);
    return std::hypot(x, y);
}

/// In the lower half of a panel that is low itself there is no room for four rows of 20 mm and the way round the card.
qreal mainTargetMm(const QWidget& window, qreal pixelsPerMm) {
    constexpr qreal kLowPanelMm = 310, kThereMm = 17;
    return ui::mode().lowReach && window.height() / pixelsPerMm < kLowPanelMm ? kThereMm : kMainTargetMm;
}

void measureTargets(QWidget& window, qreal pixelsPerMm, std::vector<Finding>& found) {
    std::vector<std::pair<QWidget*, QRect>> targets;
    for (auto* control : window.findChildren<ui::KioskControl*>())
        if (control->isVisible() && !isCovered(*control))
            targets.emplace_back(control, QRect(control->mapTo(&window, QPoint()), control->size()));
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const auto& [control, box] = targets[i];
        const qreal mm = qMin(box.width(), box.height()) / pixelsPerMm;
        const qreal wanted = isAside(*control) ? kTargetMm : mainTargetMm(window, pixelsPerMm);
        if (mm < wanted)
            found.push_back({QStringLiteral("target"),
                             QStringLiteral("%1 %2 mm, wanted %3").arg(named(*control)).arg(mm, 0, 'f', 1).arg(wanted)});
        if (!window.rect().contains(box))
            found.push_back({QStringLiteral("target"), named(*control) + QStringLiteral(" leaves the panel")});
        for (std::size_t k = 0; k < i; ++k) {
            const qreal apart = between(box, targets[k].second) / pixelsPerMm;
            if (apart < kGapMm)
                found.push_back({QStringLiteral("gap"), QStringLiteral("%1 and %2 %3 mm apart")
                                                            .arg(named(*targets[k].first), named(*control))
                                                            .arg(apart, 0, 'f', 1)});
        }
    }
}

/// Tab, until it comes round.
void measureReach(QWidget& window, const std::vector<QWidget*>& controls, std::vector<Finding>& found) {
    window.activateWindow();
    QApplication::setActiveWindow(&window);
    QWidget* const first = QApplication::focusWidget();
    if (first) first->clearFocus();
    std::set<const QWidget*> reached;
    // A panel has the keyboard from the moment it opens; a field or button somebody has to get to.
    if (first && !qobject_cast<QAbstractButton*>(first) && !qobject_cast<QLineEdit*>(first)) reached.insert(first);
    for (std::size_t press = 0; press < 2 * controls.size() + 2; ++press) {
        QWidget* at = QApplication::focusWidget();
        QTest::keyClick(at ? at : &window, Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    if (first) first->setFocus();
    for (const QWidget* control : controls)
        if (!reached.contains(control))
            found.push_back({QStringLiteral("keys"), named(*control) + QStringLiteral(" is not reached by Tab")});
}

/// Fields paint their own text: it must fit, and be read on what is behind it.
void measureField(const QLineEdit& field, const QImage& full, std::vector<Finding>& found) {
    const QRect box(field.mapTo(field.window(), QPoint()), field.size());
    if (field.fontMetrics().height() > field.height())
        found.push_back({QStringLiteral("clipped"), named(field) + QStringLiteral(" is lower than its text")});
    const QRgb ground = full.pixel(box.center().x(), box.top() + qMin(6, box.height() / 4));
    const qreal seen = contrast(field.palette().color(QPalette::Text).rgb(), ground);
    if (seen < kTextContrast)
        found.push_back({QStringLiteral("pale"), QStringLiteral("%1 %2:1").arg(named(field)).arg(seen, 0, 'f', 1)});
}

}  // namespace

std::vector<Finding> measureControls(QWidget& window, const Sheet& sheet, const Limits& limits) {
    std::vector<Finding> found;
    if (limits.pixelsPerMm > 0) measureTargets(window, limits.pixelsPerMm, found);
    const std::vector<QWidget*> controls = usable(window);
    for (QWidget* control : controls) {
        if (nameOf(*control).trimmed().isEmpty()) found.push_back({QStringLiteral("name"), named(*control) + QStringLiteral(" has none")});
        if (const auto* field = qobject_cast<QLineEdit*>(control)) measureField(*field, sheet.full, found);
    }
    if (nameOf(window).trimmed().isEmpty()) found.push_back({QStringLiteral("name"), named(window) + QStringLiteral(" has none")});
    if (limits.keyboard) measureReach(window, controls, found);
    return found;
}

}  // namespace owc::audit

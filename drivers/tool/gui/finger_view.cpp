#include "drivers/tool/gui/finger_view.h"

#include "assets/ui/icons.h"
#include "assets/ui/text.h"

namespace owc::tool_gui {

namespace {

constexpr qreal kPad = 18;
constexpr qreal kRow = 46;
constexpr qreal kBar = 10;
constexpr int kGood = 40;  // as biometrics::kGoodPrint

}  // namespace

FingerView::FingerView(QWidget* parent) : QWidget(parent) {
    setObjectName("finger");
}

void FingerView::show(const tool_model::FingerPicture& finger) {
    setVisible(true);
    QStringList words;
    for (const auto& [name, value] : finger.facts) words << name + ": " + value;
    setAccessibleName(words.isEmpty() ? tr("Picture of the finger") : words.join(", "));
    m_finger = finger;
    update();
}

void FingerView::paintEvent(QPaintEvent*) {
    const Measure measure(*this);
    QPainter painter(this);
    prepare(painter, *this);
    paintCard(painter, rect(), measure.s(16));
    const qreal wide = width() / measure.x(1), high = height() / measure.y(1);
    const qreal side = std::min(high - 2 * kPad, wide / 2 - kPad);
    const QRectF glass = measure.box(width(), kPad, kPad, side, side);
    paintCard(painter, glass, measure.s(8), m_finger.image.isNull() ? ui::kGround : QColor(Qt::white),
              ui::kOutline, 1);
    if (m_finger.image.isNull()) {
        const qreal sign = side / 3;
        ui::drawIcon(painter,
                     measure.box(width(), kPad + (side - sign) / 2, kPad + (side - sign) / 2, sign, sign),
                     QStringLiteral("thing-finger"), ui::kInk2);
    } else {
        const qreal edge = measure.s(6);
        const QSizeF size = QSizeF(m_finger.image.size())
                                .scaled(glass.size() - QSizeF(2 * edge, 2 * edge), Qt::KeepAspectRatio);
        const QRectF place(glass.center().x() - size.width() / 2, glass.center().y() - size.height() / 2,
                           size.width(), size.height());
        const QImage smooth = m_finger.image.scaled((size * devicePixelRatioF()).toSize(),
                                                    Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        painter.drawImage(place, smooth);
    }
    const qreal start = 2 * kPad + side, room = wide - start - kPad;
    qreal y = kPad;
    for (const auto& [name, value] : m_finger.facts) {
        ui::drawLine(painter, measure.box(width(), start, y, room / 2, kRow), name, measure.font(15, false),
                     ui::kInk2, kStart);
        ui::drawLine(painter, measure.box(width(), start + room / 2, y, room / 2, kRow), value,
                     measure.font(16, true), ui::kInk, kEnd);
        y += kRow;
    }
    if (m_finger.quality < 0) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ui::kHairline);
    painter.drawRoundedRect(measure.box(width(), start, y + kBar, room, kBar), measure.s(kBar / 2),
                            measure.s(kBar / 2));
    painter.setBrush(
        markLook(m_finger.quality >= kGood ? tool_model::Mark::Good : tool_model::Mark::Warn).ink);
    painter.drawRoundedRect(measure.box(width(), start, y + kBar, room * m_finger.quality / 100, kBar),
                            measure.s(kBar / 2), measure.s(kBar / 2));
}

}  // namespace owc::tool_gui

#include "assets/ui/hands.h"

#include <QPainterPath>
#include <QPainterPathStroker>

#include "assets/ui/fonts.h"
#include "assets/ui/text.h"
#include "assets/ui/theme.h"

namespace owc::ui {
namespace {

// One hand in units of 100 x 120, the left one: thumb to the right.
struct Bone {
    QPointF base;
    QPointF tip;
    qreal width;
};
constexpr std::array<Bone, 5> kBones{{{{66, 96}, {95, 66}, 17},      // thumb
                                      {{68, 70}, {76, 26}, 15.5},    // index
                                      {{53, 66}, {54, 13}, 16},      // middle
                                      {{38, 68}, {32, 21}, 15.5},    // ring
                                      {{25, 76}, {12, 40}, 13.5}}};  // little
constexpr QSizeF kHand{106, 120};
constexpr QSizeF kBoth{224, 120};
constexpr qreal kDot = 8.2;
constexpr qreal kFree = 0.2;  ///< of a finger, from its base, belongs to the palm

QTransform fit(const QRectF& box) {
    const qreal scale = std::min(box.width() / kBoth.width(), box.height() / kBoth.height());
    QTransform transform;
    transform.translate(box.center().x() - kBoth.width() * scale / 2,
                        box.center().y() - kBoth.height() * scale / 2);
    transform.scale(scale, scale);
    return transform;
}

/// From the units of the left hand to those of both.
QTransform placed(bool right) {
    QTransform transform;
    if (right) {
        transform.translate(kBoth.width(), 0);
        transform.scale(-1, 1);
    }
    return transform;
}

/// @param from  part of the bone that is left out at its base
QPainterPath boneOutline(const Bone& bone, qreal from = 0) {
    QPainterPath line(bone.base * (1 - from) + bone.tip * from);
    line.lineTo(bone.tip);
    QPainterPathStroker stroker;
    stroker.setWidth(bone.width);
    stroker.setCapStyle(Qt::RoundCap);
    return stroker.createStroke(line);
}

QPainterPath handOutline(const QTransform& place) {
    QPainterPath palm(QPointF{19, 76});
    palm.cubicTo({30, 60}, {60, 58}, {76, 68});
    palm.lineTo({74, 100});
    palm.cubicTo({72, 116}, {66, 119}, {50, 119});
    palm.cubicTo({32, 119}, {26, 112}, {24, 98});
    palm.closeSubpath();
    for (const Bone& bone : kBones) palm = palm.united(boneOutline(bone));
    return place.map(palm.simplified());
}

bool isRight(int finger) {
    return finger < 5;
}

QPointF tipOf(int finger) {
    return placed(isRight(finger)).map(kBones[static_cast<std::size_t>(finger % 5)].tip);
}

void paintAway(QPainter& painter, int finger) {
    const Bone& bone = kBones[static_cast<std::size_t>(finger % 5)];
    const QPainterPath outline = placed(isRight(finger)).map(boneOutline(bone, kFree));
    painter.setPen(QPen(kOutline, 1.6, Qt::DashLine));
    painter.setBrush(kMist);
    painter.drawPath(outline);
}

void paintNow(QPainter& painter, int finger) {
    const Bone& bone = kBones[static_cast<std::size_t>(finger % 5)];
    painter.setPen(QPen(kIndigoEdge, 2.2));
    painter.setBrush(kMarigold);
    painter.drawPath(placed(isRight(finger)).map(boneOutline(bone, kFree)));
    const QPointF tip = tipOf(finger);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(kIndigo, 2.6));
    painter.drawEllipse(tip, kDot + 5, kDot + 5);
}

void paintSign(QPainter& painter, const QPointF& tip, const QColor& fill, bool good) {
    painter.setPen(QPen(kSurface, 1.6));
    painter.setBrush(fill);
    painter.drawEllipse(tip, kDot, kDot);
    painter.setPen(QPen(kSurface, 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (good) {
        painter.drawPolyline(
            QPolygonF{tip + QPointF(-3.8, 0.4), tip + QPointF(-1, 3.2), tip + QPointF(4, -3)});
        return;
    }
    constexpr qreal kArm = kDot * 0.42;
    painter.drawLine(tip + QPointF(-kArm, -kArm), tip + QPointF(kArm, kArm));
    painter.drawLine(tip + QPointF(-kArm, kArm), tip + QPointF(kArm, -kArm));
}

void paintMark(QPainter& painter, int finger, FingerMark mark) {
    switch (mark) {
        case FingerMark::Now:
            return paintNow(painter, finger);
        case FingerMark::Good:
            return paintSign(painter, tipOf(finger), kGood, true);
        case FingerMark::Spent:
            return paintSign(painter, tipOf(finger), kStop, false);
        case FingerMark::Away:
            return paintAway(painter, finger);
        case FingerMark::Plain:
            return;
    }
}

void paintKey(QPainter& painter, int finger) {
    const Bone& bone = kBones[static_cast<std::size_t>(finger % 5)];
    const QPointF base = placed(isRight(finger)).map(bone.base * 0.45 + bone.tip * 0.55);
    drawDigits(painter, QRectF(base - QPointF(7, 7), QSizeF(14, 14)), QString::number((finger + 1) % 10),
               digitFont(11), kInk);
}

}  // namespace

QRectF fingertip(const QRectF& box, int finger) {
    const QTransform toBox = fit(box);
    const qreal reach = (kDot + 2) * toBox.m11();
    const QPointF tip = toBox.map(tipOf(finger));
    return {tip - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)};
}

void drawHands(QPainter& painter, const QRectF& box, const FingerMarks& marks, bool keys) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(fit(box), true);
    for (const bool right : {false, true}) {
        painter.setPen(QPen(kIndigo, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(kSurface);
        painter.drawPath(handOutline(placed(right)));
    }
    for (int finger = 0; finger < 10; ++finger) {
        paintMark(painter, finger, marks[static_cast<std::size_t>(finger)]);
        if (keys && marks[static_cast<std::size_t>(finger)] != FingerMark::Away) paintKey(painter, finger);
    }
    painter.restore();
}

}  // namespace owc::ui

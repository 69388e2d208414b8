#include <gtest/gtest.h>

#include <QImage>

#include "assets/ui/badge.h"
#include "assets/ui/theme.h"

namespace owc::ui {
namespace {

QImage badge(const QString& need, BadgeStyle style) {
    QImage image(120, 140, QImage::Format_ARGB32_Premultiplied);
    image.fill(kNight);
    QPainter painter(&image);
    drawBadge(painter, image.rect(), need, style);
    return image;
}

TEST(UiBadgeTest, AOneBitBadgeIsOnlyBlackAndWhite) {
    for (const QString& need : needKeys()) {
        const QImage image = badge(need, BadgeStyle::OneBit);
        int black = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const QColor dot = image.pixelColor(x, y);
                ASSERT_TRUE(dot == Qt::black || dot == Qt::white || dot == kNight) << qUtf8Printable(need);
                black += dot == Qt::black ? 1 : 0;
            }
        EXPECT_GT(black, 800) << qUtf8Printable(need) << " has no outline or no pictogram";
    }
}

TEST(UiBadgeTest, ABadgeOnNightHasAWhiteOutline) {
    const QImage image = badge(QStringLiteral("withdraw"), BadgeStyle::Outlined);

    EXPECT_EQ(image.pixelColor(3, 80), QColor(Qt::white));
    EXPECT_EQ(image.pixelColor(20, 110), needLook(QStringLiteral("withdraw")).fill);
}

TEST(UiBadgeTest, TheBadgeKeepsItsProportionsInAnyBox) {
    const QRectF arch = archPath(QRectF(10, 20, 100, 118)).boundingRect();

    EXPECT_NEAR(arch.left(), 10, 0.5);
    EXPECT_NEAR(arch.width(), 100, 0.5);
    EXPECT_NEAR(arch.height(), 118, 0.5);
    QImage wide(400, 118, QImage::Format_ARGB32_Premultiplied);
    wide.fill(Qt::white);
    QPainter painter(&wide);
    drawBadge(painter, wide.rect(), QStringLiteral("loan"), BadgeStyle::Plain);
    painter.end();
    EXPECT_EQ(wide.pixelColor(140, 80), QColor(Qt::white));
    EXPECT_EQ(wide.pixelColor(156, 80), needLook(QStringLiteral("loan")).fill);
}

}  // namespace
}  // namespace owc::ui

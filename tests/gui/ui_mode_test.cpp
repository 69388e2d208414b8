// The easier view in the colours and sizes that everything for a visitor is painted with.
#include <gtest/gtest.h>

#include <cmath>

#include "assets/ui/badge.h"
#include "assets/ui/buttons.h"
#include "assets/ui/cards.h"
#include "assets/ui/colours.h"
#include "assets/ui/fonts.h"
#include "assets/ui/language.h"
#include "assets/ui/mode.h"
#include "assets/ui/theme.h"

namespace owc::ui {
namespace {

class UiModeTest : public ::testing::Test {
  protected:
    ~UiModeTest() override { setMode({}); }
};

qreal luminance(const QColor& colour) {
    const auto linear = [](qreal c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

qreal contrast(const QColor& a, const QColor& b) {
    const qreal one = luminance(a) + 0.05;
    const qreal other = luminance(b) + 0.05;
    return one > other ? one / other : other / one;
}

TEST_F(UiModeTest, WordsAreReadableInEachMode) {
    for (const bool high : {false, true}) {
        setMode({.highContrast = high});
        const Colours& c = colours();
        const qreal words = high ? 15 : 7;
        EXPECT_GE(contrast(c.ink, c.ground), words);
        EXPECT_GE(contrast(c.ink, c.surface), words);
        EXPECT_GE(contrast(c.ink2, c.surface), words);
        EXPECT_GE(contrast(c.action, c.surface), high ? 15 : 7);
        EXPECT_GE(contrast(c.onAction, c.actionFill), high ? 15 : 7);
        EXPECT_GE(contrast(c.outline, c.surface), high ? 15 : 4.4);
        EXPECT_GE(contrast(c.onAction, c.goFill), 4.5) << "a check";
        for (const QString& need : needKeys()) {
            EXPECT_GE(contrast(needColours(need).words, needColours(need).surface), 7) << qPrintable(need);
            EXPECT_GE(contrast(needColours(need).picture, needColours(need).surface), 7) << qPrintable(need);
        }
        for (const Tone tone : {Tone::Plain, Tone::Good, Tone::Warn, Tone::Stop, Tone::Checking})
            EXPECT_GE(contrast(toneLook(tone).ink, toneLook(tone).tint), 7);
    }
}

QRect inkOf(QWidget& widget, const QColor& ground) {
    QImage image(widget.size(), QImage::Format_ARGB32);
    image.fill(ground);
    widget.render(&image, {}, {}, QWidget::DrawChildren);
    QRect ink;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) != ground) ink |= QRect(x, y, 1, 1);
    return ink;
}

TEST_F(UiModeTest, LargeTypeIsAThirdLarger) {
    for (const Language language : {Language::Urdu, Language::English}) {
        const LanguageSwitch now(language);
        TextBlock block(QStringLiteral("block"), TextBlock::Role::Body);
        setUnit(block, 1);
        block.resize(1000, 300);
        block.setText(language == Language::Urdu ? QStringLiteral("کارڈ نہیں ہے") : QStringLiteral("No card"));
        setMode({});
        const QRect usual = inkOf(block, Qt::red);
        setMode({.largeType = true});
        const QRect large = inkOf(block, Qt::red);
        ASSERT_GT(usual.width(), 20);
        EXPECT_NEAR(static_cast<qreal>(large.width()) / usual.width(), 1.3, 0.05);
        setMode({});
    }
}

TEST_F(UiModeTest, ABadgeIsAPlainPictogramInHighContrastAndNeverOnPaper) {
    const auto badge = [](BadgeStyle style) {
        QImage image(100, 118, QImage::Format_ARGB32);
        image.fill(Qt::black);
        QPainter painter(&image);
        drawBadge(painter, image.rect(), QStringLiteral("loan"), style);
        return image;
    };
    const QImage usual = badge(BadgeStyle::Plain);
    const QImage paper = badge(BadgeStyle::OneBit);
    setMode({.highContrast = true});
    EXPECT_EQ(usual.pixelColor(50, 114), needLook(QStringLiteral("loan")).fill);
    EXPECT_EQ(badge(BadgeStyle::Plain).pixelColor(50, 114), QColor(Qt::black)) << "no arch";
    EXPECT_EQ(badge(BadgeStyle::OneBit), paper);
}

TEST_F(UiModeTest, AControlTakesTheColoursOfTheMomentAndGivesThemBack) {
    WideButton button(QStringLiteral("go"), QStringLiteral("Go"), ButtonStyle::Filled);
    setUnit(button, 1);
    button.resize(1000, 108);
    const auto face = [&] { return button.grab().toImage().pixelColor(60, 50); };
    EXPECT_EQ(face(), kIndigo);
    setMode({.highContrast = true});
    EXPECT_EQ(face(), kBrightAction);
    button.setDown(true);
    EXPECT_EQ(face(), QColor(Qt::black)) << "pressed is inverted";
    button.setDown(false);
    setMode({});
    EXPECT_EQ(face(), kIndigo);
}

}  // namespace
}  // namespace owc::ui

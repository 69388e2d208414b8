#include <gtest/gtest.h>

#include <memory>

#include <QImage>

#include "assets/ui/buttons.h"
#include "assets/ui/cards.h"
#include "assets/ui/cnic_field.h"
#include "assets/ui/fixed_bar.h"
#include "assets/ui/keypad.h"
#include "assets/ui/language.h"
#include "assets/ui/theme.h"
#include "assets/ui/tiles.h"
#include "assets/ui/token_panel.h"

namespace owc::ui {
namespace {

// What the outline, the bottom edge and the round corners of a control take away from its face.
struct Face {
    int outline;
    int edge;
    int corner;
};

// True when a thin frame just inside the outline shows nothing but the fill: no word ran into the edge.
bool edgeIsQuiet(QWidget& control, const Face& face, const QColor& fill) {
    const QImage image = control.grab().toImage();
    const int in = face.outline + 2;
    const int bottom = image.height() - 1 - face.edge - in;
    const int right = image.width() - 1 - in;
    const auto quiet = [&](int x, int y) { return image.pixelColor(x, y) == fill; };
    for (int x = face.corner; x < image.width() - face.corner; ++x)
        if (!quiet(x, in) || !quiet(x, bottom)) return false;
    for (int y = face.corner; y < bottom - face.corner; ++y)
        if (!quiet(in, y) || !quiet(right, y)) return false;
    return true;
}

template <class Widget>
Widget& sized(Widget& widget, int width, int height) {
    setUnit(widget, 1);
    widget.resize(width, height);
    return widget;
}

class UiControlsTest : public ::testing::TestWithParam<Language> {
  protected:
    LanguageSwitch m_language{GetParam()};
};

TEST_P(UiControlsTest, NoNeedNameRunsIntoTheEdgeOfItsTile) {
    for (const QString& need : needKeys()) {
        NeedTile tile(need);
        EXPECT_TRUE(edgeIsQuiet(sized(tile, 317, 430), {3, 12, 34}, kSurface)) << qUtf8Printable(need);
        EXPECT_EQ(tile.accessibleName(), needName(need));
    }
}

TEST_P(UiControlsTest, NoPriorityRunsIntoTheEdgeOfItsTile) {
    for (const char* key : {"pregnant", "infant", "elderly", "disabled"}) {
        const QString priority = QLatin1String(key);
        PictureTile tile(priority, priorityIcon(priority), priorityAnswer(priority));
        EXPECT_TRUE(edgeIsQuiet(sized(tile, 484, 490), {4, 12, 34}, kSurface)) << key;
    }
}

TEST_P(UiControlsTest, NoWordOfTheBarRunsIntoTheEdgeOfItsButton) {
    QWidget window;
    setUnit(window, 1);
    window.resize(1080, 212);
    FixedBar bar(&window);
    bar.resize(1080, 212);
    window.show();
    for (const auto slot : {FixedBar::Slot::Back, FixedBar::Slot::EasierView, FixedBar::Slot::CallStaff})
        EXPECT_TRUE(edgeIsQuiet(*bar.button(slot), {4, 6, 30}, kSurface)) << static_cast<int>(slot);
    EXPECT_TRUE(edgeIsQuiet(*bar.button(FixedBar::Slot::Listen), {4, 6, 30}, kIndigo));
}

TEST_P(UiControlsTest, NoLanguageNameRunsIntoTheEdgeOfItsTile) {
    LanguageTile urdu(QStringLiteral("ur"), QStringLiteral("اردو"), ui::Face::Nastaliq, true);
    EXPECT_TRUE(edgeIsQuiet(sized(urdu, 1000, 284), {3, 9, 34}, kSurface));
    LanguageTile saraiki(QStringLiteral("skr"), QStringLiteral("سرائیکی"), ui::Face::Nastaliq, false);
    EXPECT_TRUE(edgeIsQuiet(sized(saraiki, 486, 232), {3, 9, 34}, kSurface));
    LanguageTile pashto(QStringLiteral("ps"), QStringLiteral("پښتو"), ui::Face::Naskh, false);
    EXPECT_TRUE(edgeIsQuiet(sized(pashto, 486, 232), {3, 9, 34}, kSurface));
}

TEST_P(UiControlsTest, NoWordOfAWideButtonOrNoticeRunsIntoItsEdge) {
    const QString text = needName(QStringLiteral("school"));
    WideButton button(QStringLiteral("b"), text, ButtonStyle::Outlined);
    button.setArrow(true);
    EXPECT_TRUE(edgeIsQuiet(sized(button, 1000, 108), {4, 6, 30}, kSurface));
    NoticeCard notice(QStringLiteral("n"), Tone::Warn, QStringLiteral("state-link-down"));
    notice.setText(text, priorityAnswer(QStringLiteral("infant")));
    EXPECT_TRUE(edgeIsQuiet(sized(notice, 1000, 286), {3, 0, 32}, kWarnTint));
    FactCard fact(QStringLiteral("f"), QStringLiteral("thing-people"));
    fact.setFact(QStringLiteral("120–135"), text);
    EXPECT_TRUE(edgeIsQuiet(sized(fact, 317, 297), {3, 0, 32}, kSurface));
}

TEST_P(UiControlsTest, EveryTokenNumberFitsTheWhiteWindowAtOneSize) {
    qreal height = 0;
    for (const int number : {8, 88, 888, 8888}) {
        TokenPanel panel;
        panel.resize(800, 894);
        panel.setToken(number, QStringLiteral("withdraw"));

        const QRectF ink = panel.numberInk();

        EXPECT_TRUE(panel.numberWindow().contains(ink)) << number;
        if (height == 0) height = ink.height();
        EXPECT_NEAR(ink.height(), height, 1) << number;
        EXPECT_GT(height, 200) << "the number must be readable from ten metres";
    }
}

TEST_P(UiControlsTest, TheBarStartsAtTheReadingStartAndAnUnusedSlotStaysEmpty) {
    QWidget window;
    setUnit(window, 1);
    window.resize(1080, 212);
    FixedBar bar(&window);
    bar.resize(1080, 212);
    window.show();
    const bool urdu = GetParam() == Language::Urdu;
    const int listen = bar.button(FixedBar::Slot::Listen)->x();

    bar.setSlotVisible(FixedBar::Slot::Back, false);

    EXPECT_EQ(bar.button(FixedBar::Slot::Listen)->x(), listen);
    EXPECT_EQ(bar.button(FixedBar::Slot::Back)->x() > listen, urdu);
    EXPECT_GE(bar.button(FixedBar::Slot::Back)->height(), 108);
}

TEST_P(UiControlsTest, TheKeypadIsLeftToRightInEveryLanguage) {
    Keypad keypad;
    sized(keypad, 1000, 652).grab();
    const auto x = [&](const char* name) { return keypad.findChild<KeypadKey*>(QLatin1String(name))->x(); };

    EXPECT_LT(x("key-1"), x("key-2"));
    EXPECT_LT(x("key-2"), x("key-3"));
    EXPECT_LT(x("key-delete"), x("key-0"));
    EXPECT_LT(x("key-0"), x("key-go"));
}

INSTANTIATE_TEST_SUITE_P(BothLanguages, UiControlsTest, ::testing::Values(Language::Urdu, Language::English),
                         [](const auto& test) { return test.param == Language::Urdu ? "Urdu" : "English"; });

TEST(UiKeypadTest, EachKeySaysItsOwnDigit) {
    Keypad keypad;
    QString typed;
    int erased = 0;
    int gone = 0;
    QObject::connect(&keypad, &Keypad::digit, [&](int value) { typed += QString::number(value); });
    QObject::connect(&keypad, &Keypad::erase, [&] { ++erased; });
    QObject::connect(&keypad, &Keypad::go, [&] { ++gone; });

    for (int value = 0; value <= 9; ++value)
        keypad.findChild<KeypadKey*>(QStringLiteral("key-%1").arg(value))->click();
    keypad.findChild<KeypadKey*>(QStringLiteral("key-delete"))->click();
    keypad.setGoEnabled(false);
    keypad.findChild<KeypadKey*>(QStringLiteral("key-go"))->click();
    keypad.setGoEnabled(true);
    keypad.findChild<KeypadKey*>(QStringLiteral("key-go"))->click();

    EXPECT_EQ(typed, QStringLiteral("0123456789"));
    EXPECT_EQ(erased, 1);
    EXPECT_EQ(gone, 1);
}

TEST(UiCnicFieldTest, OnlyTheNewestDigitAndTheLastThreeAreEverReadable) {
    CnicField field;
    QString typed;
    for (const char digit : {'3', '5', '2', '0', '2', '1', '2', '3', '4', '5', '6', '7', '9'}) {
        typed += QLatin1Char(digit);
        field.setDigits(typed);
        const int newest = static_cast<int>(typed.size()) - 1;

        EXPECT_EQ(field.shownAt(newest), QString(QLatin1Char(digit)));
        for (int place = 0; place < qMin(newest, 10); ++place)
            EXPECT_EQ(field.shownAt(place), QStringLiteral("•"));
    }

    field.hideNewest();

    for (int place = 0; place < 10; ++place) EXPECT_EQ(field.shownAt(place), QStringLiteral("•"));
    EXPECT_EQ(field.shownAt(10) + field.shownAt(11) + field.shownAt(12), QStringLiteral("679"));
}

TEST(UiCnicFieldTest, ErasingNeverShowsADigitAgain) {
    CnicField field;
    field.setDigits(QStringLiteral("3520"));
    field.setDigits(QStringLiteral("352"));

    for (int place = 0; place < 3; ++place) EXPECT_EQ(field.shownAt(place), QStringLiteral("•"));
    EXPECT_TRUE(field.shownAt(3).isEmpty());
}

TEST(UiCnicFieldTest, TheAccessibleNameCountsAndNeverSaysTheNumber) {
    const LanguageSwitch english(Language::English);
    CnicField field;
    field.setDigits(QStringLiteral("3520"));

    EXPECT_EQ(field.accessibleName(), QStringLiteral("CNIC number, 4 of 13 digits"));
}

}  // namespace
}  // namespace owc::ui

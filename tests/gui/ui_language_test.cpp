#include <gtest/gtest.h>

#include <cmath>

#include <QGuiApplication>

#include "assets/ui/error_text.h"
#include "assets/ui/icons.h"
#include "assets/ui/language.h"
#include "assets/ui/theme.h"

namespace owc::ui {
namespace {

const int kErrorCodes[] = {100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 200, 201, 202, 203, 204,
                           205, 206, 207, 208, 209, 210, 211, 212, 213, 215, 300, 301, 302, 303, 304, 305,
                           306, 307, 400, 401, 402, 403, 404, 405, 406, 500, 501, 502, 503, 504, 505, 506,
                           600, 601, 700};

double luminance(const QColor& colour) {
    const auto part = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double la = luminance(a) + 0.05;
    const double lb = luminance(b) + 0.05;
    return la > lb ? la / lb : lb / la;
}

TEST(UiLanguageTest, TextAndDirectionChangeTogether) {
    LanguageSwitch language(Language::Urdu);
    EXPECT_EQ(needName(QStringLiteral("withdraw")), QStringLiteral("وظیفہ نکلوانا"));
    EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    int changes = 0;
    QObject::connect(&language, &LanguageSwitch::changed, [&] { ++changes; });

    language.set(Language::English);
    language.set(Language::English);

    EXPECT_EQ(needName(QStringLiteral("withdraw")), QStringLiteral("Withdraw my stipend"));
    EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    EXPECT_EQ(changes, 1);
}

TEST(UiLanguageTest, CodesAndLanguagesMatchBothWays) {
    for (const Language language : kLanguages) EXPECT_EQ(languageFromCode(languageCode(language)), language);
    EXPECT_FALSE(languageFromCode(QStringLiteral("xx")));
}

TEST(UiLanguageTest, EveryErrorHasItsOwnSentenceInBothLanguages) {
    for (const Language language : {Language::Urdu, Language::English}) {
        const LanguageSwitch now(language);
        QStringList seen;
        for (const int code : kErrorCodes) {
            const QString text = errorText(code);

            EXPECT_EQ(text.isRightToLeft(), language == Language::Urdu) << code;
            EXPECT_FALSE(seen.contains(text)) << code;
            EXPECT_FALSE(text.contains(QString::number(code))) << code << " has only the general sentence";
            seen << text;
        }
        EXPECT_TRUE(errorText(9999).contains(QStringLiteral("9999")));
    }
}

TEST(UiLanguageTest, EveryNeedAndPriorityIsNamedInBothLanguages) {
    for (const Language language : {Language::Urdu, Language::English}) {
        const LanguageSwitch now(language);
        const bool urdu = language == Language::Urdu;
        for (const QString& need : needKeys()) {
            EXPECT_EQ(needName(need).isRightToLeft(), urdu) << qUtf8Printable(need);
            EXPECT_EQ(colourName(need).isRightToLeft(), urdu) << qUtf8Printable(need);
        }
        for (const char* key : {"none", "pregnant", "infant", "elderly", "disabled"}) {
            EXPECT_EQ(priorityName(QLatin1String(key)).isRightToLeft(), urdu) << key;
            EXPECT_EQ(priorityAnswer(QLatin1String(key)).isRightToLeft(), urdu) << key;
        }
    }
}

TEST(UiThemeTest, ColoursOfEveryNeedCanBeReadWhereTheyAreUsed) {
    for (const QString& need : needKeys()) {
        const NeedLook& look = needLook(need);
        EXPECT_GE(contrast(look.fill, Qt::white), 4.5) << qUtf8Printable(need);
        EXPECT_GE(contrast(look.deep, Qt::white), 7) << qUtf8Printable(need);
        EXPECT_GE(contrast(look.deep, look.tint), 7) << qUtf8Printable(need);
        EXPECT_GE(contrast(look.bright, Qt::black), 7) << qUtf8Printable(need);
    }
}

TEST(UiThemeTest, NoTwoNeedsShareColourOrPictogram) {
    for (const QString& a : needKeys())
        for (const QString& b : needKeys()) {
            if (a == b) continue;
            EXPECT_NE(needLook(a).fill, needLook(b).fill);
            EXPECT_NE(needLook(a).icon, needLook(b).icon);
        }
}

TEST(UiThemeTest, EveryPictogramOfANeedOrPriorityIsInTheProgram) {
    for (const QString& need : needKeys()) EXPECT_FALSE(icon(needLook(need).icon, 96, Qt::black).isNull());
    for (const char* key : {"pregnant", "infant", "elderly", "disabled"})
        EXPECT_FALSE(icon(priorityIcon(QLatin1String(key)), 96, Qt::black).isNull()) << key;
}

TEST(UiThemeTest, AnUnknownNeedIsStillDrawnAsInformation) {
    EXPECT_EQ(needLook(QStringLiteral("unheard-of")).key, QStringLiteral("info"));
    EXPECT_TRUE(needName(QStringLiteral("unheard-of")).isEmpty());
}

}  // namespace
}  // namespace owc::ui

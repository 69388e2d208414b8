#include "assets/print/amount_words.h"

#include <gtest/gtest.h>

#include <QRandomGenerator>
#include <QSet>
#include <QStringList>
#include <array>
#include <map>

#include "assets/ui/language.h"

namespace owc::print {
namespace {

/// The words by their last digit, as children learn them: 1, 11, 21 ... 91, then 2, 12 ... and last 0, 10
/// ... 90.
const std::array<QString, 10> kByLastDigit{
    QStringLiteral("صفر دس بیس تیس چالیس پچاس ساٹھ ستر اسی نوے"),
    QStringLiteral("ایک گیارہ اکیس اکتیس اکتالیس اکاون اکسٹھ اکہتر اکیاسی اکانوے"),
    QStringLiteral("دو بارہ بائیس بتیس بیالیس باون باسٹھ بہتر بیاسی بانوے"),
    QStringLiteral("تین تیرہ تئیس تینتیس تینتالیس ترپن تریسٹھ تہتر تراسی ترانوے"),
    QStringLiteral("چار چودہ چوبیس چونتیس چوالیس چون چونسٹھ چوہتر چوراسی چورانوے"),
    QStringLiteral("پانچ پندرہ پچیس پینتیس پینتالیس پچپن پینسٹھ پچہتر پچاسی پچانوے"),
    QStringLiteral("چھ سولہ چھبیس چھتیس چھیالیس چھپن چھیاسٹھ چھہتر چھیاسی چھیانوے"),
    QStringLiteral("سات سترہ ستائیس سینتیس سینتالیس ستاون سڑسٹھ ستتر ستاسی ستانوے"),
    QStringLiteral("آٹھ اٹھارہ اٹھائیس اڑتیس اڑتالیس اٹھاون اڑسٹھ اٹھہتر اٹھاسی اٹھانوے"),
    QStringLiteral("نو انیس انتیس انتالیس انچاس انسٹھ انہتر اناسی نواسی ننانوے"),
};

/// What the words say, read unit by unit.
std::int64_t readBack(const QString& words) {
    static const QHash<QString, std::int64_t> kUnits{{QStringLiteral("ارب"), 1'000'000'000},
                                                     {QStringLiteral("کروڑ"), 10'000'000},
                                                     {QStringLiteral("لاکھ"), 100'000},
                                                     {QStringLiteral("ہزار"), 1'000},
                                                     {QStringLiteral("سو"), 100}};
    std::int64_t sum = 0;
    std::int64_t count = 0;
    for (const QString& word : words.split(' ')) {
        if (const auto unit = kUnits.find(word); unit != kUnits.end()) {
            sum += count * *unit;
            count = 0;
            continue;
        }
        for (int n = 0; n < 100; ++n)
            if (urduNumber(n) == word) count = n;
    }
    return sum + count;
}

}  // namespace

TEST(AmountWordsTest, EveryUrduWordBelowAHundredIsTheOneThatPeopleSay) {
    QSet<QString> seen;
    for (int last = 0; last < 10; ++last) {
        const QStringList words = kByLastDigit[static_cast<std::size_t>(last)].split(' ');
        ASSERT_EQ(words.size(), 10);
        for (int tens = 0; tens < 10; ++tens) {
            EXPECT_EQ(urduNumber(tens * 10 + last), words[tens]) << tens * 10 + last;
            seen.insert(words[tens]);
        }
    }
    EXPECT_EQ(seen.size(), 100) << "no two are alike";
}

TEST(AmountWordsTest, UrduCountsInHundredsThousandsLakhsAndCrores) {
    const std::map<std::int64_t, QString> known{
        {100, QStringLiteral("ایک سو")},
        {101, QStringLiteral("ایک سو ایک")},
        {199, QStringLiteral("ایک سو ننانوے")},
        {200, QStringLiteral("دو سو")},
        {999, QStringLiteral("نو سو ننانوے")},
        {1'000, QStringLiteral("ایک ہزار")},
        {1'001, QStringLiteral("ایک ہزار ایک")},
        {13'500, QStringLiteral("تیرہ ہزار پانچ سو")},
        {19'000, QStringLiteral("انیس ہزار")},
        {99'999, QStringLiteral("ننانوے ہزار نو سو ننانوے")},
        {100'000, QStringLiteral("ایک لاکھ")},
        {100'001, QStringLiteral("ایک لاکھ ایک")},
        {123'456, QStringLiteral("ایک لاکھ تئیس ہزار چار سو چھپن")},
        {9'999'999, QStringLiteral("ننانوے لاکھ ننانوے ہزار نو سو ننانوے")},
        {10'000'000, QStringLiteral("ایک کروڑ")},
        {12'500'000, QStringLiteral("ایک کروڑ پچیس لاکھ")},
        {999'999'999, QStringLiteral("ننانوے کروڑ ننانوے لاکھ ننانوے ہزار نو سو ننانوے")},
        {1'000'000'000, QStringLiteral("ایک ارب")}};
    for (const auto& [number, words] : known) EXPECT_EQ(urduNumber(number), words) << number;
}

TEST(AmountWordsTest, EnglishCountsInLakhsAndCroresToo) {
    const std::map<std::int64_t, QString> known{
        {0, "zero"},
        {9, "nine"},
        {10, "ten"},
        {19, "nineteen"},
        {20, "twenty"},
        {21, "twenty-one"},
        {99, "ninety-nine"},
        {100, "one hundred"},
        {110, "one hundred ten"},
        {13'500, "thirteen thousand five hundred"},
        {100'000, "one lakh"},
        {123'456, "one lakh twenty-three thousand four hundred fifty-six"},
        {10'000'000, "one crore"},
        {999'999'999, "ninety-nine crore ninety-nine lakh ninety-nine thousand nine hundred ninety-nine"},
        {1'000'000'000, "one hundred crore"}};
    for (const auto& [number, words] : known) EXPECT_EQ(englishNumber(number), words) << number;
}

TEST(AmountWordsTest, WhatWasWrittenReadsBackAsTheNumber) {
    QRandomGenerator random(20260314);
    for (int i = 0; i < 500; ++i) {
        std::int64_t most = 10;
        for (int digits = static_cast<int>(random.bounded(9)); digits > 0; --digits) most *= 10;
        const auto number = static_cast<std::int64_t>(random.generate64() % static_cast<std::uint64_t>(most));
        EXPECT_EQ(readBack(urduNumber(number)), number) << qUtf8Printable(urduNumber(number));
    }
}

TEST(AmountWordsTest, NothingIsSaidOfWhatIsOutOfRange) {
    EXPECT_EQ(urduNumber(-1), QString());
    EXPECT_EQ(englishNumber(kMostInWords + 1), QString());
    EXPECT_EQ(amountInWords(-1), QString());
    EXPECT_EQ(amountInWords(kMostInWords * 100 + 1), QString());
}

TEST(AmountWordsTest, ASumIsInTheLanguageOfThePaper) {
    ui::LanguageSwitch language(ui::Language::Urdu);
    EXPECT_EQ(amountInWords(1'350'000), QStringLiteral("تیرہ ہزار پانچ سو روپے"));
    EXPECT_EQ(amountInWords(100), QStringLiteral("ایک روپیہ"));
    EXPECT_EQ(amountInWords(0), QStringLiteral("صفر روپے"));
    EXPECT_EQ(amountInWords(1'350'050), QStringLiteral("تیرہ ہزار پانچ سو روپے اور پچاس پیسے"));
    language.set(ui::Language::Sindhi);
    EXPECT_EQ(amountInWords(200), QStringLiteral("دو روپے")) << "what a language lacks is said in Urdu";
    language.set(ui::Language::English);
    EXPECT_EQ(amountInWords(1'350'000), "Thirteen thousand five hundred rupees");
    EXPECT_EQ(amountInWords(101), "One rupee and one paisa");
    language.set(ui::Language::Urdu);
}

TEST(AmountWordsTest, FiguresHaveACommaEveryThreeDigits) {
    const std::map<std::int64_t, QString> known{{0, "0"},
                                                {99'900, "999"},
                                                {100'000, "1,000"},
                                                {1'350'000, "13,500"},
                                                {1'350'005, "13,500.05"},
                                                {10'000'000, "100,000"},
                                                {-1'350'050, "-13,500.50"}};
    for (const auto& [paisa, figures] : known) EXPECT_EQ(amountInFigures(paisa), figures) << paisa;
}

}  // namespace owc::print

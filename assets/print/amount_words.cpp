#include "assets/print/amount_words.h"

#include <QStringList>
#include <array>

#include "assets/ui/language.h"

namespace owc::print {
namespace {

constexpr std::int64_t kHundred = 100;
constexpr std::int64_t kThousand = 1'000;
constexpr std::int64_t kLakh = 100'000;
constexpr std::int64_t kCrore = 10'000'000;
constexpr std::int64_t kArab = 1'000'000'000;

/// Below a hundred no word of Urdu follows from another.
constexpr std::array<const char16_t*, 100> kUrdu{
    u"صفر",     u"ایک",     u"دو",      u"تین",      u"چار",     u"پانچ",     u"چھ",      u"سات",
    u"آٹھ",     u"نو",      u"دس",      u"گیارہ",    u"بارہ",    u"تیرہ",     u"چودہ",    u"پندرہ",
    u"سولہ",    u"سترہ",    u"اٹھارہ",  u"انیس",     u"بیس",     u"اکیس",     u"بائیس",   u"تئیس",
    u"چوبیس",   u"پچیس",    u"چھبیس",   u"ستائیس",   u"اٹھائیس", u"انتیس",    u"تیس",     u"اکتیس",
    u"بتیس",    u"تینتیس",  u"چونتیس",  u"پینتیس",   u"چھتیس",   u"سینتیس",   u"اڑتیس",   u"انتالیس",
    u"چالیس",   u"اکتالیس", u"بیالیس",  u"تینتالیس", u"چوالیس",  u"پینتالیس", u"چھیالیس", u"سینتالیس",
    u"اڑتالیس", u"انچاس",   u"پچاس",    u"اکاون",    u"باون",    u"ترپن",     u"چون",     u"پچپن",
    u"چھپن",    u"ستاون",   u"اٹھاون",  u"انسٹھ",    u"ساٹھ",    u"اکسٹھ",    u"باسٹھ",   u"تریسٹھ",
    u"چونسٹھ",  u"پینسٹھ",  u"چھیاسٹھ", u"سڑسٹھ",    u"اڑسٹھ",   u"انہتر",    u"ستر",     u"اکہتر",
    u"بہتر",    u"تہتر",    u"چوہتر",   u"پچہتر",    u"چھہتر",   u"ستتر",     u"اٹھہتر",  u"اناسی",
    u"اسی",     u"اکیاسی",  u"بیاسی",   u"تراسی",    u"چوراسی",  u"پچاسی",    u"چھیاسی",  u"ستاسی",
    u"اٹھاسی",  u"نواسی",   u"نوے",     u"اکانوے",   u"بانوے",   u"ترانوے",   u"چورانوے", u"پچانوے",
    u"چھیانوے", u"ستانوے",  u"اٹھانوے", u"ننانوے",
};

constexpr std::array<const char16_t*, 20> kEnglish{
    u"zero",     u"one",     u"two",     u"three",     u"four",     u"five",     u"six",
    u"seven",    u"eight",   u"nine",    u"ten",       u"eleven",   u"twelve",   u"thirteen",
    u"fourteen", u"fifteen", u"sixteen", u"seventeen", u"eighteen", u"nineteen",
};
constexpr std::array<const char16_t*, 10> kEnglishTens{
    u"", u"", u"twenty", u"thirty", u"forty", u"fifty", u"sixty", u"seventy", u"eighty", u"ninety",
};

QString wordOf(const char16_t* word) {
    return QString::fromUtf16(word);
}

QString urduBelowHundred(std::int64_t number) {
    return wordOf(kUrdu[static_cast<std::size_t>(number)]);
}

QString englishBelowHundred(std::int64_t number) {
    const auto n = static_cast<std::size_t>(number);
    if (n < kEnglish.size()) return wordOf(kEnglish[n]);
    const QString tens = wordOf(kEnglishTens[n / 10]);
    return n % 10 == 0 ? tens : tens + '-' + wordOf(kEnglish[n % 10]);
}

/// What is counted from this size on.
struct Unit {
    std::int64_t size;
    const char16_t* name;
};

/// From the largest unit to the smallest: how many of it, then its name; each count is below a hundred, but
/// for the hundred crores that English has no other word for.
template <std::size_t N>
QString composed(std::int64_t number, const std::array<Unit, N>& units,
                 QString (*belowHundred)(std::int64_t)) {
    if (number < 0 || number > kMostInWords) return {};
    if (number == 0) return belowHundred(0);
    QStringList words;
    for (const Unit& unit : units) {
        const std::int64_t count = number / unit.size;
        number %= unit.size;
        if (count == 0) continue;
        words << (count < kHundred ? belowHundred(count) : composed(count, units, belowHundred))
              << wordOf(unit.name);
    }
    if (number > 0) words << belowHundred(number);
    return words.join(' ');
}

bool inEnglish() {
    return ui::language() == ui::Language::English;
}

}  // namespace

QString urduNumber(std::int64_t number) {
    static constexpr std::array<Unit, 5> kUnits{
        {{kArab, u"ارب"}, {kCrore, u"کروڑ"}, {kLakh, u"لاکھ"}, {kThousand, u"ہزار"}, {kHundred, u"سو"}}};
    return composed(number, kUnits, urduBelowHundred);
}

QString englishNumber(std::int64_t number) {
    static constexpr std::array<Unit, 4> kUnits{
        {{kCrore, u"crore"}, {kLakh, u"lakh"}, {kThousand, u"thousand"}, {kHundred, u"hundred"}}};
    return composed(number, kUnits, englishBelowHundred);
}

QString amountInEnglish(std::int64_t paisa) {
    const std::int64_t rupees = paisa / 100;
    const std::int64_t rest = paisa % 100;
    if (paisa < 0 || paisa > kMostInWords * 100) return {};
    QString words = englishNumber(rupees) + (rupees == 1 ? " rupee" : " rupees");
    words[0] = words[0].toUpper();
    return rest == 0 ? words : words + " and " + englishNumber(rest) + " paisa";
}

QString amountInWords(std::int64_t paisa) {
    if (inEnglish()) return amountInEnglish(paisa);
    const std::int64_t rupees = paisa / 100;
    const std::int64_t rest = paisa % 100;
    if (paisa < 0 || paisa > kMostInWords * 100) return {};
    const QString words = urduNumber(rupees) + (rupees == 1 ? " روپیہ" : " روپے");
    return rest == 0 ? words : words + " اور " + urduNumber(rest) + (rest == 1 ? " پیسہ" : " پیسے");
}

QString amountInFigures(std::int64_t paisa) {
    const bool owed = paisa < 0;
    const std::int64_t rest = owed ? -(paisa % 100) : paisa % 100;
    QString figures = QString::number(owed ? -(paisa / 100) : paisa / 100);
    for (qsizetype at = figures.size() - 3; at > 0; at -= 3) figures.insert(at, ',');
    if (rest != 0) figures += QString(".%1").arg(rest, 2, 10, QChar('0'));
    return owed ? '-' + figures : figures;
}

}  // namespace owc::print

// What visitors read in the seven languages: every sentence is there, in letters of that language, and the
// kiosk really speaks what was touched.
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QGuiApplication>
#include <QRegularExpression>
#include <set>

#include "assets/ui/cards.h"
#include "assets/ui/fonts.h"
#include "assets/ui/tiles.h"
#include "queue-server/domain/languages.h"
#include "tests/support/kiosk_screens.h"
#include "tests/support/translation_file.h"
#include "where.h"

namespace owc::ui {
namespace {

using test::Sentence;

/// The contexts of kiosk, ticket, slip and board; all others are of the desks, in Urdu and English.
bool forVisitors(const QString& context) {
    static const QStringList named{"Need",   "Priority",   "FixedBar",     "TopBar",       "JourneyRibbon",
                                   "Keypad", "CnicField",  "TokenPanel",   "PaperPicture", "Ticket",
                                   "Slip",   "Receipt",    "ToggleTile",   "Announcement", "Dates",        "HallVoice", "Answer",
                                   "FormWords", "owc::desk_view::VisitorWindow"};
    return named.contains(context) || context.startsWith("owc::screens::") || context.startsWith("owc::board::");
}

QString lineOf(const QString& code, const QString& context, QString source) {
    return code + ' ' + context + ": " + source.replace('\n', "\\n");
}

QStringList fallingBack() {
    QFile file(QStringLiteral(OWC_SOURCE_DIR "/assets/translations/falls_back.txt"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QStringList lines;
    for (const QString& line : QString::fromUtf8(file.readAll()).split('\n'))
        if (!line.isEmpty() && !line.startsWith('#')) lines << line;
    return lines;
}

/// The letters of the language beyond the 28 that all of them share, signs of vowels included.
QString ownLetters(Language language) {
    switch (language) {
        case Language::Urdu:
            return QStringLiteral("آأؤئءپٹچڈڑژکگںہھۂۃیےۓۀ\u0650\u0651\u064B\u064E\u064F\u0654");
        case Language::Punjabi:
            return QStringLiteral("آأؤئءپٹچڈڑژکگںہھیےۓݨ");
        case Language::Saraiki:
            return QStringLiteral("آأؤئءپٹچڈڑژکگںہھیےۓٻڄݙڳݨ");
        case Language::Balochi:
            return QStringLiteral("آؤئءپٹچڈڑژکگںہھیےۏێ\u064F\u0650");
        case Language::Pashto:
            return QStringLiteral("آأؤئءپټځچڅډړږژښکګڼهیيېۍ");
        case Language::Sindhi:
            return QStringLiteral("آئءٻڀتٿٽٺپڄڃچڇڌڏڊڍڙڦڪکگڳڱڻهھي۽۾\u0650\u064F\u064E");
        case Language::English:
            break;
    }
    return {};
}

constexpr char16_t kShared[] = u"ابتثجحخدذرزسشصضطظعغفقلمنو";

bool belongs(QChar c, Language language) {
    static const QString signs = QStringLiteral(" \n،؟؛۔.:·");
    return QStringView(kShared).contains(c) || ownLetters(language).contains(c) || signs.contains(c);
}

QString withoutFigures(QString words) {
    static const QRegularExpression figures("%n|%\\d|[0-9]+");
    return words.remove(figures);
}

class VisitorLanguageTest : public ::testing::TestWithParam<Language> {
  protected:
    QString m_code = languageCode(GetParam());
};

TEST_P(VisitorLanguageTest, HasEverySentenceOrIsListedAsFallingBack) {
    QStringList listed = fallingBack();
    QSet<QString> there;
    for (const Sentence& own : test::sentencesOf(m_code))
        if (!own.words.isEmpty()) there.insert(lineOf(m_code, own.context, own.source));
    int seen = 0;
    for (const Sentence& urdu : test::sentencesOf(QStringLiteral("ur"))) {
        if (!forVisitors(urdu.context)) continue;
        ++seen;
        const QString line = lineOf(m_code, urdu.context, urdu.source);
        EXPECT_NE(there.contains(line), listed.contains(line))
            << (there.contains(line) ? "needless in" : "translate, or add to") << " falls_back.txt: "
            << qUtf8Printable(line);
    }
    EXPECT_GT(seen, 140) << "the visitors' sentences were not found";
}

TEST_P(VisitorLanguageTest, KeepsTheMarkersOfValues) {
    static const QRegularExpression marker("%n|%\\d");
    for (const Sentence& own : test::sentencesOf(m_code)) {
        std::multiset<QString> in, out;
        for (auto all = marker.globalMatch(own.source); all.hasNext();) in.insert(all.next().captured());
        for (auto all = marker.globalMatch(own.words); all.hasNext();) out.insert(all.next().captured());
        EXPECT_EQ(in, out) << qUtf8Printable(own.words);
    }
}

TEST_P(VisitorLanguageTest, IsWrittenWithItsOwnLettersAndNoOthers) {
    QString text;
    for (const Sentence& own : test::sentencesOf(m_code)) {
        text += own.words;
        for (const QChar c : withoutFigures(own.words))
            EXPECT_TRUE(belongs(c, GetParam()))
                << "U+" << std::hex << int{c.unicode()} << " in: " << qUtf8Printable(own.words);
    }
    if (GetParam() == Language::Punjabi) return;  // as Urdu, in everyday print
    int special = 0;
    for (const QChar c : ownLetters(GetParam()))
        special += text.contains(c) && !ownLetters(Language::Urdu).contains(c);
    EXPECT_GE(special, GetParam() == Language::Balochi ? 0 : 4) << "letters that Urdu does not have";
}

TEST_P(VisitorLanguageTest, ShowsInUrduWhatItLacksAndNeverInEnglish) {
    const LanguageSwitch now(GetParam());
    int seen = 0;
    for (const Sentence& urdu : test::sentencesOf(QStringLiteral("ur"))) {
        if (urdu.context != "Desk") continue;
        ++seen;
        EXPECT_EQ(QCoreApplication::translate("Desk", urdu.source.toUtf8()).trimmed(), urdu.words);
    }
    EXPECT_GT(seen, 20);
}

INSTANTIATE_TEST_SUITE_P(Five, VisitorLanguageTest,
                         ::testing::Values(Language::Punjabi, Language::Pashto, Language::Sindhi,
                                           Language::Saraiki, Language::Balochi),
                         [](const auto& test) { return languageCode(test.param).toStdString(); });

TEST(LanguagesTest, CodesAreTheSameOnScreensAndInTheRules) {
    for (const Language language : kLanguages) {
        const std::string code = languageCode(language).toStdString();
        const auto ruled = domain::languageFromCode(code);
        ASSERT_TRUE(ruled) << code;
        EXPECT_EQ(domain::languageCode(*ruled), code);
        EXPECT_EQ(static_cast<int>(*ruled), static_cast<int>(language)) << code << ": the same order";
    }
    EXPECT_FALSE(domain::languageFromCode("xx"));
}

TEST(LanguagesTest, ANameThatIsMissingIsUrduButNeverUnderEnglish) {
    const domain::Names names{{"ur", "وظیفہ"}, {"sd", "وظيفو"}};
    EXPECT_EQ(domain::nameIn(names, domain::Language::Sindhi), "وظيفو");
    EXPECT_EQ(domain::nameIn(names, domain::Language::Pashto), "وظیفہ");
    EXPECT_EQ(domain::nameIn(names, domain::Language::English), "");
}

TEST(LanguagesTest, NastaliqIsForUrduPunjabiAndSaraikiAndNaskhForTheOthers) {
    LanguageSwitch now;
    for (const Language language : kLanguages) {
        now.set(language);
        const bool naskh = language == Language::Pashto || language == Language::Sindhi || language == Language::Balochi;
        EXPECT_EQ(displayFace(), language == Language::English ? Face::Sans : naskh ? Face::Naskh : Face::Nastaliq)
            << qUtf8Printable(languageCode(language));
        EXPECT_EQ(QGuiApplication::layoutDirection() == Qt::LeftToRight, language == Language::English);
        EXPECT_EQ(displayFont(40).families().value(0), faceFont(displayFace(), 40, true).families().value(0));
    }
}

/// Title of the screen of needs, as the file of the language says it.
QString askedIn(const QString& code) {
    if (code == "en") return QStringLiteral("What do you need today?");
    for (const Sentence& one : test::sentencesOf(code))
        if (one.source == "What do you need today?") return one.words;
    return {};
}

TEST(LanguagesTest, EveryChoiceOfLanguageLeadsToAScreenInThatLanguage) {
    screens::ShownKiosk kiosk;
    screens::Catalogue catalogue = screens::nineServices();
    catalogue.languages.clear();
    for (const Language language : kLanguages)
        catalogue.languages.push_back(*domain::languageFromCode(languageCode(language).toStdString()));
    catalogue.services.front().names = {{"ur", "اردو"}, {"en", "English"}, {"sd", "سنڌي"}};
    kiosk.window.setCatalogue(catalogue);
    for (const Language language : kLanguages) {
        const QString code = languageCode(language);
        flow::State state;
        state.screen = flow::Screen::Language;
        state.connected = state.dayOpen = true;
        kiosk.present(state);
        auto* tile = kiosk.find<LanguageTile>(qUtf8Printable("language-" + code));
        ASSERT_NE(tile, nullptr) << qUtf8Printable(code);

        tile->click();
        const flow::Moment now{1'000'000};
        kiosk.present(flow::step(state, kiosk.touches.back(), now).state, now);

        auto* title = kiosk.find<TextBlock>("needTitle");
        ASSERT_NE(title, nullptr) << qUtf8Printable(code);
        EXPECT_EQ(title->accessibleName(), askedIn(code));
        const QString named = kiosk.find<NeedTile>("need-withdraw")->accessibleName();
        EXPECT_EQ(named, code == "en" ? "English" : code == "sd" ? "سنڌي" : "اردو");
        EXPECT_EQ(kiosk.window.layoutDirection() == Qt::LeftToRight, code == "en");
    }
}

}  // namespace
}  // namespace owc::ui

// "Am I eligible?" on the kiosk's screen, to the ear and on paper.
#include <gtest/gtest.h>

#include <QTest>
#include <map>
#include <set>

#include "assets/print/documents.h"
#include "assets/ui/cards.h"
#include "assets/ui/cnic_chip.h"
#include "assets/ui/kiosk_control.h"
#include "assets/ui/verdict_card.h"
#include "kiosk/app/answer_picture.h"
#include "kiosk/app/kiosk_runner.h"
#include "kiosk/screens/answer_words.h"
#include "kiosk/screens/document_row.h"
#include "queue-server/domain/languages.h"
#include "tests/support/answer_states.h"
#include "tests/support/sample_eligibility.h"
#include "tests/support/text_sizes.h"

namespace owc::screens {
namespace {

using domain::Language;
using eligibility::VerdictKind;
using Kind = flow::Answer::Kind;

constexpr Language kLanguages[] = {Language::Urdu,    Language::Punjabi, Language::Pashto, Language::Sindhi,
                                   Language::Saraiki, Language::Balochi, Language::English};

class KioskAnswerTest : public ::testing::Test {
  protected:
    [[nodiscard]] ui::VerdictCard* card(const char* name) { return m_kiosk.find<ui::VerdictCard>(name); }
    [[nodiscard]] QString button(const char* name) {
        auto* found = m_kiosk.find<ui::KioskControl>(name);
        return found ? found->text() : QString();
    }
    void press(const char* name) {
        auto* found = m_kiosk.find<ui::KioskControl>(name);
        ASSERT_NE(found, nullptr) << name;
        QTest::mouseClick(found, Qt::LeftButton);
    }
    [[nodiscard]] QStringList cardTexts() {
        QStringList all;
        for (auto* one : m_kiosk.window.findChildren<ui::VerdictCard*>())
            all << one->word() << one->name() << one->sentence() << one->icon() << one->accessibleName();
        all.removeAll(QString());
        return all;
    }

    ShownKiosk m_kiosk;
};

TEST_F(KioskAnswerTest, EveryKindOfAnswerHasASymbolAndAWordOfItsOwnInEveryLanguage) {
    for (const Language language : kLanguages) {
        std::set<QString> symbols;
        std::set<QString> words;
        for (const VerdictKind kind : kVerdictKinds) {
            m_kiosk.present(toldState(language, kind));
            symbols.insert(card("answerLarge")->icon());
            words.insert(card("answerLarge")->word());
            EXPECT_FALSE(card("answerLarge")->sentence().isEmpty());
        }
        EXPECT_EQ(symbols.size(), 10U);
        EXPECT_EQ(words.size(), 10U) << domain::languageCode(language);
    }
}

TEST_F(KioskAnswerTest, ACardIsToldProgrammeByProgrammeAndWhatToDo) {
    m_kiosk.present(programmesState(Language::English, 2));
    ASSERT_NE(card("answer-2"), nullptr);
    EXPECT_EQ(card("answer-2")->name(), "Interest-free loan");
    EXPECT_EQ(card("answer-2")->word(), "Not now");
    EXPECT_EQ(card("answer-2")->sentence(),
              "Nobody in the family fits it yet.\nYou can ask for another look at it.");
    EXPECT_EQ(card("answerLarge"), nullptr);
    EXPECT_EQ(stepSentence({.kind = VerdictKind::NotNow, .service = {}}), "It is not given now.") << "it has ended";
    EXPECT_EQ(m_kiosk.find<DocumentRow>("answerDocuments")->documents().size(), 4);
    EXPECT_EQ(m_kiosk.find("takeToken")->accessibleDescription(), "Register or update my family · zone B");
    EXPECT_EQ(m_kiosk.find("answerNotice"), nullptr);

    m_kiosk.present(programmesState(Language::Urdu, 0));
    EXPECT_EQ(m_kiosk.window.layoutDirection(), Qt::RightToLeft);
    EXPECT_EQ(card("answer-1")->word(), "اندراج ہے");
}

TEST_F(KioskAnswerTest, ATypedNumberIsToldOneKindAndHowToHearMore) {
    Catalogue catalogue = nineServices();
    for (const bool scanner : {true, false}) {
        catalogue.scanner = scanner;
        m_kiosk.window.setCatalogue(catalogue);
        m_kiosk.present(toldState(Language::English, VerdictKind::UnderReview));
        EXPECT_EQ(card("answerLarge")->word(), "Being checked");
        EXPECT_EQ(card("answer-1"), nullptr);
        EXPECT_EQ(m_kiosk.find("answerNotice")->accessibleName(),
                  scanner ? "Hold your card to the scanner to hear more."
                          : "The staff tell you more at the counter.");
    }
    flow::State state = toldState(Language::English, VerdictKind::UnderReview);
    state.notCnic = true;
    m_kiosk.present(state);
    EXPECT_EQ(m_kiosk.find("answerNotice")->accessibleName(), "This is not a CNIC");
}

TEST_F(KioskAnswerTest, EveryProgrammeIsFoundOnSomePageInEveryView) {
    for (const flow::EasierView& easier : easierViews()) {
        std::set<QString> words;
        for (std::uint32_t page = 0; page < 5; ++page) {
            flow::State state = programmesState(Language::English, page);
            state.easier = easier;
            m_kiosk.present(state);
            for (auto* one : m_kiosk.window.findChildren<ui::VerdictCard*>())
                if (one->isVisible()) words.insert(one->word());
            EXPECT_NE(m_kiosk.find("moreAnswers"), nullptr);
        }
        EXPECT_EQ(words.size(), 10U) << nameOf(easier);
    }
}

TEST_F(KioskAnswerTest, EachButtonTellsWhatItStandsForAndIsThereOnlyWithAnAnswer) {
    m_kiosk.present(programmesState(Language::English, 0));
    for (const char* name : {"takeToken", "printAnswer", "moreAnswers", "answerDone"}) press(name);
    ASSERT_EQ(m_kiosk.touches.size(), 4U);
    EXPECT_TRUE(boost::variant2::holds_alternative<flow::TakeToken>(m_kiosk.touches[0]));
    EXPECT_TRUE(boost::variant2::holds_alternative<flow::OnPaper>(m_kiosk.touches[1]));
    EXPECT_TRUE(boost::variant2::holds_alternative<flow::MoreAnswers>(m_kiosk.touches[2]));
    EXPECT_TRUE(boost::variant2::holds_alternative<flow::Done>(m_kiosk.touches[3]));

    flow::State printed = programmesState(Language::English, 0);
    printed.answer->onPaper = true;
    m_kiosk.present(printed);
    EXPECT_EQ(button("printAnswer"), "Take the paper");
    EXPECT_FALSE(m_kiosk.find("printAnswer")->isEnabled());

    m_kiosk.present(answerState(Language::English, {.kind = Kind::Asked}));
    for (const char* name : {"takeToken", "printAnswer", "moreAnswers", "answerDone"})
        EXPECT_EQ(m_kiosk.find(name), nullptr) << name;
    for (const Kind kind : {Kind::CannotAsk, Kind::TooOften}) {
        m_kiosk.present(answerState(Language::English, {.kind = kind}));
        EXPECT_NE(m_kiosk.find("takeToken"), nullptr);
        EXPECT_EQ(m_kiosk.find("printAnswer"), nullptr) << "there is nothing to take home";
    }
}

TEST_F(KioskAnswerTest, APrinterThatCannotPrintIsNotOffered) {
    Catalogue catalogue = nineServices();
    catalogue.printer = false;
    m_kiosk.window.setCatalogue(catalogue);
    m_kiosk.present(programmesState(Language::English, 0));
    EXPECT_EQ(m_kiosk.find("printAnswer"), nullptr);
}

TEST_F(KioskAnswerTest, NothingOfHerStaysOnTheScreen) {
    m_kiosk.present(programmesState(Language::Urdu, 0));
    EXPECT_EQ(m_kiosk.find<ui::CnicChip>("answerCnic")->text(), "•••••-•••••67-1");
    for (const bool leaves : {true, false}) {
        m_kiosk.present(programmesState(Language::Urdu, 0));
        ASSERT_FALSE(cardTexts().isEmpty());
        if (leaves)
            m_kiosk.window.clearPersonal();
        else
            m_kiosk.present(stateAt(flow::Screen::Priority, Language::Urdu));
        EXPECT_EQ(cardTexts(), QStringList());
        EXPECT_EQ(m_kiosk.window.findChild<ui::CnicChip*>("answerCnic")->text(), QString());
        EXPECT_EQ(m_kiosk.window.findChild<DocumentRow*>("answerDocuments")->accessibleName(), QString());
    }
}

TEST_F(KioskAnswerTest, TheHallHearsNothingOfHerAnswerUnaskedAndWhatSheAsksForIsKeptNowhere) {
    for (const flow::State& state :
         {programmesState(Language::English, 0), toldState(Language::English, VerdictKind::NotNow)}) {
        m_kiosk.present(state);
        const auto words = m_kiosk.window.words();
        EXPECT_FALSE(words.empty());
        QStringList heard;
        for (const Sentence& more : m_kiosk.window.wordsOnRequest()) {
            if (std::ranges::find(words, more) != words.end()) continue;
            EXPECT_TRUE(more.secret) << qPrintable(more.text);
            heard << more.text;
        }
        for (auto* one : m_kiosk.window.findChildren<ui::VerdictCard*>()) {
            if (!one->isVisible()) continue;
            EXPECT_TRUE(heard.contains(one->word()));
            for (const Sentence& said : words) EXPECT_NE(said.text, one->word());
        }
    }
    m_kiosk.present(answerState(Language::English, {.kind = Kind::CannotAsk}));
    EXPECT_EQ(m_kiosk.window.words().at(1).text, "It cannot be asked now") << "that is nothing of hers";
}

client::Views viewsOf(std::initializer_list<const char*> services) {
    client::Views views;
    for (const char* id : services)
        views.services[{id}] = {.need = id,
                                .names = {{"ur", "خاندان کا اندراج"}, {"en", "Register or update family"}},
                                .zone = "B",
                                .zoneDirection = "right",
                                .bring = {"cnic"}};
    protocol::CentreRow centre;
    centre.names = {{"ur", "ون ونڈو سینٹر"}, {"en", "One Window Centre"}};
    centre.helpline = "0800-26477";
    views.centre = centre;
    return views;
}

TEST(KioskAnswerPictureTest, OnlyWhatMayBeToldIsTakenFromALookUp) {
    const auto views = viewsOf({"eligible", "family", "school"});
    const flow::Answer answer = kiosk_app::answerOf(test::sampleEligibility(), views);
    EXPECT_EQ(answer.kind, Kind::Programmes);
    ASSERT_EQ(answer.programmes.size(), 1U);
    EXPECT_EQ(answer.programmes[0].service.value, "school");
    EXPECT_EQ(answer.programmes[0].documents, (std::vector<std::string>{"cnic", "bform"}));
    EXPECT_FALSE(answer.programmes[0].reason) << "a reason is told only with a no";
    EXPECT_EQ(answer.service.value, "family") << "the first of the journey that this centre has";
    EXPECT_EQ(answer.bring, std::vector<std::string>{"cnic"});

    protocol::Eligibility no = test::sampleEligibility();
    no.programmes[0].verdict.kind = VerdictKind::NotNow;
    no.triage.journey.clear();
    const flow::Answer refused = kiosk_app::answerOf(no, views);
    EXPECT_EQ(refused.programmes[0].reason, eligibility::Rule::MemberWith);
    EXPECT_EQ(refused.service.value, "school");
    EXPECT_EQ(refused.bring, (std::vector<std::string>{"cnic", "bform"}));
}

TEST(KioskAnswerPictureTest, ATypedNumberLeadsToTheNeedOfItsAnswer) {
    const auto views = viewsOf({"eligible", "family", "finger"});
    const auto serviceOf = [&](VerdictKind kind, lookups::Found found = lookups::Found::Here) {
        return kiosk_app::answerOf({.foremost = kind, .found = found, .programmes = {}, .triage = {}}, views)
            .service.value;
    };
    EXPECT_EQ(serviceOf(VerdictKind::SurveyNeeded), "family");
    EXPECT_EQ(serviceOf(VerdictKind::NadraFirst), "finger");
    EXPECT_EQ(serviceOf(VerdictKind::NotNow), "") << "the need she chose";
    EXPECT_EQ(serviceOf(VerdictKind::AskCounter, lookups::Found::Nowhere), "family");
}

flow::PrintAnswer paperOf(Language language, flow::State state) {
    return {*state.answer, {"family"}, language};
}

class AnswerPaperTest : public ::testing::TestWithParam<std::tuple<ui::Language, int>> {
  protected:
    void SetUp() override { m_language.set(std::get<0>(GetParam())); }
    void TearDown() override { m_language.set(ui::Language::Urdu); }
    [[nodiscard]] int width() const { return std::get<1>(GetParam()); }
    [[nodiscard]] Language language() const {
        return *domain::languageFromCode(ui::languageCode(std::get<0>(GetParam())).toStdString());
    }
    [[nodiscard]] print::AnswerPaper paper(const flow::State& state) const {
        return kiosk_app::answerPaperOf(paperOf(language(), state), viewsOf({"family"}), {});
    }

    ui::LanguageSwitch m_language;
};

TEST_P(AnswerPaperTest, NoWordIsTooSmallToReadAndAllIsOnThePaper) {
    print::AnswerPaper all = paper(programmesState(language(), 0));
    EXPECT_EQ(all.lines.size(), 8U) << "what is open to everybody, or only staff can say, is on the screen";
    all.bring << "parents_cnic"
              << "income_certificate"
              << "rent_agreement"
              << "fee_receipts"
              << "medical_bills"
              << "vaccination_card"
              << "photo"
              << "house_picture"
              << "unheard-of"
              << "phone"
              << "slip"
              << "receipt";
    for (int rule = 0; rule <= static_cast<int>(eligibility::Rule::AnyOf); ++rule)
        for (int step = 0; step <= static_cast<int>(eligibility::NextStep::AskCounter);
             step += rule == 0 ? 1 : 20) {
            flow::ProgrammeAnswer one = programmeAnswer(VerdictKind::NotNow);
            one.reason = static_cast<eligibility::Rule>(rule);
            one.next = static_cast<eligibility::NextStep>(step);
            all.lines.push_back({"state-not-now",
                                 verdictWord(one.kind),
                                 nameNow(one.names),
                                 "loan",
                                 {reasonSentence(one), stepSentence(one)}});
        }
    test::TextSizes sizes(width());
    QPainter painter(&sizes);
    EXPECT_GT(print::paintAnswer(painter, all, width()), 2000);
    painter.end();
    std::map<QString, int> tooSmall;
    for (const test::DrawnText& text : sizes.drawn())
        if (text.px < test::leastOnPaper(text)) tooSmall[text.text] = text.px;
    for (const auto& [text, px] : tooSmall) ADD_FAILURE() << qPrintable(text) << " at " << px << " dots";
}

TEST_P(AnswerPaperTest, EveryAnswerLooksDifferentAndNoInkTouchesTheEdge) {
    std::vector<drivers::Raster> seen;
    for (const VerdictKind kind : kVerdictKinds) {
        const auto raster = print::renderAnswer(paper(toldState(language(), kind)), width());
        for (const auto& other : seen) EXPECT_NE(raster, other);
        for (std::size_t y = 0; y < raster.height(); ++y)
            for (const std::size_t x :
                 {std::size_t{0}, std::size_t{7}, raster.width() - 8, raster.width() - 1})
                ASSERT_FALSE(raster.black(x, y)) << x << "," << y;
        seen.push_back(raster);
    }
}

INSTANTIATE_TEST_SUITE_P(Papers, AnswerPaperTest,
                         ::testing::Combine(::testing::ValuesIn(ui::kLanguages),
                                            ::testing::Values(576, 384)));

/// A kiosk whose server answers when the test says so.
class AskingKioskTest : public ::testing::Test {
  protected:
    using Handler = client_qt::ServerLink::ReplyHandler;

    void ask(bool card) {
        m_runner.tell(flow::CentreChanged{true, true});
        m_runner.touch(flow::ChooseLanguage{});
        m_runner.touch(flow::ChooseNeed{{"eligible"}, true});
        if (card) m_runner.touch(flow::ScanCard{"6110100000142"});
        for (int i = 0; i < 13 && !card; ++i) m_runner.touch(flow::Digit{3});
        m_runner.touch(flow::Go{});
        ASSERT_TRUE(m_sent && boost::variant2::holds_alternative<protocol::AskEligibility>(*m_sent));
    }
    [[nodiscard]] lookups::Purpose purpose() const {
        return boost::variant2::get<protocol::AskEligibility>(*m_sent).purpose;
    }
    [[nodiscard]] Kind kind() const { return m_runner.state().answer->kind; }

    std::optional<protocol::RequestBody> m_sent;
    Handler m_reply;
    std::vector<flow::PrintAnswer> m_printed;
    flow::Moment m_now{1'000'000};
    ShownKiosk m_kiosk;
    kiosk_app::KioskRunner m_runner{
        {.send =
             [this](protocol::RequestBody body, Handler done) {
                 m_sent = std::move(body);
                 m_reply = std::move(done);
                 return 1;
             },
         .answer = [](const protocol::Eligibility& found) { return kiosk_app::answerOf(found, {}); },
         .printAnswer = [this](const flow::PrintAnswer& answer) { m_printed.push_back(answer); },
         .now = [this] { return m_now += flow::kSettle; }},
        m_kiosk.window};
};

TEST_F(AskingKioskTest, TheServerIsToldWhetherACardWasReadAndItsAnswerIsShownAndPrinted) {
    ask(true);
    EXPECT_EQ(purpose(), lookups::Purpose::KioskCard);
    m_reply(protocol::ReplyBody{test::sampleEligibility()});
    EXPECT_EQ(m_kiosk.window.windowTitle(), "owc-kiosk answer programmes");
    m_runner.touch(flow::OnPaper{});
    ASSERT_EQ(m_printed.size(), 1U);
    EXPECT_EQ(m_printed[0].answer.programmes.size(), 1U);
}

TEST_F(AskingKioskTest, ATypedNumberIsSentAsThatAndARefusalIsTold) {
    ask(false);
    EXPECT_EQ(purpose(), lookups::Purpose::KioskTyped);
    m_reply(domain::fail(domain::ErrorCode::TooManyTries, "60"));
    EXPECT_EQ(kind(), Kind::TooOften);
    m_runner.touch(flow::Done{});
    ask(false);
    m_reply(domain::fail(domain::ErrorCode::CannotAskNow));
    EXPECT_EQ(kind(), Kind::CannotAsk);
    m_runner.touch(flow::Done{});
    ask(false);
    m_reply(protocol::ReplyBody{protocol::Eligibility{.foremost = VerdictKind::AskCounter,
                                                      .found = lookups::Found::Nowhere,
                                                      .programmes = {},
                                                      .triage = {}}});
    EXPECT_EQ(kind(), Kind::Nobody);
}

}  // namespace
}  // namespace owc::screens

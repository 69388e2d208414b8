#include "tests/support/desk_at_nadra.h"

// A check of who she is, from the glass through window and server to NADRA over HTTPS and back: whatever
// comes back, the desk shows the step of RULES.md, and the officer's next key works from there.
namespace owc::test {

namespace {

using identity::Step;

constexpr int kTries = 8;  ///< of a session: the sample's tries_per_session

/// One row of the rules: what NADRA does, what the officer is told then, and where her next key leads.
struct Row {
    const char* what;
    std::function<void()> nadra;  ///< before the print goes out
    Step step{};
    int used = 0;           ///< of her tries
    const char* code = "";  ///< that the officer sees; "": none came
    std::function<void()> keys{};
    Step last{};
    int usedAtLast = 0;
    std::vector<std::string> log{};  ///< all of it

    Row& shows(Step next, int tries, const char* seen = "") {
        step = last = next;
        used = usedAtLast = tries;
        code = seen;
        return *this;
    }
    Row& then(std::function<void()> pressed, Step next, int tries) {
        keys = std::move(pressed);
        last = next;
        usedAtLast = tries;
        return *this;
    }
    Row& writes(std::vector<std::string> lines) {
        log = std::move(lines);
        return *this;
    }
};

const std::string kAsked = "finger_asked right-index", kResult = "result_asked",
                  kVerified = "authority_answered verified 100", kItIsShe = "verification_ended verified",
                  kNothingCame = "authority_answered no-answer -",
                  kNoMatch = "authority_answered no-match 122",
                  kItWasNot = "authority_answered last-not-verified 152";

class DeskNadraTest : public DeskAtNadra {
  protected:
    void run(const Row& row);
    [[nodiscard]] std::vector<Row> answered();
    [[nodiscard]] std::vector<Row> unanswered();

    std::vector<std::string> m_expected;  ///< of the log
};

void DeskNadraTest::run(const Row& row) {
    row.nadra();
    ASSERT_NO_FATAL_FAILURE(firstPrint());
    ASSERT_TRUE(isAt(row.step)) << picture().check->step.toStdString();
    EXPECT_EQ(kTries - tries(), row.used);
    EXPECT_TRUE(picture().check->said.contains(row.code)) << picture().check->said.toStdString();
    if (row.keys) {
        ASSERT_NO_FATAL_FAILURE(row.keys());
        ASSERT_TRUE(isAt(row.last)) << picture().check->step.toStdString();
        EXPECT_EQ(kTries - tries(), row.usedAtLast);
    }
    EXPECT_EQ(picture().check->good, row.last == Step::Verified || row.last == Step::Excepted);
    EXPECT_TRUE(picture().visitor && picture().visitor->token == m_visitor) << "her place is kept";
    m_expected.insert(m_expected.end(), row.log.begin(), row.log.end());
    if (!picture().check->over) m_expected.push_back("verification_ended given-up");
    ASSERT_NO_FATAL_FAILURE(leave());
}

std::vector<Row> DeskNadraTest::answered() {
    const auto row = [this](const char* what, std::vector<const char*> codes) {
        return Row{what, [this, codes] {
                       for (const char* code : codes) m_sandbox->next(code);
                   }};
    };
    const auto key = [this] { f1(); };
    const auto again = [this] { print(); };
    const auto secondOfficerAgrees = [this] {
        otherWay(Qt::Key_1, Qt::Key_1, "4711");  // by the number only, as the fingers failed
        endorse("M-001");
    };
    const auto secondOfficerDeclines = [this] {
        otherWay(Qt::Key_2, Qt::Key_7, "");  // a complaint visit, as it is after hours
        endorse("M-001", false);
    };
    const auto anotherFinger = [this] {
        panelKey(Qt::Key_7);
        print();
    };
    return {
        row("100, successful", {"100"}).shows(Step::Verified, 1, "100").writes({kAsked, kVerified, kItIsShe}),
        row("122, no match: the same finger once more", {"122", "100"})
            .shows(Step::TryAgain, 1, "122")
            .then(again, Step::Verified, 2)
            .writes({kAsked, kNoMatch, kAsked, kVerified, kItIsShe}),
        row("122 twice: this finger has no more tries", {"122", "122"})
            .shows(Step::TryAgain, 1, "122")
            .then(again, Step::OtherFinger, 2)
            .writes({kAsked, kNoMatch, kAsked, kNoMatch}),
        row("118, finger spent: one of those that NADRA holds", {"118", "100"})
            .shows(Step::OtherFinger, 1, "118")
            .then(again, Step::Verified, 2)
            .writes({kAsked, "authority_answered finger-spent 118", "finger_asked left-index", kVerified,
                     kItIsShe}),
        row("119, citizen spent: another way, with a second officer", {"119"})
            .shows(Step::OtherWays, 1, "119")
            .then(secondOfficerAgrees, Step::Excepted, 1)
            .writes({kAsked, "authority_answered citizen-spent 119", "exception_requested number-only",
                     "exception_endorsed granted", "verification_ended excepted"}),
        row("175, already used: what became of it", {"175", "100"})
            .shows(Step::AskLastResult, 1, "175")
            .then(key, Step::Verified, 1)
            .writes({kAsked, "authority_answered already-used 175", kResult, kVerified, kItIsShe}),
        row("300, after hours: another way, if a second officer agrees", {"300"})
            .shows(Step::AfterHours, 0, "300")
            .then(secondOfficerDeclines, Step::AfterHours, 0)
            .writes({kAsked, "authority_answered after-hours 300", "exception_requested complaint-visit",
                     "exception_endorsed declined"}),
        row("108, service down: the same print, and no further try", {"108"})
            .shows(Step::WaitAndRepeat, 0, "108")
            .then(key, Step::Verified, 1)
            .writes({kAsked, "authority_answered service-down 108", kAsked + " again", kVerified, kItIsShe}),
        row("999, in no table: the manager, and then any finger", {"999", "100"})
            .shows(Step::CallTechnician, 1, "999")
            .then(anotherFinger, Step::Verified, 2)
            .writes({kAsked, "authority_answered unknown-code 999", "finger_asked left-index", kVerified,
                     kItIsShe}),
    };
}

std::vector<Row> DeskNadraTest::unanswered() {
    const auto delivers = [this](Delivery how, const char* code, const char* result = nullptr) {
        return [this, how, code, result] {
            m_sandbox->next(code, how);
            if (result) m_sandbox->next(result);
        };
    };
    const auto key = [this] { f1(); };
    const auto keysThatDoNothing = [this] {
        for (const Qt::Key idle : {Qt::Key_F1, Qt::Key_F6, Qt::Key_F7, Qt::Key_F8}) panelKey(idle);
        m_sandbox->release();
    };
    const auto keyAfterTheTime = [this] {
        ASSERT_TRUE(isAt(Step::AskLastResult));
        m_sandbox->release();
        f1();
    };
    const auto keyWhenItIsThere = [this] {
        isThere();
        f1();
    };
    const auto managerThenFinger = [this] {
        f1();
        ASSERT_TRUE(eventually([&] { return !picture().managerCalledAt.isEmpty() && !m_model->busy(); }));
        EXPECT_TRUE(m_sandbox->questions("verify").empty()) << "nothing is said to somebody else";
        isThere();
        panelKey(Qt::Key_2);
        print();
    };
    const auto playsAgain = [this] { m_sandbox->nextBytes(m_sandbox->lastReply(), "122"); };
    return {
        Row{"slow, and then there: nothing to do but wait", delivers(Delivery::Held, "100")}
            .shows(Step::WaitForAnswer, 1)
            .then(keysThatDoNothing, Step::Verified, 1)
            .writes({kAsked, kVerified, kItIsShe}),
        Row{"over time, and then too late: its result", delivers(Delivery::Held, "100")}
            .shows(Step::WaitForAnswer, 1)
            .then(keyAfterTheTime, Step::Verified, 1)
            .writes({kAsked, kNothingCame, kResult, kVerified, kItIsShe}),
        Row{"a reply of before, played again: the result of this one", playsAgain}
            .shows(Step::AskLastResult, 1)
            .then(key, Step::TryAgain, 1)
            .writes({kAsked, kNothingCame, kResult, kItWasNot}),
        Row{"half a reply: its result", delivers(Delivery::CutInBody, "122")}
            .shows(Step::AskLastResult, 1)
            .then(key, Step::TryAgain, 1)
            .writes({kAsked, kNothingCame, kResult, kItWasNot}),
        Row{"cut off, and it never arrived: once more, no try used",
            delivers(Delivery::NoReply, "122", "151")}
            .shows(Step::AskLastResult, 1)
            .then(key, Step::TakeAgain, 0)
            .writes({kAsked, kNothingCame, kResult, "authority_answered none-found 151"}),
        Row{"nobody there: the same print, and no further try", [this] { m_sandbox.reset(); }}
            .shows(Step::WaitAndRepeat, 0)
            .then(keyWhenItIsThere, Step::Verified, 1)
            .writes({kAsked, "authority_answered service-down -", kAsked + " again", kVerified, kItIsShe}),
        Row{"somebody else's certificate: the manager, and then a finger", [this] { show(somebodyElses()); }}
            .shows(Step::CallTechnician, 0)
            .then(managerThenFinger, Step::Verified, 1)
            .writes({kAsked, "authority_answered not-set-up -", kAsked, kVerified, kItIsShe}),
    };
}

}  // namespace

TEST_F(DeskNadraTest, WhateverNadraAnswersLeadsToItsNextStepAndKeepsHerPlace) {
    for (const Row& row : answered()) {
        SCOPED_TRACE(row.what);
        ASSERT_NO_FATAL_FAILURE(run(row));
    }
    EXPECT_EQ(fingerLines(log()), m_expected);
}

TEST_F(DeskNadraTest, WhereNoAnswerComesATechnicalFaultCostsHerNothing) {
    for (const Row& row : unanswered()) {
        SCOPED_TRACE(row.what);
        ASSERT_NO_FATAL_FAILURE(run(row));
    }
    const std::string events = log();
    EXPECT_EQ(fingerLines(events), m_expected);
    EXPECT_GE(std::ranges::max(times(events)), kDeadline.count()) << "how long it took is written too";

    const std::string all = events + written();
    const std::string record("FMR\0 20", 7);  // how every print begins
    const std::string sent = inside(m_sandbox->questions("verify").back(), "FINGER_TEMPLATE");
    ASSERT_FALSE(sent.empty());
    for (const std::string& secret : {std::string(kHerNumber), std::string(kPassword), record, sent})
        EXPECT_EQ(all.find(secret), std::string::npos) << secret;
    EXPECT_NE(all.find("trouble=certificate"), std::string::npos) << "a technician reads why";
}

TEST_F(DeskNadraTest, WhoeverHasNoPrintsThereGoesToNadraAndComesBackToHerPlace) {
    m_sandbox->next("111");
    ASSERT_NO_FATAL_FAILURE(firstPrint());
    ASSERT_TRUE(isAt(Step::GoToNadra));
    EXPECT_EQ(tries(), kTries);
    const auto place = visit(1).placeAt;
    f1();
    choose(Qt::Key_1);  // NADRA's own desk in this centre
    ASSERT_TRUE(says("idle"));
    EXPECT_EQ(visit(1).service.value, "finger");
    EXPECT_EQ(visit(1).plan, std::vector{domain::ServiceId{"withdraw"}}) << "and back";
    EXPECT_EQ(visit(1).placeAt, place);
    EXPECT_EQ(fingerLines(log()),
              (std::vector{kAsked, std::string("authority_answered no-prints-on-file 111"),
                           std::string("verification_ended sent-to-nadra")}));
}

/// The visit goes first: it waits for no authority.
TEST_F(DeskNadraTest, AnAnswerAboutWhoHasLeftTheDeskCountsForNobody) {
    m_sandbox->next("100", Delivery::Held);
    ASSERT_NO_FATAL_FAILURE(firstPrint());
    ASSERT_TRUE(isAt(Step::WaitForAnswer));
    panelKey(Qt::Key_Escape);
    key(Qt::Key_F4);
    choose(Qt::Key_1);  // she fetches a document
    ASSERT_TRUE(says("idle"));
    m_sandbox->release();
    ASSERT_TRUE(eventually([&] { return log().find("answer_refused") != std::string::npos; }));
    const auto lines = fingerLines(log());
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines[1], "verification_ended visit-moved");
    EXPECT_TRUE(lines[2].starts_with("answer_refused session-ended")) << lines[2];
    ASSERT_EQ(picture().away.size(), 1U);
    EXPECT_EQ(picture().away.front().token, m_visitor);
}

}  // namespace owc::test

#include "queue-server/authorities/local.h"

#include <gmock/gmock.h>

#include <map>

#include "drivers/biometrics/match.h"
#include "drivers/biometrics/record.h"
#include "tests/support/sample_prints.h"

namespace owc::test {

using authorities::EnrolmentKeys;
using authorities::SealedFinger;
using biometrics::Finger;
using biometrics::Impression;
using domain::ErrorCode;
using domain::PersonId;
using identity::Answer;
using identity::Meaning;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

constexpr domain::Time kNow{std::chrono::hours{24 * 20'000}};
constexpr std::chrono::hours kYear{24 * 365};

/// Three touches of one made-up finger.
std::vector<Impression> touches(unsigned finger, Finger position = Finger::RightIndex) {
    const Impression print = madeUpPrint(finger, position);
    return {print, touchedAgain(print, 100), touchedAgain(print, 101)};
}

EnrolmentKeys keysOf(std::uint8_t fill) {
    std::array<std::uint8_t, 32> key{};
    key.fill(fill);
    return EnrolmentKeys::of(key);
}

/// Enrolments in memory.
class Shelf : public authorities::EnrolmentStore {
  public:
    explicit Shelf(std::map<PersonId, std::vector<SealedFinger>>& rows, bool& isBroken)
        : m_rows(rows), m_isBroken(isBroken) {}
    domain::Result<std::vector<SealedFinger>> of(PersonId person) override {
        if (m_isBroken) return domain::fail(ErrorCode::StorageFailed, "a disk error");
        return m_rows[person];
    }

  private:
    std::map<PersonId, std::vector<SealedFinger>>& m_rows;
    bool& m_isBroken;
};

struct Bench {
    Bench() {
        const auto enrolled = authorities::enrol(keys, hers, Finger::RightIndex, touches(1), rules, now);
        EXPECT_TRUE(enrolled) << enrolled.error().detail;
        if (enrolled) rows[hers] = {*enrolled};
    }

    Answer verify(const std::string& transaction, const Impression& print, PersonId person = PersonId{7},
                  Finger finger = Finger::RightIndex) {
        identity::Question question{.transaction = transaction, .person = person, .finger = finger};
        question.nonce.fill(9);
        question.record = biometrics::writeIso(std::span(&print, 1));
        return authority.verify(question);
    }
    Answer lastResult(const std::string& transaction, PersonId person = PersonId{7}) {
        return authority.lastResult({.transaction = transaction, .person = person});
    }

    EnrolmentKeys keys = keysOf(1);
    authorities::EnrolmentRules rules{biometrics::kMatchThreshold, kYear};
    domain::Time now = kNow;
    PersonId hers{7};
    std::map<PersonId, std::vector<SealedFinger>> rows;
    bool isBroken = false;
    authorities::LocalAuthority authority{{.store = std::make_unique<Shelf>(rows, isBroken),
                                           .keys = keys,
                                           .threshold = rules.threshold,
                                           .now = [this] { return now; }}};
};

std::string complaintAbout(const std::vector<Impression>& impressions, Finger finger = Finger::RightIndex) {
    const auto enrolled = authorities::enrol(keysOf(1), PersonId{7}, finger, impressions,
                                             {biometrics::kMatchThreshold, kYear}, kNow);
    return enrolled ? "" : enrolled.error().detail;
}

}  // namespace

TEST(LocalAuthorityTest, HerFingerIsHersAndAnotherIsNot) {
    Bench bench;
    const Answer hers = bench.verify("1", touchedAgain(madeUpPrint(1), 5));
    const Answer another = bench.verify("2", madeUpPrint(2));

    EXPECT_EQ(hers.meaning, Meaning::Verified);
    EXPECT_EQ(hers.nonce[0], 9);
    EXPECT_EQ(another.meaning, Meaning::NoMatch);
    EXPECT_THAT(another.onFile, ElementsAre(Finger::RightIndex));
}

TEST(LocalAuthorityTest, WhatIsNotEnrolledIsNamed) {
    Bench bench;
    const Answer other = bench.verify("1", madeUpPrint(3, Finger::LeftThumb), bench.hers, Finger::LeftThumb);
    EXPECT_EQ(other.meaning, Meaning::FingerNotOnFile);
    EXPECT_THAT(other.onFile, ElementsAre(Finger::RightIndex));
    EXPECT_EQ(bench.verify("2", madeUpPrint(1), PersonId{8}).meaning, Meaning::NoPrintsOnFile);
}

TEST(LocalAuthorityTest, AnEnrolmentEndsWithItsTime) {
    Bench bench;
    bench.now = kNow + kYear - std::chrono::milliseconds{1};
    EXPECT_EQ(bench.verify("1", touchedAgain(madeUpPrint(1), 5)).meaning, Meaning::Verified);
    bench.now = kNow + kYear;
    EXPECT_EQ(bench.verify("2", touchedAgain(madeUpPrint(1), 6)).meaning, Meaning::NoPrintsOnFile);
}

TEST(LocalAuthorityTest, AFingerThatWasTakenBackIsNobodys) {
    Bench bench;
    bench.rows.clear();
    EXPECT_EQ(bench.verify("1", touchedAgain(madeUpPrint(1), 5)).meaning, Meaning::NoPrintsOnFile);
}

TEST(LocalAuthorityTest, ThePrintThatWasSentBeforeIsACopy) {
    Bench bench;
    Impression print = touchedAgain(madeUpPrint(1), 5);
    ASSERT_EQ(bench.verify("1", print).meaning, Meaning::Verified);
    std::ranges::reverse(print.minutiae);
    print.quality = 99;

    const Answer again = bench.verify("2", print);

    EXPECT_EQ(again.meaning, Meaning::BadCapture);
    EXPECT_EQ(again.code, "local-copy") << "order and what else the record says do not hide it";
}

TEST(LocalAuthorityTest, ThePrintThatLiesEnrolledIsACopy) {
    Bench bench;
    EXPECT_EQ(bench.verify("1", touches(1)[1]).code, "local-copy");
}

TEST(LocalAuthorityTest, ATransactionIsAnsweredOnceAndItsResultRemembered) {
    Bench bench;
    std::ignore = bench.verify("1", touchedAgain(madeUpPrint(1), 5));
    std::ignore = bench.verify("2", madeUpPrint(2));

    EXPECT_EQ(bench.verify("1", touchedAgain(madeUpPrint(1), 6)).meaning, Meaning::AlreadyUsed);
    EXPECT_EQ(bench.lastResult("1").meaning, Meaning::Verified);
    EXPECT_EQ(bench.lastResult("2").meaning, Meaning::LastNotVerified);
    EXPECT_EQ(bench.lastResult("3").meaning, Meaning::NoneFound);
    EXPECT_EQ(bench.lastResult("1", PersonId{8}).meaning, Meaning::NoneFound) << "it was somebody else's";
}

TEST(LocalAuthorityTest, WhileTheStoreFailsNoTryIsUsedUp) {
    Bench bench;
    const Impression print = touchedAgain(madeUpPrint(1), 5);
    bench.isBroken = true;
    EXPECT_EQ(bench.verify("1", print).meaning, Meaning::ServiceDown);
    bench.isBroken = false;
    EXPECT_EQ(bench.verify("1", print).meaning, Meaning::Verified)
        << "the same print under the same transaction";
}

TEST(LocalAuthorityTest, ATemplateThatIsNoneIsTakenAgain) {
    Bench bench;
    identity::Question question{
        .transaction = "1", .person = bench.hers, .finger = Finger::RightIndex, .record = {1, 2, 3}};
    EXPECT_EQ(bench.authority.verify(question).meaning, Meaning::BadCapture);
    Impression poor = madeUpPrint(1);
    poor.minutiae.resize(authorities::kFewestMinutiae - 1);
    EXPECT_EQ(bench.verify("2", poor).meaning, Meaning::BadCapture);
    EXPECT_EQ(bench.verify("3", madeUpPrint(1, Finger::LeftThumb)).meaning, Meaning::BadCapture)
        << "the record says another finger than the question";
}

TEST(EnrolmentTest, ThreeTouchesOfOneFingerAreWantedAndTheWrongOneIsNamed) {
    const auto good = touches(1);
    EXPECT_EQ(complaintAbout(good), "");
    EXPECT_EQ(complaintAbout({good[0], good[1]}), "impressions: 3 are needed");
    EXPECT_EQ(complaintAbout({good[0], madeUpPrint(2), good[2]}),
              "not like the one before: take impression 2 again");
    EXPECT_EQ(complaintAbout({good[0], good[1], good[1]}),
              "the same print was sent twice: take impression 3 again");
    auto poor = good;
    poor[0].minutiae.resize(5);
    EXPECT_EQ(complaintAbout(poor), "too little of the finger is seen: take impression 1 again");
    EXPECT_EQ(complaintAbout(good, Finger::Unknown), "finger: say which one it is");
}

TEST(EnrolmentTest, WhatIsSealedOpensForItsPersonFingerAndKeyOnly) {
    const auto prints = touches(1);
    const EnrolmentKeys keys = keysOf(1);
    SealedFinger sealed{Finger::RightIndex, kNow,
                        authorities::sealPrints(keys, PersonId{7}, Finger::RightIndex, prints)};

    ASSERT_TRUE(authorities::openPrints(keys, PersonId{7}, sealed));
    EXPECT_EQ(authorities::openPrints(keys, PersonId{7}, sealed)->size(), prints.size());
    EXPECT_EQ(authorities::openPrints(keys, PersonId{8}, sealed).error().code, ErrorCode::BadKey);
    EXPECT_EQ(authorities::openPrints(keysOf(2), PersonId{7}, sealed).error().code, ErrorCode::BadKey);
    SealedFinger moved = sealed;
    moved.finger = Finger::LeftIndex;
    EXPECT_EQ(authorities::openPrints(keys, PersonId{7}, moved).error().code, ErrorCode::BadKey);
    SealedFinger changed = sealed;
    changed.sealed.back() = static_cast<char>(changed.sealed.back() ^ 1);
    EXPECT_EQ(authorities::openPrints(keys, PersonId{7}, changed).error().code, ErrorCode::BadKey);
    changed.sealed.resize(10);
    EXPECT_EQ(authorities::openPrints(keys, PersonId{7}, changed).error().code, ErrorCode::Corrupt);
}

TEST(EnrolmentTest, SealedTwiceItLooksDifferentAndNothingOfItIsSeen) {
    const auto prints = touches(1);
    const auto plain = biometrics::writeIso(prints);
    const std::string once = authorities::sealPrints(keysOf(1), PersonId{7}, Finger::RightIndex, prints);
    const std::string twice = authorities::sealPrints(keysOf(1), PersonId{7}, Finger::RightIndex, prints);

    EXPECT_NE(once, twice);
    EXPECT_EQ(once.find(std::string(plain.begin() + 28, plain.begin() + 44)), std::string::npos);
}

}  // namespace owc::test

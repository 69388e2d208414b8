#include "queue-server/gateways/local_book.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <thread>

#include "tests/support/bank_questions.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_vfs.h"

namespace owc::test {

using domain::ErrorCode;
using gateways::LocalBook;
using payments::BankAnswer;
using payments::BankMeaning;
using payments::BankQuestion;
using payments::DeclineReason;

namespace {

domain::Result<std::unique_ptr<LocalBook>> openAt(const std::filesystem::path& file) {
    return LocalBook::open({.file = file,
                            .now = [] { return domain::Time{std::chrono::milliseconds{1'700'000'000'000}}; },
                            .patience = std::chrono::milliseconds{20}});
}

struct Bench {
    Bench() { reopen(); }
    void reopen() {
        book.reset();
        auto opened = openAt(file);
        ASSERT_TRUE(opened) << opened.error().detail;
        book = std::move(*opened);
    }
    BankAnswer ask(const BankQuestion& question) const { return book->ask(question); }
    BankMeaning hears(const BankQuestion& question) const { return ask(question).meaning; }

    TempFolder folder;
    std::filesystem::path file = folder.path() / LocalBook::kFileName;
    std::unique_ptr<LocalBook> book;
};

/// A child authorises dues one after the other, each under its own transaction, until the disk kills it.
/// @return how many approvals it heard of
int approveUntilTheDiskKills(const std::filesystem::path& file, const VfsPlan& plan) {
    int pipes[2];
    EXPECT_EQ(::pipe(pipes), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const TestVfs vfs(plan);
        const auto book = openAt(file);
        for (int number = 1; book && number < 1000; ++number) {
            const auto answer = (*book)->ask(authorise(number, dueOf("R-" + std::to_string(number))));
            if (answer.meaning == BankMeaning::Approved) std::ignore = ::write(pipes[1], "a", 1);
        }
        ::_exit(1);
    }
    ::close(pipes[1]);
    int heard = 0;
    for (char word; ::read(pipes[0], &word, 1) == 1;) ++heard;
    ::close(pipes[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status));
    return heard;
}

}  // namespace

TEST(LocalBookTest, ADueIsApprovedInFullWithAReferenceThatIsShortAndItsOwn) {
    const Bench bench;
    const BankAnswer first = bench.ask(authorise(1));
    const BankAnswer second = bench.ask(authorise(2, dueOf("R-2")));

    EXPECT_EQ(first.meaning, BankMeaning::Approved);
    EXPECT_EQ(first.transaction, transactionNo(1));
    EXPECT_EQ(first.amount, dueOf().amount);
    EXPECT_EQ(first.reference, "L00000001");
    EXPECT_EQ(second.reference, "L00000002");
    EXPECT_EQ(bench.book->name(), "local");
}

TEST(LocalBookTest, WhatWasPaidUnderOneTransactionIsNotPaidUnderAnother) {
    const Bench bench;
    ASSERT_EQ(bench.hears(authorise(1)), BankMeaning::Approved);

    const BankAnswer again = bench.ask(authorise(2));

    EXPECT_EQ(again.meaning, BankMeaning::Declined);
    EXPECT_EQ(again.reason, DeclineReason::AlreadyPaid);
    EXPECT_EQ(again.reference, "");
    EXPECT_EQ(bench.ask(authorise(3, dueOf("R-1", 9'000))).reason, DeclineReason::AlreadyPaid)
        << "another sum of the same due is the same due";
    auto other = dueOf();
    other.cycle = "2026-Q2";
    EXPECT_EQ(bench.hears(authorise(4, other)), BankMeaning::Approved);
    other.programme = "wazaif";
    EXPECT_EQ(bench.hears(authorise(5, other)), BankMeaning::Approved);
}

TEST(LocalBookTest, ARepeatedTransactionGetsItsFirstAnswer) {
    Bench bench;
    const BankAnswer first = bench.ask(authorise(1));
    ASSERT_EQ(bench.hears(authorise(2)), BankMeaning::Declined);
    bench.reopen();

    const BankAnswer again = bench.ask(authorise(1));
    EXPECT_EQ(again.meaning, BankMeaning::Approved);
    EXPECT_EQ(again.reference, first.reference);
    ASSERT_EQ(bench.hears(reverse(1)), BankMeaning::Reversed);
    EXPECT_EQ(bench.ask(authorise(2)).reason, DeclineReason::AlreadyPaid) << "a no stays a no";
}

TEST(LocalBookTest, ATransactionThatComesForAnotherSumOrDueIsDeclinedWhateverItAsks) {
    const Bench bench;
    ASSERT_EQ(bench.hears(authorise(1)), BankMeaning::Approved);
    for (const auto& other : {dueOf("R-1", 9'000), dueOf("R-2")}) {
        for (const auto& question : {authorise(1, other), inquire(1, other), reverse(1, other)}) {
            const BankAnswer answer = bench.ask(question);
            EXPECT_EQ(answer.meaning, BankMeaning::Declined);
            EXPECT_EQ(answer.reason, DeclineReason::Other);
        }
    }

    EXPECT_EQ(bench.hears(inquire(1)), BankMeaning::Approved) << "the first one stands";
    EXPECT_EQ(bench.hears(authorise(2, dueOf("R-2"))), BankMeaning::Approved) << "and nothing else was paid";
}

TEST(LocalBookTest, AnInquirySaysWhatBecameOfItAndChangesNothing) {
    const Bench bench;
    EXPECT_EQ(bench.hears(inquire(1)), BankMeaning::NotFound);
    EXPECT_EQ(bench.hears(inquire(1)), BankMeaning::NotFound);
    const BankAnswer approved = bench.ask(authorise(1));
    ASSERT_EQ(bench.hears(authorise(2)), BankMeaning::Declined);

    const BankAnswer told = bench.ask(inquire(1));
    EXPECT_EQ(told.meaning, BankMeaning::Approved);
    EXPECT_EQ(told.amount, approved.amount);
    EXPECT_EQ(told.reference, approved.reference);
    EXPECT_EQ(bench.ask(inquire(2)).reason, DeclineReason::AlreadyPaid);
    ASSERT_EQ(bench.hears(reverse(1)), BankMeaning::Reversed);
    EXPECT_EQ(bench.hears(inquire(1)), BankMeaning::Reversed);
}

TEST(LocalBookTest, WhatWasReversedIsReversedForEverAndTheDueIsFree) {
    const Bench bench;
    const std::string first = bench.ask(authorise(1)).reference;
    ASSERT_EQ(bench.hears(reverse(1)), BankMeaning::Reversed);

    EXPECT_EQ(bench.hears(reverse(1)), BankMeaning::Reversed);
    EXPECT_EQ(bench.hears(authorise(1)), BankMeaning::Reversed);
    const BankAnswer anew = bench.ask(authorise(2));
    EXPECT_EQ(anew.meaning, BankMeaning::Approved);
    EXPECT_NE(anew.reference, first);
}

TEST(LocalBookTest, AReversalThatOvertakesItsOriginalStandsInItsWay) {
    Bench bench;
    EXPECT_EQ(bench.hears(reverse(1)), BankMeaning::Reversed);
    bench.reopen();

    EXPECT_EQ(bench.hears(authorise(1)), BankMeaning::Reversed);
    EXPECT_EQ(bench.hears(inquire(1)), BankMeaning::Reversed);
    EXPECT_EQ(bench.hears(reverse(1)), BankMeaning::Reversed);
    EXPECT_EQ(bench.hears(authorise(2)), BankMeaning::Approved) << "it paid nothing";
}

TEST(LocalBookTest, WhatWasDeclinedCanBeReversed) {
    const Bench bench;
    ASSERT_EQ(bench.hears(authorise(1)), BankMeaning::Approved);
    ASSERT_EQ(bench.hears(authorise(2)), BankMeaning::Declined);

    EXPECT_EQ(bench.hears(reverse(2)), BankMeaning::Reversed);
    EXPECT_EQ(bench.hears(authorise(2)), BankMeaning::Reversed);
    EXPECT_EQ(bench.hears(inquire(1)), BankMeaning::Approved) << "of the other one nothing was taken back";
}

TEST(LocalBookTest, WhatNoBankCouldCarryOutIsDeclined) {
    const Bench bench;
    auto nameless = dueOf();
    nameless.reference.clear();
    auto tooMuch = dueOf();
    tooMuch.amount = payments::kMostMoney + payments::Money{1};
    auto odd = authorise(1);
    odd.transaction = "12";
    for (const auto& question : {authorise(1, dueOf("R-1", 0)), authorise(1, dueOf("R-1", -5)),
                                 authorise(1, nameless), authorise(1, tooMuch), odd})
        EXPECT_EQ(bench.hears(question), BankMeaning::Declined);

    EXPECT_EQ(bench.hears(inquire(1)), BankMeaning::NotFound);
}

TEST(LocalBookTest, OfTwoWorkersWithTheSameDueOneIsApprovedAndOneIsAlreadyPaid) {
    for (const bool ownBook : {false, true}) {
        const Bench bench;
        const auto second = openAt(bench.file);
        ASSERT_TRUE(second);
        for (int round = 0; round < 20; ++round) {
            const auto due = dueOf("R-" + std::to_string(round));
            BankAnswer a, b;
            std::thread one([&] { a = bench.ask(authorise(2 * round, due)); });
            std::thread two([&] {
                do b = (ownBook ? **second : *bench.book).ask(authorise(2 * round + 1, due));
                while (b.code == "book-locked");  // its patience is short
            });
            one.join();
            two.join();
            while (a.code == "book-locked") a = bench.ask(authorise(2 * round, due));

            ASSERT_EQ((a.meaning == BankMeaning::Approved) + (b.meaning == BankMeaning::Approved), 1);
            const BankAnswer& other = a.meaning == BankMeaning::Approved ? b : a;
            ASSERT_EQ(other.meaning, BankMeaning::Declined);
            ASSERT_EQ(other.reason, DeclineReason::AlreadyPaid);
        }
    }
}

TEST(LocalBookTest, EveryAnswerThatChangesTheBookIsOnDiskWhenItIsGiven) {
    const TempFolder folder;
    const TestVfs vfs;
    const auto book = openAt(folder.path() / "book.db");
    ASSERT_TRUE(book);
    for (const auto& question : {authorise(1), authorise(2), reverse(1), reverse(3)}) {
        const auto before = vfs.counts().walSyncs;
        std::ignore = (*book)->ask(question);
        EXPECT_EQ(vfs.counts().walSyncs, before + 1);
    }
}

TEST(LocalBookTest, WhateverKillsItMidWayWhatWasApprovedStaysAndNothingIsPaidTwice) {
    for (const auto place : {VfsKill::CommitWrite, VfsKill::CommitSync, VfsKill::AfterCommit}) {
        for (const std::uint32_t at : {20u, 21u, 22u, 23u, 24u, 37u}) {
            Bench bench;
            bench.book.reset();  // the file is there, so that only commits of answers are counted
            const int heard = approveUntilTheDiskKills(
                bench.file, {.losing = true, .kill = place, .killAt = at, .seed = at});
            bench.reopen();
            SCOPED_TRACE(testing::Message() << "place " << static_cast<int>(place) << " at " << at);
            ASSERT_GT(heard, 0);
            for (int number = 1; number <= heard; ++number)
                ASSERT_EQ(bench.hears(inquire(number, dueOf("R-" + std::to_string(number)))),
                          BankMeaning::Approved);

            // The one that was under way: whichever it is, a reversal ends it and the due is free.
            const auto due = dueOf("R-" + std::to_string(heard + 1));
            const BankMeaning became = bench.hears(inquire(heard + 1, due));
            EXPECT_TRUE(became == BankMeaning::Approved || became == BankMeaning::NotFound);
            EXPECT_EQ(bench.hears(reverse(heard + 1, due)), BankMeaning::Reversed);
            EXPECT_EQ(bench.hears(authorise(heard + 1, due)), BankMeaning::Reversed);
            EXPECT_EQ(bench.hears(authorise(5000, due)), BankMeaning::Approved);
        }
    }
}

TEST(LocalBookTest, ABookThatSomebodyElseWritesWasNotAskedButCanStillBeRead) {
    const Bench bench;
    ASSERT_EQ(bench.hears(authorise(1)), BankMeaning::Approved);
    SQLite::Database other(bench.file.string(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");

    const BankAnswer answer = bench.ask(authorise(2, dueOf("R-2")));
    EXPECT_EQ(answer.meaning, BankMeaning::NotSent) << "certainly nothing of it is in the book";
    EXPECT_EQ(answer.code, "book-locked");
    EXPECT_EQ(bench.hears(reverse(1)), BankMeaning::NotSent);
    EXPECT_EQ(bench.hears(inquire(1)), BankMeaning::Approved);
    other.exec("COMMIT");

    EXPECT_EQ(bench.hears(inquire(2, dueOf("R-2"))), BankMeaning::NotFound);
    EXPECT_EQ(bench.hears(authorise(2, dueOf("R-2"))), BankMeaning::Approved);
}

TEST(LocalBookTest, WhenACommitFailsNobodyKnowsAndAReversalEndsIt) {
    for (const auto& [write, sync, code] : {std::tuple{SQLITE_FULL, 0, "book-full"},
                                            {SQLITE_IOERR_WRITE, 0, "book-failed"},
                                            {0, SQLITE_IOERR_FSYNC, "book-failed"}}) {
        const TempFolder folder;
        const auto file = folder.path() / "book.db";
        TestVfs vfs;
        auto book = *openAt(file);
        ASSERT_EQ(book->ask(authorise(1, dueOf("R-0"))).meaning, BankMeaning::Approved);
        vfs.fail({.write = write, .sync = sync});

        const BankAnswer answer = book->ask(authorise(2));
        EXPECT_EQ(answer.meaning, BankMeaning::NoAnswer);
        EXPECT_EQ(answer.code, code);
        EXPECT_EQ(book->ask(reverse(2)).meaning, BankMeaning::NoAnswer);
        EXPECT_EQ(book->ask(authorise(1, dueOf("R-0"))).meaning, BankMeaning::Approved)
            << "what is known needs no writing";
        vfs.fail({});

        EXPECT_EQ(book->ask(reverse(2)).meaning, BankMeaning::Reversed);
        book.reset();
        book = *openAt(file);
        EXPECT_EQ(book->ask(authorise(2)).meaning, BankMeaning::Reversed);
        EXPECT_EQ(book->ask(authorise(3)).meaning, BankMeaning::Approved);
    }
}

TEST(LocalBookTest, AnInquiryThatCannotReadIsNoAnswerAndNeverANo) {
    const TempFolder folder;
    const auto file = folder.path() / "book.db";
    TestVfs vfs;
    ASSERT_EQ((*openAt(file))->ask(authorise(1)).meaning, BankMeaning::Approved);
    auto book = *openAt(file);
    SQLite::Database other(file.string(), SQLite::OPEN_READWRITE);
    other.exec("CREATE TABLE more (x)");  // what the book has read before is worth nothing now
    vfs.fail({.read = SQLITE_IOERR_READ});

    const BankAnswer answer = book->ask(inquire(1));

    EXPECT_EQ(answer.meaning, BankMeaning::NoAnswer);
    EXPECT_EQ(answer.code, "book-failed");
    vfs.fail({});
}

TEST(LocalBookTest, AFileThatIsNotThisBookIsRefused) {
    const TempFolder folder;
    SQLite::Database(folder.path() / "other.db", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("CREATE TABLE x (y)");
    std::ofstream(folder.path() / "text.db") << std::string(5000, 'x');
    ASSERT_TRUE(openAt(folder.path() / "newer.db"));
    SQLite::Database(folder.path() / "newer.db", SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 2");

    for (const char* name : {"other.db", "text.db", "newer.db"})
        EXPECT_EQ(openAt(folder.path() / name).error().code, ErrorCode::VersionUnknown) << name;
    EXPECT_EQ(openAt(folder.path() / "nowhere" / "book.db").error().code, ErrorCode::StorageFailed);
}

TEST(LocalBookTest, NoProgramForgetsARowOrBringsAReversedOneBack) {
    Bench bench;
    ASSERT_EQ(bench.hears(reverse(1)), BankMeaning::Reversed);
    SQLite::Database other(bench.file.string(), SQLite::OPEN_READWRITE);

    EXPECT_NE(other.tryExec("DELETE FROM book"), SQLITE_OK);
    EXPECT_NE(other.tryExec("UPDATE book SET state = 0"), SQLITE_OK);
}

TEST(LocalBookTest, TheBookHasNoPlaceForAPerson) {
    const Bench bench;
    ASSERT_EQ(bench.hears(authorise(1)), BankMeaning::Approved);
    SQLite::Database other(bench.file.string(), SQLite::OPEN_READONLY);
    std::vector<std::string> columns;
    SQLite::Statement info(other, "SELECT name FROM pragma_table_info('book')");
    while (info.executeStep()) columns.push_back(info.getColumn(0).getString());

    EXPECT_THAT(columns, testing::ElementsAre("number", "asked", "programme", "cycle", "reference", "amount",
                                              "state", "at", "reversed_at"));
}

}  // namespace owc::test

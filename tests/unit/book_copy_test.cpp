#include <gmock/gmock.h>

#include <fstream>

#include "queue-server/admin/commands.h"
#include "queue-server/gateways/local_book.h"
#include "queue-server/store/backup.h"
#include "tests/support/bank_questions.h"
#include "tests/support/engine_desk.h"

// The book of payments is copied with the log, and a restore takes nothing out of it.
namespace owc::test {

using domain::ErrorCode;
using gateways::LocalBook;
using payments::BankMeaning;
using testing::HasSubstr;
namespace fs = std::filesystem;

namespace {

domain::Result<void> noProof(const fs::path&) {
    return {};
}

/// A log and the book beside it, which stays open as a server's does.
class BookCopyTest : public ::testing::Test {
  protected:
    BookCopyTest() {
        fs::create_directories(data());
        log = openLog(data() / "centre.db");
        EXPECT_TRUE(log->append(batchOf({"body of an event"})));
        openBook();
    }

    void openBook() {
        book.reset();
        auto opened = LocalBook::open({.file = bookFile(), .now = [] { return domain::Time{}; }});
        ASSERT_TRUE(opened) << opened.error().detail;
        book = std::move(*opened);
    }
    BankMeaning hears(const payments::BankQuestion& question) { return book->ask(question).meaning; }
    void backUp(const std::string& stamp = "20260314-2130", std::size_t keep = 14) {
        const auto made = store::backUp(data() / "centre.db", backups(), stamp, keep, noProof);
        ASSERT_TRUE(made) << made.error().detail;
    }
    store::BookRestored restore(const std::string& stamp = "20260314-2130") {
        log.reset();
        book.reset();
        const auto restored =
            store::restore(backups() / ("centre-" + stamp + ".db"), data(), "20260315-080000", noProof);
        EXPECT_TRUE(restored) << restored.error().detail;
        openBook();
        return restored ? restored->book : store::BookRestored{};
    }
    void loseBook() {
        book.reset();
        for (const char* suffix : {"", "-wal", "-shm"}) fs::remove(bookFile().string() + suffix);
    }
    [[nodiscard]] fs::path data() const { return folder.path() / "data"; }
    [[nodiscard]] fs::path backups() const { return folder.path() / "backups"; }
    [[nodiscard]] fs::path bookFile() const { return data() / LocalBook::kFileName; }
    [[nodiscard]] fs::path copy() const { return backups() / "book-20260314-2130.db"; }

    TempFolder folder;
    std::unique_ptr<store::Log> log;
    std::unique_ptr<LocalBook> book;
};

}  // namespace

TEST_F(BookCopyTest, ABackupHoldsTheBookAsItIsWhileItsServerGoesOn) {
    ASSERT_EQ(hears(authorise(1, dueOf("R-1"))), BankMeaning::Approved);
    backUp();
    ASSERT_EQ(hears(authorise(2, dueOf("R-2"))), BankMeaning::Approved);
    EXPECT_EQ(fs::status(copy()).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(std::distance(fs::directory_iterator(backups()), fs::directory_iterator{}), 2)
        << "one file each, no part";

    loseBook();
    EXPECT_EQ(restore().fate, store::BookFate::PutBack);
    EXPECT_EQ(hears(inquire(1, dueOf("R-1"))), BankMeaning::Approved);
    EXPECT_EQ(hears(authorise(7, dueOf("R-1"))), BankMeaning::Declined) << "paid is paid";
    EXPECT_EQ(hears(inquire(2, dueOf("R-2"))), BankMeaning::NotFound);
}

TEST_F(BookCopyTest, ABookThatIsThereAndNewerStays) {
    ASSERT_EQ(hears(authorise(1, dueOf("R-1"))), BankMeaning::Approved);
    ASSERT_EQ(hears(authorise(2, dueOf("R-2"))), BankMeaning::Approved);
    backUp();
    ASSERT_EQ(hears(reverse(1, dueOf("R-1"))), BankMeaning::Reversed);
    ASSERT_EQ(hears(authorise(3, dueOf("R-3"))), BankMeaning::Approved);

    EXPECT_EQ(restore().fate, store::BookFate::Stays);
    EXPECT_EQ(hears(authorise(8, dueOf("R-3"))), BankMeaning::Declined) << "the old log makes nobody unpaid";
    EXPECT_EQ(hears(inquire(1, dueOf("R-1"))), BankMeaning::Reversed);
}

TEST_F(BookCopyTest, ABookBegunAnewIsJoinedWithTheCopy) {
    ASSERT_EQ(hears(authorise(1, dueOf("R-1"))), BankMeaning::Approved);
    ASSERT_EQ(hears(authorise(2, dueOf("R-2"))), BankMeaning::Approved);
    backUp();
    loseBook();
    openBook();
    ASSERT_EQ(hears(reverse(2, dueOf("R-2"))), BankMeaning::Reversed);
    ASSERT_EQ(hears(authorise(3, dueOf("R-3"))), BankMeaning::Approved);
    ASSERT_EQ(hears(authorise(4, dueOf("R-1"))), BankMeaning::Approved) << "it did not know better";

    const store::BookRestored done = restore();
    EXPECT_EQ(done.fate, store::BookFate::Joined);
    EXPECT_EQ(done.joined, 1U);
    EXPECT_EQ(done.left, 1U) << "paid a second time: somebody has to look";
    EXPECT_TRUE(fs::exists(done.setAside));
    EXPECT_EQ(hears(inquire(1, dueOf("R-1"))), BankMeaning::Approved);
    EXPECT_EQ(hears(inquire(2, dueOf("R-2"))), BankMeaning::Reversed);
    EXPECT_EQ(hears(inquire(3, dueOf("R-3"))), BankMeaning::Approved);
    EXPECT_EQ(hears(authorise(9, dueOf("R-3"))), BankMeaning::Declined);
}

TEST_F(BookCopyTest, ABookThatCannotBeReadIsSetAside) {
    ASSERT_EQ(hears(authorise(1, dueOf("R-1"))), BankMeaning::Approved);
    backUp();
    loseBook();
    std::ofstream(bookFile()) << std::string(8192, 'x');

    const store::BookRestored done = restore();
    EXPECT_EQ(done.fate, store::BookFate::PutBack);
    EXPECT_EQ(fs::file_size(done.setAside), 8192U);
    EXPECT_EQ(hears(inquire(1, dueOf("R-1"))), BankMeaning::Approved);
}

TEST_F(BookCopyTest, ADamagedBookIsNoBackupAndLeavesNothing) {
    book.reset();
    std::ofstream(bookFile()) << std::string(8192, 'x');
    for (const char* suffix : {"-wal", "-shm"}) fs::remove(bookFile().string() + suffix);

    const auto made = store::backUp(data() / "centre.db", backups(), "20260314-2130", 14, noProof);
    EXPECT_EQ(made.error().code, ErrorCode::Corrupt);
    EXPECT_THAT(made.error().detail, HasSubstr("copying the book"));
    EXPECT_TRUE(fs::is_empty(backups()));
}

TEST_F(BookCopyTest, ACopyGoesWithItsLog) {
    for (const char* stamp : {"20260312-2130", "20260313-2130", "20260314-2130"}) backUp(stamp, 2);
    EXPECT_FALSE(fs::exists(backups() / "book-20260312-2130.db"));
    EXPECT_TRUE(fs::exists(backups() / "book-20260313-2130.db"));
    EXPECT_EQ(store::backupsIn(backups()).size(), 2U) << "a book is no backup of a log";

    loseBook();
    backUp("20260314-2130");
    EXPECT_FALSE(fs::exists(copy())) << "of the backup before in the same minute";
    EXPECT_EQ(restore().fate, store::BookFate::None);
}

TEST(BookOfTheShellTest, BackupAndRestoreOfTheShellKnowTheBook) {
    const TempFolder folder;
    const fs::path data = folder.path() / "data", copies = folder.path() / "copies";
    fs::create_directories(data);
    {
        EngineDesk desk(data / "centre.db");
        desk.token("withdraw");
        const auto book =
            LocalBook::open({.file = data / LocalBook::kFileName, .now = [] { return domain::Time{}; }});
        ASSERT_EQ((*book)->ask(authorise(1, dueOf("R-1"))).meaning, BankMeaning::Approved);
        std::ostringstream said;
        ASSERT_EQ(admin::backup(data / "centre.db", copies, "20260314-2130", 14, said), admin::ExitCode::Good)
            << said.str();
    }
    fs::remove_all(data);  // a new PC

    std::ostringstream said;
    ASSERT_EQ(admin::restore(copies / "centre-20260314-2130.db", data, "20260315-080000", said),
              admin::ExitCode::Good);
    EXPECT_THAT(said.str(), HasSubstr("the book of payments was put back\n"));
    const auto book =
        LocalBook::open({.file = data / LocalBook::kFileName, .now = [] { return domain::Time{}; }});
    ASSERT_TRUE(book) << book.error().detail;
    EXPECT_EQ((*book)->ask(authorise(2, dueOf("R-1"))).meaning, BankMeaning::Declined);
    said.str({});
    ASSERT_EQ(admin::restore(copies / "centre-20260314-2130.db", data, "20260315-090000", said),
              admin::ExitCode::Good);
    EXPECT_THAT(said.str(), HasSubstr("the book of payments that is here stays"));
}

}  // namespace owc::test

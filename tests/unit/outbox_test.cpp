#include <filesystem>
#include <sstream>

#include "queue-server/client/views.h"
#include "tests/support/registration_desk.h"
#include "tests/support/sample_form.h"

// Signed records leave the centre in files, and what the office says of them comes back in others.
namespace owc::test {

using domain::ErrorCode;

namespace {

/// What a dashboard is shown of the registry.
class ManagersRow {
  public:
    const std::optional<protocol::RegistryRow>& after(EngineDesk& desk) {
        desk.wait(std::chrono::seconds{2});
        for (const auto& [audience, bytes] : desk.tick().published) {
            const auto broadcast = protocol::decodeBroadcast(bytes);
            const auto* published =
                broadcast ? boost::variant2::get_if<protocol::Published>(&*broadcast) : nullptr;
            if (published && audience == protocol::Audience::Management) m_views.apply(published->changes);
        }
        return m_views.registry;
    }
    std::uint32_t waitingAfter(EngineDesk& desk) {
        const auto& row = after(desk);
        return row ? row->formsWaiting : 0;
    }

  private:
    client::Views m_views;
};

class OutboxTest : public RegistrationDesk {
  protected:
    ManagersRow row;
};

}  // namespace

TEST_F(OutboxTest, RecordsWaitUntilTheirFileLiesOnDiskUnderItsName) {
    send();
    send();
    const TempFolder folder;
    const auto file = folder.path() / "out.jsonl";
    std::ostringstream said;
    std::size_t linesWhenNoted = 0;
    const admin::Ask watching = [&](const protocol::RequestBody& body) {
        if (boost::variant2::holds_alternative<protocol::NoteExported>(body)) {
            linesWhenNoted = linesOf(file).size();
            EXPECT_FALSE(std::filesystem::exists(file.string() + ".part"));
            EXPECT_EQ(waiting(), 2U);
        } else {
            EXPECT_FALSE(std::filesystem::exists(file)) << "nothing half done under its name";
        }
        return shell()(body);
    };
    EXPECT_EQ(admin::outboxExport(watching, 0, file, said), admin::ExitCode::Good) << said.str();
    EXPECT_EQ(linesWhenNoted, 2U);
    EXPECT_EQ(waiting(), 0U);
}

TEST_F(OutboxTest, AnExportThatBreaksOffLeavesItsRecordsWaitingAndTheNextHasTheSameOnes) {
    send();
    send();
    const TempFolder folder;
    std::ostringstream said;
    const auto gone = [&](auto isLost) {
        return [this, isLost](const protocol::RequestBody& body) -> domain::Result<protocol::ReplyBody> {
            if (isLost(body)) return domain::fail(ErrorCode::NotConnected);
            return shell()(body);
        };
    };
    const auto atReading = gone(
        [](const auto& body) { return boost::variant2::holds_alternative<protocol::ExportOutbox>(body); });
    const auto atMarking = gone(
        [](const auto& body) { return boost::variant2::holds_alternative<protocol::NoteExported>(body); });
    const auto first = folder.path() / "first.jsonl", again = folder.path() / "again.jsonl";
    EXPECT_EQ(admin::outboxExport(atReading, 0, first, said), admin::ExitCode::NotRunning);
    EXPECT_TRUE(std::filesystem::is_empty(folder.path())) << "nothing is left of it";
    EXPECT_EQ(admin::outboxExport(atMarking, 0, first, said), admin::ExitCode::NotRunning);
    EXPECT_NE(said.str().find("export them once more"), std::string::npos) << said.str();
    EXPECT_EQ(linesOf(first).size(), 2U) << "the file is whole";
    EXPECT_EQ(waiting(), 2U);
    EXPECT_EQ(admin::outboxExport(shell(), 0, again, said), admin::ExitCode::Good);
    EXPECT_EQ(linesOf(again), linesOf(first));
    EXPECT_EQ(waiting(), 0U);
}

TEST_F(OutboxTest, WhatIsLeftOfAnExportThatWasKilledIsNamedAndNotWrittenOver) {
    send();
    const TempFolder folder;
    const auto file = folder.path() / "out.jsonl";
    std::ofstream(file.string() + ".part") << "half a rec";
    std::ostringstream said;
    EXPECT_EQ(admin::outboxExport(shell(), 0, file, said), admin::ExitCode::CannotRead);
    EXPECT_NE(said.str().find("out.jsonl.part: "), std::string::npos) << said.str();
    EXPECT_EQ(linesOf(file.string() + ".part"), std::vector<std::string>{"half a rec"});
    EXPECT_EQ(waiting(), 1U);
}

TEST_F(OutboxTest, AManagerSeesHowManyFormsWaitAndSinceWhenUntilTheyAreExported) {
    EXPECT_EQ(row.waitingAfter(desk), 0U);
    send();
    const domain::Time first = desk.engine().registrations().now;
    desk.wait(std::chrono::hours{3});
    send();
    const domain::Time second = desk.engine().registrations().now;
    EXPECT_EQ(row.waitingAfter(desk), 2U);
    EXPECT_EQ(row.after(desk)->oldestForm, first);
    ASSERT_EQ(noteExported(1, 1, 1), std::nullopt);
    EXPECT_EQ(row.waitingAfter(desk), 1U);
    EXPECT_EQ(row.after(desk)->oldestForm, second);
    ASSERT_EQ(noteExported(2, 2, 1), std::nullopt);
    EXPECT_EQ(row.waitingAfter(desk), 0U);
}

TEST(OutboxWithoutRegistryTest, FormsThatWaitAreShownAllTheSame) {
    EngineDesk desk;
    ManagersRow row;
    desk.signIn(1, "A");
    desk.token("withdraw", "3520212345671");
    desk.ask("counter-1", domain::CallNext{{1}, {}});
    EXPECT_FALSE(row.after(desk));
    registration::Form form = sampleForm();
    for (int question = 1; question <= registration::kQuestions; ++question)
        form.house[static_cast<registration::Question>(question)] = 1;
    desk.ask("counter-1", protocol::OpenForm{{1}, form.kind});
    desk.ask("counter-1", protocol::SaveForm{{1}, {1}, 1, registration::Page::ReadBack, form});
    desk.ask("counter-1", protocol::ReadBackForm{{1}, {1}, 1});
    EXPECT_EQ(refusal(desk.ask("counter-1", protocol::SendForm{{1}, {1}, 1})), std::nullopt);
    EXPECT_EQ(row.waitingAfter(desk), 1U);
}

TEST_F(OutboxTest, TheShellExportsListsAndLoadsAnswers) {
    send();
    send();
    const TempFolder folder;
    const auto file = folder.path() / "out.jsonl";
    std::ostringstream said;
    EXPECT_EQ(admin::outboxExport(shell(), 0, file, said), admin::ExitCode::Good) << said.str();
    EXPECT_EQ(linesOf(file).size(), 2U);
    for (const std::string& line : linesOf(file)) verified(line, desk.forms());
    EXPECT_EQ(std::filesystem::status(file).permissions(), std::filesystem::perms{0600});
    EXPECT_EQ(admin::outboxExport(shell(), 0, file, said), admin::ExitCode::CannotRead)
        << "never overwritten";
    EXPECT_EQ(admin::outboxExport(shell(), 1, folder.path() / "again.jsonl", said), admin::ExitCode::Good);

    const auto answers = folder.path() / "answers.jsonl";
    const std::string good = R"({"record":2,"answer":"eligible","reason":"k-1","on":"2026-03-20"})";
    std::ofstream(answers) << good
                           << "\n{\"record\":3,\"answer\":\"eligible\",\"on\":\"2026-03-20\"}\n{\"record\":1,"
                              "\"answer\":\"perhaps\",\"on\":\"2026-03-20\"}\n"
                           << R"({"record":1,"answer":"accepted","on":"20 March"})"
                           << "\n[]\n";
    said.str({});
    EXPECT_EQ(admin::answersLoad(shell(), desk.file(), answers, said), admin::ExitCode::Refused);
    EXPECT_EQ(said.str().find("answers.jsonl:1:"), std::string::npos);
    for (const char* place : {":2: record", ":3: answer", ":4: on", ":5: no JSON"})
        EXPECT_NE(said.str().find(std::string("answers.jsonl") + place), std::string::npos) << said.str();
    EXPECT_FALSE(open().earlier.front().answer) << "nothing is taken when one line is wrong";
    std::ofstream(answers) << good << "\n";
    EXPECT_EQ(admin::answersLoad(shell(), desk.file(), answers, said), admin::ExitCode::Good) << said.str();
    said.str({});
    EXPECT_EQ(admin::outboxList(desk.file(), said), admin::ExitCode::Good);
    EXPECT_NE(said.str().find("2 appeal sent 2026-03-"), std::string::npos) << said.str();
    EXPECT_NE(said.str().find("eligible 2026-03-20 k-1"), std::string::npos) << said.str();
    EXPECT_EQ(said.str().find(kHer), std::string::npos);
    said.str({});
    EXPECT_EQ(admin::events(desk.file(), 1, said), admin::ExitCode::Good);
    EXPECT_NE(said.str().find("form_sent form=1 revision=1 record=1"), std::string::npos);
    EXPECT_EQ(said.str().find(kHer), std::string::npos);
}

}  // namespace owc::test

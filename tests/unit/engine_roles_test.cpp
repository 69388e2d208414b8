#include "queue-server/server/permissions.h"
#include "tests/support/engine_desk.h"

namespace owc::test {

using domain::ErrorCode;
using protocol::RequestBody;

TEST(EngineRolesTest, ARoleMayAskOnlyWhatItsWorkNeeds) {
    using protocol::Role;
    struct Row {
        RequestBody body;
        bool kiosk, board, counter, dashboard;
    };
    const std::vector<Row> table{
        {protocol::Hello{}, true, true, true, true},
        {protocol::Beat{}, true, true, true, true},
        {protocol::AskSnapshot{}, true, true, true, true},
        {protocol::AskMissed{}, true, true, true, true},
        {protocol::ReportCondition{}, true, false, true, false},
        {protocol::IssueToken{}, true, false, true, false},
        {protocol::GiveSlot{}, true, false, true, false},
        {domain::ReportTicket{}, true, false, true, false},
        {domain::VoidVisit{}, true, false, false, false},
        {protocol::AdmitOffline{}, true, false, false, false},
        {protocol::TakeBack{}, true, false, true, false},
        {protocol::SignIn{}, false, false, true, false},
        {domain::CloseCounter{}, false, false, true, false},
        {domain::CallNext{}, false, false, true, false},
        {domain::Recall{}, false, false, true, false},
        {domain::MarkArrived{}, false, false, true, false},
        {domain::StartServing{}, false, false, true, false},
        {domain::Complete{}, false, false, true, false},
        {domain::MarkNoShow{}, false, false, true, false},
        {domain::Park{}, false, false, true, false},
        {domain::Transfer{}, false, false, true, false},
        {domain::ShowCard{}, false, false, true, false},
        {domain::Resume{}, false, false, true, false},
        {domain::Readmit{}, false, false, true, false},
        {protocol::TakeOver{}, false, false, true, false},
        {protocol::ServeDirect{}, false, false, true, false},
        {protocol::ReprintTicket{}, false, false, true, false},
        {protocol::FindTicket{}, true, false, true, false},
        {domain::StartBreak{}, false, false, true, false},
        {domain::EndBreak{}, false, false, true, false},
        {domain::CallManager{}, false, false, true, false},
        {domain::AnswerManagerCall{}, false, false, true, true},
        {domain::CallChosen{}, false, false, true, false},
        {domain::Undo{}, false, false, true, false},
        {domain::AddService{}, false, false, true, false},
        {domain::SendAndReturn{}, false, false, true, false},
        {domain::WalkOut{}, false, false, true, false},
        {domain::CorrectPriority{}, false, false, true, false},
        {domain::CorrectInside{}, false, false, true, true},
        {domain::SetIntake{}, false, false, false, true},
        {domain::SetNotice{}, false, false, false, true},
        {domain::ConfirmClock{}, false, false, false, true},
        {domain::OpenDay{}, false, false, false, true},
        {domain::CloseDay{}, false, false, false, true},
        {protocol::OpenPairing{}, false, false, false, false},
        {protocol::RevokeDevice{}, false, false, false, false},
        {protocol::ForgetPerson{}, false, false, false, false},
        {protocol::ReloadStaff{}, false, false, false, false},
        {protocol::Pair{}, false, false, false, false},
        {protocol::OpenToday{}, false, false, false, false},
        {protocol::ReportHighest{}, true, true, true, true},
        {domain::ConfirmRestored{}, false, false, false, true},
        {domain::LendCounter{}, false, false, false, true},
        {domain::ShutCounter{}, false, false, false, true},
        {domain::StopService{}, false, false, false, true},
        {protocol::OpenVerification{}, false, false, true, false},
        {protocol::AskFinger{}, false, false, true, false},
        {protocol::AskResult{}, false, false, true, false},
        {protocol::RequestException{}, false, false, true, false},
        {protocol::EndorseException{}, false, false, true, false},
        {protocol::SendToNadra{}, false, false, true, false},
        {protocol::CloseVerification{}, false, false, true, false},
        {protocol::EnrolFinger{}, false, false, true, false},
        {protocol::RevokeEnrolment{}, false, false, true, false},
        {protocol::AskEligibility{}, true, false, true, false},
        {protocol::NoteLookup{}, false, false, false, false},
        {protocol::AskOdd{}, false, false, false, true},
        {protocol::OpenForm{}, false, false, true, false},
        {protocol::SaveForm{}, false, false, true, false},
        {protocol::ReadBackForm{}, false, false, true, false},
        {protocol::SendForm{}, false, false, true, false},
        {protocol::DropForm{}, false, false, true, false},
        {protocol::ExportOutbox{}, false, false, false, false},
        {protocol::ReceiveAnswers{}, false, false, false, false},
        {protocol::NoteExported{}, false, false, false, false},
        {protocol::OpenDrawer{}, false, false, true, false},
        {protocol::TopUpDrawer{}, false, false, true, false},
        {protocol::CountDrawer{}, false, false, true, false},
        {protocol::TakeDrawer{}, false, false, true, false},
        {protocol::CloseDrawer{}, false, false, true, false},
        {protocol::OpenPayout{}, false, false, true, false},
        {protocol::ConfirmPayee{}, false, false, true, false},
        {protocol::AuthorisePayout{}, false, false, true, false},
        {protocol::ReleaseCash{}, false, false, true, false},
        {protocol::ConfirmHandOver{}, false, false, true, false},
        {protocol::ResolveRelease{}, false, false, true, false},
        {protocol::ReportReceipt{}, false, false, true, false},
        {protocol::StopPayout{}, false, false, true, false},
        {protocol::ClosePayout{}, false, false, true, false},
        {protocol::AskPayout{}, false, false, true, false},
        {protocol::StageDues{}, false, false, false, false},
        {protocol::ImportDues{}, false, false, false, false},
        {protocol::WithdrawDues{}, false, false, false, false},
    };
    ASSERT_EQ(table.size(), boost::variant2::variant_size<protocol::RequestKinds>::value)
        << "every request is in the table";
    for (const Row& row : table) {
        SCOPED_TRACE(protocol::nameOf(row.body));
        EXPECT_EQ(server::mayAsk(Role::Kiosk, row.body), row.kiosk);
        EXPECT_EQ(server::mayAsk(Role::Board, row.body), row.board);
        EXPECT_EQ(server::mayAsk(Role::Counter, row.body), row.counter);
        EXPECT_EQ(server::mayAsk(Role::Dashboard, row.body), row.dashboard);
    }
    EngineDesk desk;
    const auto seq = desk.log().head().seq;
    EXPECT_EQ(refusal(desk.ask("board-1", protocol::IssueToken{.service = {"withdraw"}})),
              ErrorCode::NotAllowed);
    EXPECT_EQ(refusal(desk.ask("kiosk-1", domain::CloseDay{})), ErrorCode::NotAllowed);
    EXPECT_EQ(desk.log().head().seq, seq);
}

}  // namespace owc::test

#include "queue-server/server/permissions.h"

#include <fstream>

#include "tests/support/centre_builder.h"
#include "tests/support/engine_desk.h"
#include "where.h"

namespace owc::test {

using domain::ErrorCode;
using protocol::RequestBody;
using protocol::Role;

namespace {

constexpr const char* kFile = OWC_SOURCE_DIR "/queue-server/server/PERMISSIONS.md";
constexpr const char* kHead =
    "# Who may ask what\n\nWritten from the table in permissions.cpp (OWC_WRITE_PERMISSIONS=1 writes it anew); every cell is "
    "tested.\nAdmin is the shell of the server PC, newcomer whoever pairs. A cell that is empty answers `NotAllowed`.\n\n";

/// A request that can be decoded: who may send it is asked before anything else about it.
template <class Body>
RequestBody sample() {
    if constexpr (std::is_same_v<Body, domain::OpenDay>) return domain::OpenDay{kDay};
    if constexpr (std::is_same_v<Body, domain::SetNotice>) return domain::SetNotice{domain::Notice::BankDown, true};
    if constexpr (std::is_same_v<Body, protocol::AdmitOffline>) return protocol::AdmitOffline{.day = kDay, .at = kMorning};
    if constexpr (std::is_same_v<Body, protocol::TakeBack>) return protocol::TakeBack{{7, 3}};
    if constexpr (std::is_same_v<Body, protocol::AskFinger>)
        return protocol::AskFinger{.finger = biometrics::Finger::RightThumb, .record = {1}};
    if constexpr (std::is_same_v<Body, protocol::EnrolFinger>)
        return protocol::EnrolFinger{{}, biometrics::Finger::RightThumb, {{1}}};
    if constexpr (std::is_same_v<Body, protocol::ImportDues>) return protocol::ImportDues{std::string(32, 'd'), 1, {1}};
    return Body{};
}

template <std::size_t... I>
std::vector<RequestBody> everyRequest(std::index_sequence<I...>) {
    return {sample<boost::variant2::variant_alternative_t<I, protocol::RequestKinds>>()...};
}

}  // namespace

TEST(PermissionsTest, EveryCellIsAsTheTableSays) {
    const std::map<Role, std::string> devices{{Role::Kiosk, "kiosk-1"},         {Role::Board, "board-1"},
                                              {Role::Counter, "counter-1"},     {Role::Dashboard, "dashboard-1"},
                                              {Role::Admin, "admin"},           {Role::Newcomer, "newcomer"}};
    std::size_t cells = 0, allowed = 0;
    auto desk = std::make_unique<EngineDesk>();  // a new one after each that was not refused
    std::uint64_t refusedHere = 0;
    for (const RequestBody& body :
         everyRequest(std::make_index_sequence<boost::variant2::variant_size<protocol::RequestKinds>::value>{})) {
        EXPECT_TRUE(server::isInTable(protocol::nameOf(body))) << protocol::nameOf(body);
        for (const auto& [role, device] : devices) {
            SCOPED_TRACE(std::string(protocol::nameOf(body)) + " of " + device);
            const auto seq = desk->log().head().seq;
            const auto turn = desk->process({desk->incoming(desk->nextId(), device, body)});
            bool refused = false;
            for (const auto& outgoing : turn.replies) {
                const auto reply = protocol::decodeReply(outgoing.bytes);
                ASSERT_TRUE(reply);
                const auto* error = boost::variant2::get_if<domain::Error>(&reply->body);
                refused = refused || (error && error->code == ErrorCode::NotAllowed &&
                                      error->detail == protocol::nameOf(body));
            }
            EXPECT_EQ(refused, !server::mayAsk(role, body));
            refusedHere += refused ? 1 : 0;
            EXPECT_EQ(desk->refusals().of(server::Refused::WrongRole), refusedHere);
            ++cells;
            if (refused) {
                EXPECT_EQ(desk->log().head().seq, seq);
                continue;
            }
            ++allowed;
            desk = std::make_unique<EngineDesk>();
            refusedHere = 0;
        }
    }
    EXPECT_EQ(cells, boost::variant2::variant_size<protocol::RequestKinds>::value * 6);
    EXPECT_GT(allowed, 0u);
}

TEST(PermissionsTest, NobodyHasMoreThanItsWorkNeeds) {
    const RequestBody issue = protocol::IssueToken{}, close = domain::CloseDay{}, revoke = protocol::RevokeDevice{},
                      pair = protocol::Pair{}, card = domain::ShowCard{};
    for (const Role role : {Role::Kiosk, Role::Board, Role::Counter, Role::Dashboard, Role::Newcomer})
        EXPECT_FALSE(server::mayAsk(role, revoke));
    for (const Role role : {Role::Kiosk, Role::Board, Role::Dashboard, Role::Admin, Role::Newcomer})
        EXPECT_FALSE(server::mayAsk(role, card)) << "cards are for the officer who called";
    EXPECT_FALSE(server::mayAsk(Role::Admin, issue));
    EXPECT_FALSE(server::mayAsk(Role::Newcomer, issue));
    EXPECT_FALSE(server::mayAsk(Role::Kiosk, pair));
    EXPECT_TRUE(server::mayAsk(Role::Admin, close));
    EXPECT_TRUE(server::mayAsk(Role::Newcomer, pair));
}

TEST(PermissionsTest, TheFileSaysWhatTheTableSays) {
    const std::string text = kHead + server::permissionTable();
    if (std::getenv("OWC_WRITE_PERMISSIONS")) std::ofstream(kFile) << text;
    std::ifstream in(kFile);
    const std::string file{std::istreambuf_iterator<char>(in), {}};
    EXPECT_EQ(file, text);
}

}  // namespace owc::test

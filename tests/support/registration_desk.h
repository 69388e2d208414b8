#pragma once

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "queue-server/admin/outbox.h"
#include "queue-server/protocol/stored.h"
#include "tests/support/base64.h"
#include "tests/support/engine_desk.h"
#include "tests/support/registry_people.h"

// A registration desk: counter 1 has called her, whom the registry knows with her daughter.
namespace owc::test {

inline const std::string kHer = std::to_string(kMother);
inline constexpr const char* kStranger = "3520212345671";

inline std::vector<std::string> linesOf(const std::filesystem::path& file) {
    std::ifstream in(file);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

/// Payload of a compact JWS whose signature is that of the public key.
inline nlohmann::json verified(const std::string& jws, const server::FormSafe& safe) {
    const auto first = jws.find('.'), second = jws.rfind('.');
    const std::string mark = plainOf(std::string_view(jws).substr(second + 1));
    const auto jwk = nlohmann::json::parse(safe.signer().publicJwk());
    const std::string key = plainOf(jwk["x"].get<std::string>());
    EXPECT_EQ(crypto_sign_verify_detached(reinterpret_cast<const unsigned char*>(mark.data()),
                                          reinterpret_cast<const unsigned char*>(jws.data()), second,
                                          reinterpret_cast<const unsigned char*>(key.data())),
              0);
    EXPECT_EQ(nlohmann::json::parse(plainOf(std::string_view(jws).substr(0, first)))["alg"], "EdDSA");
    return nlohmann::json::parse(plainOf(std::string_view(jws).substr(first + 1, second - first - 1)));
}

class RegistrationDesk : public ::testing::Test {
  protected:
    void SetUp() override {
        auto household = fullHousehold();
        household.members.front().card = eligibility::CardState::Valid;
        desk.lookPeopleUp({household}, {10, 100, 3, std::chrono::minutes{10}});
        desk.signIn(1, "A");
        call(kHer);
    }

    void call(const std::string& cnic, std::uint32_t counter = 1) {
        desk.token("withdraw", cnic);
        EXPECT_EQ(refusal(desk.ask(device(counter), domain::CallNext{{counter}, {}})), std::nullopt);
    }
    void done(std::uint32_t counter = 1) {
        desk.ask(device(counter), domain::StartServing{{counter}, {}});
        EXPECT_EQ(refusal(desk.ask(device(counter), domain::Complete{{counter}, {}})), std::nullopt);
    }
    static std::string device(std::uint32_t counter) { return "counter-" + std::to_string(counter); }
    protocol::FormOpen open(registration::RegistryVisit kind = registration::RegistryVisit::Appeal,
                            std::uint32_t counter = 1, const std::string& cnic = {}) {
        const auto reply = desk.ask(device(counter), protocol::OpenForm{{counter}, kind, cnic});
        const auto* opened = boost::variant2::get_if<protocol::FormOpen>(&reply);
        EXPECT_TRUE(opened) << static_cast<int>(refusal(reply).value_or(domain::ErrorCode{}));
        return opened ? *opened : protocol::FormOpen{};
    }
    std::optional<domain::ErrorCode> save(const protocol::FormOpen& form, std::uint32_t revision,
                                          const registration::Form& content, std::uint32_t counter = 1) {
        return refusal(desk.ask(
            device(counter),
            protocol::SaveForm{{counter}, form.form, revision, registration::Page::Papers, content}));
    }
    static registration::Form completed(registration::Form form) {
        form.ground = registration::Ground::Widow;
        form.papers = {"cnic", "bform", "bill"};
        form.mobile = "03007654321";
        return form;
    }
    std::uint64_t send() {
        const auto form = open();
        EXPECT_EQ(save(form, 1, completed(form.content)), std::nullopt);
        EXPECT_EQ(refusal(desk.ask("counter-1", protocol::ReadBackForm{{1}, form.form, 1})), std::nullopt);
        const auto reply = desk.ask("counter-1", protocol::SendForm{{1}, form.form, 1});
        const auto* sent = boost::variant2::get_if<protocol::FormSent>(&reply);
        EXPECT_TRUE(sent) << static_cast<int>(refusal(reply).value_or(domain::ErrorCode{}));
        return sent ? sent->record.value : 0;
    }
    std::vector<protocol::SignedRecord> exported(std::uint64_t after = 0) {
        const auto reply = desk.ask("admin", protocol::ExportOutbox{{after}});
        const auto* part = boost::variant2::get_if<protocol::OutboxPart>(&reply);
        EXPECT_TRUE(part);
        return part ? part->records : std::vector<protocol::SignedRecord>{};
    }
    std::optional<domain::ErrorCode> noteExported(std::uint64_t first, std::uint64_t last,
                                                  std::uint32_t count) {
        return refusal(desk.ask("admin", protocol::NoteExported{{first}, {last}, count}));
    }
    std::size_t waiting() { return desk.engine().registrations().waiting.size(); }
    /// All bytes of the log as they lie on disk.
    std::string onDisk() {
        std::string all;
        for (const char* end : {"", "-wal"}) {
            std::ifstream file(desk.file().string() + end, std::ios::binary);
            all.append(std::istreambuf_iterator<char>(file), {});
        }
        return all;
    }
    admin::Ask shell() {
        return [this](const protocol::RequestBody& body) -> domain::Result<protocol::ReplyBody> {
            auto reply = desk.ask("admin", body);
            if (const auto* error = boost::variant2::get_if<domain::Error>(&reply))
                return tl::unexpected(*error);
            return reply;
        };
    }

    /// Every event of this kind on disk.
    template <class Room, class Kind>
    std::vector<Kind> logged() {
        std::vector<Kind> all;
        const auto read = desk.log().forEach(1, [&](const store::StoredEvent& event) {
            const auto entry = protocol::decodeEntry({}, event.kind, event.body);
            const auto* one = entry ? boost::variant2::get_if<Room>(&*entry) : nullptr;
            if (const auto* body = one ? boost::variant2::get_if<Kind>(&one->body) : nullptr)
                all.push_back(*body);
            return true;
        });
        EXPECT_TRUE(read);
        return all;
    }
    std::vector<lookups::LookedUp> looked() { return logged<lookups::Event, lookups::LookedUp>(); }

    EngineDesk desk;
};

}  // namespace owc::test

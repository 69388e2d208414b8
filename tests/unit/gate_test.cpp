#include "queue-server/server/gate.h"

#include <gtest/gtest.h>

#include "queue-server/server/start.h"
#include "tests/support/temp_folder.h"
#include "where.h"

namespace owc::test {

using domain::ErrorCode;

namespace {

/// Gate and register of the sample centre as a start makes them.
struct Centre {
    explicit Centre(const std::filesystem::path& folder) : keys{folder} {
        sample = *settings::load(std::filesystem::path(OWC_SOURCE_DIR) / "config/sample");
        EXPECT_TRUE(server::makeMissingKeys(keys, sample));
        const auto devices = server::devicesOf(keys, sample);
        EXPECT_TRUE(devices);
        registered.emplace(*devices, server::revokedIn(keys));
        gate.emplace(server::Gate::Parts{keys, {}, *registered, staff, "key", 7705}, server::rolesOf(sample));
    }
    [[nodiscard]] std::string ownerOf(const std::string& key) const {
        const auto all = registered->devices();
        const auto it = all->find(key);
        return it == all->end() ? "" : it->second.name.value;
    }
    settings::KeyFolder keys;
    settings::CentreSettings sample;
    server::Staff staff{{}};
    std::optional<server::Register> registered;
    std::optional<server::Gate> gate;
};

}  // namespace

TEST(GateTest, APairedKeyTakesThePlaceOfTheOldOneAlsoAfterARestart) {
    const TempFolder folder;
    std::string old, fresh = settings::freshKeyPair()->publicKey;
    {
        Centre centre(folder.path());
        old = settings::readKeyPair(centre.keys.device("kiosk-1"))->publicKey;
        EXPECT_EQ(centre.ownerOf(old), "kiosk-1");
        EXPECT_EQ(centre.gate->pair({"kiosk-1"}, fresh), settings::fingerprint(fresh));
        EXPECT_EQ(centre.ownerOf(fresh), "kiosk-1");
        EXPECT_EQ(centre.ownerOf(old), "");
        EXPECT_FALSE(std::filesystem::exists(centre.keys.device("kiosk-1")));
    }
    const Centre again(folder.path());
    EXPECT_EQ(again.ownerOf(fresh), "kiosk-1");
    EXPECT_EQ(again.ownerOf(old), "");
    EXPECT_TRUE(again.registered->wasRevoked(old));
    EXPECT_FALSE(std::filesystem::exists(again.keys.device("kiosk-1"))) << "no key is made beside the paired one";
}

TEST(GateTest, ARevokedDeviceStaysOutAlsoAfterARestart) {
    const TempFolder folder;
    std::string key;
    {
        Centre centre(folder.path());
        key = settings::readKeyPair(centre.keys.device("counter-1"))->publicKey;
        EXPECT_EQ(centre.gate->revoke({"counter-1"}), settings::fingerprint(key));
        EXPECT_EQ(centre.gate->revoke({"counter-1"}), settings::fingerprint(key)) << "again: the same answer";
        EXPECT_EQ(centre.ownerOf(key), "");
        EXPECT_EQ(centre.gate->revoke({"nobody"}).error().code, ErrorCode::UnknownDevice);
    }
    Centre again(folder.path());
    EXPECT_EQ(again.ownerOf(key), "");
    EXPECT_FALSE(again.gate->isPaired({"counter-1"})) << "and no new key is made for it by itself";
    EXPECT_TRUE(again.gate->pair({"counter-1"}, settings::freshKeyPair()->publicKey)) << "pairing brings it back";
    EXPECT_TRUE(again.gate->isPaired({"counter-1"}));
}

TEST(GateTest, ARevocationThatTheDiskRefusedHoldsAtOnceAndCanBeSaidAgain) {
    const TempFolder folder;
    std::string key;
    {
        Centre centre(folder.path());
        key = settings::readKeyPair(centre.keys.device("counter-1"))->publicKey;
        const auto file = centre.keys.revoked("counter-1", settings::fingerprint(key));
        std::filesystem::create_directories(file / "in the way");
        ASSERT_FALSE(centre.gate->revoke({"counter-1"}));
        EXPECT_EQ(centre.ownerOf(key), "") << "this server knows it no more";
        std::filesystem::remove_all(file);
        EXPECT_EQ(centre.gate->revoke({"counter-1"}), settings::fingerprint(key));
    }
    const Centre again(folder.path());
    EXPECT_EQ(again.ownerOf(key), "");
}

TEST(GateTest, AStartBetweenTwoStepsOfAPairingKnowsOneOwnerPerDevice) {
    const TempFolder folder;
    const std::string fresh = settings::freshKeyPair()->publicKey;
    { const Centre centre(folder.path()); }
    // The power went after the new public half was stored and before the old key was put away.
    ASSERT_TRUE(settings::replacePublicKey(settings::KeyFolder{folder.path()}.devicePublic("kiosk-1"), fresh));
    const Centre again(folder.path());
    EXPECT_EQ(again.ownerOf(fresh), "kiosk-1");
    EXPECT_EQ(again.ownerOf(settings::readKeyPair(again.keys.device("kiosk-1"))->publicKey), "");
}

TEST(FingerprintTest, IsTheSameHoweverItIsTypedAndAnotherForAnotherKey) {
    const std::string key = settings::freshKeyPair()->publicKey;
    const std::string print = settings::fingerprint(key);
    EXPECT_EQ(print.size(), 24u) << print;
    EXPECT_TRUE(settings::sameFingerprint(print, print));
    std::string typed;
    for (const char c : print) typed += c == '-' ? ' ' : c == '0' ? 'o' : c == '1' ? 'l' : static_cast<char>(std::tolower(c));
    EXPECT_TRUE(settings::sameFingerprint(typed, print)) << typed;
    EXPECT_FALSE(settings::sameFingerprint(print.substr(0, 23), print));
    EXPECT_FALSE(settings::sameFingerprint("", print));
    EXPECT_FALSE(settings::sameFingerprint(settings::fingerprint(settings::freshKeyPair()->publicKey), print));
}

}  // namespace owc::test

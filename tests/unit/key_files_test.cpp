#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>

#include "config/settings/key_files.h"
#include "queue-server/server/open_forms.h"
#include "queue-server/server/start.h"
#include "tests/support/temp_folder.h"
#include "where.h"

namespace owc::test {

using domain::ErrorCode;
using namespace settings;

namespace {

mode_t modeOf(const std::filesystem::path& file) {
    struct stat info {};
    return ::stat(file.c_str(), &info) == 0 ? info.st_mode & 0777 : 0;
}

}  // namespace

TEST(KeyFilesTest, AKeyIsReadBackAndOnlyItsOwnerMayReadIt) {
    const TempFolder folder;
    const auto file = folder.path() / "server.key";
    const auto made = makeKeyPair(file);
    ASSERT_TRUE(made);
    EXPECT_EQ(modeOf(file), 0600u);
    EXPECT_EQ(readKeyPair(file)->secretKey, made->secretKey);
    EXPECT_EQ(readPublicKey(file).value(), made->publicKey);

    ::chmod(file.c_str(), 0640);
    const auto open = readKeyPair(file);
    ASSERT_FALSE(open);
    EXPECT_EQ(open.error().code, ErrorCode::BadKey);
    EXPECT_NE(open.error().detail.find("chmod 600"), std::string::npos);
}

TEST(KeyFilesTest, AnExistingKeyIsNeverOverwritten) {
    const TempFolder folder;
    const auto file = folder.path() / "data.key";
    const auto first = makeDataKeys(file);
    ASSERT_TRUE(first);
    EXPECT_EQ(makeDataKeys(file).error().code, ErrorCode::BadKey);
    EXPECT_EQ(makeKeyPair(file).error().code, ErrorCode::BadKey);
    EXPECT_EQ(readDataKeys(file)->seal, first->seal);
    EXPECT_EQ(readDataKeys(file)->lookup, first->lookup);
    EXPECT_EQ(modeOf(file), 0600u);
}

TEST(KeyFilesTest, KeysThatDoNotBelongTogetherAreRefusedByNameAndNeverShown) {
    const TempFolder folder;
    const auto a = makeKeyPair(folder.path() / "a.key");
    const auto b = makeKeyPair(folder.path() / "b.key");
    const auto mixed = folder.path() / "mixed.key";
    std::ofstream(mixed) << "public = " << a->publicKey << "\nsecret = " << b->secretKey << "\n";
    ::chmod(mixed.c_str(), 0600);
    const auto refused = readKeyPair(mixed);
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().detail.find("mixed.key"), std::string::npos);
    EXPECT_EQ(refused.error().detail.find(b->secretKey), std::string::npos);
    EXPECT_EQ(readKeyPair(folder.path() / "none.key").error().code, ErrorCode::BadKey);
    EXPECT_EQ(readDataKeys(folder.path() / "a.key").error().code, ErrorCode::BadKey);
    EXPECT_EQ(readPublicKey(mixed).value(), a->publicKey);
}

TEST(KeyFilesTest, ASampleCentreMakesEveryMissingKeyAndKeepsTheRest) {
    const TempFolder folder;
    const KeyFolder keys{folder.path() / "keys"};
    const auto sample = settings::load(std::filesystem::path(OWC_SOURCE_DIR) / "config/sample");
    ASSERT_TRUE(server::makeMissingKeys(keys, *sample));
    const auto first = server::devicesOf(keys, *sample);
    EXPECT_EQ(first->size(), sample->devices.size());

    std::filesystem::remove(keys.device("board-1"));
    EXPECT_EQ(server::devicesOf(keys, *sample)->size(), sample->devices.size() - 1) << "without a key: not paired";
    ASSERT_TRUE(server::makeMissingKeys(keys, *sample));
    const auto second = server::devicesOf(keys, *sample);
    std::size_t same = 0;
    for (const auto& [key, device] : *second) same += first->contains(key);
    EXPECT_EQ(same, sample->devices.size() - 1);
    for (const auto& entry : std::filesystem::directory_iterator(keys.folder)) {
        if (entry.path().extension() != ".key") continue;
        EXPECT_EQ(modeOf(entry.path()), 0600u) << entry.path();
    }
}

TEST(KeyFilesTest, ACentreWhoseKeyFolderMayOnlyBeReadServesWithoutForms) {
    const auto forms = server::openForms(KeyFolder{"/proc/owc"}, {});
    ASSERT_TRUE(forms) << forms.error().detail;
    EXPECT_EQ(*forms, nullptr);
    const TempFolder folder;
    std::ofstream(KeyFolder{folder.path()}.outbox()) << "no key";
    const auto damaged = server::openForms(KeyFolder{folder.path()}, {});
    ASSERT_FALSE(damaged);
    EXPECT_EQ(damaged.error().code, ErrorCode::BadKey);
}

}  // namespace owc::test

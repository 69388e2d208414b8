#include <gmock/gmock.h>

#include "tests/support/test_ca.h"
#include "tests/support/tool_run.h"
#include "tests/unit/sample_folder.h"
#include "where.h"

// owc-server --check-config, before a centre that asks NADRA opens: what its settings name is there.
namespace owc::test {

namespace {

using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;

class CheckConfigTest : public testing::Test {
  protected:
    CheckConfigTest() {
        m_config.change("centre.toml", "authority = \"local\"", "authority = \"nadra\"");
        std::ofstream(key()) << "user = centre\npassword = sample-pass-word\n";
        std::filesystem::permissions(key(), std::filesystem::perms::owner_read);
    }
    [[nodiscard]] std::filesystem::path key() const { return m_keys.path() / "nadra.key"; }
    void caFile(const std::filesystem::path& file) {
        m_config.change("nadra.toml", "ca_file = \"\"", "ca_file = \"" + file.string() + "\"");
    }
    [[nodiscard]] ToolRun check(bool withKeys = true) const {
        return runTool(OWC_BIN_DIR "/owc-server", "--check-config --config " + m_config.path().string() +
                                                      (withKeys ? " --keys " + m_keys.path().string() : ""));
    }

    SampleFolder m_config;
    TempFolder m_keys;
};

}  // namespace

TEST_F(CheckConfigTest, ACentreThatHasAllItNeedsForNadraIsGoodAndItsPasswordIsNotShown) {
    const TestCa ca(m_keys.path(), "ours");
    caFile(ca.file());
    const ToolRun run = check();
    EXPECT_EQ(run.code, 0);
    EXPECT_THAT(run.said, HasSubstr("\nauthority = \"nadra\"\n"));
    EXPECT_THAT(run.said, Not(HasSubstr("sample-pass-word")));
}

TEST_F(CheckConfigTest, AKeyThatIsMissingOrIllWrittenIsNamed) {
    std::filesystem::permissions(key(), std::filesystem::perms(0644));
    EXPECT_EQ(check().said, key().string() + ": others can read it; chmod 600 it\n");
    std::filesystem::remove(key());
    const ToolRun missing = check();
    EXPECT_EQ(missing.code, 2);
    EXPECT_THAT(missing.said, HasSubstr(key().string() + ": no such key file; write \"user = ...\""));
    const ToolRun notLooked = check(false);
    EXPECT_EQ(notLooked.code, 0);
    EXPECT_THAT(notLooked.said, HasSubstr("nadra.key was not looked at"));
}

TEST_F(CheckConfigTest, CertificatesThatCannotBeUsedAreNamedWithTheLineThatNamesThem) {
    caFile("/nowhere/ca.pem");
    const ToolRun run = check();
    EXPECT_EQ(run.code, 2);
    EXPECT_EQ(run.said,
              "nadra.toml:12: ca_file = \"/nowhere/ca.pem\" is no file here; write the path of a PEM file "
              "from / on\n");

    m_config.change("nadra.toml", "/nowhere/ca.pem", key().string());
    EXPECT_THAT(check().said,
                EndsWith("holds no certificate in PEM; it begins with -----BEGIN CERTIFICATE-----\n"));

    m_config.change("centre.toml", "authority = \"nadra\"", "authority = \"local\"");
    EXPECT_EQ(check().code, 0) << "who does not ask NADRA needs nothing of it";
}

}  // namespace owc::test

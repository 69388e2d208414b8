#include <gtest/gtest.h>

#include <fstream>

#include "config/settings/centre_settings.h"
#include "tests/support/temp_folder.h"

namespace owc::test {

namespace {

namespace fs = std::filesystem;

/// A copy of the sample centre in which one text is replaced by another.
class Settings {
  public:
    Settings() { fs::copy(fs::path(OWC_SOURCE_DIR) / "config/sample", m_folder.path()); }

    Settings& change(const char* file, const std::string& from, const std::string& to) {
        std::string text = read(file);
        const auto at = text.find(from);
        EXPECT_NE(at, std::string::npos) << from << " is not in " << file;
        text.replace(at, from.size(), to);
        std::ofstream(m_folder.path() / file) << text;
        return *this;
    }
    Settings& remove(const char* file) {
        fs::remove(m_folder.path() / file);
        return *this;
    }
    [[nodiscard]] domain::Result<settings::CentreSettings> load() const { return settings::load(m_folder.path()); }
    /// The complaint; empty when there is none.
    [[nodiscard]] std::string complaint() const {
        const auto loaded = load();
        EXPECT_TRUE(loaded || loaded.error().code == domain::ErrorCode::BadSettings);
        return loaded ? "" : loaded.error().detail;
    }
    [[nodiscard]] std::string read(const char* file) const {
        std::ifstream in(m_folder.path() / file);
        return {std::istreambuf_iterator<char>(in), {}};
    }

  private:
    TempFolder m_folder;
};

}  // namespace

TEST(SettingsTest, TheSampleCentreIsGood) {
    const auto loaded = Settings().load();
    ASSERT_TRUE(loaded) << loaded.error().detail;
    EXPECT_EQ(loaded->counters.size(), 3u);
    EXPECT_EQ(loaded->queue.recallLimit, 3);
    EXPECT_EQ(loaded->names.at("en"), "One Window Centre");
    ASSERT_NE(loaded->findDevice("kiosk-1"), nullptr);
    EXPECT_EQ(loaded->findDevice("kiosk-1")->printer, "simulated");
    EXPECT_EQ(loaded->findDevice("nobody"), nullptr);
}

TEST(SettingsTest, EveryComplaintNamesFileLineKeyAndWhatToDo) {
    EXPECT_EQ(Settings().change("services.toml", "target_wait_min = 40", "target_wait_min = 900").complaint(),
              "services.toml:12: target_wait_min = 900 is not in 1..480 (minutes)");
    EXPECT_EQ(Settings().change("centre.toml", "capacity =", "capacty =").complaint(),
              "centre.toml:8: unknown key capacty; did you mean capacity?");
    EXPECT_EQ(Settings().change("centre.toml", "300  ", "\"300\"").complaint(),
              "centre.toml:6: utc_offset_min must be a whole number");
    EXPECT_EQ(Settings().change("devices.toml", "role = \"board\"", "role = \"bord\"").complaint(),
              "devices.toml:10: role = \"bord\" is not one of kiosk, board, counter, dashboard");
    EXPECT_EQ(Settings().change("counters.toml", "\"school\"", "\"scool\"").complaint(),
              "counters.toml:3: services = \"scool\" is not in services.toml");
    EXPECT_EQ(Settings().change("counters.toml", "number = 2", "number = 1").complaint(),
              "counters.toml:9: number is there twice");
    EXPECT_EQ(Settings().change("devices.toml", "counter = 2", "counter = 9").complaint(),
              "devices.toml:17: counter = 9 is not in counters.toml");
}

TEST(SettingsTest, EveryKindOfMistakeIsRefused) {
    const auto complaintOf = [](const char* file, const char* from, const char* to) {
        return Settings().change(file, from, to).complaint();
    };
    const auto has = [](const std::string& text, const char* part) { return text.find(part) != std::string::npos; };
    EXPECT_TRUE(has(complaintOf("staff.toml", "pin_hash = ", "# "), "pin_hash is missing"));
    EXPECT_TRUE(has(complaintOf("services.toml", "bring = [\"cnic\"]", "bring = [\"passport\"]"), "is not one of"));
    EXPECT_TRUE(has(complaintOf("services.toml", "bring = [\"cnic\"]", "bring = [\"cnic\", \"cnic\"]"), "twice"));
    EXPECT_TRUE(has(complaintOf("services.toml", "bring = [\"cnic\"]", "bring = \"cnic\""), "must be a list"));
    EXPECT_TRUE(has(complaintOf("services.toml", "bring = [\"cnic\"]", "bring = [1]"), "texts in quotes"));
    EXPECT_TRUE(has(complaintOf("services.toml", ", en = \"Withdraw stipend\"", ""), "names.en is missing"));
    EXPECT_TRUE(has(complaintOf("services.toml", "id = \"withdraw\"", "id = \"\""), "bytes long"));
    EXPECT_TRUE(has(complaintOf("centre.toml", "id = \"g7\"", "id = 7"), "text in quotes"));
    EXPECT_TRUE(has(complaintOf("centre.toml", "public_port = 7702", "public_port = 7701"), "must differ"));
    EXPECT_TRUE(has(complaintOf("centre.toml", "helpline = \"", "helpline = "), "centre.toml:7"));
    EXPECT_TRUE(has(complaintOf("staff.toml", "[[staff]]", "[[stuff]]"), "unknown key stuff; expected [[staff]]"));
    EXPECT_TRUE(has(Settings().remove("staff.toml").complaint(), "staff.toml: no such file"));
}

TEST(SettingsTest, ADefaultStandsForAMissingKey) {
    const auto loaded = Settings().change("counters.toml", "direction = \"right\"", "").load();
    ASSERT_TRUE(loaded) << loaded.error().detail;
    EXPECT_EQ(loaded->counters.front().direction, "ahead");
}

TEST(SettingsTest, TheEffectiveSettingsHideEveryPinHash) {
    const auto loaded = Settings().load();
    const std::string text = settings::effective(*loaded);
    EXPECT_EQ(text.find("argon2id"), std::string::npos);
    EXPECT_NE(text.find("pin_hash = (hidden)"), std::string::npos);
    EXPECT_NE(text.find("recall_limit = 3"), std::string::npos);
}

TEST(SettingsTest, TheManualNamesEveryKeyOfTheSample) {
    const Settings sample;
    const std::string manual = settings::describe();
    for (const char* file : {"centre.toml", "services.toml", "counters.toml", "devices.toml", "staff.toml"}) {
        std::istringstream lines(sample.read(file));
        for (std::string line; std::getline(lines, line);) {
            const auto equals = line.find(" = ");
            if (line.starts_with('#') || equals == std::string::npos) continue;
            EXPECT_NE(manual.find("  " + line.substr(0, equals) + "  "), std::string::npos) << line;
        }
    }
}

}  // namespace owc::test

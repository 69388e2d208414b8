#include "tests/lint/tree.h"

#include <gmock/gmock.h>
#include <sys/wait.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>

#include "tests/lint/rules.h"
#include "where.h"

namespace owc::lint {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Pair;

/// A folder that holds a small tree with the real table and is removed with the object.
class SmallTree {
  public:
    SmallTree() {
        std::string name = (fs::temp_directory_path() / "owc-lint-XXXXXX").string();
        if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
        m_root = name;
        write("queue-server/domain/README.md", "The rules.\n");
        write("queue-server/domain/token.h", "#pragma once\n#include <string>\n");
        fs::create_directories(m_root / "tests/lint");
        fs::copy_file(fs::path(OWC_SOURCE_DIR) / kArrowsFile, m_root / kArrowsFile);
    }
    SmallTree(const SmallTree&) = delete;
    SmallTree& operator=(const SmallTree&) = delete;
    ~SmallTree() {
        std::error_code ignored;
        fs::remove_all(m_root, ignored);
    }

    [[nodiscard]] const fs::path& root() const { return m_root; }

    void write(const std::string& file, const std::string& text) const {
        fs::create_directories((m_root / file).parent_path());
        std::ofstream(m_root / file) << text;
    }

  private:
    fs::path m_root;
};

struct Outcome {
    int exitCode = -1;
    std::string output;
};

Outcome runLint(const fs::path& root) {
    Outcome outcome;
    const auto command = std::string("'") + OWC_BIN_DIR "/owc-lint" + "' '" + root.string() + "' 2>&1";
    FILE* pipe = popen(command.c_str(), "r");
    if (pipe == nullptr) return outcome;
    std::array<char, 256> part{};
    while (fgets(part.data(), part.size(), pipe) != nullptr) outcome.output += part.data();
    const int status = pclose(pipe);
    if (WIFEXITED(status)) outcome.exitCode = WEXITSTATUS(status);
    return outcome;
}

TEST(TreeTest, BuildFoldersAtTheTopAndTheTextOfBinaryFilesAreLeftOut) {
    const SmallTree tree;
    tree.write("build/dev/made.cpp", "x");
    tree.write("run-out/log.h", "x");
    tree.write(".git/HEAD", "x");
    tree.write("assets/fonts/a.ttf", std::string("a\0b", 3));
    tree.write("drivers/build/kept.h", "x");
    fs::remove_all(tree.root() / "queue-server");
    fs::remove_all(tree.root() / "tests");

    EXPECT_THAT(readTree(tree.root()),
                ElementsAre(Pair("assets/fonts/a.ttf", ""), Pair("drivers/build/kept.h", "x")));
}

TEST(LintProgramTest, ACleanTreePasses) {
    const SmallTree tree;

    const auto outcome = runLint(tree.root());

    EXPECT_EQ(outcome.exitCode, 0) << outcome.output;
}

TEST(LintProgramTest, AForbiddenIncludePlantedInATreeFailsWithItsPlace) {
    const SmallTree tree;
    tree.write("queue-server/domain/token.cpp",
               "#include \"queue-server/domain/token.h\"\n#include <sqlite3.h>\n");

    const auto outcome = runLint(tree.root());

    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_THAT(
        outcome.output,
        HasSubstr("queue-server/domain/token.cpp:2: [arrows] queue-server/domain may not include sqlite"));
}

TEST(LintProgramTest, AFolderThatIsNotThereIsMisuse) {
    EXPECT_EQ(runLint("/nonexistent/owc").exitCode, 2);
}

TEST(ProjectTest, FollowsEveryRule) {
    const fs::path root = OWC_SOURCE_DIR;
    for (const auto& found : checkAll(readTree(root))) {
        ADD_FAILURE_AT((root / found.file).c_str(), static_cast<int>(found.line)) << toString(found);
    }
}

}  // namespace
}  // namespace owc::lint

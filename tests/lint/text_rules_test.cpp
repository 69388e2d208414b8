#include <gmock/gmock.h>

#include "tests/lint/rules.h"

namespace owc::lint {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

std::string lines(std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) text += "x\n";
    return text;
}

TEST(LengthRuleTest, FourHundredLinesPassAndOneMoreDoesNot) {
    EXPECT_THAT(checkLength({{"kiosk/flow/step.cpp", lines(400)}}), IsEmpty());

    const auto found = checkLength({{"kiosk/flow/step.cpp", lines(401)}});

    ASSERT_THAT(found, SizeIs(1));
    EXPECT_EQ(toString(found[0]),
              "kiosk/flow/step.cpp:401: [length] 401 lines, at most 400: look for the second subject");
}

TEST(TopLevelRuleTest, WhatLiesBesideTheProjectsFoldersIsNamedOnce) {
    const Tree good = {{"README.md", ""}, {".clang-format", ""}, {".ci/run", ""}, {"drivers/api/reader.h", ""}};
    EXPECT_THAT(checkTopLevel(good), IsEmpty());

    const auto found = checkTopLevel({{"roll.count", ""}, {"out/a.png", ""}, {"out/b.png", ""}});

    ASSERT_THAT(found, SizeIs(2));
    EXPECT_EQ(found[0].file, "out/a.png");
    EXPECT_EQ(found[1].file, "roll.count");
}

TEST(LengthRuleTest, ALastLineWithoutLineEndCounts) {
    EXPECT_THAT(checkLength({{"kiosk/flow/step.cpp", lines(400) + "x"}}), SizeIs(1));
}

TEST(LengthRuleTest, EveryKindOfCodeCountsTestsIncluded) {
    const auto text = lines(401);
    const Tree tree = {{"tests/unit/a_test.cpp", text},
                       {"a/b.h", text},
                       {"a/0001_b.sql", text},
                       {"a/b.proto", text},
                       {"a/b.cmake", text},
                       {"a/CMakeLists.txt", text},
                       {"a/b.sh", text},
                       {"tests/run", "#!/bin/bash\n" + text}};

    EXPECT_THAT(checkLength(tree), SizeIs(tree.size()));
}

TEST(LengthRuleTest, ProseAndTranslationsMayBeLong) {
    EXPECT_THAT(checkLength({{"README.md", lines(999)}, {"assets/translations/owc_ur.ts", lines(999)}}),
                IsEmpty());
}

TEST(ReadmeRuleTest, AFolderWithSourcesHasAReadme) {
    const Tree tree = {{"kiosk/flow/step.h", ""},
                       {"kiosk/flow/step.cpp", ""},
                       {"kiosk/app/app.cpp", ""},
                       {"kiosk/app/README.md", ""},
                       {"assets/icons/a.svg", ""}};

    EXPECT_THAT(checkReadmes(tree),
                ElementsAre(Violation{"kiosk/flow/README.md", 1, "readme",
                                      "is missing, though the folder holds kiosk/flow/step.cpp"}));
}

TEST(MachinePathRuleTest, AFolderOfOneMachineIsFoundInAnyFile) {
    const std::string folder = "/home";
    const Tree tree = {{"README.md", "ok\nsee " + folder + "/asad/owc for more\n"},
                       {"config/x.toml", "path=\"/ro" + std::string("ot/x\"\n")},
                       {"tests/run", "/wo" + std::string("rk/main\n")}};

    const auto found = checkMachinePaths(tree);

    ASSERT_THAT(found, SizeIs(3));
    EXPECT_EQ(found[0].file + ":" + std::to_string(found[0].line), "README.md:2");
    EXPECT_THAT(found[0].words, HasSubstr(folder));
}

TEST(MachinePathRuleTest, PartsOfOtherPathsAreFine) {
    const Tree tree = {
        {"README.md", "docs/work/plan ${top}/work/plan ~/home/x https://example.org/home/x\n"}};

    EXPECT_THAT(checkMachinePaths(tree), IsEmpty());
}

TEST(UnfinishedRuleTest, ANoteAboutUnfinishedWorkIsFoundInCode) {
    const std::string word = std::string("TO") + "DO";
    const Tree tree = {{"kiosk/flow/step.cpp", "\n// " + word + ": later\n"}, {"notes.md", word}};

    EXPECT_THAT(checkUnfinished(tree), ElementsAre(Violation{"kiosk/flow/step.cpp", 2, "unfinished",
                                                             "finish it or leave it out: " + word}));
}

TEST(UnfinishedRuleTest, ATemplateOfATemporaryNameIsNoNote) {
    EXPECT_THAT(checkUnfinished({{"kiosk/flow/step.cpp", "mkdtemp(\"owc-XXXXXX\")\n"}}), IsEmpty());
}

TEST(AllRulesTest, ATreeWithoutTableIsAViolation) {
    EXPECT_THAT(checkAll({{"README.md", ""}}), ElementsAre(Violation{kArrowsFile, 1, "table", "is missing"}));
}

}  // namespace
}  // namespace owc::lint

#include <gmock/gmock.h>

#include "tests/lint/rules.h"

namespace owc::lint {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

auto violates(const std::string& rule, const std::string& file, std::size_t line, const std::string& words) {
    return AllOf(Field(&Violation::rule, rule), Field(&Violation::file, file), Field(&Violation::line, line),
                 Field(&Violation::words, HasSubstr(words)));
}

Arrows table() {
    return Arrows::parse(
        "[libraries]\n"
        "std: vector\n"
        "qt: Q*\n"
        "protobuf: *.pb.h\n"
        "[rooms]\n"
        "queue-server/domain: std\n"
        "queue-server/protocol: queue-server/domain protobuf\n"
        "kiosk/flow: queue-server/domain std\n"
        "kiosk/screens: kiosk/flow qt\n");
}

std::string include(const std::string& header) {
    return "#include \"" + header + "\"\n";
}

TEST(ArrowsRuleTest, WhatTheTableAllowsIsNoViolation) {
    const Tree tree = {{"queue-server/domain/token.h", "#include <vector>\n"},
                       {"kiosk/flow/step.h", include("queue-server/domain/token.h")},
                       {"kiosk/flow/step.cpp", include("kiosk/flow/step.h")},
                       {"kiosk/screens/page.h", "#  include  <QWidget>\n" + include("kiosk/flow/step.h")}};

    EXPECT_THAT(checkArrows(tree, table()), IsEmpty());
}

TEST(ArrowsRuleTest, ARoomMayNotReachARoomItDoesNotName) {
    const Tree tree = {{"kiosk/screens/page.h", "#pragma once\n" + include("queue-server/domain/token.h")},
                       {"queue-server/domain/token.h", ""}};

    EXPECT_THAT(checkArrows(tree, table()),
                ElementsAre(violates("arrows", "kiosk/screens/page.h", 2,
                                     "kiosk/screens may not include queue-server/domain")));
}

TEST(ArrowsRuleTest, ARoomMayNotReachALibraryItDoesNotName) {
    const Tree tree = {{"queue-server/domain/token.h", "\n\n#include <QString>\n"}};

    EXPECT_THAT(checkArrows(tree, table()), ElementsAre(violates("arrows", "queue-server/domain/token.h", 3,
                                                                 "queue-server/domain may not include qt")));
}

TEST(ArrowsRuleTest, AHeaderNobodyListedIsAViolation) {
    const Tree tree = {{"queue-server/domain/token.h", "#include <boost/any.hpp>\n"}};

    EXPECT_THAT(checkArrows(tree, table()),
                ElementsAre(violates("arrows", "queue-server/domain/token.h", 1, "in no library")));
}

TEST(ArrowsRuleTest, AProjectHeaderIsWrittenFromTheRoot) {
    const Tree tree = {{"kiosk/flow/step.h", ""}, {"kiosk/flow/step.cpp", include("step.h")}};

    EXPECT_THAT(checkArrows(tree, table()),
                ElementsAre(violates("arrows", "kiosk/flow/step.cpp", 1,
                                     "write \"kiosk/flow/step.h\" from the root")));
}

TEST(ArrowsRuleTest, AFolderMissingInTheTableIsAViolationOnce) {
    const Tree tree = {{"drivers/magic/one.cpp", include("drivers/magic/one.h")},
                       {"drivers/magic/one.h", ""}};

    EXPECT_THAT(checkArrows(tree, table()), ElementsAre(violates("arrows", "drivers/magic/one.cpp", 1,
                                                                 "folder drivers/magic is missing")));
}

TEST(ArrowsRuleTest, TestsMayIncludeAnything) {
    const Tree tree = {{"tests/unit/step_test.cpp", "#include <QString>\n" + include("kiosk/flow/step.h")},
                       {"kiosk/flow/step.h", ""}};

    EXPECT_THAT(checkArrows(tree, table()), IsEmpty());
}

TEST(RingRuleTest, StepsInOneDirectionAreNoRing) {
    const Tree tree = {{"kiosk/flow/a.h", include("queue-server/domain/c.h") + include("kiosk/flow/b.h")},
                       {"kiosk/flow/b.h", include("queue-server/domain/c.h")},
                       {"queue-server/domain/c.h", ""}};

    EXPECT_THAT(checkRings(tree, table()), IsEmpty());
}

TEST(RingRuleTest, FilesThatIncludeEachOtherAreNamedInOrder) {
    const Tree tree = {{"kiosk/flow/a.h", include("kiosk/flow/b.h")},
                       {"kiosk/flow/b.h", "\n" + include("kiosk/flow/a.h")}};

    EXPECT_THAT(checkRings(tree, table()),
                ElementsAre(violates("file-ring", "kiosk/flow/b.h", 2,
                                     "kiosk/flow/a.h -> kiosk/flow/b.h -> kiosk/flow/a.h")));
}

TEST(RingRuleTest, FoldersThatReachEachOtherThroughDifferentFilesAreARing) {
    const Tree tree = {{"kiosk/flow/a.h", include("kiosk/screens/a.h")},
                       {"kiosk/flow/b.h", ""},
                       {"kiosk/screens/a.h", ""},
                       {"kiosk/screens/b.h", include("kiosk/flow/b.h")}};

    EXPECT_THAT(checkRings(tree, table()),
                ElementsAre(violates("folder-ring", "kiosk/screens/b.h", 1,
                                     "kiosk/flow -> kiosk/screens -> kiosk/flow")));
}

TEST(RingRuleTest, ATableThatAllowsARingIsAViolation) {
    const auto arrows = Arrows::parse("[rooms]\nlow: high\nhigh: low\n");

    EXPECT_THAT(checkRings({}, arrows),
                ElementsAre(violates("table-ring", kArrowsFile, 2, "high -> low -> high")));
}

TEST(ProtobufRuleTest, OnlyProtocolIncludesAGeneratedHeader) {
    const Tree tree = {{"queue-server/protocol/wire.cpp", include("wire.pb.h")},
                       {"kiosk/flow/step.cpp", "\n" + include("wire.pb.h")}};

    EXPECT_THAT(checkProtobufBorder(tree),
                ElementsAre(violates("protobuf", "kiosk/flow/step.cpp", 2, "only in queue-server/protocol")));
}

TEST(ProtobufRuleTest, AProtocolHeaderThatOthersUseHidesTheGeneratedOnes) {
    const Tree tree = {{"queue-server/protocol/convert.h", include("wire.pb.h")},
                       {"queue-server/protocol/open.h", include("queue-server/protocol/convert.h")},
                       {"queue-server/protocol/closed.h", ""},
                       {"kiosk/flow/good.cpp", include("queue-server/protocol/closed.h")},
                       {"kiosk/flow/step.cpp", include("queue-server/protocol/open.h")}};

    EXPECT_THAT(checkProtobufBorder(tree),
                ElementsAre(violates("protobuf", "kiosk/flow/step.cpp", 1, "brings a generated header")));
}

}  // namespace
}  // namespace owc::lint

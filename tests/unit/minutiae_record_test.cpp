#include <gtest/gtest.h>

#include <random>
#include <stdexcept>

#include "drivers/biometrics/record.h"
#include "tests/support/prints.h"

namespace owc::biometrics {

using Bytes = std::vector<std::uint8_t>;
using Views = std::vector<Impression>;

namespace {

struct Format {
    const char* name;
    tl::expected<Views, BadRecord> (*read)(std::span<const std::uint8_t>);
    Bytes (*write)(std::span<const Impression>);
    std::size_t views;  ///< offset of the number of views

    friend void PrintTo(const Format& format, std::ostream* out) { *out << format.name; }
};
const Format kIso{"iso", readIso, writeIso, 22}, kAnsi{"ansi", readAnsi, writeAnsi, 24};

class MinutiaeRecordTest : public ::testing::TestWithParam<Format> {
  protected:
    [[nodiscard]] std::string refusalOf(const Bytes& record) const {
        const auto read = GetParam().read(record);
        return read ? "read" : read.error().reason;
    }
};

/// One view with three minutiae.
Bytes smallRecord(const Format& format) {
    return format.write(Views{test::madePrint(1, 3)});
}

/// Up to 12 views of any fingers, all of one size.
Views anyViews(std::mt19937& random) {
    Views views(1 + random() % 12);
    for (Impression& view : views) {
        view = {
            500, 16'000, 197, static_cast<Finger>(random() % 11), static_cast<std::uint8_t>(random() % 101),
            {}};
        for (auto count = random() % 60; count > 0; --count) {
            view.minutiae.push_back(
                {static_cast<std::uint16_t>(random() % 500), static_cast<std::uint16_t>(random() % 16'000),
                 static_cast<std::uint8_t>(random()), static_cast<MinutiaKind>(random() % 3),
                 static_cast<std::uint8_t>(random() % 101)});
        }
    }
    return views;
}

/// Record lengths stand right again after bytes were put in or taken away.
Bytes withLength(Bytes record, const Format& format) {
    const std::size_t size = record.size();
    if (format.read == readIso) record[10] = static_cast<std::uint8_t>(size >> 8);
    if (format.read == readIso) record[11] = static_cast<std::uint8_t>(size);
    if (format.read == readAnsi) record[8] = static_cast<std::uint8_t>(size >> 8);
    if (format.read == readAnsi) record[9] = static_cast<std::uint8_t>(size);
    return record;
}

}  // namespace

TEST_P(MinutiaeRecordTest, WhatIsWrittenIsReadTheSame) {
    std::mt19937 random(20260314);
    for (int i = 0; i < 200; ++i) {
        const Views views = anyViews(random);
        const Bytes record = GetParam().write(views);
        const auto read = GetParam().read(record);
        ASSERT_TRUE(read.has_value()) << read.error().reason;
        EXPECT_EQ(GetParam().write(*read), record);
        if (GetParam().read == readIso) {
            EXPECT_EQ(*read, views);
        }
    }
}

TEST_P(MinutiaeRecordTest, EveryRecordCutShortIsRefusedWithAReason) {
    const Bytes record = smallRecord(GetParam());
    for (std::size_t size = 0; size < record.size(); ++size) {
        const Bytes cut(record.begin(), record.begin() + static_cast<std::ptrdiff_t>(size));
        EXPECT_NE(refusalOf(cut).find("byte "), std::string::npos) << size;
        if (size > 12) {
            EXPECT_NE(refusalOf(withLength(cut, GetParam())).find("byte "), std::string::npos) << size;
        }
    }
}

// Whatever a byte is changed to, the record is refused with a reason or means the same when written and read
// again.
TEST_P(MinutiaeRecordTest, EveryChangedByteIsRefusedOrReadTheSameTwice) {
    const Bytes record = smallRecord(GetParam());
    for (std::size_t at = 0; at < record.size(); ++at) {
        for (int value = 0; value < 256; ++value) {
            Bytes changed = record;
            changed[at] = static_cast<std::uint8_t>(value);
            const auto read = GetParam().read(changed);
            if (!read) {
                EXPECT_FALSE(read.error().reason.empty());
                continue;
            }
            const auto again = GetParam().read(GetParam().write(*read));
            ASSERT_TRUE(again.has_value()) << again.error().reason;
            EXPECT_EQ(*again, *read);
        }
    }
}

TEST_P(MinutiaeRecordTest, EachFieldIsDoubtedAndNamed) {
    const std::size_t views = GetParam().views, view = views + 2, minutia = view + 4;
    const struct {
        std::size_t at;
        int value;
        const char* reason;
    } cases[] = {{0, 'G', "format identifier"},
                 {5, '3', "version"},
                 {views - 8, 0, "minutia x: not within the image"},
                 {views - 1, 0x55, "resolution down"},
                 {views, 0, "number of views"},
                 {views, 2, "finger position"},
                 {views + 1, 1, "reserved byte"},
                 {view, 11, "finger position"},
                 {view + 1, 0x10, "view number"},
                 {view + 1, 0x04, "impression type"},
                 {view + 2, 101, "finger quality"},
                 {view + 3, 2, "byte"},
                 {view + 3, 4, "minutia"},
                 {minutia, 0xC0, "minutia type"},
                 {minutia, 0x7F, "minutia x: not within the image"},
                 {minutia + 2, 0x3F, "minutia y: not within the image"},
                 {minutia + 2, 0x80, "minutia y: reserved bits"},
                 {minutia + 5, 101, "minutia quality"}};
    for (const auto& one : cases) {
        Bytes record = smallRecord(GetParam());
        record[one.at] = static_cast<std::uint8_t>(one.value);
        const std::string refusal = refusalOf(record);
        EXPECT_NE(refusal.find(one.reason), std::string::npos)
            << one.at << " to " << one.value << ": " << refusal;
    }
}

TEST_P(MinutiaeRecordTest, LengthAndEndMustAgree) {
    Bytes longer = smallRecord(GetParam());
    longer.push_back(0);
    EXPECT_NE(refusalOf(longer).find("record length"), std::string::npos);
    EXPECT_NE(refusalOf(withLength(longer, GetParam())).find("bytes follow the last view"),
              std::string::npos);
}

TEST_P(MinutiaeRecordTest, ExtendedDataIsSkippedWhereItFitsItsBlock) {
    const auto extended = [](const Bytes& block) {
        Bytes record = smallRecord(GetParam());
        record.resize(record.size() - 2);
        record.insert(record.end(), block.begin(), block.end());
        return withLength(record, GetParam());
    };

    const auto read = GetParam().read(extended({0, 11, 0, 1, 0, 6, 7, 7, 1, 0, 0, 5, 7}));
    ASSERT_TRUE(read.has_value()) << read.error().reason;
    EXPECT_EQ(GetParam().write(*read), smallRecord(GetParam()));
    EXPECT_NE(refusalOf(extended({0, 12, 0, 1, 0, 6, 7, 7, 1, 0, 0, 5, 7})).find("beyond the record"),
              std::string::npos);
    EXPECT_NE(refusalOf(extended({0, 6, 0, 1, 0, 7, 7, 7})).find("does not fit"), std::string::npos);
    EXPECT_NE(refusalOf(extended({0, 6, 0, 1, 0, 3, 7, 7})).find("does not fit"), std::string::npos);
    EXPECT_NE(refusalOf(extended({0, 3, 0, 1, 0})).find("header of an area"), std::string::npos);
}

TEST_P(MinutiaeRecordTest, TheBestOfTooManyMinutiaeAreWritten) {
    Impression crowd = test::madePrint(1, 200);
    crowd.minutiae.resize(300, crowd.minutiae.back());
    for (std::size_t i = 0; i < 300; ++i)
        crowd.minutiae[i].quality = static_cast<std::uint8_t>(i < 45 ? 1 : 50);

    const auto read = GetParam().read(GetParam().write(Views{crowd}));

    ASSERT_TRUE(read.has_value());
    ASSERT_EQ(read->front().minutiae.size(), 255u);
    EXPECT_EQ(read->front().minutiae.front().x, crowd.minutiae[45].x);
}

TEST_P(MinutiaeRecordTest, WhatNoRecordCanHoldIsNotWritten) {
    const auto write = [](const Views& views) { return GetParam().write(views); };
    Impression good = test::madePrint(1), other = good, outside = good;
    other.width = 301;
    outside.minutiae[0].x = outside.width;
    EXPECT_THROW(write({}), std::invalid_argument);
    EXPECT_THROW(write({good, other}), std::invalid_argument);
    EXPECT_THROW(write({outside}), std::invalid_argument);
    EXPECT_THROW(write(Views(17, good)), std::invalid_argument);
    EXPECT_THROW(write({Impression{}}), std::invalid_argument);
    EXPECT_NO_THROW(write(Views(16, good)));
}

INSTANTIATE_TEST_SUITE_P(Formats, MinutiaeRecordTest, ::testing::Values(kIso, kAnsi),
                         [](const auto& format) { return std::string(format.param.name); });

TEST(AnsiRecordTest, AnglesAreRoundedOnce) {
    Impression print = test::madePrint(1, 1);
    const auto writtenAndRead = [&print](int angle) {
        print.minutiae[0].angle = static_cast<std::uint8_t>(angle);
        return int{readAnsi(writeAnsi(Views{print}))->front().minutiae[0].angle};
    };
    EXPECT_EQ(writtenAndRead(64), 64);  // 90 degrees are 45 steps of two
    EXPECT_EQ(writtenAndRead(128), 128);
    EXPECT_EQ(writtenAndRead(1), 1);      // 1.4 degrees: one step, 2 degrees, 1.4 of ours
    EXPECT_EQ(writtenAndRead(255), 255);  // 358.6 degrees: step 179
    for (int angle = 0; angle < 256; ++angle) {
        const int read = writtenAndRead(angle);
        EXPECT_LE(std::min((read - angle) & 255, (angle - read) & 255), 1) << angle;
        EXPECT_EQ(writtenAndRead(read), read) << "rounded a second time";
    }
}

TEST(AnsiRecordTest, AStepBeyondTheTurnIsRefused) {
    Bytes record = smallRecord(kAnsi);
    record[kAnsi.views + 2 + 4 + 4] = 180;
    EXPECT_NE(readAnsi(record).error().reason.find("minutia angle"), std::string::npos);
}

TEST(AnsiRecordTest, ALongRecordSaysSoInSixBytes) {
    Views views;
    for (int i = 0; i < 45; ++i) {
        views.push_back(test::madePrint(1, 150));
        views.back().minutiae.resize(255, views.back().minutiae.front());
        views.back().finger = static_cast<Finger>(i % 10 + 1);
    }
    const Bytes record = writeAnsi(views);
    ASSERT_GT(record.size(), 0xFFFFu);

    const auto read = readAnsi(record);

    ASSERT_TRUE(read.has_value()) << read.error().reason;
    EXPECT_EQ(read->size(), 45u);
}

TEST(AnsiRecordTest, AShortRecordMayNotSaySoInSixBytes) {
    Bytes record = smallRecord(kAnsi);
    record.insert(record.begin() + 10, {0, 0, 0, static_cast<std::uint8_t>(record.size() + 4)});
    record[8] = record[9] = 0;
    EXPECT_NE(readAnsi(record).error().reason.find("two bytes would hold it"), std::string::npos);
}

// Another maker's records: read in full, and written back to the last bit.
TEST(IsoRecordTest, TheRecordsOfFvc2002AreReadAndWrittenBackTheSame) {
    OWC_NEEDS_FVC2002();
    std::size_t records = 0;
    for (const char* set : {"DB1_B", "DB2_B"}) {
        for (const auto& file : test::recordsIn(*test::fvc2002() / set)) {
            const Bytes record = test::bytesOf(file);
            const auto read = readIso(record);
            ASSERT_TRUE(read.has_value()) << file.filename() << ": " << read.error().reason;
            EXPECT_EQ(writeIso(*read), record) << file.filename();
            EXPECT_FALSE(readAnsi(record).has_value());
            ++records;
        }
    }
    EXPECT_EQ(records, 160u);
}

}  // namespace owc::biometrics

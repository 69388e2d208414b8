#include "assets/print/slip.h"

#include <gtest/gtest.h>

#include <map>

#include "assets/ui/language.h"
#include "assets/ui/theme.h"
#include "tests/support/printed_code.h"
#include "tests/support/text_sizes.h"

namespace owc::print {
namespace {

SlipData sample() {
    return {.day = QDate(2026, 3, 16),
            .time = "10:30",
            .need = "family",
            .serviceName = "خاندان کا اندراج",
            .centreName = "ون ونڈو سینٹر",
            .helpline = "0800-26477",
            .code = "OWC1:7K3MZX0PQ2RSTVW9YA"};
}

class SlipTest : public ::testing::TestWithParam<std::tuple<ui::Language, int>> {
  protected:
    void SetUp() override { m_language.set(std::get<0>(GetParam())); }
    void TearDown() override { m_language.set(ui::Language::Urdu); }
    int width() const { return std::get<1>(GetParam()); }

    ui::LanguageSwitch m_language;
};

}  // namespace

TEST_P(SlipTest, ItsCodeReadsBack) {
    EXPECT_EQ(test::readCode(renderSlip(sample(), width())), "OWC1:7K3MZX0PQ2RSTVW9YA");
}

TEST_P(SlipTest, NoInkTouchesThePaperEdge) {
    const auto raster = renderSlip(sample(), width());
    for (std::size_t y = 0; y < raster.height(); ++y) {
        for (const std::size_t x : {std::size_t{0}, std::size_t{7}, raster.width() - 8, raster.width() - 1})
            ASSERT_FALSE(raster.black(x, y)) << x << "," << y;
    }
    for (std::size_t x = 0; x < raster.width(); ++x) ASSERT_FALSE(raster.black(x, raster.height() - 8)) << x;
}

TEST_P(SlipTest, EveryDayOfTheWeekLooksDifferent) {
    SlipData slip = sample();
    std::vector<drivers::Raster> seen;
    for (int i = 0; i < 7; ++i, slip.day = slip.day.addDays(1)) {
        const auto raster = renderSlip(slip, width());
        for (const auto& other : seen) EXPECT_NE(raster, other);
        seen.push_back(raster);
    }
}

TEST_P(SlipTest, WithoutATimeItIsShorter) {
    SlipData slip = sample();
    const auto timed = renderSlip(slip, width());
    slip.time.clear();
    EXPECT_LT(renderSlip(slip, width()).height(), timed.height());
}

TEST_P(SlipTest, NoWordIsTooSmallToRead) {
    SlipData slip = sample();
    std::map<QString, int> tooSmall;
    for (const QString& need : ui::needKeys()) {
        for (int day = 0; day < 7; ++day, slip.day = slip.day.addDays(1)) {
            slip.need = need;
            slip.serviceName = ui::needName(need);
            test::TextSizes paper(width());
            QPainter painter(&paper);
            EXPECT_GT(paintSlip(painter, slip, width()), 700);
            painter.end();
            for (const test::DrawnText& text : paper.drawn())
                if (text.px < test::leastOnPaper(text)) tooSmall[text.text] = text.px;
        }
    }
    for (const auto& [text, px] : tooSmall) ADD_FAILURE() << qPrintable(text) << " at " << px << " dots";
}

INSTANTIATE_TEST_SUITE_P(Papers, SlipTest,
                         ::testing::Combine(::testing::ValuesIn(ui::kLanguages),
                                            ::testing::Values(576, 384)));

}  // namespace owc::print

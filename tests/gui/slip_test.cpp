#include "assets/print/slip.h"

#include <gtest/gtest.h>


#include "assets/ui/language.h"
#include "tests/support/printed_code.h"

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

INSTANTIATE_TEST_SUITE_P(Papers, SlipTest,
                         ::testing::Combine(::testing::Values(ui::Language::Urdu, ui::Language::English),
                                            ::testing::Values(576, 384)));

}  // namespace owc::print

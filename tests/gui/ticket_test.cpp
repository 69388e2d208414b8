#include "assets/print/ticket.h"

#include <gtest/gtest.h>

#include <map>

#include "assets/print/ticket_painter.h"
#include "assets/ui/language.h"
#include "assets/ui/theme.h"
#include "tests/support/printed_code.h"
#include "tests/support/text_sizes.h"

namespace owc::print {
namespace {

TicketData sample(int number) {
    TicketData ticket;
    ticket.number = number;
    ticket.need = "withdraw";
    ticket.serviceName = ui::needName(ticket.need);
    ticket.zone = "B";
    ticket.zoneDirection = "right";
    ticket.peopleBefore = 11;
    ticket.waitMinutes = {20, 35};
    ticket.priority = "pregnant";
    ticket.bring = {"cnic"};
    ticket.centreName = "ون ونڈو سینٹر";
    ticket.helpline = "0800-26477";
    ticket.time = "10:03";
    ticket.date = "14-03-2026";
    ticket.visitCode = "OWC1:7K3MZX0PQ2RSTVW9YA";
    return ticket;
}

/// Top and bottom of the ink in rows [from, to).
std::pair<std::size_t, std::size_t> inkRows(const drivers::Raster& raster, std::size_t from, std::size_t to) {
    std::pair<std::size_t, std::size_t> rows{to, from};
    for (std::size_t y = from; y < to; ++y) {
        for (std::size_t x = 0; x < raster.width(); ++x) {
            if (!raster.black(x, y)) continue;
            rows.first = std::min(rows.first, y);
            rows.second = y;
        }
    }
    return rows;
}

class TicketTest : public ::testing::TestWithParam<std::tuple<ui::Language, int>> {
  protected:
    void SetUp() override { m_language.set(std::get<0>(GetParam())); }
    void TearDown() override { m_language.set(ui::Language::Urdu); }
    int width() const { return std::get<1>(GetParam()); }

    ui::LanguageSwitch m_language;
};

}  // namespace

TEST_P(TicketTest, ItsCodeReadsBackAsTheVisitCode) {
    EXPECT_EQ(test::readCode(renderTicket(sample(142), width())), "OWC1:7K3MZX0PQ2RSTVW9YA");
}

TEST_P(TicketTest, OneToFourDigitsHaveOneSizeAndStayOnThePaper) {
    const std::size_t top = 108;
    const auto below = static_cast<std::size_t>(numberPixelSize(width()) * 0.76) + 132;
    const auto four = inkRows(renderTicket(sample(8888), width()), top, below);
    for (const int number : {8, 88, 888, 8888}) {
        const auto raster = renderTicket(sample(number), width());
        EXPECT_EQ(inkRows(raster, top, below), four) << number;
    }
}

TEST_P(TicketTest, NoInkTouchesThePaperEdge) {
    TicketData ticket = sample(8888);
    ticket.duplicate = true;
    ticket.bring = {"cnic", "bform", "bill", "phone", "slip", "receipt"};
    const auto raster = renderTicket(ticket, width());
    for (std::size_t y = 0; y < raster.height(); ++y) {
        for (const std::size_t x : {std::size_t{0}, std::size_t{7}, raster.width() - 8, raster.width() - 1})
            ASSERT_FALSE(raster.black(x, y)) << x << "," << y;
    }
    EXPECT_LT(inkRows(raster, 0, raster.height()).second, raster.height() - 8);
}

TEST_P(TicketTest, AReprintIsMarkedAndTallerByItsBand) {
    TicketData ticket = sample(142);
    const auto first = renderTicket(ticket, width());
    ticket.duplicate = true;
    const auto second = renderTicket(ticket, width());
    EXPECT_GE(second.height(), first.height() + 96);
    std::size_t black = 0;
    for (std::size_t x = 0; x < second.width(); ++x) black += second.black(x, 18);
    EXPECT_GT(black, second.width() * 8 / 10) << "a black band across the top";
}

TEST_P(TicketTest, SaysItWhenTheWaitIsNotKnown) {
    TicketData ticket = sample(142);
    const auto known = renderTicket(ticket, width());
    ticket.waitMinutes.reset();
    EXPECT_NE(renderTicket(ticket, width()), known);
}

TEST_P(TicketTest, WithoutTheServerNobodyIsSaidToBeBeforeHer) {
    TicketData ticket = sample(5001);
    const auto known = renderTicket(ticket, width());
    ticket.peopleBefore.reset();
    EXPECT_LT(renderTicket(ticket, width()).height(), known.height()) << "a row less";
}

TEST_P(TicketTest, NoWordIsTooSmallToReadWhateverTheService) {
    std::map<QString, int> tooSmall;
    for (const QString& need : ui::needKeys()) {
        for (const char* direction : {"left", "right", "ahead"}) {
            TicketData ticket = sample(8888);
            ticket.need = need;
            ticket.serviceName = ui::needName(need);
            ticket.zoneDirection = direction;
            ticket.peopleBefore = 188;
            ticket.waitMinutes = {120, 135};
            ticket.bring = {"cnic", "bform", "bill", "phone", "slip", "receipt"};
            ticket.duplicate = true;
            test::TextSizes paper(width());
            QPainter painter(&paper);
            TicketPainter(painter, ticket, width()).paint();
            painter.end();
            ASSERT_GT(paper.drawn().size(), 10u);
            for (const test::DrawnText& text : paper.drawn())
                if (text.px < test::leastOnPaper(text)) tooSmall[text.text] = text.px;
        }
    }
    for (const auto& [text, px] : tooSmall) ADD_FAILURE() << qPrintable(text) << " at " << px << " dots";
}

INSTANTIATE_TEST_SUITE_P(Papers, TicketTest,
                         ::testing::Combine(::testing::ValuesIn(ui::kLanguages),
                                            ::testing::Values(576, 384)));

}  // namespace owc::print

#include "assets/print/receipt.h"

#include <gtest/gtest.h>

#include <QMap>
#include <map>

#include "assets/print/receipt_painter.h"
#include "assets/ui/ink_recorder.h"
#include "assets/ui/language.h"
#include "tests/support/printed_code.h"
#include "tests/support/text_sizes.h"

namespace owc::print {
namespace {

constexpr auto kCode =
    "OWCR1:pKvURIxJVi2CgRXROh_M6pJ_UrTVRRIbR3SnWZJKKSnEpBL7bjG5qqdGRmhA78xKdtaalBSeI2"
    "TjmD1kb-r6obUReF5cnpCu3DDaamvq1VIOzJnGYmo";

/// As in the mock-up: one stipend.
Receipt sample() {
    Receipt receipt;
    receipt.lines = {{"کفالت", 0, 1'350'000}};
    receipt.notes = {{1000, 13}, {500, 1}};
    receipt.balance = 0;
    receipt.maskedCnic = "•••••-•••••42-1";
    receipt.token = 142;
    receipt.counter = 7;
    receipt.officer = "B-214";
    receipt.payment = "1031";
    receipt.number = "7K4M2345";
    receipt.code = kCode;
    receipt.centreName = "ون ونڈو سینٹر";
    receipt.helpline = "0800-26477";
    receipt.time = "10:31";
    receipt.date = "14-03-2026";
    return receipt;
}

/// All that a receipt can have: three sums, two that were not paid, every note, a reprint.
Receipt full() {
    Receipt receipt = sample();
    receipt.lines = {
        {"بے نظیر کفالت", 0, 1'350'000, "177346626012301"}, {"تعلیمی وظائف", 1, 250'000, "BK7731"},
        {"تعلیمی وظائف", 2, 300'050, "BK7732"}};
    receipt.notPaid = {{{"بے نظیر نشوونما", 3, 250'000, "177346626012304"}, WhyNot::NotAnswered},
                       {{"بے نظیر نشوونما", 0, 200'000}, WhyNot::HeldBack}};
    receipt.notes = {{5000, 3}, {1000, 2}, {500, 3}, {100, 4}, {50, 1}, {20, 2}, {10, 1}};
    receipt.balance = 450'000;
    receipt.token = 8888;
    receipt.counter = 24;
    receipt.duplicate = true;
    return receipt;
}

Receipt notAnswered() {
    Receipt slip = sample();
    slip.kind = Receipt::Kind::NotAnswered;
    slip.notes.clear();
    slip.number.clear();
    slip.code.clear();
    return slip;
}

/// Every reason there is.
Receipt notPaid() {
    Receipt slip = notAnswered();
    slip.kind = Receipt::Kind::NotPaid;
    slip.lines.clear();
    for (const auto why : {WhyNot::Refused, WhyNot::AlreadyPaid, WhyNot::NotDue, WhyNot::HeldBack,
                           WhyNot::BankClosed, WhyNot::TakenBack})
        slip.notPaid.push_back({{"بے نظیر نشوونما", 3, 250'000}, why});
    return slip;
}

/// Every ink of text lies within the room it was given, and within the paper.
class InkInBoxes : public ui::InkRecorder {
  public:
    explicit InkInBoxes(int width) : m_width(width) { ui::setInkRecorder(this); }
    ~InkInBoxes() override { ui::setInkRecorder(nullptr); }
    bool text(const QPainter&, const ui::PaintedText& text) override {
        constexpr qreal kHair = 1.5;
        ++texts;
        if (!text.box.adjusted(-kHair, -kHair, kHair, kHair).contains(text.ink) || text.ink.left() < 8 ||
            text.ink.right() > m_width - 8)
            outside << text.text;
        int& size = sizes[QString(text.text).remove(QChar(0x2066)).remove(QChar(0x2069))];
        size = std::max(size, text.pixelSize);
        return true;
    }
    bool symbol(const QPainter&, const ui::PaintedSymbol&) override { return true; }

    int texts = 0;
    QStringList outside;
    QMap<QString, int> sizes;  ///< the largest of each text

  private:
    int m_width;
};

class ReceiptTest : public ::testing::TestWithParam<std::tuple<ui::Language, int>> {
  protected:
    void SetUp() override { m_language.set(std::get<0>(GetParam())); }
    void TearDown() override { m_language.set(ui::Language::Urdu); }
    int width() const { return std::get<1>(GetParam()); }

    ui::LanguageSwitch m_language;
};

}  // namespace

TEST_P(ReceiptTest, ItsCodeReadsBackAsItWasSigned) {
    EXPECT_EQ(test::readCode(renderReceipt(sample(), width())), kCode);
    EXPECT_EQ(test::readCode(renderReceipt(full(), width())), kCode);
}

TEST_P(ReceiptTest, WithoutACodeItIsShorterAndHasNone) {
    Receipt receipt = sample();
    const auto with = renderReceipt(receipt, width());
    receipt.code.clear();
    const auto without = renderReceipt(receipt, width());
    EXPECT_LT(without.height(), with.height());
    EXPECT_EQ(test::readCode(without), "");
}

TEST_P(ReceiptTest, NoInkLeavesItsBoxOrTouchesThePaperEdge) {
    for (const Receipt& receipt : {sample(), full(), notAnswered(), notPaid()}) {
        const InkInBoxes ink(width());
        const auto raster = renderReceipt(receipt, width());
        EXPECT_GT(ink.texts, 8);
        EXPECT_TRUE(ink.outside.isEmpty()) << qUtf8Printable(ink.outside.join(" | "));
        for (std::size_t y = 0; y < raster.height(); ++y) {
            for (const std::size_t x :
                 {std::size_t{0}, std::size_t{7}, raster.width() - 8, raster.width() - 1})
                ASSERT_FALSE(raster.black(x, y)) << x << "," << y;
            if (y + 8 < raster.height()) continue;
            for (std::size_t x = 0; x < raster.width(); ++x)
                ASSERT_FALSE(raster.black(x, y)) << "the lower edge";
        }
    }
}

TEST_P(ReceiptTest, NoWordIsTooSmallToRead) {
    std::map<QString, int> tooSmall;
    for (const WhyNot why : {WhyNot::Refused, WhyNot::AlreadyPaid, WhyNot::NotDue, WhyNot::HeldBack,
                             WhyNot::BankClosed, WhyNot::NotAnswered, WhyNot::TakenBack}) {
        Receipt receipt = full();
        receipt.notPaid.front().why = why;
        for (const Receipt& one : {receipt, notAnswered(), notPaid()}) {
            test::TextSizes paper(width());
            QPainter painter(&paper);
            ReceiptPainter(painter, one, width()).paint();
            painter.end();
            ASSERT_GT(paper.drawn().size(), 10U);
            for (const test::DrawnText& text : paper.drawn())
                if (text.px < test::leastOnPaper(text)) tooSmall[text.text] = text.px;
        }
    }
    for (const auto& [text, px] : tooSmall) ADD_FAILURE() << qPrintable(text) << " at " << px << " dots";
}

TEST_P(ReceiptTest, TheLargestSumOfOneVisitStaysInItsBand) {
    Receipt receipt = sample();
    receipt.lines.assign(50, {"کفالت", 0, 5'999'999, "177346626012301"});
    const InkInBoxes ink(width());
    const auto raster = renderReceipt(receipt, width());
    EXPECT_TRUE(ink.outside.isEmpty()) << qUtf8Printable(ink.outside.join(" | "));
    EXPECT_LT(raster.height(), 16'000U);
}

TEST_P(ReceiptTest, AReprintIsMarkedAndOtherwiseTheSame) {
    Receipt receipt = sample();
    const auto first = renderReceipt(receipt, width());
    receipt.duplicate = true;
    const auto second = renderReceipt(receipt, width());
    ASSERT_GE(second.height(), first.height() + 96);
    std::size_t black = 0;
    for (std::size_t x = 0; x < second.width(); ++x) black += second.black(x, 18);
    EXPECT_GT(black, second.width() * 8 / 10) << "a black band across the top";
}

TEST_P(ReceiptTest, ASlipOfABankThatDidNotAnswerShowsNoSumAsPaid) {
    const auto sizeOfSum = [&](const Receipt& receipt) {
        const InkInBoxes ink(width());
        (void)renderReceipt(receipt, width());
        return ink.sizes.value("13,500");
    };
    EXPECT_GT(sizeOfSum(sample()), 90) << "the largest thing on a receipt";
    EXPECT_GT(sizeOfSum(notAnswered()), 0) << "what the bank was asked for";
    EXPECT_LT(sizeOfSum(notAnswered()), 40);
}

TEST(ReceiptTotalTest, IsTheSumOfItsLines) {
    EXPECT_EQ(totalOf(full()), 1'900'050);
    EXPECT_EQ(totalOf({}), 0);
}

INSTANTIATE_TEST_SUITE_P(Papers, ReceiptTest,
                         ::testing::Combine(::testing::ValuesIn(ui::kLanguages),
                                            ::testing::Values(576, 384)));

}  // namespace owc::print

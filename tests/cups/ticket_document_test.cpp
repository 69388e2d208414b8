#include "drivers/cups/ticket_document.h"

#include <gtest/gtest.h>
#include <png.h>

#include <fstream>

#include "tests/cups/page_reader.h"
#include "tests/support/temp_folder.h"

namespace owc::cups {
namespace {

class TicketDocumentTest : public ::testing::TestWithParam<DocumentForm> {
  protected:
    std::filesystem::path written(const Document& document) {
        const auto file = folder.path() / "document";
        std::ofstream(file, std::ios::binary)
            .write(reinterpret_cast<const char*>(document.bytes.data()),
                   static_cast<std::streamsize>(document.bytes.size()));
        return file;
    }

    test::TempFolder folder;
};

TEST_P(TicketDocumentTest, EveryWidthIsReadBackDotForDotInTheMiddleOfItsPaper) {
    for (const auto& [dots, paper] : {std::pair{384u, 58u}, {512u, 80u}, {576u, 80u}, {640u, 80u}}) {
        const auto ticket = test::noise(dots, 123);
        const drivers::PrinterProfile profile{.paperMm = paper, .dots = dots};

        const auto page = test::readPage(written(makeDocument(GetParam(), ticket, profile)));

        ASSERT_TRUE(page) << dots;
        EXPECT_EQ(page->dots.width(), pageOf(ticket, profile).dots);
        EXPECT_EQ(page->dots.height(), 123u);
        EXPECT_EQ(page->middle(dots), ticket);
        EXPECT_TRUE(page->whiteBeside(dots));
        EXPECT_EQ(page->across, 203u);
    }
}

INSTANTIATE_TEST_SUITE_P(Raster, TicketDocumentTest,
                         ::testing::Values(DocumentForm::PwgBlack, DocumentForm::PwgGrey, DocumentForm::Urf));

TEST_F(TicketDocumentTest, APngHoldsTheDotsAndTheirSize) {
    const auto ticket = test::noise(576, 321);
    const auto file = written(makeDocument(DocumentForm::Png, ticket, {}));

    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    ASSERT_NE(png_image_begin_read_from_file(&image, file.c_str()), 0);
    image.format = PNG_FORMAT_GRAY;
    ASSERT_EQ(image.width, 639u);
    ASSERT_EQ(image.height, 321u);
    std::vector<std::uint8_t> grey(PNG_IMAGE_SIZE(image));
    ASSERT_NE(png_image_finish_read(&image, nullptr, grey.data(), 0, nullptr), 0);
    std::size_t wrong = 0;
    for (std::size_t y = 0; y < 321; ++y) {
        for (std::size_t x = 0; x < 639; ++x) {
            const bool black = x >= 31 && x < 31 + 576 && ticket.black(x - 31, y);
            wrong += grey[y * 639 + x] != (black ? 0 : 255);
        }
    }
    EXPECT_EQ(wrong, 0u);
    // pHYs: 203 dots an inch are 7992 a metre.
    const auto bytes = makeDocument(DocumentForm::Png, ticket, {}).bytes;
    const std::string text(bytes.begin(), bytes.end());
    const auto at = text.find("pHYs");
    ASSERT_NE(at, std::string::npos);
    EXPECT_EQ(text.substr(at + 4, 4), std::string("\0\0\x1f\x38", 4));
}

TEST_F(TicketDocumentTest, ATicketWithoutDotsIsNoDocument) {
    for (const auto form :
         {DocumentForm::EscPos, DocumentForm::PwgBlack, DocumentForm::Urf, DocumentForm::Png})
        EXPECT_TRUE(makeDocument(form, {}, {}).bytes.empty());
}

TEST_F(TicketDocumentTest, ThePaperIsAsWideAsTheRollAndAsLongAsTheTicket) {
    const TicketPage page = pageOf(drivers::Raster(576, 812), {.paperMm = 80});

    EXPECT_EQ(page.width, 8000);
    EXPECT_EQ(page.length, 10160);
    EXPECT_EQ(page.dots, 639u);
    EXPECT_EQ(page.left, 31u);
}

}  // namespace
}  // namespace owc::cups

#include "drivers/cups/ticket_document.h"

#include "drivers/printer/escpos.h"

#include <cups/raster.h>
#include <png.h>

#include <algorithm>
#include <array>
#include <memory>

namespace owc::cups {

namespace {

using Bytes = std::vector<std::uint8_t>;

constexpr int kPerInch = 2540;  // hundredths of a millimetre

ssize_t append(void* context, unsigned char* data, size_t size) {
    auto& bytes = *static_cast<Bytes*>(context);
    bytes.insert(bytes.end(), data, data + size);
    return static_cast<ssize_t>(size);
}

struct RasterClose {
    void operator()(cups_raster_t* raster) const { cupsRasterClose(raster); }
};

/// A row of the page; black is a bit in `bits`, else a byte of 0 on 255.
Bytes rowOf(const drivers::Raster& raster, std::size_t y, const TicketPage& page, bool bits) {
    Bytes row(bits ? (page.dots + 7) / 8 : page.dots, bits ? 0 : 255);
    for (std::size_t x = 0; x < raster.width(); ++x) {
        if (!raster.black(x, y)) continue;
        const std::size_t at = page.left + x;
        if (bits)
            row[at / 8] |= static_cast<std::uint8_t>(0x80u >> (at % 8));
        else
            row[at] = 0;
    }
    return row;
}

Bytes rasterDocument(DocumentForm form, const drivers::Raster& raster, const TicketPage& page) {
    const bool bits = form == DocumentForm::PwgBlack;
    cups_page_header2_t header{};
    std::array<char, 128> name{};
    if (pwgFormatSizeName(name.data(), name.size(), "custom", "ticket", page.width, page.length, "mm") == 0)
        return {};
    pwg_media_t media{name.data(), nullptr, nullptr, page.width, page.length};
    if (cupsRasterInitPWGHeader(&header, &media, bits ? "black_1" : "sgray_8", kDotsPerInch, kDotsPerInch,
                                "one-sided", nullptr) == 0)
        return {};
    // Whole dots: the hundredths of a millimetre are rounded.
    header.cupsWidth = page.dots;
    header.cupsHeight = static_cast<unsigned>(raster.height());
    header.cupsBytesPerLine = bits ? (page.dots + 7) / 8 : page.dots;
    header.cupsInteger[CUPS_RASTER_PWG_ImageBoxRight] = header.cupsWidth;
    header.cupsInteger[CUPS_RASTER_PWG_ImageBoxBottom] = header.cupsHeight;
    header.cupsInteger[CUPS_RASTER_PWG_TotalPageCount] = 1;

    Bytes bytes;
    const std::unique_ptr<cups_raster_t, RasterClose> out(cupsRasterOpenIO(
        append, &bytes, form == DocumentForm::Urf ? CUPS_RASTER_WRITE_APPLE : CUPS_RASTER_WRITE_PWG));
    if (!out || cupsRasterWriteHeader2(out.get(), &header) == 0) return {};
    for (std::size_t y = 0; y < raster.height(); ++y) {
        Bytes row = rowOf(raster, y, page, bits);
        if (cupsRasterWritePixels(out.get(), row.data(), static_cast<unsigned>(row.size())) == 0) return {};
    }
    return bytes;
}

void appendPng(png_structp png, png_bytep data, png_size_t size) {
    append(png_get_io_ptr(png), data, size);
}

/// Nothing here has a destructor: libpng leaves it by longjmp.
bool writePng(png_structp png, png_infop info, const std::uint8_t* rows, unsigned width, unsigned height,
              std::size_t stride) {
    if (setjmp(png_jmpbuf(png)) != 0) return false;
    png_set_IHDR(png, info, width, height, 1, PNG_COLOR_TYPE_GRAY, PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    const unsigned perMetre = (kDotsPerInch * 100'000 + kPerInch / 2) / kPerInch;
    png_set_pHYs(png, info, perMetre, perMetre, PNG_RESOLUTION_METER);
    png_write_info(png, info);
    png_set_invert_mono(png);  // to PNG a bit of 1 is white
    for (unsigned y = 0; y < height; ++y) png_write_row(png, rows + y * stride);
    png_write_end(png, info);
    return true;
}

Bytes pngDocument(const drivers::Raster& raster, const TicketPage& page) {
    Bytes rows;
    for (std::size_t y = 0; y < raster.height(); ++y) {
        const Bytes row = rowOf(raster, y, page, true);
        rows.insert(rows.end(), row.begin(), row.end());
    }
    Bytes bytes;
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    if (png == nullptr) return {};
    png_infop info = png_create_info_struct(png);
    png_set_write_fn(png, &bytes, appendPng, nullptr);
    const bool written =
        info != nullptr && writePng(png, info, rows.data(), page.dots, static_cast<unsigned>(raster.height()),
                                    (page.dots + 7) / 8);
    png_destroy_write_struct(&png, &info);
    return written ? bytes : Bytes{};
}

}  // namespace

const char* mimeTypeOf(DocumentForm form) {
    switch (form) {
        case DocumentForm::None:
            break;
        case DocumentForm::EscPos:
            return "application/vnd.cups-raw";
        case DocumentForm::PwgBlack:
        case DocumentForm::PwgGrey:
            return "image/pwg-raster";
        case DocumentForm::Urf:
            return "image/urf";
        case DocumentForm::Png:
            return "image/png";
    }
    return "application/octet-stream";
}

TicketPage pageOf(const drivers::Raster& raster, const drivers::PrinterProfile& profile) {
    TicketPage page;
    page.width = static_cast<int>(profile.paperMm) * 100;
    const auto ticket = static_cast<unsigned>(raster.width());
    page.dots = std::max(static_cast<unsigned>(page.width * kDotsPerInch / kPerInch), ticket);
    page.left = (page.dots - ticket) / 2;
    page.length = (static_cast<int>(raster.height()) * kPerInch + kDotsPerInch - 1) / kDotsPerInch;
    return page;
}

Document makeDocument(DocumentForm form, const drivers::Raster& raster,
                      const drivers::PrinterProfile& profile, bool openDrawer) {
    Document document{form, {}};
    if (raster.width() == 0 || raster.height() == 0) return document;
    switch (form) {
        case DocumentForm::None:
            break;
        case DocumentForm::EscPos:
            document.bytes = printer::packTicket(raster, profile, openDrawer).bytes;
            break;
        case DocumentForm::PwgBlack:
        case DocumentForm::PwgGrey:
        case DocumentForm::Urf:
            document.bytes = rasterDocument(form, raster, pageOf(raster, profile));
            break;
        case DocumentForm::Png:
            document.bytes = pngDocument(raster, pageOf(raster, profile));
            break;
    }
    return document;
}

}  // namespace owc::cups

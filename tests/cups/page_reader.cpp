#include "tests/cups/page_reader.h"

#include <cups/raster.h>
#include <fcntl.h>
#include <unistd.h>

#include <memory>
#include <random>

namespace owc::test {

namespace {

struct Closed {
    void operator()(cups_raster_t* raster) const { cupsRasterClose(raster); }
};

}  // namespace

drivers::Raster Page::middle(std::size_t wide) const {
    drivers::Raster cut(wide, dots.height());
    const std::size_t left = (dots.width() - wide) / 2;
    for (std::size_t y = 0; y < cut.height(); ++y) {
        for (std::size_t x = 0; x < wide; ++x) {
            if (dots.black(left + x, y)) cut.setBlack(x, y);
        }
    }
    return cut;
}

bool Page::whiteBeside(std::size_t wide) const {
    const std::size_t left = (dots.width() - wide) / 2;
    for (std::size_t y = 0; y < dots.height(); ++y) {
        for (std::size_t x = 0; x < dots.width(); ++x) {
            if ((x < left || x >= left + wide) && dots.black(x, y)) return false;
        }
    }
    return true;
}

std::optional<Page> readPage(const std::filesystem::path& file) {
    const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) return std::nullopt;
    std::optional<Page> page;
    {
        const std::unique_ptr<cups_raster_t, Closed> raster(cupsRasterOpen(fd, CUPS_RASTER_READ));
        cups_page_header2_t header{};
        if (raster && cupsRasterReadHeader2(raster.get(), &header) != 0) {
            page.emplace();
            page->dots = drivers::Raster(header.cupsWidth, header.cupsHeight);
            page->across = header.HWResolution[0];
            page->down = header.HWResolution[1];
            page->width =
                header.cupsPageSize[0] > 0 ? header.cupsPageSize[0] : static_cast<float>(header.PageSize[0]);
            page->length =
                header.cupsPageSize[1] > 0 ? header.cupsPageSize[1] : static_cast<float>(header.PageSize[1]);
            const bool bits = header.cupsBitsPerPixel == 1;
            std::vector<unsigned char> row(header.cupsBytesPerLine);
            for (unsigned y = 0; page && y < header.cupsHeight; ++y) {
                if (cupsRasterReadPixels(raster.get(), row.data(), header.cupsBytesPerLine) == 0)
                    page.reset();
                for (unsigned x = 0; page && x < header.cupsWidth; ++x) {
                    if (!bits && row[x] != 0 && row[x] != 255)
                        page.reset();
                    else if (bits ? (row[x / 8] & (0x80u >> (x % 8))) != 0 : row[x] == 0)
                        page->dots.setBlack(x, y);
                }
            }
            if (cupsRasterReadHeader2(raster.get(), &header) != 0) page.reset();
        }
    }
    ::close(fd);
    return page;
}

drivers::Raster noise(std::size_t width, std::size_t height) {
    drivers::Raster raster(width, height);
    std::mt19937 random(20260314);
    for (std::size_t y = 0; y < height; ++y) {
        for (std::size_t x = 0; x < width; ++x) {
            if (random() % 3 == 0) raster.setBlack(x, y);
        }
    }
    for (const std::size_t x : {std::size_t{0}, width - 1})
        raster.setBlack(x, 0), raster.setBlack(x, height - 1);
    return raster;
}

}  // namespace owc::test

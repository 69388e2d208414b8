#include <fmt/format.h>
#include <qrencode.h>

#include <CLI/CLI.hpp>
#include <QApplication>
#include <QPainter>
#include <cstring>
#include <future>

#include "assets/print/ticket.h"
#include "assets/print/warm_up.h"
#include "assets/ui/setup.h"
#include "assets/ui/theme.h"
#include "drivers/printer/escpos.h"
#include "drivers/printer/escpos_printer.h"
#include "tests/bench/samples.h"
#include "tests/support/virtual_cable.h"

// owc-tickets: what a ticket costs from its words to the first byte at the printer (goal 13).
namespace owc::bench {
namespace {

constexpr int kWidth = 576;

print::TicketData standardTicket() {
    print::TicketData ticket;
    ticket.number = 142;
    ticket.need = "withdraw";
    ticket.serviceName = ui::needName(ticket.need);
    ticket.zone = "B";
    ticket.zoneDirection = "right";
    ticket.peopleBefore = 11;
    ticket.waitMinutes = {20, 35};
    ticket.bring = {"cnic"};
    ticket.centreName = QStringLiteral("ون ونڈو سینٹر");
    ticket.helpline = "0800-26477";
    ticket.time = "10:03";
    ticket.date = "14-03-2026";
    ticket.visitCode = "OWC1:7K3MZX0PQ2RSTVW9YA";
    return ticket;
}

/// The plain reference of goal 13: 576 x 900 with four lines of Urdu, a number, a date and a code, drawn by QPainter
/// without layout into grey and thresholded by Qt.
QImage plainTicket() {
    constexpr int kHeight = 900;
    QImage grey(kWidth, kHeight, QImage::Format_Grayscale8);
    grey.fill(Qt::white);
    QPainter painter(&grey);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont urdu("Noto Nastaliq Urdu"), number("Noto Sans"), small("Noto Sans");
    urdu.setPixelSize(34), number.setPixelSize(150), number.setBold(true), small.setPixelSize(24);
    const QString lines[] = {QStringLiteral("سماجی خدمت مرکز، لاہور"),
                             QStringLiteral("کفالت وظیفہ کی ادائیگی"),
                             QStringLiteral("آپ سے پہلے ۳۷ افراد منتظر ہیں"),
                             QStringLiteral("براہِ کرم اپنی باری کا انتظار کریں")};
    painter.setPen(Qt::black);
    painter.setFont(urdu);
    int y = 0;
    for (const QString& line : lines)
        painter.drawText(QRect(0, y, kWidth, 90), Qt::AlignCenter, line), y += 90;
    painter.setFont(number);
    painter.drawText(QRect(0, y, kWidth, 170), Qt::AlignCenter, "0417");
    painter.setFont(small);
    painter.drawText(QRect(0, kHeight - 60, kWidth, 60), Qt::AlignCenter, "22-11-2026 14:05");
    QRcode* const code = QRcode_encodeString("OWC1:7K3MZX0PQ2RSTVW9YA", 0, QR_ECLEVEL_M, QR_MODE_8, 1);
    const int dot = 200 / code->width;
    for (int row = 0; row < code->width; ++row)
        for (int x = 0; x < code->width; ++x)
            if ((code->data[row * code->width + x] & 1) != 0)
                painter.fillRect(188 + x * dot, y + 170 + row * dot, dot, dot, Qt::black);
    QRcode_free(code);
    painter.end();
    return grey.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither | Qt::MonoOnly);
}

template <class Act>
double medianMicros(int times, Act act) {
    Samples samples;
    for (int i = 0; i < times; ++i) {
        const auto start = Clock::now();
        act();
        samples.add(microsSince(start));
    }
    return samples.percentile(50);
}

/// Of this thread, whatever else the machine does meanwhile: for what happens only once.
template <class Act>
double cpuMicros(Act act) {
    const auto now = [] {
        timespec at{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &at);
        return static_cast<double>(at.tv_sec) * 1e6 + static_cast<double>(at.tv_nsec) / 1e3;
    };
    const double start = now();
    act();
    return now() - start;
}

/// From print() to the first byte at the cable, and to the first byte of the picture, which the answers of
/// the printer precede.
void firstBytes(const drivers::Raster& raster, int times, Samples& first, Samples& dots) {
    test::VirtualCable cable{{}};
    drivers::PrinterProfile profile;
    profile.answersStatus = profile.answersQueued = profile.automaticStatus = true;
    profile.cut = drivers::PrinterProfile::Cut::Full;
    printer::EscposPrinter printer(cable.opener(), profile, {}, cable.clock());
    const std::size_t before = 9 + printer::packTicket(raster, profile).firstDot + 6;
    for (int i = -1; i < times; ++i) {
        Clock::time_point start, atFirst, atDots;
        if (i >= 0) {  // the first one opens the cable
            cable.afterBytes(1, [&] { atFirst = Clock::now(); });
            cable.afterBytes(before + 1, [&] { atDots = Clock::now(); });
        }
        std::promise<drivers::PrintOutcome> done;
        start = Clock::now();
        printer.print({"t", raster},
                      [&](const drivers::PrintReport& report) { done.set_value(report.outcome); });
        if (done.get_future().get() != drivers::PrintOutcome::Printed)
            throw std::runtime_error("a ticket was not printed");
        cable.with([](test::VirtualPrinter& p) { p.clearTickets(); });
        if (i < 0) continue;
        first.add(std::chrono::duration<double, std::micro>(atFirst - start).count());
        dots.add(std::chrono::duration<double, std::micro>(atDots - start).count());
    }
}

std::size_t bandsOf(const printer::Packed& packed) {
    std::size_t bands = 0;
    for (std::size_t at = packed.bands; at < packed.tail; ++bands) {
        const std::uint8_t* const header = packed.bytes.data() + at;
        at += 8 + (header[4] + 256u * header[5]) * (header[6] + 256u * header[7]);
    }
    return bands;
}

struct FirstTickets {
    double warming = 0;          ///< microseconds, all languages
    std::vector<double> ratios;  ///< of each language: its first ticket over one of the same later
    double slowest = 0;          ///< microseconds, the first ticket of a language
};

/// The first ticket in each of seven languages after the warming up of a centre with three services.
FirstTickets firstTickets(ui::LanguageSwitch& language, int times) {
    std::vector<print::UsualTickets> usual;
    for (const ui::Language one : ui::kLanguages) {
        const ui::LanguageScope its(language, one);
        auto& tickets = usual.emplace_back(print::UsualTickets{one, {}}).tickets;
        for (const char* need : {"withdraw", "eligible", "complaint"}) {
            tickets.push_back(standardTicket());
            tickets.back().need = need;
            tickets.back().serviceName = ui::needName(need);
        }
    }
    FirstTickets firsts;
    print::WarmUp warmUp(language, kWidth);
    firsts.warming = medianMicros(1, [&] {
        warmUp.begin(usual);
        while (!warmUp.done()) QCoreApplication::processEvents();
    });
    std::vector<double> first;
    const auto paint = [] { std::ignore = print::renderTicket(standardTicket(), kWidth); };
    for (const ui::Language one : ui::kLanguages) {
        const ui::LanguageScope its(language, one);
        first.push_back(cpuMicros(paint));
    }
    for (std::size_t i = 0; i < first.size(); ++i) {
        const ui::LanguageScope its(language, ui::kLanguages[i]);
        Samples later;
        for (int k = 0; k < times; ++k) later.add(cpuMicros(paint));
        firsts.ratios.push_back(first[i] / later.percentile(50));
    }
    firsts.slowest = std::ranges::max(first);
    return firsts;
}

void run(ui::LanguageSwitch& language, int rounds, int times) {
    const FirstTickets firsts = firstTickets(language, times);
    const drivers::Raster raster = print::renderTicket(standardTicket(), kWidth);
    drivers::PrinterProfile profile;
    profile.cut = drivers::PrinterProfile::Cut::Full;
    std::vector<std::uint8_t> copy(raster.bytesPerRow() * raster.height());
    std::vector<double> paint, pack, paintMicros, packMicros;
    for (int i = 0; i < rounds; ++i) {
        const double plain =
            medianMicros(times, [&] { std::ignore = plainTicket(); });
        const double ours =
            medianMicros(times, [&] { std::ignore = print::renderTicket(standardTicket(), kWidth); });
        const double copied = medianMicros(times * 10, [&] {
            for (std::size_t y = 0; y < raster.height(); ++y)
                std::memcpy(copy.data() + y * raster.bytesPerRow(), raster.row(y), raster.bytesPerRow());
        });
        const double packed =
            medianMicros(times * 10, [&] { std::ignore = printer::packTicket(raster, profile); });
        paint.push_back(ours / plain), pack.push_back(packed / copied);
        paintMicros.push_back(ours), packMicros.push_back(packed);
    }
    Samples first, dots;
    firstBytes(raster, times, first, dots);
    fmt::print("| goal | wanted | median | least..most |\n|---|---|---|---|\n");
    const auto row = [](const char* name, const char* wanted, const std::vector<double>& ratios) {
        const auto [least, most] = std::ranges::minmax(ratios);
        fmt::print("| {} | {} | {:.2f} | {:.2f}..{:.2f} |\n", name, wanted, median(ratios), least, most);
    };
    row("13: painting the standard ticket / a plain one", "<= 1.5", paint);
    row("13: the first ticket of a language / one later", "1", firsts.ratios);
    row("13: packing / memcpy of the same rows", "<= 4", pack);
    fmt::print("painted in {:.0f} us (slowest first one {:.0f} us, after {:.0f} ms of warming up for seven languages), "
               "packed in {:.1f} us\n",
               median(paintMicros), firsts.slowest, firsts.warming / 1000, median(packMicros));
    const printer::Packed packed = printer::packTicket(raster, profile);
    fmt::print("{} x {} dots: {} bytes on the wire in {} bands, wanted 60,000 at most\n", raster.width(),
               raster.height(), packed.bytes.size(), bandsOf(packed));
    for (const ui::Language one : ui::kLanguages) {
        const ui::LanguageScope its(language, one);
        fmt::print("{} {}{}", ui::languageCode(one).toStdString(),
                   printer::packTicket(print::renderTicket(standardTicket(), kWidth), profile).bytes.size(),
                   one == ui::kLanguages.back() ? "\n" : ", ");
    }
    fmt::print(
        "print() to the first byte p50 {:.2f} ms, p99 {:.2f}; to the first byte of the picture p50 {:.2f} "
        "ms; wanted p50 20\n",
        first.percentile(50) / 1000, first.percentile(99) / 1000, dots.percentile(50) / 1000);
    fmt::print("from the reply to the first byte, painting and print() together: {:.1f} ms\n",
               median(paintMicros) / 1000 + first.percentile(50) / 1000);
}

}  // namespace
}  // namespace owc::bench

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    CLI::App cli{"owc-tickets: what a ticket costs from its words to the first byte at the printer"};
    int rounds = 7, times = 50;
    cli.add_option("--rounds", rounds, "interleaved rounds");
    cli.add_option("--times", times, "tickets a round");
    CLI11_PARSE(cli, argc, argv);
    owc::ui::setUp();
    owc::ui::LanguageSwitch language;
    try {
        owc::bench::run(language, rounds, times);
        return 0;
    } catch (const std::exception& error) {
        fmt::print(stderr, "owc-tickets: {}\n", error.what());
        return 1;
    }
}

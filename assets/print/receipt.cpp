#include "assets/print/receipt.h"

#include <QCoreApplication>
#include <numeric>

#include "assets/print/paper.h"
#include "assets/print/receipt_painter.h"

namespace owc::print {
namespace {

constexpr int kTallest =
    20'000;  ///< dots; as many sums as one visit may draw, none of them paid, on narrow paper

QString say(const char* text) {
    return QCoreApplication::translate("Receipt", text);
}

}  // namespace

std::int64_t totalOf(const Receipt& receipt) {
    return std::accumulate(receipt.lines.begin(), receipt.lines.end(), std::int64_t{0},
                           [](std::int64_t sum, const Receipt::Line& line) { return sum + line.paisa; });
}

QString whyNotWords(WhyNot why) {
    switch (why) {
        case WhyNot::Refused:
            return say("The bank has refused it, ask the bank.");
        case WhyNot::AlreadyPaid:
            return say("The bank says that it was paid before. If not, complain here.");
        case WhyNot::NotDue:
            return say("It is not on the bank's list, ask the staff.");
        case WhyNot::HeldBack:
            return say("The bank holds it back, ask the bank.");
        case WhyNot::BankClosed:
            return say("The bank could not be asked, come again.");
        case WhyNot::NotAnswered:
            return say("The bank has not answered yet, come again.");
        case WhyNot::TakenBack:
            return say("It was taken back and can be paid later.");
    }
    return {};
}

drivers::Raster renderReceipt(const Receipt& receipt, int widthDots) {
    return renderPaper(
        widthDots, [&](QPainter& painter) { return ReceiptPainter(painter, receipt, widthDots).paint(); },
        kTallest);
}

}  // namespace owc::print

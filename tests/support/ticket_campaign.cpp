#include "tests/support/ticket_campaign.h"

#include <malloc.h>

#include <algorithm>
#include <cstring>
#include <deque>
#include <future>
#include <memory>
#include <random>

#include "drivers/printer/escpos_printer.h"
#include "tests/support/ticket_printer_contract.h"

namespace owc::test {

using drivers::PrintOutcome;
using drivers::PrintReport;
using drivers::Raster;
using printer::Link;
using std::chrono_literals::operator""ms;

namespace {

constexpr std::size_t kRemembered = 6;  ///< tickets that may still come out of a printer
constexpr std::size_t kTold = 20;       ///< wrong reports that are told in full
constexpr std::chrono::seconds kTooLong{60};

/// One ticket, its report and what of it was found on paper.
struct Ticket {
    unsigned number = 0;
    Raster picture;
    PrintReport report;
    std::string troubles;
    std::string before;   ///< the same of the three before it, and how they ended
    bool harmed = false;  ///< something happened that may keep it from being printed
    bool left = false;    ///< nobody came to mend it
    std::size_t taken = 0;
    unsigned whole = 0;  ///< pieces that hold it from its first to its last row
    unsigned alone = 0;  ///< of these, with nothing before and only white after it
    unsigned rows = 0;   ///< its first and middle rows that were found anywhere
};

bool sameRow(const Raster& piece, std::size_t y, const Raster& picture, std::size_t row) {
    return std::memcmp(piece.row(y), picture.row(row), picture.bytesPerRow()) == 0;
}

void look(const Raster& piece, Ticket& ticket) {
    const Raster& picture = ticket.picture;
    const std::size_t middle = picture.height() / 2;
    for (std::size_t y = 0; y < piece.height(); ++y) {
        ticket.rows += sameRow(piece, y, picture, middle);
        if (!sameRow(piece, y, picture, 0)) continue;
        ++ticket.rows;
        const std::size_t room = piece.height() - y;
        std::size_t same = 1;
        while (same < std::min(room, picture.height()) && sameRow(piece, y + same, picture, same)) ++same;
        ticket.whole += same == picture.height();
        ticket.alone += y == 0 && shows(piece, picture);
    }
}

/// What is wrong with the report; empty: nothing.
std::string verdictOn(const Ticket& ticket) {
    switch (ticket.report.outcome) {
        case PrintOutcome::Printed:
            return ticket.whole == 1 && ticket.alone == 1 ? "" : "called printed and not so on paper";
        case PrintOutcome::Failed:
            if (ticket.rows > 0) return "called failed and on paper";
            return ticket.harmed ? "" : "failed though nothing happened to it";
        case PrintOutcome::Uncertain:
            if (ticket.whole > 1) return "came out twice";
            if (ticket.taken == 0) return "called uncertain and nothing was taken";
            return ticket.harmed ? "" : "uncertain though nothing happened to it";
        case PrintOutcome::HandedOver:
            return "handed over to nobody";
    }
    return "no outcome";
}

class Campaign {
  public:
    Campaign(TestCable& cable, const CampaignSize& size)
        : m_cable(cable), m_size(size), m_random(size.seed) {}

    CampaignResult run() {
        for (unsigned i = 0; i < m_size.tickets; ++i) {
            if (i % 97 == 0) mend(), restart();
            print(i);
            collect();
            if (i == m_size.tickets / 4) m_result.memoryEarly = mallinfo2().uordblks;
        }
        m_result.memoryLate = mallinfo2().uordblks;
        mend();
        print(m_size.tickets);  // whatever hung in the printer is in front of it
        m_printer.reset();
        m_cable.with([](VirtualPrinter& p) { p.work(), p.tear(); });
        collect();
        while (!m_tickets.empty()) judge();
        return std::move(m_result);
    }

  private:
    unsigned below(std::size_t limit) { return static_cast<unsigned>(m_random() % limit); }
    void printer(const std::function<void(VirtualPrinter&)>& act) { m_cable.with(act); }

    /// The program ends and starts again.
    void restart() {
        drivers::PrinterProfile profile;
        profile.cut = drivers::PrinterProfile::Cut::Partial;
        profile.answersStatus = profile.answersQueued = profile.nearEndSensor = true;
        profile.automaticStatus = below(2) == 0;
        profile.bandRows = 16 + below(64);
        m_printer.reset();
        m_printer = std::make_unique<printer::EscposPrinter>(m_cable.opener(), profile, printer::JobLimits{},
                                                             m_cable.clock());
    }

    void mend() {
        m_cable.forgetPlans();
        printer([](VirtualPrinter& p) {
            p.setPaper(true), p.paperEndsAfterRows(SIZE_MAX), p.setNearEnd(false), p.setCover(false);
            p.jamCutter(false), p.overheat(false), p.stall(false), p.loseAnswers(false);
        });
        m_cable.plug(true);
        m_left = false;
        if (m_printer) m_printer->plugChanged();
    }

    void print(unsigned number) {
        Ticket ticket;
        ticket.number = number;
        ticket.picture = numberedPicture(number, 576, 20 + below(140));
        const std::size_t bytes = ticket.picture.height() * ticket.picture.bytesPerRow() + 60;
        ticket.harmed = m_left;
        if (number < m_size.tickets && below(10) >= 4) {
            trouble(ticket, bytes);
            if (below(4) == 0) trouble(ticket, bytes);
        }
        const std::size_t before = m_cable.taken();
        std::promise<PrintReport> promise;
        auto future = promise.get_future();
        m_printer->print({"t" + std::to_string(number), ticket.picture},
                         [&](const PrintReport& r) { promise.set_value(r); });
        if (future.wait_for(kTooLong) != std::future_status::ready)
            std::abort();  // no report: nothing to go on with
        ticket.report = future.get();
        ticket.taken = m_cable.taken() - before;
        for (auto it = m_tickets.rbegin(); it != m_tickets.rend() && it - m_tickets.rbegin() < 3; ++it)
            ticket.before +=
                "; " + it->troubles + ": " + it->report.condition.text() + (it->left ? " (left)" : "");
        ++m_result.outcomes[ticket.report.outcome];
        m_tickets.push_back(std::move(ticket));
        // Sometimes nobody comes to mend it before the next ticket.
        m_left = m_tickets.back().left = m_tickets.back().harmed && below(5) == 0;
        if (!m_left) mend();
    }

    /// Arms one thing that happens to this ticket.
    void trouble(Ticket& ticket, std::size_t bytes) {
        const std::size_t at = 1 + below(bytes);
        const auto rows = ticket.picture.height() + 100;
        // Chosen now: what happens runs in another thread.
        const Link::Millis pause(1 + below(m_size.noticeTime ? 4'000 : 40));
        const Link::Millis roll(2'500 + below(6'000));  // nobody changes one in less
        const Link::Millis cover(1'200 + below(m_size.noticeTime ? 4'000 : 40));  // nor opens and closes it
        const auto later = [this, pause](VirtualPrinter& p, void (*act)(VirtualPrinter&)) {
            m_cable.afterTime(pause, [&p, act] { act(p); });
        };
        const auto then = [this, at](std::function<void(VirtualPrinter&)> act) {
            m_cable.afterBytes(at, [this, act = std::move(act)] { printer(act); });
        };
        std::string name;
        bool harms = true;
        switch (below(20)) {
            case 0:
                name = "short stall", harms = false;
                then([this, pause](VirtualPrinter& p) {
                    p.stall(true);
                    m_cable.afterTime(pause / 10, [&p] { p.stall(false); });
                });
                break;
            case 1:
                name = "near end", harms = false;
                then([](VirtualPrinter& p) { p.setNearEnd(true); });
                break;
            case 2:
                name = "status not asked for", harms = false;
                m_cable.afterBytes(at, [this] { m_cable.say({0x11, 0x13, 0xFF}); });
                break;
            case 3:
                name = "paper out before";
                printer([](VirtualPrinter& p) { p.setPaper(false); });
                break;
            case 4:
                name = "cover open before";
                printer([](VirtualPrinter& p) { p.setCover(true); });
                break;
            case 5:
                name = "unplugged before";
                m_cable.plug(false);
                break;
            case 6:
            case 7:
                name = "roll ends";
                printer([&](VirtualPrinter& p) { p.paperEndsAfterRows(1 + below(rows)); });
                break;
            case 8:
                name = "roll ends, new roll";
                printer([&](VirtualPrinter& p) { p.paperEndsAfterRows(1 + below(rows)); });
                if (m_size.noticeTime) newRollWhenItIsOut(roll);
                break;
            case 9:
                name = "cover opens";
                then([](VirtualPrinter& p) { p.setCover(true); });
                break;
            case 10:
                name = "cover opens and closes";
                then([this, cover](VirtualPrinter& p) {
                    p.setCover(true);
                    m_cable.afterTime(cover, [&p] { p.setCover(false); });
                });
                break;
            case 11:
                name = m_size.noticeTime ? "long stall" : "stall";
                then([later](VirtualPrinter& p) {
                    p.stall(true);
                    later(p, [](VirtualPrinter& q) { q.stall(false); });
                });
                break;
            case 12:
            case 13:
                name = "unplugged";
                m_cable.afterBytes(at, [this] { m_cable.plug(false); });
                break;
            case 14:
                name = "unplugged and plugged in";
                m_cable.afterBytes(at, [this] { m_cable.plug(false), m_cable.plug(true); });
                break;
            case 15:
            case 16:
                name = "power cycle";
                m_cable.afterBytes(at, [this] { m_cable.powerCycle(); });
                break;
            case 17:
                name = "answers lost";
                then([](VirtualPrinter& p) { p.loseAnswers(true); });
                break;
            case 18:
                name = "cutter jams";
                printer([](VirtualPrinter& p) { p.jamCutter(true); });
                break;
            default:
                name = "an old answer";
                m_cable.afterBytes(at, [this] { m_cable.say({0x00}); });
        }
        ++m_result.troubles[name];
        ticket.troubles += (ticket.troubles.empty() ? "" : ", ") + name + " at " + std::to_string(at);
        ticket.harmed |= harms;
    }

    void newRollWhenItIsOut(Link::Millis later) {
        m_cable.afterTime(500ms, [this, later] {
            bool out = false;
            printer([&](VirtualPrinter& p) { out = (p.portStatus() & 0x20) != 0; });
            if (!out) return newRollWhenItIsOut(later);
            m_cable.afterTime(later, [this] { printer([](VirtualPrinter& p) { p.setPaper(true); }); });
        });
    }

    void collect() {
        std::vector<Raster> pieces;
        printer([&](VirtualPrinter& p) {
            pieces = p.tickets();
            p.clearTickets();
            if (p.complaint() != m_complaint)
                tell("the printer was sent what it does not know: " + p.complaint());
            m_complaint = p.complaint();
        });
        for (const Raster& piece : pieces)
            for (Ticket& ticket : m_tickets) look(piece, ticket);
        while (m_tickets.size() > kRemembered) judge();
    }

    void judge() {
        const Ticket& ticket = m_tickets.front();
        if (const std::string wrong = verdictOn(ticket); !wrong.empty())
            tell("ticket " + std::to_string(ticket.number) + " (" + ticket.troubles + ") " + wrong + ": " +
                 std::to_string(ticket.whole) + " whole, " + std::to_string(ticket.alone) + " alone, " +
                 std::to_string(ticket.rows) + " rows, " + ticket.report.condition.text() + ", after " +
                 ticket.before);
        m_tickets.pop_front();
    }

    void tell(const std::string& wrong) {
        if (m_result.wrong.size() < kTold) m_result.wrong.push_back(wrong);
    }

    TestCable& m_cable;
    CampaignSize m_size;
    std::mt19937 m_random;
    CampaignResult m_result;
    std::deque<Ticket> m_tickets;
    std::string m_complaint;
    bool m_left = false;  ///< the last trouble is still there
    std::unique_ptr<printer::EscposPrinter> m_printer;
};

}  // namespace

CampaignResult runTicketCampaign(TestCable& cable, const CampaignSize& size) {
    return Campaign(cable, size).run();
}

}  // namespace owc::test

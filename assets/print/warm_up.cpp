#include "assets/print/warm_up.h"

#include <QTimer>
#include <algorithm>
#include <array>
#include <tuple>


namespace owc::print {
namespace {

/// Every digit in every place where one stands, figures of each length, for words beside them may have to
/// give way, and what only some tickets have.
struct Figures {
    int number;
    int peopleBefore;
    std::optional<std::pair<int, int>> waitMinutes;
    const char* time;
    const char* date;
    const char* priority;
    bool duplicate;
};

const std::array<Figures, 6> kFigures{{
    {1234, 123, {{12, 34}}, "12:34", "12-34-5678", "none", false},
    {5678, 45, std::nullopt, "05:67", "09-01-2345", "pregnant", false},
    {9012, 6, {{5, 67}}, "08:90", "06-07-8901", "infant", false},
    {3456, 789, {{89, 101}}, "12:34", "23-45-6789", "elderly", true},
    {7890, 10, {{123, 145}}, "05:67", "01-23-4567", "disabled", false},
    {5, 234, {{0, 5}}, "08:90", "12-34-5678", "none", false},
}};

/// As long as a real one, which decides the size of its picture, and a code of nobody.
constexpr const char* kNobodysCode = "OWC1:000000000000000000";

void drawLike(TicketData ticket, const Figures& figures, int widthDots) {
    ticket.number = figures.number;
    ticket.peopleBefore = figures.peopleBefore;
    ticket.waitMinutes = figures.waitMinutes;
    ticket.time = figures.time;
    ticket.date = figures.date;
    ticket.priority = figures.priority;
    ticket.duplicate = figures.duplicate;
    ticket.visitCode = kNobodysCode;
    std::ignore = renderTicket(ticket, widthDots);
}

}  // namespace

WarmUp::WarmUp(ui::LanguageSwitch& language, int widthDots, QObject* parent)
    : QObject(parent), m_language(language), m_widthDots(widthDots) {}

void WarmUp::begin(const std::vector<UsualTickets>& usual) {
    if (m_begun) return;
    for (const UsualTickets& one : usual)
        if (!one.tickets.empty()) m_left.push_back(one);
    m_begun = !m_left.empty();
    if (m_begun) QTimer::singleShot(0, this, &WarmUp::drawOneLanguage);
}

void WarmUp::drawOneLanguage() {
    const UsualTickets usual = std::move(m_left.front());
    m_left.pop_front();
    {
        const ui::LanguageScope its(m_language, usual.language);
        const std::size_t services = usual.tickets.size();
        for (std::size_t i = 0; i < std::max(services, kFigures.size()); ++i)
            drawLike(usual.tickets[i % services], kFigures[i % kFigures.size()], m_widthDots);
    }
    if (!m_left.empty()) QTimer::singleShot(0, this, &WarmUp::drawOneLanguage);
}

}  // namespace owc::print

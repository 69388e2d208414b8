#pragma once

#include <QObject>
#include <deque>
#include <vector>

#include "assets/print/ticket.h"
#include "assets/ui/language.h"

namespace owc::print {

/// What the tickets of a centre say in one language: a ticket for each service. Their figures, priorities and
/// codes are of no account.
struct UsualTickets {
    ui::Language language = ui::Language::Urdu;
    std::vector<TicketData> tickets;
};

/// Draws tickets that nobody gets, so that the first real one of a morning finds its words shaped, its
/// letters, digits and pictograms drawn, and is as quick as any other. Threads: the GUI thread, which each
/// language keeps for some tens of milliseconds and has back between two.
class WarmUp : public QObject {
    Q_OBJECT

  public:
    /// @param language   the program's; outlives this. It is as before whenever the event loop comes round
    /// @param widthDots  of the paper
    WarmUp(ui::LanguageSwitch& language, int widthDots, QObject* parent = nullptr);

    /// Begins soon; once, further calls do nothing. Nothing to say is not a beginning.
    void begin(const std::vector<UsualTickets>& usual);
    [[nodiscard]] bool begun() const { return m_begun; }
    [[nodiscard]] bool done() const { return m_begun && m_left.empty(); }

  private:
    void drawOneLanguage();

    ui::LanguageSwitch& m_language;
    int m_widthDots;
    bool m_begun = false;
    std::deque<UsualTickets> m_left;
};

}  // namespace owc::print

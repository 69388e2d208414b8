#pragma once

#include "assets/print/slip.h"
#include "assets/print/ticket.h"
#include "assets/print/warm_up.h"
#include "config/settings/centre_settings.h"
#include "kiosk/flow/effects.h"
#include "kiosk/screens/catalogue.h"
#include "queue-server/client-qt/server_link.h"

// From the server's public rows to what screens and tickets show.
namespace owc::kiosk_app {

/// Services in the order of the settings, those the settings do not know at the end; only languages this
/// kiosk has words for.
[[nodiscard]] screens::Catalogue catalogueOf(const client::Views& views,
                                             const settings::CentreSettings& settings);

/// The ticket in the language of its visitor, with local time.
[[nodiscard]] print::TicketData ticketOf(const flow::PrintTicket& ticket, const client::Views& views);

/// What this kiosk's tickets say in each of its languages.
[[nodiscard]] std::vector<print::UsualTickets> usualTickets(const client::Views& views,
                                                            const settings::CentreSettings& settings);

/// The slip of a return slot in the language of its visitor.
[[nodiscard]] print::SlipData slipOf(const flow::PrintSlip& slip, const client::Views& views);

/// "token-142-77": number and visit, so that no two jobs share a name; "token-5001-own-3" of an own token.
[[nodiscard]] std::string jobName(const flow::Issued& token);

}  // namespace owc::kiosk_app

#pragma once

#include "assets/print/slip.h"
#include "assets/print/ticket.h"
#include "counter/desk/model/desk_requests.h"
#include "queue-server/client-qt/server_link.h"

// From the server's rows and answers to what the papers of a desk say, with local time.
namespace owc::counter_app {

/// In the language of the paper's visitor.
[[nodiscard]] print::TicketData ticketOf(const desk_model::TicketPaper& paper, const client::Views& views);

/// In Urdu: whoever gets a slip has told nobody her language yet.
[[nodiscard]] print::SlipData slipOf(const protocol::SlotIssued& slip, const client::Views& views);

}  // namespace owc::counter_app

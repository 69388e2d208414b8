#pragma once

#include "assets/print/receipt.h"
#include "assets/print/slip.h"
#include "assets/print/ticket.h"
#include "counter/desk/model/desk_payout.h"
#include "counter/desk/model/desk_requests.h"
#include "queue-server/client-qt/server_link.h"

// From the server's rows and answers to what the papers of a desk say, with local time.
namespace owc::counter_app {

/// In the language of the paper's visitor.
[[nodiscard]] print::TicketData ticketOf(const desk_model::TicketPaper& paper, const client::Views& views);

using ProgrammeNames = std::map<std::string, domain::Names>;

/// Where and to whom a payout is made.
struct PaidAt {
    int token = 0;
    int counter = 0;
    QString officer;
    domain::Language language = domain::Language::Urdu;
    domain::Time now{};  ///< what a slip says, which has no hand-over
};

/// In her language.
[[nodiscard]] print::Receipt receiptOf(const desk_model::ReceiptPaper& paper, const PaidAt& at,
                                       const ProgrammeNames& programmes, const client::Views& views);

/// In Urdu: whoever gets a slip has told nobody her language yet.
[[nodiscard]] print::SlipData slipOf(const protocol::SlotIssued& slip, const client::Views& views);

}  // namespace owc::counter_app

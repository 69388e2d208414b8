#pragma once

#include "assets/print/answer_paper.h"
#include "kiosk/flow/effects.h"
#include "queue-server/client-qt/server_link.h"

// From the server's look-up to what the kiosk tells and prints.
namespace owc::kiosk_app {

/// Only what may be told here: no figure, no finding but the first reason. The service of her token is the
/// first of the registry's journey that this centre has; else that of the most hopeful programme; else, of an
/// answer without either, that of the need it leads to (family for a survey, finger for NADRA). None: she
/// keeps the need she chose.
[[nodiscard]] flow::Answer answerOf(const protocol::Eligibility& found, const client::Views& views);

/// The paper in the program's language, with local time.
/// @param now  as the centre has it
[[nodiscard]] print::AnswerPaper answerPaperOf(const flow::PrintAnswer& effect, const client::Views& views,
                                               domain::Time now);

}  // namespace owc::kiosk_app

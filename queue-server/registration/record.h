#pragma once

#include "queue-server/registration/events.h"

namespace owc::registration {

/// What the registry's office is sent of one form.
struct Record {
    RecordNumber number;
    std::string centre;  ///< id of this centre, as its settings name it
    Day day{};           ///< business day, local
    domain::Time at{};
    domain::OfficerId officer;
    CnicNumber applicant = 0;   ///< who stood at the counter
    std::string previous;       ///< digest of the record before, as text; empty: this is the first
    std::uint32_t version = 0;  ///< of the registry that the form was begun with; 0: none
    Form form;
};

/// The record as JSON on one line: README.md says what each name holds. Texts of the form have to be UTF-8
/// (`outOfBounds`). Personal data.
[[nodiscard]] std::string textOf(const Record& record);

}  // namespace owc::registration

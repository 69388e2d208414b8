#pragma once

#include <QString>
#include <vector>

#include "queue-server/registration/form.h"

namespace owc::desk_model {

/// One thing that is read back to her: whose or what, and what was written down.
struct ReadBackLine {
    QString title;
    QString text;

    friend bool operator==(const ReadBackLine&, const ReadBackLine&) = default;
};

/// How many of them her window shows at once, and are said in one go.
inline constexpr int kReadBackAtOnce = 4;

/// The whole form in the program's language of the moment. Of a number only the last three digits; no score, nothing
/// that is not on the form.
[[nodiscard]] std::vector<ReadBackLine> readBackOf(const registration::Form& form);

/// The page of `kReadBackAtOnce` with this line. @param line  from 0; beyond the last is the last
[[nodiscard]] std::vector<ReadBackLine> readBackPage(const std::vector<ReadBackLine>& all, int line);

/// As it is said.
[[nodiscard]] QString spokenLine(const ReadBackLine& line);

}  // namespace owc::desk_model

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "queue-server/domain/rules.h"
#include "queue-server/eligibility/verdict.h"

namespace owc::flow {

/// What one programme says to her: a kind and what to do, never a figure, and nothing of anybody else.
struct ProgrammeAnswer {
    eligibility::VerdictKind kind{};
    eligibility::NextStep next{};
    domain::Names names;
    domain::Names place;          ///< of a referral
    std::string need;             ///< pictogram and colour
    domain::ServiceId service{};  ///< where she takes the next step; empty: not in this centre
    std::vector<std::string> documents{};
    std::optional<eligibility::Rule> reason{};  ///< of NotNow: the first rule that is not met

    friend bool operator==(const ProgrammeAnswer&, const ProgrammeAnswer&) = default;
};

/// What she is told at the kiosk: personal data.
struct Answer {
    enum class Kind {
        Asked,       ///< the server was asked
        Told,        ///< to a number that was typed: the foremost kind, and nothing more
        Programmes,  ///< to a card that was read: programme by programme
        Nobody,      ///< no registry has the number: a survey comes first
        CannotAsk,   ///< no registry answers now
        TooOften,    ///< this kiosk asked for too many numbers that nobody has
    };

    Kind kind = Kind::Asked;
    eligibility::VerdictKind foremost{};
    std::vector<ProgrammeAnswer> programmes{};  ///< the most hopeful first
    domain::ServiceId service{};       ///< of the token that leads on; empty: that of the need she chose
    std::vector<std::string> bring{};  ///< to that service
    std::uint32_t page = 0;            ///< of the programmes; the screen knows how many
    bool onPaper = false;              ///< it was printed

    friend bool operator==(const Answer&, const Answer&) = default;
};

/// It is given to nobody now: no rule speaks against her, and there is nothing to do.
[[nodiscard]] bool isGivenToNobody(const ProgrammeAnswer& programme);

/// The most hopeful first; what is open to everybody, or only staff can say, or nobody gets, last.
void sortByHope(std::vector<ProgrammeAnswer>& programmes);

/// Whether there is something to take home.
[[nodiscard]] bool canBePrinted(const Answer& answer);

}  // namespace owc::flow

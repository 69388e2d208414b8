#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "counter/desk/model/desk_picture.h"
#include "queue-server/protocol/eligibility_answer.h"

namespace owc::desk_model {

/// What the registry said of the visitor at this desk, as it came. Personal: lives as long as she stands
/// there.
struct Entitled {
    protocol::Eligibility answer;
    QString cnic;    ///< 13 digits that an officer typed; empty: as she gave it for her token
    QString masked;  ///< the same, masked; empty: as she gave it
    std::optional<domain::Day> asOf;  ///< nothing: of today
    int token = 0;                    ///< hers
    quint64 number = 0;               ///< of the answer: another one is another question
};

/// One rule of a programme, looked at.
struct RuleLine {
    eligibility::Outcome outcome{};
    QString rule;    ///< with its threshold
    QString found;   ///< what the registry holds; empty: nothing
    QString source;  ///< with its day and how sure it is

    friend bool operator==(const RuleLine&, const RuleLine&) = default;
};

/// One programme's answer, for the officer.
struct ProgrammeLine {
    QString name;
    QString need;
    eligibility::VerdictKind kind{};
    QString why;          ///< one sentence
    QString next;         ///< what she does now, one sentence
    QString service;      ///< id of where she goes for it and is not yet; empty: nowhere else in this centre
    QString serviceName;  ///< of that
    QStringList documents;
    QString amount;  ///< "Rs 13,500"; empty: not said
    QString paid;    ///< day of the last payment; empty: not known
    std::vector<RuleLine> rules;

    friend bool operator==(const ProgrammeLine&, const ProgrammeLine&) = default;
};

/// The whole answer, the most hopeful programmes first.
struct EntitlementPicture {
    int token = 0;
    quint64 number = 0;  ///< of the answer
    QString whose;  ///< whose number was looked up, never the number
    QString asOf;   ///< the day, when it is not today
    QString note;   ///< when nobody has the number; empty otherwise
    std::vector<ProgrammeLine> programmes;
    QString visit;               ///< which registry visit this is, one sentence
    QString offered;             ///< what she may ask for beside it; may be empty
    std::vector<eligibility::RegistryVisit> forms;  ///< that can be filled in, hers first
    bool priority = false;       ///< the registry's priority counter
    std::vector<Target> before;  ///< she has to go there first and comes back here
    std::vector<Target> after;   ///< and there after this, in this order

    friend bool operator==(const EntitlementPicture&, const EntitlementPicture&) = default;
};

/// What her window tells of a programme: no figure, no reason.
struct VisitorAnswer {
    QString name;  ///< in her language
    QString need;
    eligibility::VerdictKind kind{};

    friend bool operator==(const VisitorAnswer&, const VisitorAnswer&) = default;
};

/// @param language  "ur" or "en": of the officer
[[nodiscard]] EntitlementPicture entitlementOf(const Entitled& entitled, const DeskPicture& desk,
                                               const QString& language);

/// In the same order. @param language  code of hers
[[nodiscard]] std::vector<VisitorAnswer> visitorAnswersOf(const protocol::Eligibility& answer,
                                                          const QString& language);

/// Day, month, year in digits of any script, with or without anything between them: "14-03-2026", "14032026".
/// @return nothing for what is no day
[[nodiscard]] std::optional<domain::Day> dayOf(const QString& typed);

}  // namespace owc::desk_model

#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "counter/desk/model/form_edits.h"
#include "counter/desk/model/read_back.h"
#include "queue-server/protocol/registration_form.h"

namespace owc::desk_model {

/// Where the form on the screen stands beside the server's.
enum class Saved {
    All,
    UnderWay,
    Later,    ///< no link, or something else is asked: it is saved as soon as it can be
    Refused,  ///< the server said why; it stays on the screen, and the next change is tried again
};

/// The form that lies open at this desk. Personal: lives as long as she stands there.
struct FormOnDesk {
    std::uint64_t id = 0;
    std::uint32_t revision = 0;  ///< the last that the server has
    registration::Page page = registration::Page::Family;
    registration::Form form;  ///< as it is on the screen
    Saved saved = Saved::All;
    std::uint32_t readBack = 0;  ///< the revision that she agreed to; 0: none
    std::uint64_t record = 0;    ///< its number once it was sent; 0: it was not
    int token = 0;               ///< hers
    std::vector<protocol::EarlierRecord> earlier{};  ///< what this centre has sent for her, the newest first
    std::string cnic{};                       ///< it was opened with; empty: as she gave it for her token
    std::vector<registration::Form> asked{};  ///< to be saved next, and nobody knows whether they were

    [[nodiscard]] bool agreed() const { return saved == Saved::All && readBack != 0 && readBack == revision; }
    [[nodiscard]] bool sent() const { return record != 0; }
};

/// A page of the form, as a step.
struct FormStep {
    registration::Page page{};
    QString name;
    int lacking = 0;  ///< what has to be mended there

    friend bool operator==(const FormStep&, const FormStep&) = default;
};

/// One thing that is filled in.
struct FormRow {
    QString cap;  ///< its number key
    QString name;
    QString value;         ///< empty: nothing yet
    bool lacking = false;  ///< it cannot be sent so
    bool on = false;       ///< seen, chosen, yes

    friend bool operator==(const FormRow&, const FormRow&) = default;
};

struct MemberRow {
    QString name;
    QString about;    ///< relation and what has changed
    QString ending;   ///< last three digits of the number; empty: none
    bool gone = false;
    int lacking = 0;
    std::vector<FormRow> fields;  ///< of MemberField, in its order

    friend bool operator==(const MemberRow&, const MemberRow&) = default;
};

struct QuestionRow {
    registration::Question question{};
    QString words;
    QString remark;  ///< for the officer; empty: none
    QStringList bands;
    int answer = 0;  ///< from 1; 0: none yet

    friend bool operator==(const QuestionRow&, const QuestionRow&) = default;
};

/// What has to be mended, and where.
struct LackingRow {
    registration::Page page{};
    int at = 0;  ///< place of the member from 1, or number of the question; 0: neither
    QString words;

    friend bool operator==(const LackingRow&, const LackingRow&) = default;
};

/// All that the panel shows, in the program's language. Personal.
struct RegistrationPicture {
    int token = 0;
    std::uint64_t id = 0;
    eligibility::RegistryVisit kind{};
    registration::Page page{};
    std::vector<FormStep> steps;
    std::vector<MemberRow> members;
    std::vector<FormRow> grounds;
    std::vector<QuestionRow> house;
    std::vector<FormRow> papers;  ///< the last is the mobile number
    std::vector<std::string> paperIds;  ///< of the others
    std::vector<LackingRow> lacking;
    std::vector<ReadBackLine> readBack;
    QString earlier;  ///< what was sent before and what the office said of it, one sentence; empty: nothing
    Saved saved{};
    bool agreed = false;
    std::uint64_t record = 0;  ///< 0: not sent

    friend bool operator==(const RegistrationPicture&, const RegistrationPicture&) = default;
};

/// @param today  the centre's
[[nodiscard]] RegistrationPicture registrationPictureOf(const FormOnDesk& form, eligibility::Day today);

/// What a field is called: "Name", "Born".
[[nodiscard]] QString fieldName(MemberField field);

/// Registry visits that have a form: hers first, then what she may ask for beside it; each once.
[[nodiscard]] std::vector<eligibility::RegistryVisit> formsFor(const eligibility::Triage& triage);

}  // namespace owc::desk_model

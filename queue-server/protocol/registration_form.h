#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "queue-server/domain/result.h"
#include "queue-server/registration/events.h"

namespace owc::protocol {

/// A form for the visitor who was called to this counter. One she has begun, at whichever counter, is gone on
/// with. Answered with FormOpen once the registry was read for it. BadInput: this kind of visit has no form.
struct OpenForm {
    domain::CounterId counter;
    registration::RegistryVisit kind = registration::RegistryVisit::NewSurvey;
    std::string cnic{};  ///< 13 digits; empty: as she gave it for her token; personal data
};
/// The whole form as it stands. Its revision follows the last one; FormMovedOn where it does not: nothing is
/// lost then, neither here nor there, and OpenForm says what is saved.
struct SaveForm {
    domain::CounterId counter;
    registration::FormId form;
    std::uint32_t revision = 1;
    registration::Page page = registration::Page::Family;  ///< where the desk is
    registration::Form content;                            ///< personal data
};
/// She heard what was saved last, and agreed.
struct ReadBackForm {
    domain::CounterId counter;
    registration::FormId form;
    std::uint32_t revision = 0;
};
/// Signs it and puts it into the outbox. FormIncomplete: `complaintsAbout` is not empty, or the last revision
/// was not read back; answered with FormSent.
struct SendForm {
    domain::CounterId counter;
    registration::FormId form;
    std::uint32_t revision = 0;
};
struct DropForm {
    domain::CounterId counter;
    registration::FormId form;
    registration::DropReason reason = registration::DropReason::SheWishes;
};

/// Of the server PC's shell: signed records, the oldest first. They wait until NoteExported. Answered with
/// OutboxPart.
struct ExportOutbox {
    registration::RecordNumber after;
};
/// Of the server PC's shell, once a file with all of these lies safely on disk. BadInput: records that were
/// never sent.
struct NoteExported {
    registration::RecordNumber first;
    registration::RecordNumber last;
    std::uint32_t count = 0;  ///< fewer than the numbers between: others were erased
};
struct OfficialAnswer {
    registration::RecordNumber record;
    registration::OfficialReply answer = registration::OfficialReply::UnderReview;
    std::string reason{};  ///< the office's own code: small letters, digits, - and _; may be empty
    domain::Day on{};

    friend bool operator==(const OfficialAnswer&, const OfficialAnswer&) = default;
};
/// Of the server PC's shell: what the office said; all of it is taken or none. BadInput: a record that was
/// never sent.
struct ReceiveAnswers {
    std::vector<OfficialAnswer> answers;
};
inline constexpr std::size_t kMostAnswers = 500;  ///< of one ReceiveAnswers

/// A record of hers that this centre has sent, with what the office said of it.
struct EarlierRecord {
    registration::RecordNumber record;
    registration::RegistryVisit kind{};
    domain::Day sent{};
    std::optional<OfficialAnswer> answer{};  ///< the newest

    friend bool operator==(const EarlierRecord&, const EarlierRecord&) = default;
};
/// The form as it was saved last; of a new one, the family as the registry has it.
struct FormOpen {
    registration::FormId form;
    std::uint32_t revision = 0;                            ///< 0: nothing was saved yet
    registration::Page page = registration::Page::Family;  ///< where the desk was
    bool readBack = false;                                 ///< she has agreed to this revision
    registration::Form content;
    std::uint32_t version = 0;  ///< of the registry that was read when the form was opened anew; 0: none
    lookups::Found found = lookups::Found::CannotAsk;  ///< the same: CannotAsk: no registry answered, she is
                                                       ///< asked for everything
    std::vector<EarlierRecord> earlier{};              ///< the newest first

    friend bool operator==(const FormOpen&, const FormOpen&) = default;
};
struct FormSent {
    registration::RecordNumber record;

    friend bool operator==(const FormSent&, const FormSent&) = default;
};
struct SignedRecord {
    registration::RecordNumber record;
    std::string text;  ///< JWS, compact; personal data

    friend bool operator==(const SignedRecord&, const SignedRecord&) = default;
};
struct OutboxPart {
    std::vector<SignedRecord> records;
    bool more = false;  ///< ask again, after the last of these

    friend bool operator==(const OutboxPart&, const OutboxPart&) = default;
};

/// A form as it lies, sealed, beside the log: the same form gives the same bytes. Personal data.
[[nodiscard]] std::string encodeForm(const registration::Form& form);
/// @return Corrupt when the bytes are none
[[nodiscard]] domain::Result<registration::Form> decodeForm(std::string_view bytes);

}  // namespace owc::protocol

#include "queue-server/registration/record.h"
#include "queue-server/server/engine.h"
#include "queue-server/server/prefilled.h"

// Forms of the registration desk: saved at every step, sent as signed records, answered by an office.
namespace owc::server {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
using registration::FormId;
using registration::RecordNumber;

namespace {

constexpr std::size_t kMostEarlier = 12;  ///< records of a person that a desk is told of
constexpr std::size_t kAPart = 32;        ///< records of one reply
constexpr std::size_t kLongestReason = 32;

std::int64_t keyOf(auto id) {
    return static_cast<std::int64_t>(id.value);
}

template <class Body>
registration::Desk deskOf(const Body& body, const Incoming& incoming) {
    return {body.counter, incoming.device.name};
}

bool isCode(const std::string& text) {
    return text.size() <= kLongestReason && std::ranges::all_of(text, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
           });
}

protocol::EarlierRecord earlierOf(const store::RecordRow& row) {
    const auto day = [](std::int32_t days) { return domain::Day{std::chrono::days{days}}; };
    protocol::EarlierRecord earlier{{static_cast<std::uint64_t>(row.record)},
                                    static_cast<registration::RegistryVisit>(row.kind),
                                    day(row.day),
                                    {}};
    if (row.answer)
        earlier.answer = protocol::OfficialAnswer{
            earlier.record, static_cast<registration::OfficialReply>(row.answer->answer), row.answer->reason,
            day(row.answer->day)};
    return earlier;
}

}  // namespace

Result<registration::Events> Engine::commit(const registration::Command& command, Batch& batch) {
    auto events = m_registrations.decide(command, state(), batch.now);
    if (!events) return events;
    m_registrations.apply(*events);
    batch.add(*events);
    return events;
}

std::optional<RegistryQuestion> Engine::questionFor(const protocol::OpenForm& body, const Incoming& incoming,
                                                    domain::Time now) const {
    if (!m_parts.registry || !m_parts.forms) return {};
    if (!m_registrations.mayOpen(deskOf(body, incoming), body.kind, state())) return {};
    const auto digits = digitsAt(body.counter, body.cnic);
    if (!digits) return {};
    const auto person = m_parts.log.people().find(*digits);
    if (person && *person) {
        const registration::Draft* draft =
            registrations().find(registrations().formOf({**person}, body.kind));
        if (draft && draft->revision > 0) return {};  // it comes back as it was saved
    }
    return RegistryQuestion{
        .cnic = std::stoull(*digits), .on = today(now), .kindOnly = true, .household = true};
}

/// As it was saved last, in this batch or on disk.
Result<registration::Form> Engine::savedForm(FormId form, const Batch& batch) const {
    const registration::Draft* draft = registrations().find(form);
    if (!draft) return fail(ErrorCode::FormNotOpen);
    std::optional<std::string> sealed;
    for (const store::DraftRow& row : batch.rows.drafts) {
        if (row.form == keyOf(form)) sealed = row.sealed;
    }
    if (!sealed) {
        auto stored = m_parts.log.forms().draft(keyOf(form));
        if (!stored) return tl::unexpected(stored.error());
        sealed = std::move(*stored);
    }
    if (!sealed) return fail(ErrorCode::BadKey, "a form that was saved is not there");
    const auto plain = m_parts.forms->open(form, draft->person, *sealed);
    if (!plain) return tl::unexpected(plain.error());
    return protocol::decodeForm(*plain);
}

Result<std::vector<protocol::EarlierRecord>> Engine::earlierOf(domain::PersonId person) const {
    const auto rows = m_parts.log.forms().recordsOf(person.value, kMostEarlier);
    if (!rows) return tl::unexpected(rows.error());
    std::vector<protocol::EarlierRecord> earlier;
    for (const store::RecordRow& row : *rows) earlier.push_back(server::earlierOf(row));
    return earlier;
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::OpenForm& body) {
    if (!m_parts.forms) return fail(ErrorCode::CannotAskNow, "this centre takes no forms");
    const Incoming& incoming = asking.incoming;
    if (incoming.consulted && !m_parts.gate.owns(incoming.device.name, incoming.key))
        return fail(ErrorCode::UnknownDevice);  // revoked meanwhile
    const registration::Desk desk = deskOf(body, incoming);
    if (const auto may = m_registrations.mayOpen(desk, body.kind, state()); !may)
        return tl::unexpected(may.error());
    const auto digits = digitsAt(body.counter, body.cnic);
    if (!digits) return tl::unexpected(digits.error());
    if (incoming.consulted && incoming.consulted->cnic != std::stoull(*digits))
        return fail(ErrorCode::NoVisitor, "another stands here by now");  // whose family this is not
    const auto person = asking.batch.findOrAddPerson(*digits, m_parts.log);
    if (!person) return tl::unexpected(person.error());

    const Consulted none{.found = lookups::Found::CannotAsk};
    const Consulted& consulted = incoming.consulted ? *incoming.consulted : none;
    if (incoming.consulted) {
        const lookups::LookedUp looked{.device = desk.device,
                                       .counter = desk.counter,
                                       .person = {*person},
                                       .purpose = lookups::Purpose::Registration,
                                       .found = consulted.found,
                                       .told = consulted.foremost,
                                       .version = consulted.version,
                                       .client = {},
                                       .reason = {},
                                       .outcome = {}};
        if (const auto noted = commit(lookups::Record{looked}, asking.batch); !noted)
            return tl::unexpected(noted.error());
    }
    const auto opened = commit(
        registration::OpenForm{desk, body.kind, {*person}, consulted.found, consulted.version}, asking.batch);
    if (!opened) return tl::unexpected(opened.error());

    const FormId form = registrations().formOf({*person}, body.kind);
    const registration::Draft& draft = *registrations().find(form);
    auto earlier = earlierOf({*person});
    if (!earlier) return tl::unexpected(earlier.error());
    protocol::FormOpen reply{
        .form = form,
        .revision = draft.revision,
        .page = draft.revision > 0 ? draft.page : registration::pagesOf(body.kind).front(),
        .readBack = draft.revision > 0 && draft.readBack == draft.revision,
        .content = {},
        .version = draft.version,
        .found = draft.found,
        .earlier = std::move(*earlier)};
    if (draft.revision == 0) {
        const auto* household = consulted.household ? &*consulted.household : nullptr;
        reply.content = prefilled(body.kind, std::stoull(*digits), household, today(asking.batch.now));
        return reply;
    }
    auto saved = savedForm(form, asking.batch);
    if (!saved) return tl::unexpected(saved.error());
    reply.content = std::move(*saved);
    return reply;
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::SaveForm& body) {
    if (!m_parts.forms) return fail(ErrorCode::FormNotOpen);
    if (std::string why = registration::outOfBounds(body.content); !why.empty())
        return fail(ErrorCode::BadInput, std::move(why));
    const registration::Draft* draft = registrations().find(body.form);
    if (draft && draft->kind != body.content.kind) return fail(ErrorCode::BadInput, "kind: of another form");
    const std::string plain = protocol::encodeForm(body.content);
    const auto saved = commit(registration::SaveForm{deskOf(body, asking.incoming), body.form, body.revision,
                                                     body.page, m_parts.log.people().fingerprint(plain)},
                              asking.batch);
    if (!saved) return tl::unexpected(saved.error());
    const domain::PersonId person = registrations().find(body.form)->person;
    asking.batch.rows.drafts.push_back(
        {keyOf(body.form), person.value, m_parts.forms->seal(body.form, person, plain)});
    return protocol::Done{};
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::ReadBackForm& body) {
    const auto heard = commit(
        registration::ReadBackForm{deskOf(body, asking.incoming), body.form, body.revision}, asking.batch);
    if (!heard) return tl::unexpected(heard.error());
    return protocol::Done{};
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::SendForm& body) {
    registration::SendForm command{.desk = deskOf(body, asking.incoming),
                                   .form = body.form,
                                   .revision = body.revision,
                                   .content = {},
                                   .today = today(asking.batch.now),
                                   .digest = {}};
    const registration::Draft* found = registrations().find(body.form);
    if (!m_parts.forms || !found || found->revision == 0) {
        const auto refused = m_registrations.decide(command, state(), asking.batch.now);
        return fail(refused ? ErrorCode::FormNotOpen : refused.error().code);
    }
    const registration::Draft draft = *found;
    auto content = savedForm(body.form, asking.batch);
    if (!content) return tl::unexpected(content.error());
    command.content = std::move(*content);
    const auto digits = m_parts.log.people().reveal(draft.person.value);
    if (!digits) return tl::unexpected(digits.error());
    const RecordNumber number{registrations().nextRecord};
    const domain::Day day = state().day.value_or(command.today);
    const std::string text =
        m_parts.forms->signer().sign(registration::textOf({.number = number,
                                                           .centre = state().rules->centre,
                                                           .day = day,
                                                           .at = asking.batch.now,
                                                           .officer = draft.officer,
                                                           .applicant = std::stoull(*digits),
                                                           .previous = base64Url(registrations().lastDigest),
                                                           .version = draft.version,
                                                           .form = command.content}));
    command.digest = sha256(text);
    if (const auto sent = commit(command, asking.batch); !sent) return tl::unexpected(sent.error());
    store::Batch& rows = asking.batch.rows;
    rows.droppedDrafts.push_back(keyOf(body.form));
    rows.records.push_back({.record = keyOf(number),
                            .person = draft.person.value,
                            .kind = static_cast<std::uint32_t>(draft.kind),
                            .day = static_cast<std::int32_t>(day.time_since_epoch().count()),
                            .sealed = m_parts.forms->seal(number, draft.person, text)});
    return protocol::FormSent{number};
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::DropForm& body) {
    const auto dropped =
        commit(registration::DropForm{deskOf(body, asking.incoming), body.form, body.reason}, asking.batch);
    if (!dropped) return tl::unexpected(dropped.error());
    asking.batch.rows.droppedDrafts.push_back(keyOf(body.form));
    return protocol::Done{};
}

Result<void> Engine::dropOldDrafts(Batch& batch) {
    const auto dropped = commit(registration::DropOld{batch.now - m_parts.keepDrafts}, batch);
    if (!dropped) return tl::unexpected(dropped.error());
    for (const registration::Event& event : *dropped)
        batch.rows.droppedDrafts.push_back(
            keyOf(boost::variant2::get<registration::FormDropped>(event.body).form));
    return {};
}

Engine::Answer Engine::answer(const Asking&, const protocol::ExportOutbox& body) {
    if (!m_parts.forms) return protocol::OutboxPart{};
    if (body.after.value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        return fail(ErrorCode::BadInput, "after");
    auto rows = m_parts.log.forms().recordsAfter(keyOf(body.after), kAPart + 1);
    if (!rows) return tl::unexpected(rows.error());
    protocol::OutboxPart part{{}, rows->size() > kAPart};
    if (part.more) rows->pop_back();
    for (const store::RecordRow& row : *rows) {
        const RecordNumber number{static_cast<std::uint64_t>(row.record)};
        auto text = m_parts.forms->open(number, {row.person}, row.sealed);
        if (!text) return tl::unexpected(text.error());
        part.records.push_back({number, std::move(*text)});
    }
    return part;
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::NoteExported& body) {
    const auto noted = commit(registration::ExportRecords{body.first, body.last, body.count}, asking.batch);
    if (!noted) return tl::unexpected(noted.error());
    return protocol::Done{};
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::ReceiveAnswers& body) {
    registration::ReceiveAnswers command;
    std::vector<store::AnswerRow> rows;
    for (const protocol::OfficialAnswer& answer : body.answers) {
        if (!isCode(answer.reason))
            return fail(ErrorCode::BadInput, "reason: a code of small letters and digits");
        command.answers.push_back({answer.record, answer.answer, answer.reason, answer.on});
        rows.push_back({keyOf(answer.record), static_cast<std::uint32_t>(answer.answer), answer.reason,
                        static_cast<std::int32_t>(answer.on.time_since_epoch().count())});
    }
    if (const auto received = commit(command, asking.batch); !received)
        return tl::unexpected(received.error());
    std::ranges::move(rows, std::back_inserter(asking.batch.rows.answers));
    return protocol::Done{};
}

}  // namespace owc::server

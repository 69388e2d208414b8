#include "kiosk/app/own_desk.h"

#include <spdlog/spdlog.h>

namespace owc::kiosk_app {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr std::chrono::seconds kAskAgain{10};

/// What a start without server needs. Figures that change with every visitor are left out: each change is a write.
protocol::Changes whatStays(const client::Views& views) {
    protocol::Changes rows;
    if (views.centre) {
        protocol::CentreRow centre = *views.centre;
        centre.inside = 0;
        rows.upserts.emplace_back(std::move(centre));
    }
    for (const auto& [id, row] : views.services) {
        protocol::ServiceRow service = row;
        service.waiting = service.openCounters = 0;
        service.longestSince.reset();
        service.left.reset();
        rows.upserts.emplace_back(std::move(service));
    }
    return rows;
}

/// The server will never take it. Whatever else it says, she holds the paper: it is told again another time.
bool isFinal(ErrorCode code) {
    return code == ErrorCode::NotItsNumber || code == ErrorCode::NumberHeld || code == ErrorCode::UnknownService ||
           code == ErrorCode::BadInput;
}

template <class T>
void warnIfFailed(const Result<T>& result, const char* what) {
    if (!result)
        spdlog::error("kiosk book {} code={} detail=\"{}\"", what, static_cast<int>(result.error().code),
                      result.error().detail);
}

}  // namespace

OwnDesk::OwnDesk(std::unique_ptr<kiosk_book::OwnNumbers> book, std::chrono::minutes utcOffset, Ports ports)
    : m_book(std::move(book)), m_utcOffset(utcOffset), m_ports(std::move(ports)) {
    if (!m_book) return;
    const auto picture = m_book->picture();
    warnIfFailed(picture, "picture");
    if (picture && *picture) m_lastSeen.apply(**picture);
}

domain::Day OwnDesk::today() const {
    return std::chrono::floor<std::chrono::days>(m_ports.pcTime() + m_utcOffset);
}

void OwnDesk::see(const client::Views& views) {
    if (!m_book || !views.centre) return;
    const protocol::Changes rows = whatStays(views);
    std::string bytes = protocol::encode(protocol::Broadcast{protocol::Published{1, 1, rows}});
    if (bytes == m_kept) return;
    const auto kept = m_book->keepPicture(rows);
    warnIfFailed(kept, "keep");
    if (!kept) return;
    m_kept = std::move(bytes);
    m_lastSeen.clear();
    m_lastSeen.apply(rows);
}

bool OwnDesk::available() const {
    if (!m_book || !m_lastSeen.centre || m_lastSeen.services.empty()) return false;
    if (m_lastSeen.centre->intake == domain::Intake::Closed) return false;
    const auto day = m_book->dayToGive(today());
    return day || day.error().code == ErrorCode::NumbersExhausted;
}

Result<void> OwnDesk::mayGive(const flow::IssueOwn& wanted) const {
    if (!m_book || !m_lastSeen.centre) return fail(ErrorCode::NotConnected);
    if (m_lastSeen.centre->intake == domain::Intake::Slowed && wanted.priority == domain::Priority::None)
        return fail(ErrorCode::IntakeClosed);
    const auto service = m_lastSeen.services.find(wanted.service);
    if (service != m_lastSeen.services.end() && service->second.stopped) return fail(ErrorCode::IntakeClosed);
    const auto day = m_book->dayToGive(today());
    return day ? Result<void>{} : tl::unexpected(day.error());
}

Result<flow::Issued> OwnDesk::give(const flow::IssueOwn& wanted, std::optional<protocol::RequestId> replaces) {
    if (const auto may = mayGive(wanted); !may) return tl::unexpected(may.error());
    const domain::Time centre = m_ports.centreTime();
    const domain::Time at = centre == domain::Time{} ? m_ports.pcTime() : centre;
    const auto ticket = m_book->give({.service = wanted.service,
                                      .priority = wanted.priority,
                                      .language = wanted.language,
                                      .cnic = wanted.cnic,
                                      .at = at,
                                      .today = today(),
                                      .replaces = replaces});
    warnIfFailed(ticket, "give");
    if (!ticket) return tl::unexpected(ticket.error());
    spdlog::info("kiosk own-token number={} replaces={}", ticket->token.value, replaces.has_value());
    return flow::Issued{.visit = {static_cast<std::uint64_t>(ticket->key)},
                        .token = ticket->token,
                        .code = ticket->code,
                        .at = at,
                        .wait = {},
                        .own = true};
}

void OwnDesk::record(const flow::RecordOwn& printed) {
    if (!m_book) return;
    warnIfFailed(m_book->printed(static_cast<std::int64_t>(printed.ticket.value), printed.result, printed.reasons),
                 "printed");
}

void OwnDesk::report() {
    if (!m_book || m_underWay || m_ports.pcTime() < m_notBefore) return;
    const auto open = m_book->toReport();
    warnIfFailed(open, "report");
    if (!open || open->empty()) return;
    const kiosk_book::OwnTicket& ticket = open->front();
    m_underWay = true;
    m_ports.send(protocol::AdmitOffline{.token = ticket.token,
                                        .day = ticket.day,
                                        .at = ticket.wanted.at,
                                        .service = ticket.wanted.service,
                                        .priority = ticket.wanted.priority,
                                        .language = ticket.wanted.language,
                                        .partySize = 1,
                                        .cnic = ticket.wanted.cnic,
                                        .code = ticket.code,
                                        .replaces = ticket.wanted.replaces,
                                        .result = ticket.result.value_or(domain::PrintResult::Uncertain),
                                        .reasons = ticket.reasons},
                 [this, ticket](const auto& reply) { answered(ticket, reply); });
}

void OwnDesk::answered(const kiosk_book::OwnTicket& ticket, const Result<protocol::ReplyBody>& reply) {
    m_underWay = false;
    if (!reply && !isFinal(reply.error().code)) {
        m_notBefore = m_ports.pcTime() + kAskAgain;
        return;
    }
    if (reply) {
        spdlog::info("kiosk own-token-reported number={}", ticket.token.value);
        warnIfFailed(m_book->reported(ticket.key), "reported");
        return report();
    }
    const ErrorCode code = reply.error().code;
    spdlog::error("kiosk own-token-refused number={} code={}", ticket.token.value, static_cast<int>(code));
    if (!ticket.wanted.replaces) return refused(ticket, code);
    // What it stood for is no more hers for that: until it is taken back the ticket is told again.
    m_underWay = true;
    m_ports.send(protocol::TakeBack{*ticket.wanted.replaces}, [this, ticket, code](const auto& done) {
        m_underWay = false;
        if (!done && done.error().code != ErrorCode::WrongStep && done.error().code != ErrorCode::UnknownVisit)
            m_notBefore = m_ports.pcTime() + kAskAgain;
        else
            refused(ticket, code);
    });
}

void OwnDesk::refused(const kiosk_book::OwnTicket& ticket, ErrorCode code) {
    warnIfFailed(m_book->refused(ticket.key, code), "refused");
    report();
}

std::unique_ptr<kiosk_book::OwnNumbers> openBook(const settings::CentreSettings& settings, const std::string& device,
                                                 const std::filesystem::path& folder, const std::string& secretKey) {
    const settings::Device* kiosk = settings.findDevice(device);
    if (!kiosk || kiosk->ownFirst == 0) return nullptr;
    auto book = kiosk_book::OwnNumbers::open(
        folder / device,
        {static_cast<std::uint32_t>(kiosk->ownFirst), static_cast<std::uint32_t>(kiosk->ownLast)}, secretKey);
    warnIfFailed(book, "open");
    return book ? std::move(*book) : nullptr;
}

}  // namespace owc::kiosk_app

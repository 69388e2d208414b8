#include "kiosk/app/report_book.h"

#include <spdlog/spdlog.h>

#include <algorithm>

namespace owc::kiosk_app {

void ReportBook::add(const flow::ReportTicket& report) {
    m_open.push_back({++m_last, report, false});
    send(m_open.back());
}

void ReportBook::sendAgain() {
    for (Entry& entry : m_open)
        if (!entry.underWay) send(entry);
}

void ReportBook::send(Entry& entry) {
    entry.underWay = true;
    const flow::ReportTicket& report = entry.report;
    m_send(domain::ReportTicket{.device = {},
                                .visit = report.visit,
                                .result = report.result,
                                .duplicate = false,
                                .reasons = report.reasons},
           [this, number = entry.number](const auto& reply) { answered(number, reply); });
}

void ReportBook::answered(std::uint64_t number, const domain::Result<protocol::ReplyBody>& reply) {
    const auto entry =
        std::find_if(m_open.begin(), m_open.end(), [&](const Entry& open) { return open.number == number; });
    if (entry == m_open.end()) return;
    if (!reply && reply.error().code == domain::ErrorCode::NotConnected) {
        entry->underWay = false;
        return;
    }
    const domain::VisitId visit = entry->report.visit;
    m_open.erase(entry);
    if (reply)
        m_accepted(visit);
    else
        spdlog::warn("kiosk report-refused visit={} code={}", visit.value,
                     static_cast<int>(reply.error().code));
}

}  // namespace owc::kiosk_app

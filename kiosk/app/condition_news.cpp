#include "kiosk/app/condition_news.h"

#include <spdlog/spdlog.h>

#include "queue-server/domain/device_reasons.h"

namespace owc::kiosk_app {

void ConditionNews::changed(const std::string& reasons, bool connected) {
    if (m_known && reasons == m_printer) return;
    m_printer = reasons;
    m_known = true;
    if (connected) send();
}

void ConditionNews::scannerChanged(const std::string& reason, bool connected) {
    if (reason == m_scanner) return;
    m_scanner = reason;
    m_known = true;
    if (connected) send();
}

void ConditionNews::setVisitorCalls(bool calls, bool connected) {
    if (calls == m_calls) return;
    m_calls = calls;
    m_known = true;
    if (connected) send();
}

void ConditionNews::linkBack() {
    if (m_known) send();
}

std::string ConditionNews::reasons() const {
    std::string all(m_calls ? domain::kVisitorCalls : "");
    for (const std::string& one : {m_scanner, m_printer})
        if (!one.empty()) all += (all.empty() ? "" : ",") + one;
    return all;
}

void ConditionNews::send() {
    m_send(protocol::ReportCondition{reasons()},
           [this, called = m_calls](const domain::Result<protocol::ReplyBody>& reply) {
               if (reply && called && m_calls) m_heard();
               // A broken link needs no second try: its return sends the condition again.
               if (!reply && reply.error().code != domain::ErrorCode::NotConnected)
                   spdlog::warn("kiosk condition-refused code={}", static_cast<int>(reply.error().code));
           });
}

}  // namespace owc::kiosk_app

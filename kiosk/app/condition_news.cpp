#include "kiosk/app/condition_news.h"

#include <spdlog/spdlog.h>

namespace owc::kiosk_app {

void ConditionNews::changed(const std::string& reasons, bool connected) {
    if (m_known && reasons == m_reasons) return;
    m_reasons = reasons;
    m_known = true;
    if (connected) send();
}

void ConditionNews::linkBack() {
    if (m_known) send();
}

void ConditionNews::send() {
    m_send(protocol::ReportCondition{m_reasons}, [](const domain::Result<protocol::ReplyBody>& reply) {
        // A broken link needs no second try: its return sends the condition again.
        if (!reply && reply.error().code != domain::ErrorCode::NotConnected)
            spdlog::warn("kiosk condition-refused code={}", static_cast<int>(reply.error().code));
    });
}

}  // namespace owc::kiosk_app

#include "tests/crash/acknowledged.h"

#include "queue-server/protocol/stored.h"
#include "queue-server/store/log.h"

namespace owc::test {

namespace {

std::string numbered(const char* what, std::uint64_t number) {
    return what + (" " + std::to_string(number));
}

}  // namespace

void Acknowledged::note(std::uint32_t kind, const std::string& body, std::vector<std::string>& wrong) {
    const auto entry = protocol::decodeEntry({}, kind, body);
    if (!entry) {
        wrong.push_back("an event cannot be read: " + entry.error().detail);
        return;
    }
    const auto* event = boost::variant2::get_if<domain::Event>(&*entry);
    if (!event) return;  // another aggregate's
    if (boost::variant2::holds_alternative<domain::LegCalled>(event->body)) ++m_called;
    if (boost::variant2::holds_alternative<domain::LegCompleted>(event->body)) ++m_completed;
    const auto* opened = boost::variant2::get_if<domain::VisitOpened>(&event->body);
    if (!opened) return;
    if (!m_numbers.insert(opened->token).second) wrong.push_back(numbered("twice: token", opened->token.value));
    if (!m_opened.emplace(opened->visit, Opened{opened->token, opened->code.text()}).second)
        wrong.push_back(numbered("twice: visit", opened->visit.value));
}

std::vector<std::string> Acknowledged::check() {
    const auto log = store::Log::open(m_database, store::OpenMode::ReadOnly);
    if (!log) return {"the log does not open: " + log.error().detail};
    std::vector<std::string> wrong;
    if (m_seq > 0) {
        const auto same = (*log)->forEach(m_seq, [&](const store::StoredEvent& event) {
            if (event.seq != m_seq || event.hash != m_hash)
                wrong.push_back(numbered("gone or changed: event", m_seq));
            return false;
        });
        if (!same) wrong.push_back(same.error().detail);
        if ((*log)->head().seq < m_seq) wrong.push_back(numbered("gone: event", m_seq));
    }
    const auto read = (*log)->forEachVerified(m_seq + 1, [&](const store::StoredEvent& event) {
        note(event.kind, event.body, wrong);
        m_seq = event.seq;
        m_hash = event.hash;
        return true;
    });
    if (!read) wrong.push_back(read.error().detail);
    for (const protocol::TokenIssued& told : m_fresh) {
        const auto found = m_opened.find(told.visit);
        if (found == m_opened.end())
            wrong.push_back(numbered("acknowledged and lost: token", told.token.value));
        else if (found->second.token != told.token || found->second.code != told.code)
            wrong.push_back(numbered("told otherwise than the log has it: token", told.token.value));
    }
    m_tokens += m_fresh.size();
    m_fresh.clear();
    return wrong;
}

std::vector<std::string> Acknowledged::checkAll() {
    auto wrong = check();
    const auto log = store::Log::open(m_database, store::OpenMode::ReadOnly);
    const auto verified = log ? (*log)->verify() : tl::unexpected(log.error());
    if (!verified) wrong.push_back(verified.error().detail);
    const auto same = [&](const char* what, std::size_t told, std::size_t inLog) {
        if (told != inLog)
            wrong.push_back(std::string(what) + ": " + std::to_string(told) + " told, " + std::to_string(inLog) +
                            " in the log");
    };
    same("tokens", m_tokens, m_opened.size());
    same("calls", m_calls, m_called);
    same("completions", m_completions, m_completed);
    return wrong;
}

}  // namespace owc::test

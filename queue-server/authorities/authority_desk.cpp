#include "queue-server/authorities/authority_desk.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <chrono>

#include "config/secrecy/wiped_stack.h"
#include "queue-server/authorities/wipe.h"
#include "queue-server/domain/check.h"

namespace owc::authorities {

using identity::Answer;
using identity::Question;

AuthorityDesk::AuthorityDesk(std::unique_ptr<identity::IdentityAuthority> authority, Limits limits)
    : m_authority(std::move(authority)),
      m_most(limits.most),
      m_bell(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) {
    OWC_CHECK(m_authority && limits.workers > 0 && m_bell >= 0);
    m_name = m_authority->name();
    for (std::size_t i = 0; i < limits.workers; ++i) m_workers.emplace_back([this] { run(); });
}

AuthorityDesk::~AuthorityDesk() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_rung.notify_all();
    for (std::thread& worker : m_workers) worker.join();
    for (Asked& asked : m_asked) wipe(asked.question);
    ::close(m_bell);
}

AuthorityDesk::Taken AuthorityDesk::ask(Work work, Question question) {
    const bool asked = m_waiting.contains(question.nonce);
    if (asked || m_waiting.size() >= m_most) {
        wipe(question);
        return asked ? Taken::AskedAlready : Taken::Full;
    }
    m_waiting.insert(question.nonce);
    {
        const std::lock_guard lock(m_mutex);
        m_asked.push_back({work, std::move(question)});
    }
    wipe(question);
    m_rung.notify_one();
    return Taken::Yes;
}

std::vector<Answer> AuthorityDesk::takeAnswers() {
    eventfd_t rung = 0;
    ::eventfd_read(m_bell, &rung);
    std::vector<Answer> answers;
    {
        const std::lock_guard lock(m_mutex);
        answers.swap(m_answers);
    }
    for (const Answer& answer : answers) m_waiting.erase(answer.nonce);
    return answers;
}

Answer AuthorityDesk::answerTo(const Asked& asked) const {
    const auto began = std::chrono::steady_clock::now();
    Answer answer = asked.work == Work::Verify ? m_authority->verify(asked.question)
                                               : m_authority->lastResult(asked.question);
    answer.nonce = asked.question.nonce;  // whatever an adapter does, nobody waits for ever
    answer.took =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - began);
    return answer;
}

void AuthorityDesk::run() {
    for (;;) {
        Asked asked;
        {
            std::unique_lock lock(m_mutex);
            m_rung.wait(lock, [this] { return m_stop || !m_asked.empty(); });
            if (m_stop) return;
            asked = std::move(m_asked.front());
            wipe(m_asked.front().question);
            m_asked.pop_front();
        }
        Answer answer = answerTo(asked);
        wipe(asked.question);
        secrecy::wipeStack();
        {
            const std::lock_guard lock(m_mutex);
            m_answers.push_back(std::move(answer));
        }
        ::eventfd_write(m_bell, 1);
    }
}

}  // namespace owc::authorities

#include "tests/bench/played_bank.h"

#include <stdexcept>
#include <thread>

#include "queue-server/sandbox-bank/messages.h"
#include "tests/bench/samples.h"

namespace owc::bench {

PlayedBank::PlayedBank(std::chrono::milliseconds pause) : m_pause(pause) {
    auto door =
        sandbox_bank::Door::open(0, [this](const sandbox_bank::Request& request) { return answer(request); });
    if (!door) throw std::runtime_error("no bank: " + door.error());
    m_door = std::move(*door);
}

double PlayedBank::took(const std::string& reference) const {
    const std::lock_guard lock(m_mutex);
    const auto found = m_took.find(reference);
    return found == m_took.end() ? 0 : found->second;
}

sandbox_bank::Reply PlayedBank::answer(const sandbox_bank::Request& request) {
    const auto asked = Clock::now();
    const auto question = sandbox_bank::readQuestion(request.body);
    if (!question) return {.status = 400};
    if (m_pause.count() > 0) std::this_thread::sleep_until(asked + m_pause);
    sandbox_bank::Reply reply{
        .body = sandbox_bank::writeAnswer(*question, {.outcome = sandbox_bank::Outcome::Approved,
                                                      .amountPaisa = question->amountPaisa,
                                                      .reference = "B-" + question->reference})};
    const std::lock_guard lock(m_mutex);
    m_took[question->reference] = microsSince(asked);
    return reply;
}

}  // namespace owc::bench

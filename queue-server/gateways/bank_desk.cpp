#include "queue-server/gateways/bank_desk.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <chrono>
#include <exception>

#include "queue-server/domain/check.h"

namespace owc::gateways {

using payments::BankAnswer;
using payments::BankMeaning;
using payments::BankQuestion;

namespace {

constexpr std::chrono::seconds kRestEvery{1};

/// What an adapter says of a question, whatever it does: somebody's money waits for it.
BankAnswer heardFrom(payments::PaymentGateway& bank, const BankQuestion& question) {
    BankAnswer answer;
    try {
        answer = bank.ask(question);
        if (answer.transaction == question.transaction && answer.work == question.work) return answer;
        answer = {.code = "other-question"};
    } catch (const std::exception&) {  // its text may hold anything
        answer = {.code = "adapter-failed"};
    } catch (...) {
        answer = {.code = "adapter-failed"};
    }
    answer.work = question.work;
    answer.transaction = question.transaction;
    answer.meaning = BankMeaning::NoAnswer;
    return answer;
}

}  // namespace

BankDesk::BankDesk(std::unique_ptr<payments::PaymentGateway> bank, Limits limits)
    : m_bank(std::move(bank)), m_most(limits.most), m_bell(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) {
    OWC_CHECK(m_bank && limits.workers > 0 && m_bell >= 0);
    m_name = m_bank->name();
    for (std::size_t i = 0; i < limits.workers; ++i) m_workers.emplace_back([this, rests = i == 0] { run(rests); });
}

BankDesk::~BankDesk() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_rung.notify_all();
    for (std::thread& worker : m_workers) worker.join();
    ::close(m_bell);
}

BankDesk::Taken BankDesk::ask(BankQuestion question) {
    Key key{question.transaction, question.work};
    if (m_waiting.contains(key)) return Taken::AskedAlready;
    if (m_waiting.size() >= m_most) return Taken::Full;
    m_waiting.insert(std::move(key));
    {
        const std::lock_guard lock(m_mutex);
        m_asked.push_back(std::move(question));
    }
    m_rung.notify_one();
    return Taken::Yes;
}

std::vector<BankAnswer> BankDesk::takeAnswers() {
    eventfd_t rung = 0;
    ::eventfd_read(m_bell, &rung);
    std::vector<BankAnswer> answers;
    {
        const std::lock_guard lock(m_mutex);
        answers.swap(m_answers);
    }
    for (const BankAnswer& answer : answers) m_waiting.erase({answer.transaction, answer.work});
    return answers;
}

BankAnswer BankDesk::answerTo(const BankQuestion& question) const {
    const auto began = std::chrono::steady_clock::now();
    BankAnswer answer = heardFrom(*m_bank, question);
    answer.took =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - began);
    return answer;
}

std::optional<BankQuestion> BankDesk::nextFor(bool rests) {
    std::unique_lock lock(m_mutex);
    const auto rung = [this] { return m_stop || !m_asked.empty(); };
    if (!rests) m_rung.wait(lock, rung);
    while (!rung()) {
        if (m_rung.wait_for(lock, kRestEvery, rung)) break;
        lock.unlock();
        m_bank->rest();
        lock.lock();
    }
    if (m_stop) return std::nullopt;
    BankQuestion question = std::move(m_asked.front());
    m_asked.pop_front();
    return question;
}

void BankDesk::run(bool rests) {
    while (const auto question = nextFor(rests)) {
        BankAnswer answer = answerTo(*question);
        {
            const std::lock_guard lock(m_mutex);
            m_answers.push_back(std::move(answer));
        }
        ::eventfd_write(m_bell, 1);
    }
}

}  // namespace owc::gateways

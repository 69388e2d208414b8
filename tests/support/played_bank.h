#pragma once

#include <deque>
#include <memory>
#include <mutex>
#include <vector>

#include "queue-server/payments/gateway.h"

namespace owc::test {

/// What a played bank says and was asked. Threads: any.
class BankScript {
  public:
    /// The next question of this work is answered so; without a script it approves what it is asked, knows
    /// nothing of what it is asked about, and takes back what it is asked to.
    void says(payments::BankWork work, payments::BankAnswer answer) {
        const std::lock_guard lock(m_mutex);
        answer.work = work;
        m_answers.push_back(std::move(answer));
    }
    void says(payments::BankWork work, payments::BankMeaning meaning) {
        says(work, payments::BankAnswer{.meaning = meaning});
    }
    [[nodiscard]] std::vector<payments::BankQuestion> asked() const {
        const std::lock_guard lock(m_mutex);
        return m_asked;
    }
    payments::BankAnswer answer(const payments::BankQuestion& question) {
        const std::lock_guard lock(m_mutex);
        m_asked.push_back(question);
        payments::BankAnswer answer{
            .meaning = usual(question.work), .amount = question.due.amount, .reference = "B-1"};
        for (auto it = m_answers.begin(); it != m_answers.end(); ++it) {
            if (it->work != question.work) continue;
            answer = std::move(*it);
            m_answers.erase(it);
            break;
        }
        answer.work = question.work;
        answer.transaction = question.transaction;
        return answer;
    }

  private:
    static payments::BankMeaning usual(payments::BankWork work) {
        using payments::BankMeaning;
        if (work == payments::BankWork::Authorise) return BankMeaning::Approved;
        return work == payments::BankWork::Inquire ? BankMeaning::NotFound : BankMeaning::Reversed;
    }

    mutable std::mutex m_mutex;
    std::deque<payments::BankAnswer> m_answers;
    std::vector<payments::BankQuestion> m_asked;
};

/// A bank that says what its script has.
class PlayedBank : public payments::PaymentGateway {
  public:
    explicit PlayedBank(std::shared_ptr<BankScript> script) : m_script(std::move(script)) {}

    [[nodiscard]] std::string name() const override { return "played"; }
    [[nodiscard]] payments::BankAnswer ask(const payments::BankQuestion& question) override {
        return m_script->answer(question);
    }

  private:
    std::shared_ptr<BankScript> m_script;
};

}  // namespace owc::test

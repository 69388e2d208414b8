#pragma once

#include <deque>
#include <map>
#include <memory>
#include <mutex>

#include "queue-server/identity/authority.h"

namespace owc::test {

/// What a played authority says and was asked. Threads: any.
class AuthorityScript {
  public:
    /// The next print is answered so; without a script it does not match.
    void says(identity::Meaning meaning, std::string code = {}, std::string session = {}) {
        const std::lock_guard lock(m_mutex);
        identity::Answer answer;
        answer.meaning = meaning;
        answer.code = std::move(code);
        answer.session = std::move(session);
        m_answers.push_back(std::move(answer));
    }
    /// What it says of a transaction when it is asked for its result.
    void remembers(identity::Meaning meaning) {
        const std::lock_guard lock(m_mutex);
        m_result = meaning;
    }
    [[nodiscard]] std::vector<identity::Question> asked() const {
        const std::lock_guard lock(m_mutex);
        return m_asked;
    }

    identity::Answer answer(const identity::Question& question, bool result) {
        const std::lock_guard lock(m_mutex);
        m_asked.push_back(question);
        identity::Answer answer;
        answer.meaning = result ? m_result : identity::Meaning::NoMatch;
        if (!result && !m_answers.empty()) {
            answer = std::move(m_answers.front());
            m_answers.pop_front();
        }
        answer.nonce = question.nonce;
        answer.transaction = question.transaction;
        return answer;
    }

  private:
    mutable std::mutex m_mutex;
    std::deque<identity::Answer> m_answers;
    identity::Meaning m_result = identity::Meaning::NoneFound;
    std::vector<identity::Question> m_asked;
};

/// An authority that says what its script has.
class PlayedAuthority : public identity::IdentityAuthority {
  public:
    explicit PlayedAuthority(std::shared_ptr<AuthorityScript> script) : m_script(std::move(script)) {}

    [[nodiscard]] std::string name() const override { return "played"; }
    [[nodiscard]] identity::Answer verify(const identity::Question& question) override {
        return m_script->answer(question, false);
    }
    [[nodiscard]] identity::Answer lastResult(const identity::Question& question) override {
        return m_script->answer(question, true);
    }

  private:
    std::shared_ptr<AuthorityScript> m_script;
};

}  // namespace owc::test

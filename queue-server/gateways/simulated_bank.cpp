#include "queue-server/gateways/simulated_bank.h"

#include "queue-server/gateways/bank_messages.h"

namespace owc::gateways {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
using payments::BankAnswer;
using payments::BankMeaning;
using payments::BankQuestion;

namespace {

constexpr const char* kPath = "/transactions";

}  // namespace

Result<std::unique_ptr<SimulatedBank>> SimulatedBank::open(const Setup& setup) {
    auto url = loopbackUrl(setup.url);
    if (!url)
        return fail(ErrorCode::BadSettings,
                    "the simulated bank has to be on this machine, as http://127.0.0.1:PORT");
    return std::unique_ptr<SimulatedBank>(new SimulatedBank(std::move(*url), setup.deadline));
}

BankAnswer SimulatedBank::ask(const BankQuestion& question) {
    const auto without = [&](BankMeaning meaning, std::string code) {
        return BankAnswer{.work = question.work,
                          .transaction = question.transaction,
                          .meaning = meaning,
                          .code = std::move(code)};
    };
    const auto body = writeBankQuestion(question);
    if (!body) return without(BankMeaning::NotSent, "bad-question");
    BankCalled called = postToBank(m_url, m_deadline, kPath, *body);
    switch (called.end) {
        case BankCalled::End::Answered:
            return readBankAnswer(called.body, question);
        case BankCalled::End::NotSent:
            return without(BankMeaning::NotSent, std::move(called.trouble));
        case BankCalled::End::Lost:
            break;
    }
    return without(BankMeaning::NoAnswer, std::move(called.trouble));
}

}  // namespace owc::gateways

#include "queue-server/sandbox-bank/bank.h"

#include <algorithm>

namespace owc::sandbox_bank {

tl::expected<std::unique_ptr<Bank>, std::string> Bank::open(Setup setup) {
    if (const auto usable = check(setup.chances); !usable) return tl::unexpected(usable.error());
    auto book = Book::open(setup.book);
    if (!book) return tl::unexpected(book.error());
    const int port = setup.port;
    std::unique_ptr<Bank> bank(new Bank(std::move(setup), std::move(*book)));
    auto door = Door::open(port, [raw = bank.get()](const Request& request) { return raw->answer(request); });
    if (!door) return tl::unexpected(door.error());
    bank->m_door = std::move(*door);
    return bank;
}

Bank::Bank(Setup setup, std::unique_ptr<Book> book)
    : m_setup(std::move(setup)), m_book(std::move(book)), m_dice(m_setup.seed, m_setup.chances) {}

Bank::~Bank() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_changed.notify_all();
}

bool Bank::waitForArrived(std::uint64_t count) {
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, std::chrono::seconds(10), [&] { return m_arrived >= count; });
}

bool Bank::waitForCarriedOut(std::uint64_t count) {
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, std::chrono::seconds(10), [&] { return m_carriedOut >= count; });
}

bool Bank::pause() {
    std::unique_lock lock(m_mutex);
    return !m_changed.wait_for(lock, m_setup.pause, [this] { return m_stop; });
}

bool Bank::waitForTheNext(const std::string& transaction, std::uint64_t answered) {
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, m_setup.pause, [&] { return m_stop || m_answered[transaction] != answered; });
    return !m_stop;
}

Reply Bank::answer(const Request& request) {
    if (request.method == "GET" && request.path == "/book") {
        auto rows = m_book->csv();
        if (!rows) return {.status = 500};
        return {.type = "text/csv", .body = std::move(*rows)};
    }
    if (request.path != "/transactions") return {.status = 404};
    if (request.method != "POST") return {.status = 405};
    const auto question = readQuestion(request.body);
    if (!question) return {.status = 400};
    std::uint64_t answered = 0;
    {
        const std::lock_guard lock(m_mutex);
        ++m_arrived;
        answered = m_answered[question->transaction];
    }
    m_changed.notify_all();
    Reply reply = answerTo(*question, answered);
    {
        const std::lock_guard lock(m_mutex);
        ++m_answered[question->transaction];
    }
    m_changed.notify_all();
    return reply;
}

Reply Bank::answerTo(const Question& question, std::uint64_t answered) {
    const Dice::Thrown thrown = m_dice.throwFor(question);
    if (thrown.fault == Fault::Drop) return {.ending = Reply::Ending::Cut};
    if (thrown.fault == Fault::Late && !waitForTheNext(question.transaction, answered))
        return {.ending = Reply::Ending::Cut};
    const Terms terms = termsFor(question, thrown);
    Reply reply = carryOut(question, terms);
    if (thrown.fault == Fault::Double) {
        reply = carryOut(question, terms);
        reply.ending = Reply::Ending::Twice;
    }
    if (thrown.fault == Fault::Mute || (thrown.fault == Fault::Delay && !pause()))
        reply.ending = Reply::Ending::Cut;
    return reply;
}

Reply Bank::carryOut(const Question& question, const Terms& terms) {
    const auto answer = m_book->carryOut(question, terms);
    {
        const std::lock_guard lock(m_mutex);
        ++m_carriedOut;
    }
    m_changed.notify_all();
    if (!answer) return {.status = 500};
    return {.body = writeAnswer(question, *answer)};
}

Terms Bank::termsFor(const Question& question, const Dice::Thrown& thrown) const {
    constexpr std::int64_t kTooMuch = 10'000;  // a hundred rupees
    constexpr Reason kReasons[] = {Reason::Other, Reason::NotDue, Reason::Blocked, Reason::Closed};
    const std::int64_t asked = question.amountPaisa;
    if (thrown.fault == Fault::Refuse) return {.declined = kReasons[thrown.more % std::size(kReasons)]};
    if (m_setup.list && !m_setup.list->isDue(question)) return {.declined = Reason::NotDue};
    if (thrown.fault == Fault::Partial) return {.amountPaisa = std::max<std::int64_t>(asked / 2, 1)};
    if (thrown.fault == Fault::Wrong) return {.amountPaisa = asked + kTooMuch};
    return {.amountPaisa = asked};
}

}  // namespace owc::sandbox_bank

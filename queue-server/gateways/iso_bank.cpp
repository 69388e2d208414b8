#include "queue-server/gateways/iso_bank.h"

#include <algorithm>
#include <charconv>
#include <condition_variable>
#include <mutex>
#include <vector>

#include "queue-server/gateways/iso_talk.h"
#include "queue-server/gateways/iso_turns.h"
#include "queue-server/outbound/guards.h"

namespace owc::gateways {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
using payments::BankAnswer;
using payments::BankMeaning;
using payments::BankQuestion;
using payments::BankWork;

namespace {

constexpr std::size_t kMsDigits = 13;
constexpr std::chrono::milliseconds kToAnEcho{200};  ///< a line that does not take our answer sooner is of no use
constexpr int kEchoShare =
    4;  ///< of the deadline that an echo may take: after it there is time for a new line

/// When it was asked first.
domain::Time beginOf(const std::string& transaction) {
    std::int64_t ms = 0;
    std::from_chars(transaction.data(), transaction.data() + kMsDigits, ms);
    return domain::Time{std::chrono::milliseconds{ms}};
}

/// "field 4: is longer ..." as a word for the log.
std::string wordOf(const std::string& detail) {
    std::string word = "bad-" + detail.substr(0, detail.find(':'));
    std::ranges::replace(word, ' ', '-');
    return word;
}

/// A line that waits for its next question.
struct Idle {
    std::unique_ptr<IsoLine> line;
    Until since;
    bool mustEcho = false;  ///< it left a question unanswered
};

}  // namespace

class IsoBank::Impl {
  public:
    Impl(Setup setup, IsoTrust trust, std::unique_ptr<IsoTalk> talk)
        : m_terms(std::move(setup.terms)),
          m_trust(std::move(trust)),
          m_talk(std::move(talk)),
          m_began(setup.now()) {}

    BankAnswer ask(const BankQuestion& question) {
        const outbound::NoBrokenPipe noBrokenPipe;
        const auto until = std::chrono::steady_clock::now() + deadline();
        if (!payments::isTransaction(question.transaction))
            return without(question, BankMeaning::NotSent, "bad-question");
        const IsoTurns::Turn turn(m_turns, question.transaction, until);
        if (!turn.isMine()) return without(question, BankMeaning::NotSent, "busy");
        const bool isReversed = m_turns.wasSent(question.transaction, BankWork::Reverse);
        if (isReversed && question.work != BankWork::Reverse)
            return without(question, BankMeaning::NoAnswer, "being-reversed");
        const auto prepared = m_talk->prepare(m_talk->messages().question(question, isRepeated(question)));
        if (!prepared) return without(question, BankMeaning::NotSent, wordOf(prepared.error().detail));
        return askedOf(question, *prepared, until);
    }

    void rest() {
        const outbound::NoBrokenPipe noBrokenPipe;
        std::unique_lock lock(m_mutex);
        for (std::size_t left = m_idle.size(); left > 0 && !m_idle.empty(); --left) {
            Idle idle = std::move(m_idle.front());
            m_idle.erase(m_idle.begin());
            ++m_out;
            lock.unlock();
            if (!m_talk->heard(*idle.line, std::chrono::steady_clock::now() + kToAnEcho)) idle.line.reset();
            lock.lock();
            --m_out;
            if (idle.line) m_idle.push_back(std::move(idle));
        }
        lock.unlock();
        m_changed.notify_all();
    }

  private:
    [[nodiscard]] std::chrono::milliseconds deadline() const {
        return std::chrono::milliseconds(m_terms.deadlineMs);
    }

    static BankAnswer without(const BankQuestion& question, BankMeaning meaning, std::string code) {
        return {.work = question.work,
                .transaction = question.transaction,
                .meaning = meaning,
                .code = std::move(code)};
    }

    bool isRepeated(const BankQuestion& question) const {
        if (m_turns.wasSent(question.transaction, question.work)) return true;
        // What was sent before a restart nobody remembers; a repeated reversal that is the first is carried
        // out too.
        return question.work == BankWork::Reverse && beginOf(question.transaction) < m_began;
    }

    BankAnswer askedOf(const BankQuestion& question, const Prepared& prepared, Until until) {
        std::string trouble;
        auto line = lineBefore(until, trouble);
        if (!line) return without(question, BankMeaning::NotSent, trouble);
        m_turns.noteSent(question.transaction, question.work);
        const auto answer = m_talk->askedOver(*line, prepared, until, trouble);
        const bool isOfUse = answer || (trouble == "time-out" && m_talk->hasEcho());
        giveBack(isOfUse ? std::move(line) : nullptr, !answer);
        if (!answer) return without(question, BankMeaning::NoAnswer, trouble);
        return m_talk->messages().meaningOf(question, prepared.message, *answer);
    }

    /// A line that is known to work, in place of one that waits or a new one.
    std::unique_ptr<IsoLine> lineBefore(Until until, std::string& trouble) {
        std::unique_lock lock(m_mutex);
        const auto isFree = [this] { return m_out < static_cast<std::size_t>(m_terms.connections); };
        if (!m_changed.wait_until(lock, until, isFree)) {
            trouble = "busy";
            return nullptr;
        }
        ++m_out;
        while (!m_idle.empty()) {
            Idle idle = std::move(m_idle.back());
            m_idle.pop_back();
            lock.unlock();
            if (isWell(idle, until)) return std::move(idle.line);
            idle.line.reset();
            lock.lock();
        }
        lock.unlock();
        auto line = newLine(until, trouble);
        if (!line) giveBack(nullptr, false);
        return line;
    }

    bool isWell(Idle& idle, Until until) const {
        const auto now = std::chrono::steady_clock::now();
        if (!m_talk->heard(*idle.line, std::min(until, now + deadline() / kEchoShare))) return false;
        if (!idle.mustEcho && now - idle.since < std::chrono::seconds(m_terms.echoAfterS)) return true;
        return m_talk->echo(*idle.line, std::min(until, now + deadline() / kEchoShare));
    }

    std::unique_ptr<IsoLine> newLine(Until until, std::string& trouble) const {
        auto line = IsoLine::open(m_trust, m_terms, until);
        if (!line) {
            trouble = line.error().detail;
            return nullptr;
        }
        if (m_talk->signOn(**line, until)) return std::move(*line);
        trouble = "no-sign-on";
        return nullptr;
    }

    void giveBack(std::unique_ptr<IsoLine> line, bool mustEcho) {
        {
            const std::lock_guard lock(m_mutex);
            --m_out;
            if (line) m_idle.push_back({std::move(line), std::chrono::steady_clock::now(), mustEcho});
        }
        m_changed.notify_one();
    }

    const iso8583::Terms m_terms;
    const IsoTrust m_trust;
    const std::unique_ptr<IsoTalk> m_talk;
    const domain::Time m_began;
    IsoTurns m_turns;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Idle> m_idle;  ///< guarded by m_mutex
    std::size_t m_out = 0;     ///< guarded by m_mutex: questions that have a line, or look for one
};

IsoBank::IsoBank(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
IsoBank::~IsoBank() = default;

Result<std::unique_ptr<IsoBank>> IsoBank::open(Setup setup) {
    if (const auto wrong = iso8583::wrongIn(setup.terms))
        return fail(ErrorCode::BadSettings, "iso8583.toml: " + wrong->key + ": " + wrong->what);
    auto talk = IsoTalk::of(setup.terms, std::move(setup.macKey), setup.now);
    if (!talk) return tl::unexpected(talk.error());
    auto trust = IsoTrust::of(setup.terms, setup.clientKey);
    if (!trust) return tl::unexpected(trust.error());
    return std::unique_ptr<IsoBank>(
        new IsoBank(std::make_unique<Impl>(std::move(setup), std::move(*trust), std::move(*talk))));
}

BankAnswer IsoBank::ask(const BankQuestion& question) {
    return m_impl->ask(question);
}

void IsoBank::rest() {
    m_impl->rest();
}

}  // namespace owc::gateways

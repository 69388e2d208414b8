#include "queue-server/authorities/local.h"

#include <algorithm>

#include "drivers/biometrics/match.h"
#include "drivers/biometrics/record.h"
#include "queue-server/authorities/print_digest.h"
#include "queue-server/authorities/wipe.h"

namespace owc::authorities {

using biometrics::Impression;
using identity::Answer;
using identity::Meaning;
using identity::Question;

namespace {

constexpr std::size_t kRemembered = 4096;

/// The print in a question, when there is one good enough to be judged.
std::optional<Impression> printOf(const Question& question) {
    auto views = biometrics::readIso(question.record);
    if (!views || views->size() != 1) return std::nullopt;
    Impression& print = views->front();
    const bool other = print.finger != biometrics::Finger::Unknown && print.finger != question.finger;
    if (other || print.minutiae.size() < kFewestMinutiae) return std::nullopt;
    return std::move(print);
}

}  // namespace

LocalAuthority::LocalAuthority(Parts parts) : m_parts(std::move(parts)) {}

Answer LocalAuthority::verify(const Question& question) {
    Answer answer{.nonce = question.nonce, .transaction = question.transaction, .session = question.session};
    const auto say = [&](Verdict verdict) {
        answer.meaning = verdict.meaning;
        answer.code = verdict.code;
        answer.onFile = std::move(verdict.onFile);
        return answer;
    };
    auto print = printOf(question);
    if (!print) return say({Meaning::BadCapture, "local-template"});
    const Wiped wiped(print->minutiae);
    const std::string digest = printDigest(m_parts.keys, *print);
    {
        const std::lock_guard lock(m_mutex);
        if (std::ranges::find(m_past, question.transaction, &Past::transaction) != m_past.end())
            return say({Meaning::AlreadyUsed, "local-used"});
        if (std::ranges::find(m_past, digest, &Past::digest) != m_past.end())
            return say({Meaning::BadCapture, "local-copy"});
    }
    Verdict verdict = judge(question, *print, digest);
    if (verdict.meaning == Meaning::Verified || verdict.meaning == Meaning::NoMatch) {
        const std::lock_guard lock(m_mutex);
        m_past.push_back({question.transaction, question.person, digest, verdict.meaning});
        if (m_past.size() > kRemembered) m_past.pop_front();
    }
    return say(std::move(verdict));
}

Answer LocalAuthority::lastResult(const Question& question) {
    Answer answer{.nonce = question.nonce, .transaction = question.transaction, .session = question.session};
    const std::lock_guard lock(m_mutex);
    const auto past = std::ranges::find(m_past, question.transaction, &Past::transaction);
    const bool isHers = past != m_past.end() && past->person == question.person;
    const bool isVerified = isHers && past->meaning == Meaning::Verified;
    answer.meaning = isVerified ? Meaning::Verified : isHers ? Meaning::LastNotVerified : Meaning::NoneFound;
    answer.code = isVerified ? "local-verified" : isHers ? "local-last-failed" : "local-none";
    return answer;
}

LocalAuthority::Verdict LocalAuthority::judge(const Question& question, const Impression& print,
                                              const std::string& digest) const {
    auto fingers = m_parts.store->of(question.person);
    if (!fingers) return {Meaning::ServiceDown, "local-store"};
    std::erase_if(*fingers,
                  [now = m_parts.now()](const SealedFinger& finger) { return finger.expires <= now; });
    if (fingers->empty()) return {Meaning::NoPrintsOnFile, "local-none-enrolled"};

    std::vector<biometrics::Finger> onFile;
    for (const SealedFinger& finger : *fingers) onFile.push_back(finger.finger);
    const auto enrolled = std::ranges::find(*fingers, question.finger, &SealedFinger::finger);
    Verdict verdict = enrolled == fingers->end() ? Verdict{Meaning::FingerNotOnFile, "local-other-finger"}
                                                 : compare(question, print, digest, *enrolled);
    verdict.onFile = std::move(onFile);
    return verdict;
}

LocalAuthority::Verdict LocalAuthority::compare(const Question& question, const Impression& print,
                                                const std::string& digest,
                                                const SealedFinger& enrolled) const {
    auto references = openPrints(m_parts.keys, question.person, enrolled);
    if (!references) return {Meaning::NotSetUp, "local-key"};
    const bool isCopy = std::ranges::any_of(
        *references, [&](const Impression& one) { return printDigest(m_parts.keys, one) == digest; });
    const double score = isCopy ? 0 : biometrics::match(print, *references);
    for (Impression& one : *references) wipe(one.minutiae);
    if (isCopy) return {Meaning::BadCapture, "local-copy"};
    return score >= m_parts.threshold ? Verdict{Meaning::Verified, "local-verified"}
                                      : Verdict{Meaning::NoMatch, "local-no-match"};
}

}  // namespace owc::authorities

#include "queue-server/authorities/nadra.h"

#include <algorithm>

#include "queue-server/authorities/https_call.h"
#include "queue-server/authorities/wipe.h"

namespace owc::authorities {

using identity::Answer;
using identity::Meaning;
using identity::Question;

namespace {

constexpr std::size_t kTransactionDigits = 15;

HttpsPeer peerOf(const settings::Nadra& nadra) {
    return {.host = nadra.host,
            .port = static_cast<int>(nadra.port),
            .address = nadra.address,
            .caFile = nadra.caFile,
            .certificateSha256 = nadra.certificateSha256,
            .deadline = std::chrono::milliseconds{nadra.deadlineMs}};
}

/// Waiting helps where nobody answers, and not where somebody else does.
Meaning meaningOfUnsent(const std::string& trouble) {
    return trouble == kBadCertificate || trouble == kBadCaFile ? Meaning::NotSetUp : Meaning::ServiceDown;
}

/// What would be refused anyway is not sent: it would cost a try, and money.
std::optional<Meaning> refusedHere(const Question& question, Asking asking) {
    const auto isDigits = [](const std::string& text) {
        return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    };
    if (question.citizen.size() != 13 || !isDigits(question.citizen)) return Meaning::UnknownCitizen;
    if (question.transaction.size() != kTransactionDigits || !isDigits(question.transaction))
        return Meaning::NotSetUp;
    const auto finger = static_cast<int>(question.finger);
    if (asking == Asking::Verify && (finger < 1 || finger > 10 || question.record.empty()))
        return Meaning::BadCapture;
    return std::nullopt;
}

}  // namespace

NadraAuthority::NadraAuthority(settings::Nadra nadra, settings::AuthorityKey key,
                               std::map<std::string, Meaning> codes, Notice notice)
    : m_nadra(std::move(nadra)),
      m_key(std::move(key)),
      m_codes(std::move(codes)),
      m_notice(std::move(notice)) {}

NadraAuthority::~NadraAuthority() {
    wipe(m_key.password);
}

Answer NadraAuthority::verify(const Question& question) {
    return ask(question, Asking::Verify);
}

Answer NadraAuthority::lastResult(const Question& question) {
    return ask(question, Asking::LastResult);
}

Meaning NadraAuthority::meaningOf(const std::string& code) const {
    const auto line = m_codes.find(code);
    return line == m_codes.end() ? Meaning::UnknownCode : line->second;
}

std::string NadraAuthority::notOf(const Question& question, const NadraAnswer& answer,
                                  Meaning meaning) const {
    const auto other = [](const std::string& theirs, const std::string& ours) {
        return !theirs.empty() && theirs != ours;
    };
    if (other(answer.transaction, m_nadra.franchise + question.transaction)) return "other-transaction";
    if (other(answer.citizen, question.citizen)) return "other-citizen";
    if (!question.session.empty() && other(answer.session, question.session)) return "other-session";
    if (m_nadra.transactionEchoed && answer.transaction.empty()) return "no-transaction";
    if (m_nadra.citizenEchoed && answer.citizen.empty() && meaning == Meaning::Verified) return "no-citizen";
    return {};
}

Answer NadraAuthority::ask(const Question& question, Asking asking) const {
    Answer answer{.nonce = question.nonce, .transaction = question.transaction, .session = question.session};
    if (const auto refused = refusedHere(question, asking)) {
        answer.meaning = *refused;
        return answer;
    }
    const auto noAnswer = [&](Meaning meaning, const std::string& trouble) {
        if (m_notice) m_notice("trouble=" + trouble + " transaction=" + question.transaction);
        answer.meaning = meaning;
        return answer;
    };
    std::string body = writeRequest(m_nadra, m_key, question, asking);
    const Wiped wipedBody(body);
    Called called =
        post(peerOf(m_nadra), asking == Asking::Verify ? m_nadra.verifyPath : m_nadra.resultPath, body);
    const Wiped wipedReply(called.body);
    if (called.end == Called::End::NotSent) return noAnswer(meaningOfUnsent(called.trouble), called.trouble);
    if (called.end == Called::End::Lost) return noAnswer(Meaning::NoAnswer, called.trouble);

    auto read = readAnswer(called.body, m_nadra.reply);
    if (!read) return noAnswer(Meaning::NoAnswer, "garbled reason=\"" + read.error().reason + "\"");
    const Wiped wipedCitizen(read->citizen);
    const Meaning meaning = meaningOf(read->code);
    if (const std::string wrong = notOf(question, *read, meaning); !wrong.empty())
        return noAnswer(Meaning::NoAnswer, wrong);
    if (meaning == Meaning::UnknownCode && m_notice)
        m_notice("trouble=unknown-code code=" + read->code + " transaction=" + question.transaction);
    answer.meaning = meaning;
    answer.code = read->code;
    if (!read->session.empty()) answer.session = read->session;
    answer.onFile = read->onFile;
    return answer;
}

}  // namespace owc::authorities

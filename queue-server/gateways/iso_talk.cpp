#include "queue-server/gateways/iso_talk.h"

#include <algorithm>

namespace owc::gateways {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
using iso8583::Message;

namespace {

constexpr const char* kLineAsked = "0800";
constexpr const char* kLineAnswered = "0810";
constexpr const char* kWell = "00";
constexpr int kMostNumber = 999'999;

}  // namespace

Result<std::unique_ptr<IsoTalk>> IsoTalk::of(const iso8583::Terms& terms, std::string macKey,
                                             std::function<domain::Time()> now) {
    auto mac = IsoMac::of(terms.mac, std::move(macKey));
    if (!mac) return tl::unexpected(mac.error());
    const auto dictionary = iso8583::dictionaryOf(terms);
    for (const int number : iso8583::kMacFields) {
        const auto* field = dictionary.find(number);
        if (!mac->isNone() && field && field->most > mac->longest())
            return fail(ErrorCode::BadSettings, "iso8583.toml: mac = \"" + terms.mac + "\" makes " +
                                                    std::to_string(mac->longest()) + " bytes; field " +
                                                    std::to_string(number) + " in fields is longer");
    }
    return std::unique_ptr<IsoTalk>(new IsoTalk(terms, std::move(*mac), std::move(now)));
}

IsoTalk::IsoTalk(const iso8583::Terms& terms, IsoMac mac, std::function<domain::Time()> now)
    : m_messages(terms),
      m_dictionary(iso8583::dictionaryOf(terms)),
      m_signOn(iso8583::templateOf(terms.signOn)),
      m_echo(iso8583::templateOf(terms.echo)),
      m_mac(std::move(mac)),
      m_now(std::move(now)) {}

Result<Prepared> IsoTalk::prepare(const Message& message) const {
    auto bytes = sealed(m_dictionary, m_mac, message);
    if (!bytes) return tl::unexpected(bytes.error());
    auto read = iso8583::unpack(m_dictionary, *bytes);
    if (!read) return tl::unexpected(read.error());
    return Prepared{std::move(*bytes), std::move(read->message)};
}

std::optional<Message> IsoTalk::askedOver(IsoLine& line, const Prepared& question, Until until,
                                          std::string& trouble) const {
    if (!line.send(question.bytes, until)) {
        trouble = "cut-off";
        return std::nullopt;
    }
    while (const auto bytes = line.receive(until)) {
        const auto read = iso8583::unpack(m_dictionary, *bytes);
        const bool isGood = read && isSealed(m_mac, *bytes, *read);
        if (!isGood) {
            trouble = read ? "bad-mac" : "garbled";
            return std::nullopt;
        }
        if (m_messages.isAnswerTo(question.message, read->message)) return read->message;
        if (read->message.mti == kLineAsked && !answered(line, read->message, until)) break;
    }
    trouble = line.trouble();
    return std::nullopt;
}

bool IsoTalk::heard(IsoLine& line, Until until) const {
    const auto messages = line.unasked();
    if (!messages) return false;
    return std::ranges::all_of(*messages, [&](const std::string& bytes) {
        const auto read = iso8583::unpack(m_dictionary, bytes);
        const bool asks = read && isSealed(m_mac, bytes, *read) && read->message.mti == kLineAsked;
        return !asks || answered(line, read->message, until);
    });
}

bool IsoTalk::answered(IsoLine& line, Message asked, Until until) const {
    asked.mti = kLineAnswered;
    asked.fields[iso8583::kCodeField] = kWell;
    for (const int number : iso8583::kMacFields) asked.fields.erase(number);
    const auto answer = prepare(asked);
    return answer && line.send(answer->bytes, until);
}

bool IsoTalk::signOn(IsoLine& line, Until until) {
    return isWell(line, m_signOn, until);
}

bool IsoTalk::echo(IsoLine& line, Until until) {
    return isWell(line, m_echo, until);
}

bool IsoTalk::isWell(IsoLine& line, const iso8583::Template& fields, Until until) {
    if (fields.empty()) return true;
    const int number = m_number++ % kMostNumber + 1;
    const auto question = prepare(m_messages.aboutTheLine(fields, number, m_now()));
    if (!question) return false;
    std::string trouble;
    const auto answer = askedOver(line, *question, until, trouble);
    return answer && answer->at(iso8583::kCodeField) == kWell;
}

}  // namespace owc::gateways

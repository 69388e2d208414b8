#include <array>

#include "queue-server/domain/check.h"
#include "queue-server/gateways/iso_messages.h"
#include "queue-server/iso8583/codec.h"
#include "queue-server/iso8583/framing.h"
#include "tests/fuzz/targets.h"

// What a bank that speaks ISO 8583 sends: a stream, messages in it, and what they mean.
namespace owc::fuzz {

using namespace iso8583;

namespace {

Dictionary dictionary(const std::vector<const char*>& lines, Layout layout) {
    std::vector<Field> fields;
    for (const char* line : lines) fields.push_back(*readField(line));
    return {fields, layout};
}

/// Every type, form and encoding there is, between them; the last one is that of the sample centre, more or
/// less.
const std::array<Dictionary, 3>& dictionaries() {
    static const std::array<Dictionary, 3> all{
        dictionary({"2 n ll 19 bcd", "3 n fixed 6 bcd", "4 n fixed 12 bcd", "11 n fixed 6 bcd",
                    "35 z ll 37 ascii", "37 an fixed 12 ascii", "39 an fixed 2 ascii", "41 ans fixed 8 ascii",
                    "49 n fixed 3 bcd", "52 b fixed 8 binary", "55 b lll 255 binary",
                    "62 ans lll 999 ascii bcd", "128 b fixed 8 binary"},
                   {Encoding::Bcd, Encoding::Binary}),
        dictionary({"2 n ll 19 ascii", "4 n fixed 12 ascii", "11 n fixed 6 ascii", "36 z lll 104 ascii",
                    "37 an fixed 12 ascii", "39 an fixed 2 ascii", "43 a fixed 40 ascii",
                    "49 n fixed 3 ascii", "64 b fixed 8 ascii", "66 b ll 8 ascii", "102 ans ll 28 ascii"},
                   {Encoding::Ascii, Encoding::Ascii}),
        dictionary(
            {"3 n fixed 6 ascii", "4 n fixed 12 ascii", "7 n fixed 10 ascii", "11 n fixed 6 ascii",
             "37 an fixed 12 ascii", "38 an fixed 6 ascii", "39 an fixed 2 ascii", "41 ans fixed 8 ascii",
             "49 n fixed 3 ascii", "64 b fixed 8 binary", "70 n fixed 3 ascii", "128 b fixed 8 binary"},
            {Encoding::Ascii, Encoding::Binary})};
    return all;
}

const gateways::IsoMessages& messages() {
    static const gateways::IsoMessages ours([] {
        Terms terms;
        terms.authoriseMti = "0200";
        terms.reversalMti = "0400";
        terms.currency = "586";
        terms.authorisation = {"4 = {amount}", "11 = {stan}", "37 = {rrn}"};
        terms.reversal = terms.authorisation;
        terms.echoed = {"11", "37"};
        terms.referenceField = 38;
        terms.codes = {"authorise 00 approved", "authorise 51 declined not-due"};
        return terms;
    }());
    return ours;
}

/// Money is never handed over for less than a clear yes to this very question.
void judge(const Message& answer) {
    const payments::BankQuestion question{payments::BankWork::Authorise, "177346626012301", {}};
    const Message asked = messages().question(question, false);
    const bool isItsAnswer = messages().isAnswerTo(asked, answer);
    const auto told = messages().meaningOf(question, asked, answer);
    OWC_CHECK(told.code.size() <= 60 && told.reference.size() <= 40);
    if (isItsAnswer) OWC_CHECK(answer.at(kTraceField) == "012301" && answer.mti.starts_with("021"));
    if (told.meaning != payments::BankMeaning::Approved) return;
    OWC_CHECK(answer.at(kCodeField).starts_with("00") && !answer.at(kAmountField).empty());
    OWC_CHECK(told.amount.paisa >= 0 && told.amount <= payments::kMostMoney);
}

Message sample(const std::string& mti) {
    return {mti, {{4, "000001050000"}, {11, "012301"}, {37, "346626012301"}, {39, "00"}, {49, "586"}}};
}

}  // namespace

/// The first byte chooses the dictionary.
void cardMessage(const std::string& bytes) {
    if (bytes.empty()) return;
    const Dictionary& fields =
        dictionaries()[static_cast<std::uint8_t>(bytes.front()) % dictionaries().size()];
    const auto read = unpack(fields, std::string_view(bytes).substr(1));
    if (!read) {
        OWC_CHECK(read.error().detail.find(": ") != std::string::npos);
        return;
    }
    OWC_CHECK(read->lastAt <= bytes.size());
    const auto written = pack(fields, read->message);
    OWC_CHECK(written.has_value());
    const auto again = unpack(fields, *written);
    OWC_CHECK(again.has_value() && again->message == read->message);
    judge(read->message);
}
std::vector<std::string> cardMessageSeeds() {
    std::vector<std::string> seeds;
    const auto add = [&](std::size_t which, const Message& message) {
        seeds.push_back(std::string(1, static_cast<char>(which)) +
                        pack(dictionaries()[which], message).value());
    };
    for (const char* mti : {"0210", "0410", "0810"})
        for (std::size_t which = 0; which < dictionaries().size(); ++which) add(which, sample(mti));
    Message packed = sample("0210"), plain = packed, sealed = packed;
    packed.fields.insert(
        {{2, "12345"}, {35, "123=45"}, {52, "12345678"}, {55, "bytes"}, {62, "text"}, {128, "12345678"}});
    plain.fields.insert(
        {{2, "12345"}, {36, "12D"}, {43, "a name"}, {64, "12345678"}, {66, "b"}, {102, "R-1"}});
    sealed.fields.insert({{38, "BK7731"}, {64, "12345678"}, {70, "301"}, {128, "12345678"}});
    add(0, packed);
    add(1, plain);
    add(2, sealed);
    return seeds;
}

/// The first byte chooses the framing: in one piece or byte by byte, the same messages are found.
void cardStream(const std::string& bytes) {
    if (bytes.empty()) return;
    const auto kind = static_cast<std::uint8_t>(bytes.front());
    const Framing framing{static_cast<LengthHeader>(kind % 4), (kind & 4) != 0};
    FrameReader whole(framing), pieces(framing);
    std::vector<std::string> found, same;
    const auto stream = std::string_view(bytes).substr(1);
    whole.feed(stream);
    while (auto message = whole.take()) found.push_back(*message);
    for (const char byte : stream) {
        pieces.feed({&byte, 1});
        while (auto message = pieces.take()) same.push_back(*message);
    }
    OWC_CHECK(found == same && whole.isBad() == pieces.isBad());
    std::string written;
    for (const auto& message : found) {
        OWC_CHECK(!message.empty() && message.size() <= kMostMessage);
        written += *framed(framing, message);
    }
    OWC_CHECK(stream.starts_with(written));
}
std::vector<std::string> cardStreamSeeds() {
    std::vector<std::string> seeds;
    for (int kind = 0; kind < 8; ++kind) {
        const Framing framing{static_cast<LengthHeader>(kind % 4), (kind & 4) != 0};
        seeds.push_back(std::string(1, static_cast<char>(kind)) + *framed(framing, "0810") +
                        *framed(framing, "0210 ..."));
    }
    return seeds;
}

}  // namespace owc::fuzz

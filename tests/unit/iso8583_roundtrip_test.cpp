#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "queue-server/iso8583/codec.h"
#include "queue-server/iso8583/framing.h"

// Whatever two parties agree on: what one of them writes the other reads.
namespace owc::test {

using namespace iso8583;

namespace {

constexpr std::size_t kMostSigns = 40;

rc::Gen<Field> anyField(int number) {
    return rc::gen::map(
        rc::gen::tuple(rc::gen::inRange(0, 6), rc::gen::inRange(0, 3),
                       rc::gen::inRange<std::size_t>(1, kMostSigns), rc::gen::arbitrary<bool>(),
                       rc::gen::arbitrary<bool>()),
        [number](const auto& drawn) {
            const auto& [type, form, most, isPlain, areLengthsPlain] = drawn;
            Field field{number, static_cast<Type>(type), static_cast<Form>(form),
                        most,   Encoding::Ascii,         areLengthsPlain ? Encoding::Ascii : Encoding::Bcd};
            if (!isPlain && field.type == Type::Digits) field.encoding = Encoding::Bcd;
            if (!isPlain && field.type == Type::Bytes) field.encoding = Encoding::Binary;
            return field;
        });
}

std::string signsOf(Type type) {
    std::string signs;
    for (int sign = 0; sign < 256; ++sign)
        if (isOf(type, static_cast<char>(sign))) signs += static_cast<char>(sign);
    return signs;
}

/// A value as it comes back: of its full length where that is fixed.
std::string anyValue(const Field& field) {
    const auto length =
        field.form == Form::Fixed ? field.most : *rc::gen::inRange<std::size_t>(0, field.most + 1);
    return *rc::gen::container<std::string>(length, rc::gen::elementOf(signsOf(field.type)));
}

struct Agreed {
    Dictionary dictionary;
    Message message;
};

Agreed anyAgreed() {
    std::vector<Field> fields;
    Message message{*rc::gen::container<std::string>(4, rc::gen::inRange('0', '9')), {}};
    const auto numbers = *rc::gen::unique<std::vector<int>>(rc::gen::inRange(kFirstField, kLastField + 1));
    for (const int number : numbers) {
        if (number == 65) continue;
        fields.push_back(*anyField(number));
        if (*rc::gen::arbitrary<bool>()) message.fields[number] = anyValue(fields.back());
    }
    const Layout layout{*rc::gen::element(Encoding::Ascii, Encoding::Bcd),
                        *rc::gen::element(Encoding::Ascii, Encoding::Binary)};
    return {Dictionary(fields, layout), message};
}

}  // namespace

RC_GTEST_PROP(Iso8583RoundTripTest, WhatIsWrittenIsReadAgain, ()) {
    const Agreed agreed = anyAgreed();
    const auto bytes = pack(agreed.dictionary, agreed.message);
    RC_ASSERT(bytes.has_value());
    const auto read = unpack(agreed.dictionary, *bytes);
    RC_ASSERT(read.has_value());
    RC_ASSERT(read->message == agreed.message);
    RC_ASSERT(pack(agreed.dictionary, read->message).value() == *bytes);
}

RC_GTEST_PROP(Iso8583RoundTripTest, APieceThatIsCutOffIsRefused, ()) {
    const Agreed agreed = anyAgreed();
    const std::string bytes = pack(agreed.dictionary, agreed.message).value();
    const auto cut = *rc::gen::inRange<std::size_t>(0, bytes.size());
    RC_ASSERT(!unpack(agreed.dictionary, bytes.substr(0, cut)));
}

RC_GTEST_PROP(Iso8583RoundTripTest, AShortFixedValueComesBackFilled, ()) {
    const auto field = *rc::gen::suchThat(anyField(2), [](const Field& one) {
        return one.form == Form::Fixed && one.type != Type::Bytes && one.type != Type::TrackTwo;
    });
    const Dictionary dictionary({field}, {});
    const std::string value = anyValue(field).substr(0, *rc::gen::inRange<std::size_t>(0, field.most + 1));
    const std::string read =
        unpack(dictionary, pack(dictionary, {"0200", {{2, value}}}).value()).value().message.at(2);
    const std::string fill(field.most - value.size(), field.type == Type::Digits ? '0' : ' ');
    RC_ASSERT(read == (field.type == Type::Digits ? fill + value : value + fill));
}

RC_GTEST_PROP(Iso8583RoundTripTest, MessagesAreFoundInWhateverPiecesTheyCome, ()) {
    const Framing framing{*rc::gen::element(LengthHeader::Binary2, LengthHeader::Binary4,
                                            LengthHeader::Ascii2, LengthHeader::Ascii4),
                          *rc::gen::arbitrary<bool>()};
    const auto messages = *rc::gen::container<std::vector<std::string>>(
        rc::gen::resize(60, rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::arbitrary<char>()))));
    std::string stream;
    for (const auto& message : messages) stream += framed(framing, message).value();
    FrameReader reader(framing);
    std::vector<std::string> found;
    for (std::size_t at = 0; at < stream.size();) {
        const auto size = *rc::gen::inRange<std::size_t>(1, 20);
        reader.feed(std::string_view(stream).substr(at, size));
        at += size;
        while (auto message = reader.take()) found.push_back(std::move(*message));
    }
    RC_ASSERT(found == messages);
    RC_ASSERT(!reader.isBad());
}

}  // namespace owc::test

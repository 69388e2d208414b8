#include "queue-server/iso8583/codec.h"

#include <algorithm>

#include "queue-server/iso8583/digits.h"

namespace owc::iso8583 {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr int kBits = 64;  ///< of one bitmap
constexpr std::size_t kMtiDigits = 4;
constexpr std::size_t kBitmapBytes = 8;

tl::unexpected<domain::Error> wrongField(int number, const char* what) {
    return fail(ErrorCode::BadInput, "field " + std::to_string(number) + ": " + what);
}

/// How many bytes so many signs take.
std::size_t bytesOf(const Field& field, std::size_t signs) {
    if (field.encoding == Encoding::Bcd) return (signs + 1) / 2;
    if (field.type == Type::Bytes && field.encoding == Encoding::Ascii) return 2 * signs;
    return signs;
}

std::size_t lengthDigits(const Field& field) {
    return field.form == Form::Ll ? 2 : 3;
}

std::string filled(const Field& field, std::string value) {
    const bool isNeverFilled = field.type == Type::Bytes || field.type == Type::TrackTwo;
    if (field.form != Form::Fixed || value.size() >= field.most || isNeverFilled) return value;
    const std::size_t lacks = field.most - value.size();
    if (field.type == Type::Digits) return std::string(lacks, '0') + value;
    return value + std::string(lacks, ' ');
}

bool isAllOf(Type type, std::string_view value) {
    return std::ranges::all_of(value, [type](char sign) { return isOf(type, sign); });
}

std::string written(Encoding encoding, Type type, const std::string& value) {
    if (encoding == Encoding::Bcd) return toBcd(value);
    if (encoding == Encoding::Ascii && type == Type::Bytes) return toHex(value);
    return value;
}

Result<void> append(std::string& out, const Field& field, const std::string& given) {
    const std::string value = filled(field, given);
    if (value.size() > field.most) return wrongField(field.number, "is longer than its dictionary allows");
    if (field.form == Form::Fixed && value.size() != field.most)
        return wrongField(field.number, "is shorter than its fixed length");
    if (!isAllOf(field.type, value))
        return wrongField(field.number, "has signs that its type does not allow");
    if (field.form != Form::Fixed) {
        std::string digits = std::to_string(value.size());
        digits.insert(0, lengthDigits(field) - digits.size(), '0');
        out += written(field.lengths, Type::Digits, digits);
    }
    out += written(field.encoding, field.type, value);
    return {};
}

std::string bitmapsOf(const Message& message, Encoding encoding) {
    const bool hasSecond = !message.fields.empty() && message.fields.rbegin()->first > kBits;
    std::string bits(hasSecond ? 2 * kBitmapBytes : kBitmapBytes, '\0');
    const auto set = [&](int number) {
        char& byte = bits[static_cast<std::size_t>(number - 1) / 8];
        byte = static_cast<char>(static_cast<unsigned char>(byte) | (0x80U >> ((number - 1) % 8)));
    };
    if (hasSecond) set(1);
    for (const auto& [number, value] : message.fields) set(number);
    return encoding == Encoding::Ascii ? toHex(bits) : bits;
}

/// Walks over the bytes of a message.
class Walk {
  public:
    explicit Walk(std::string_view bytes) : m_bytes(bytes) {}

    /// Nothing when fewer are left.
    std::optional<std::string_view> take(std::size_t count) {
        if (count > m_bytes.size() - m_at) return std::nullopt;
        const auto taken = m_bytes.substr(m_at, count);
        m_at += count;
        return taken;
    }
    [[nodiscard]] std::size_t at() const { return m_at; }
    [[nodiscard]] bool isOver() const { return m_at == m_bytes.size(); }

  private:
    std::string_view m_bytes;
    std::size_t m_at = 0;
};

Result<std::string> takeMti(Walk& walk, Encoding encoding) {
    const auto bytes = walk.take(encoding == Encoding::Bcd ? kMtiDigits / 2 : kMtiDigits);
    if (!bytes) return fail(ErrorCode::BadInput, "mti: the message ends within it");
    auto digits = encoding == Encoding::Bcd ? fromBcd(*bytes, kMtiDigits) : std::string(*bytes);
    if (!digits || !isAllOf(Type::Digits, *digits))
        return fail(ErrorCode::BadInput, "mti: is not four digits");
    return *digits;
}

Result<std::vector<int>> takeBitmaps(Walk& walk, Encoding encoding) {
    std::vector<int> numbers;
    for (int first = 1; first < kLastField; first += kBits) {
        const auto bytes = walk.take(encoding == Encoding::Ascii ? 2 * kBitmapBytes : kBitmapBytes);
        if (!bytes) return fail(ErrorCode::BadInput, "bitmap: the message ends within it");
        const auto bits = encoding == Encoding::Ascii ? fromHex(*bytes) : std::string(*bytes);
        if (!bits) return fail(ErrorCode::BadInput, "bitmap: is not 16 hexadecimal digits");
        for (int i = 0; i < kBits; ++i) {
            const auto byte = static_cast<unsigned char>((*bits)[static_cast<std::size_t>(i) / 8]);
            if ((byte & (0x80U >> (i % 8))) != 0) numbers.push_back(first + i);
        }
        if (numbers.empty() || numbers.front() != 1) break;  // bit 1 says that another one follows
    }
    if (!numbers.empty() && numbers.front() == 1) numbers.erase(numbers.begin());
    return numbers;
}

Result<std::size_t> takeLength(Walk& walk, const Field& field) {
    if (field.form == Form::Fixed) return field.most;
    const std::size_t digits = lengthDigits(field);
    const bool isBcd = field.lengths == Encoding::Bcd;
    const auto bytes = walk.take(isBcd ? (digits + 1) / 2 : digits);
    if (!bytes) return wrongField(field.number, "the message ends within its length");
    const auto text = isBcd ? fromBcd(*bytes, digits) : std::string(*bytes);
    if (!text || !isAllOf(Type::Digits, *text)) return wrongField(field.number, "its length is no number");
    const auto length = static_cast<std::size_t>(std::stoul(*text));
    if (length > field.most) return wrongField(field.number, "is longer than its dictionary allows");
    return length;
}

Result<std::string> takeField(Walk& walk, const Field& field) {
    const auto length = takeLength(walk, field);
    if (!length) return tl::unexpected(length.error());
    const auto bytes = walk.take(bytesOf(field, *length));
    if (!bytes) return wrongField(field.number, "the message ends within it");
    std::optional<std::string> value(std::in_place, *bytes);
    if (field.encoding == Encoding::Bcd) value = fromBcd(*bytes, *length);
    if (field.encoding == Encoding::Ascii && field.type == Type::Bytes) value = fromHex(*bytes);
    if (!value) return wrongField(field.number, "its digits are none");
    if (!isAllOf(field.type, *value))
        return wrongField(field.number, "has signs that its type does not allow");
    return *value;
}

}  // namespace

std::string Message::at(int number) const {
    const auto found = fields.find(number);
    return found == fields.end() ? std::string{} : found->second;
}

Result<std::string> pack(const Dictionary& dictionary, const Message& message) {
    if (message.mti.size() != kMtiDigits || !isAllOf(Type::Digits, message.mti))
        return fail(ErrorCode::BadInput, "mti: is not four digits");
    for (const auto& [number, value] : message.fields)
        if (!dictionary.find(number)) return wrongField(number, "is not in the dictionary");
    std::string out = written(dictionary.layout().mti, Type::Digits, message.mti);
    out += bitmapsOf(message, dictionary.layout().bitmap);
    for (const auto& [number, value] : message.fields) {
        const auto appended = append(out, *dictionary.find(number), value);
        if (!appended) return tl::unexpected(appended.error());
    }
    return out;
}

Result<Unpacked> unpack(const Dictionary& dictionary, std::string_view bytes) {
    Walk walk(bytes);
    const auto mti = takeMti(walk, dictionary.layout().mti);
    if (!mti) return tl::unexpected(mti.error());
    const auto numbers = takeBitmaps(walk, dictionary.layout().bitmap);
    if (!numbers) return tl::unexpected(numbers.error());
    Unpacked read{{*mti, {}}, walk.at()};
    for (const int number : *numbers) {
        const Field* field = dictionary.find(number);
        if (!field) return wrongField(number, "is not in the dictionary");
        read.lastAt = walk.at();
        auto value = takeField(walk, *field);
        if (!value) return tl::unexpected(value.error());
        read.message.fields.emplace(number, std::move(*value));
    }
    if (!walk.isOver()) return fail(ErrorCode::BadInput, "end: bytes that belong to no field");
    return read;
}

}  // namespace owc::iso8583

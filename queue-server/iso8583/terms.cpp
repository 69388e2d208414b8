#include "queue-server/iso8583/terms.h"

#include <algorithm>
#include <set>

namespace owc::iso8583 {

namespace {

Encoding encodingOf(const std::string& name) {
    if (name == "bcd") return Encoding::Bcd;
    return name == "binary" ? Encoding::Binary : Encoding::Ascii;
}

std::string fieldName(int number) {
    return "field " + std::to_string(number);
}

std::optional<Wrong> wrongFields(const Terms& terms) {
    std::set<int> seen;
    for (const std::string& line : terms.fields) {
        const auto field = readField(line);
        if (!field) return Wrong{"fields", "\"" + line + "\" " + field.error().detail};
        if (!seen.insert(field->number).second)
            return Wrong{"fields", fieldName(field->number) + " is there twice"};
    }
    return std::nullopt;
}

std::optional<Wrong> wrongTemplate(const Dictionary& dictionary, const char* key,
                                   const std::vector<std::string>& lines, const std::vector<int>& needed) {
    if (lines.empty()) return std::nullopt;
    std::set<int> seen;
    for (const std::string& line : lines) {
        const auto assigned = readAssignment(line);
        if (!assigned) return Wrong{key, "\"" + line + "\" " + assigned.error().detail};
        if (!dictionary.find(assigned->number))
            return Wrong{key, fieldName(assigned->number) + " is not in fields; add its line there"};
        if (!seen.insert(assigned->number).second)
            return Wrong{key, fieldName(assigned->number) + " is there twice"};
    }
    for (const int number : needed) {
        if (!seen.contains(number))
            return Wrong{key, fieldName(number) + " is missing: an answer is known by it"};
    }
    return std::nullopt;
}

std::optional<Wrong> wrongMac(const Dictionary& dictionary, const Terms& terms) {
    if (terms.mac == "none") return std::nullopt;
    bool hasSecondBitmap = false;
    for (int number = kMacFields.front() + 1; number <= kLastField; ++number)
        hasSecondBitmap |= dictionary.find(number) != nullptr;
    for (const int number : kMacFields) {
        const Field* field = dictionary.find(number);
        const bool isGood = field && field->type == Type::Bytes && field->form == Form::Fixed &&
                            field->most >= 4 && field->most <= 32;
        if (!isGood && (number == kMacFields.front() || hasSecondBitmap))
            return Wrong{"mac", "\"" + terms.mac + "\" needs " + fieldName(number) + " in fields, as \"" +
                                    std::to_string(number) + " b fixed 8 binary\""};
    }
    return std::nullopt;
}

}  // namespace

std::optional<Wrong> wrongIn(const Terms& terms) {
    if (auto wrong = wrongFields(terms)) return wrong;
    const Dictionary dictionary = dictionaryOf(terms);
    if (!dictionary.find(kAmountField) || !dictionary.find(kCodeField))
        return Wrong{"fields", "fields 4 (amount) and 39 (the bank's answer) are needed; add their lines"};
    const std::vector<int> echoed = echoedOf(terms);
    for (const int number : {kTraceField, kRetrievalField})
        if (std::ranges::find(echoed, number) == echoed.end())
            return Wrong{"echoed", "needs \"11\" and \"37\": an answer is known by them"};
    if (auto wrong = wrongTemplate(dictionary, "authorisation", terms.authorisation, echoed)) return wrong;
    if (!terms.inquiryMti.empty() && terms.inquiry.empty())
        return Wrong{"inquiry", "is empty, but inquiry_mti asks by a message of its own; write its fields"};
    if (auto wrong = wrongTemplate(dictionary, "inquiry", terms.inquiry, echoed)) return wrong;
    if (auto wrong = wrongTemplate(dictionary, "reversal", terms.reversal, echoed)) return wrong;
    if (auto wrong = wrongTemplate(dictionary, "sign_on", terms.signOn, {kTraceField})) return wrong;
    if (auto wrong = wrongTemplate(dictionary, "echo", terms.echo, {kTraceField})) return wrong;
    return wrongMac(dictionary, terms);
}

Dictionary dictionaryOf(const Terms& terms) {
    std::vector<Field> fields;
    for (const std::string& line : terms.fields)
        if (const auto field = readField(line)) fields.push_back(*field);
    return {fields, {.mti = encodingOf(terms.mtiAs), .bitmap = encodingOf(terms.bitmapAs)}};
}

Framing framingOf(const Terms& terms) {
    return {lengthHeaderOf(terms.lengthHeader).value_or(LengthHeader::Binary2), terms.lengthCountsItself};
}

Template templateOf(const std::vector<std::string>& lines) {
    Template fields;
    for (const std::string& line : lines)
        if (auto assigned = readAssignment(line)) fields.push_back(std::move(*assigned));
    return fields;
}

std::vector<int> echoedOf(const Terms& terms) {
    std::vector<int> numbers;
    for (const std::string& number : terms.echoed) numbers.push_back(std::atoi(number.c_str()));
    return numbers;
}

}  // namespace owc::iso8583

#include <algorithm>

#include "config/settings/row.h"
#include "queue-server/iso8583/field.h"
#include "queue-server/iso8583/template.h"
#include "queue-server/payments/bank_codes.h"

namespace owc::settings {

namespace {

bool isDigits(const std::string& text) {
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::string complaintAboutHost(const std::string& text) {
    const bool good = std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' ||
               c == '-';
    });
    return good ? "" : "is no name of a host; write it without scheme and port";
}
std::string complaintAboutPrint(const std::string& text) {
    const bool good = text.empty() || (text.size() == 64 && std::ranges::all_of(text, [](char c) {
                                           return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
                                       }));
    return good ? "" : "is no SHA-256: 64 small hexadecimal digits";
}
std::string complaintAboutField(const std::string& text) {
    const auto field = iso8583::readField(text);
    return field ? "" : field.error().detail;
}
std::string complaintAboutAssignment(const std::string& text) {
    const auto read = iso8583::readAssignment(text);
    return read ? "" : read.error().detail;
}
std::string complaintAboutInquiry(const std::string& text) {
    return text.empty() || (text.size() == 4 && isDigits(text) && text.ends_with("00"))
               ? ""
               : "is no kind of a request; write four digits that end in 00, or nothing to repeat the "
                 "authorisation";
}
std::string complaintAboutCurrency(const std::string& text) {
    return text.size() == 3 && isDigits(text) ? "" : "is no currency; write the three digits of ISO 4217";
}
std::string complaintAboutInstitution(const std::string& text) {
    return text.size() <= 11 && isDigits(text) ? "" : "is no institution; write at most 11 digits";
}
std::string complaintAboutNumber(const std::string& text) {
    const bool good = isDigits(text) && !text.empty() && text.size() <= 3 && text.front() != '0' &&
                      std::stoi(text) >= iso8583::kFirstField && std::stoi(text) <= iso8583::kLastField;
    return good ? "" : "is no number of a field; write 2 to 128";
}
std::string complaintAboutCode(const std::string& text) {
    return payments::readBankCode(text)
               ? ""
               : "is no code; write WORK CODE MEANING, as \"authorise 00 approved\", \"authorise 62 "
                 "declined blocked\", \"inquire 25 not-found\" or \"reverse 00 reversed\"";
}

}  // namespace

const std::vector<Row<iso8583::Terms>>& isoBankRows() {
    using S = iso8583::Terms;
    static const std::vector<Row<S>> rows{
        {"host", &S::host, TextRule{1, {}, complaintAboutHost}, "", "",
         "name the bank's certificate must be for"},
        {"port", &S::port, IntRange{1, 65535}, "", "", "TCP port; TLS only"},
        {"address", &S::address, TextRule{0, {}, complaintAboutHost}, "", "\"\"",
         "its IP address, where no name server knows it"},
        {"ca_file", &S::caFile, TextRule{0}, "", "\"\"",
         "PEM file of who vouches for its certificate; empty: whom the system trusts"},
        {"certificate_sha256", &S::certificateSha256, TextRule{0, {}, complaintAboutPrint}, "", "\"\"",
         "the one certificate that is taken; empty: any that is vouched for"},
        {"client_certificate", &S::clientCertificate, TextRule{0}, "", "\"\"",
         "PEM file of our certificate and its chain, whose key is bank-tls.key of the key folder; empty: "
         "none"},
        {"deadline_ms", &S::deadlineMs, IntRange{500, 30'000}, "ms", "8000", "of a question and its answer"},
        {"connections", &S::connections, IntRange{1, 8}, "", "4",
         "kept open at most, a question at a time on each"},
        {"echo_after_s", &S::echoAfterS, IntRange{1, 3600}, "seconds", "30",
         "a connection that was quiet for longer has to answer an echo before money is asked for over it"},
        {"length_header", &S::lengthHeader, TextRule{1, {"binary2", "binary4", "ascii2", "ascii4"}}, "",
         "\"binary2\"", "length before each message, in bytes or in digits"},
        {"length_counts_itself", &S::lengthCountsItself, BoolRule{}, "", "false", "the length is of both"},
        {"mti_as", &S::mtiAs, TextRule{1, {"ascii", "bcd"}}, "", "\"ascii\"",
         "how the kind of a message is written"},
        {"bitmap_as", &S::bitmapAs, TextRule{1, {"binary", "ascii"}}, "", "\"binary\"",
         "how bitmaps are written; ascii: 16 hexadecimal digits"},
        {"fields", &S::fields, ListRule{{}, 1, complaintAboutField}, "", "",
         "dictionary: \"NUMBER TYPE FORM LENGTH ENCODING [ENCODING-OF-LENGTHS]\""},
        {"mac", &S::mac, TextRule{1, {"none", "x9.19", "x9.19-pad80", "aes-cmac", "hmac-sha256"}}, "", "",
         "what field 64 or 128 is; its key is bank.key of the key folder"},
        {"authorise_mti", &S::authoriseMti, TextRule{1, {"0100", "0200"}}, "", "\"0200\"",
         "kind of an authorisation"},
        {"inquiry_mti", &S::inquiryMti, TextRule{0, {}, complaintAboutInquiry}, "", "\"\"",
         "kind of an inquiry; empty: the authorisation again, marked as repeated"},
        {"reversal_mti", &S::reversalMti, TextRule{1, {"0400", "0420"}}, "", "\"0400\"",
         "kind of a reversal: a request, or an advice"},
        {"currency", &S::currency, TextRule{3, {}, complaintAboutCurrency}, "", "\"586\"",
         "of all sums, ISO 4217; its hundredth part is the unit of amounts"},
        {"acquirer", &S::acquirer, TextRule{0, {}, complaintAboutInstitution}, "", "\"\"", "our institution"},
        {"forwarder", &S::forwarder, TextRule{0, {}, complaintAboutInstitution}, "", "\"\"",
         "who forwards our messages"},
        {"utc_offset_min", &S::utcOffsetMin, IntRange{-720, 840}, "minutes", "300",
         "of local_time and local_date"},
        {"authorisation", &S::authorisation, ListRule{{}, 1, complaintAboutAssignment}, "", "",
         "\"NUMBER = VALUE\" of an authorisation; words in braces are filled in"},
        {"inquiry", &S::inquiry, ListRule{{}, 0, complaintAboutAssignment}, "", "[]",
         "of an inquiry of its own kind"},
        {"reversal", &S::reversal, ListRule{{}, 1, complaintAboutAssignment}, "", "", "of a reversal"},
        {"sign_on", &S::signOn, ListRule{{}, 0, complaintAboutAssignment}, "", "[]",
         "of the 0800 that opens a connection; empty: none"},
        {"echo", &S::echo, ListRule{{}, 0, complaintAboutAssignment}, "", "[]",
         "of the 0800 that asks whether it still works; empty: none"},
        {"echoed", &S::echoed, ListRule{{}, 2, complaintAboutNumber}, "", "[\"11\", \"37\"]",
         "fields an answer must repeat, or it answers something else"},
        {"reference_field", &S::referenceField, IntRange{iso8583::kFirstField, iso8583::kLastField}, "", "38",
         "of an approval, for the receipt; its own number where it is empty"},
        {"codes", &S::codes, ListRule{{}, 1, complaintAboutCode}, "",
         "[\"authorise 00 approved\", \"inquire 00 approved\", \"reverse 00 reversed\"]",
         "what field 39 means; a code that is not here is no answer"},
    };
    return rows;
}

}  // namespace owc::settings

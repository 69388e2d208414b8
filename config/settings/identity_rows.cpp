#include <algorithm>

#include "config/settings/row.h"

namespace owc::settings {
namespace {

bool isOf(const std::string& text, std::string_view letters) {
    return text.find_first_not_of(letters) == std::string::npos;
}

std::string complaintAboutDigits(const std::string& text) {
    return isOf(text, "0123456789") && text.size() <= 20 ? "" : " is not 1 to 20 digits";
}

std::string complaintAboutPin(const std::string& text) {
    const bool good = text.empty() || (text.size() == 64 && isOf(text, "0123456789abcdef"));
    return good
               ? ""
               : " is not 64 small hexadecimal digits: openssl x509 -in CERTIFICATE -outform DER | sha256sum";
}

std::string complaintAboutHost(const std::string& text) {
    constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-";
    return isOf(text, kLetters) ? "" : " is no host name; write it without https:// and without a path";
}

std::string complaintAboutWebPath(const std::string& text) {
    const bool good =
        text.starts_with('/') && std::ranges::all_of(text, [](char c) { return c > ' ' && c < 0x7F; });
    return good ? "" : " is no path: it begins with / and has no blanks";
}

/// "A/B/C", each a name of an element as XML has it, without anything rare.
std::string complaintAboutElements(const std::string& text) {
    constexpr std::string_view kFirst = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_";
    constexpr std::string_view kMore = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.";
    if (text.empty()) return "";
    std::size_t from = 0;
    for (;;) {
        const std::size_t to = std::min(text.find('/', from), text.size());
        const std::string name = text.substr(from, to - from);
        if (name.empty() || kFirst.find(name[0]) == std::string_view::npos || !isOf(name, kMore))
            return " is no path of elements; write it as \"OUTER/INNER\"";
        if (to == text.size()) return "";
        from = to + 1;
    }
}

}  // namespace

const std::vector<Row<Identity>>& identityRows() {
    using S = Identity;
    static const std::vector<Row<S>> rows{
        {"authority", &S::authority, TextRule{1, {"none", "local", "nadra"}}, "", "\"none\"",
         "who says whose finger it is"},
        {"local_authorises_payout", &S::localAuthorisesPayout, BoolRule{}, "", "false",
         "money on a local print; always with the original card and a second officer"},
        {"tries_per_finger", &S::triesPerFinger, IntRange{1, 10}, "tries", "2", "of one finger in a session"},
        {"tries_per_session", &S::triesPerSession, IntRange{1, 40}, "tries", "8", "of all fingers"},
        {"sessions_per_citizen", &S::sessionsPerCitizen, IntRange{1, 100}, "sessions", "5", "a day"},
        {"tries_per_citizen", &S::triesPerCitizen, IntRange{1, 400}, "tries", "40", "a day"},
        {"session_minutes", &S::sessionMinutes, IntRange{1, 60}, "minutes", "10", "then a new one begins"},
        {"require_live", &S::requireLive, BoolRule{}, "", "false",
         "a print counts only when the reader says that the finger is alive"},
        {"enrolment_days", &S::enrolmentDays, IntRange{1, 3650}, "days", "365",
         "a local enrolment expires after"},
        {"threshold", &S::threshold, IntRange{0, 1'000'000}, "hundredths", "0",
         "score from which two prints are alike; 0: as the matcher proposes"},
    };
    return rows;
}

const std::vector<Row<Nadra>>& nadraRows() {
    using S = Nadra;
    static const std::vector<Row<S>> rows{
        {"host", &S::host, TextRule{1, {}, complaintAboutHost}, "", "", "name the certificate must be for"},
        {"port", &S::port, IntRange{1, 65535}, "", "443", "HTTPS"},
        {"address", &S::address, TextRule{0}, "", "\"\"", "its IP address, where no name server knows it"},
        {"verify_path", &S::verifyPath, TextRule{1, {}, complaintAboutWebPath}, "", "",
         "one finger, one call"},
        {"result_path", &S::resultPath, TextRule{1, {}, complaintAboutWebPath}, "", "",
         "result of an earlier call"},
        {"ca_file", &S::caFile, TextRule{0}, "", "\"\"",
         "PEM file of who vouches for it; empty: the system's"},
        {"certificate_sha256", &S::certificateSha256, TextRule{0, {}, complaintAboutPin}, "", "\"\"",
         "the one certificate that is taken; empty: any that is vouched for"},
        {"deadline_ms", &S::deadlineMs, IntRange{200, 60'000}, "milliseconds", "8000", "for a whole call"},
        {"product", &S::product, TextRule{}, "", "", "its codes: a table of authority_codes.toml"},
        {"franchise", &S::franchise, TextRule{1, {}, complaintAboutDigits}, "", "", "franchise id"},
        {"area", &S::area,
         TextRule{1,
                  {"KPK", "FATA", "PUNJAB", "SINDH", "ISLAMABAD", "GILGIT_BALTISTAN", "BALUCHISTAN",
                   "AZAD_KASHMIR"}},
         "", "", "area name"},
        {"template_type", &S::templateType, TextRule{1, {"ISO_19794_2", "ANSI"}}, "", "\"ISO_19794_2\"",
         "what a print is sent as"},
        {"citizen_echoed", &S::citizenEchoed, BoolRule{}, "", "true",
         "a successful answer without the number asked about is refused"},
        {"transaction_echoed", &S::transactionEchoed, BoolRule{}, "", "false",
         "an answer without the transaction id asked with is refused"},
    };
    return rows;
}

const std::vector<Row<NadraRequest>>& nadraRequestRows() {
    using S = NadraRequest;
    const TextRule must{1, {}, complaintAboutElements}, may{0, {}, complaintAboutElements};
    static const std::vector<Row<S>> rows{
        {"user", &S::user, must, "", "", "element of the user name"},
        {"password", &S::password, must, "", "", "of the password"},
        {"franchise", &S::franchise, may, "", "\"\"", "of the franchise id"},
        {"transaction", &S::transaction, must, "", "", "of the transaction id"},
        {"session", &S::session, must, "", "", "of the session id"},
        {"citizen", &S::citizen, must, "", "", "of the citizen number"},
        {"contact", &S::contact, may, "", "\"\"", "of the contact number"},
        {"finger", &S::finger, must, "", "", "of the finger index, 1 to 10"},
        {"template", &S::printTemplate, must, "", "", "of the template, base64"},
        {"template_type", &S::templateType, may, "", "\"\"", "of the template type"},
        {"area", &S::area, may, "", "\"\"", "of the area name"},
    };
    return rows;
}

const std::vector<Row<NadraReply>>& nadraReplyRows() {
    using S = NadraReply;
    const TextRule must{1, {}, complaintAboutElements}, may{0, {}, complaintAboutElements};
    static const std::vector<Row<S>> rows{
        {"code", &S::code, must, "", "", "element of the code"},
        {"transaction", &S::transaction, may, "", "\"\"", "of the transaction id"},
        {"session", &S::session, may, "", "\"\"", "of the session id"},
        {"citizen", &S::citizen, may, "", "\"\"", "of the citizen number"},
        {"fingers", &S::fingers, may, "", "\"\"", "comes once for every finger on file"},
    };
    return rows;
}

const std::vector<Row<NadraExtra>>& nadraExtraRows() {
    using S = NadraExtra;
    static const std::vector<Row<S>> rows{
        {"element", &S::element, TextRule{1, {}, complaintAboutElements}, "", "",
         "element of a further field"},
        {"value", &S::value, TextRule{}, "", "", "what stands in it"},
    };
    return rows;
}

}  // namespace owc::settings

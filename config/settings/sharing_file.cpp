#include "config/settings/sharing_file.h"

#include <algorithm>

#include "config/settings/reader.h"

namespace owc::settings {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr const char* kFile = "sharing.toml";

std::string complaintAboutHashes(const std::string& text) {
    const bool isHash = text.size() == 64 && std::ranges::all_of(text, [](char c) {
                            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
                        });
    return isHash ? "" : "is no hash: 64 small hexadecimal digits; owc-registry-api --new-token makes both";
}
std::string complaintAboutKeys(const std::string& text) {
    return text.empty() || (text.size() == 44 && text.back() == '=')
               ? ""
               : "is no Ed25519 key: 44 characters of base64";
}
std::string complaintAboutCallbacks(const std::string& text) {
    if (text.empty()) return {};
    const bool isGood = text.starts_with("https://") || text.starts_with("http://127.0.0.1");
    if (!isGood) return "must begin with https://";
    const std::size_t slash = text.find('/', text.find("://") + 3);
    return slash != std::string::npos && text.ends_with('/') ? "" : "must end with a slash";
}
std::string complaintAboutUrls(const std::string& text) {
    return text.starts_with("https://") || text.starts_with("http://127.0.0.1") ? ""
                                                                                : "must begin with https://";
}

const std::vector<Row<Sharing>>& sharingRows() {
    using S = Sharing;
    static const std::vector<Row<S>> rows{
        {"id", &S::id, TextRule{}, "", "", "what this centre is called in messages: their sender_id"},
        {"bind", &S::bind, TextRule{}, "", "\"127.0.0.1\"", "address listened at"},
        {"port", &S::port, IntRange{0, 65535}, "", "8443", "0: wherever there is room"},
        {"certificate", &S::certificateFile, TextRule{0}, "", "\"\"",
         "file of our certificate and its chain, PEM"},
        {"key", &S::keyFile, TextRule{0}, "", "\"\"", "file of its private key, PEM"},
        {"loopback_http", &S::loopbackHttp, BoolRule{}, "", "false",
         "HTTP without TLS, on loopback only, for test clients"},
        {"signing_key", &S::signingKeyFile, TextRule{0}, "", "\"\"",
         "file of the Ed25519 seed that signs answers; empty: not signed"},
        {"workers", &S::workers, IntRange{1, 64}, "threads", "4", "that look up"},
    };
    return rows;
}

const std::vector<Row<SharingClient>>& clientRows() {
    using S = SharingClient;
    static const std::vector<Row<S>> rows{
        {"id", &S::id, TextRule{}, "", "", "its sender_id"},
        {"token_hash", &S::tokenHash, TextRule{1, {}, complaintAboutHashes}, "", "", "of its bearer token",
         true},
        {"public_key", &S::publicKey, TextRule{0, {}, complaintAboutKeys}, "", "\"\"",
         "Ed25519, base64; empty: its messages are not signed"},
        {"must_sign", &S::mustSign, BoolRule{}, "", "false", "a message without a signature is refused"},
        {"fields", &S::fields, ListRule{{}, 1}, "", "", "what it may be given"},
        {"purposes", &S::purposes, ListRule{{}, 1}, "", "", "codes it may ask for"},
        {"per_minute", &S::perMinute, IntRange{1, 100'000}, "messages", "60", "that it may send"},
        {"burst", &S::burst, IntRange{1, 10'000}, "messages", "20", "at once"},
        {"callback", &S::callback, TextRule{0, {}, complaintAboutCallbacks}, "", "\"\"",
         "address its callbacks begin with; empty: it may not ask asynchronously"},
        {"callback_token_file", &S::callbackTokenFile, TextRule{0}, "", "\"\"",
         "file with the bearer token for it"},
        {"callback_ca_file", &S::callbackCaFile, TextRule{0}, "", "\"\"",
         "whom to trust there, PEM; empty: whom the system trusts"},
    };
    return rows;
}

const std::vector<Row<SharingUpstream>>& upstreamRows() {
    using S = SharingUpstream;
    static const std::vector<Row<S>> rows{
        {"url", &S::url, TextRule{1, {}, complaintAboutUrls}, "", "", "of its sync search"},
        {"id", &S::id, TextRule{}, "", "", "its sender_id"},
        {"token_file", &S::tokenFile, TextRule{}, "", "", "file with the bearer token it gave us"},
        {"ca_file", &S::caFile, TextRule{0}, "", "\"\"",
         "whom to trust there, PEM; empty: whom the system trusts"},
        {"public_key", &S::publicKey, TextRule{0, {}, complaintAboutKeys}, "", "\"\"",
         "its answers must be signed with it; empty: not looked at"},
        {"id_type", &S::idType, TextRule{}, "", "\"CNIC\"", "what it calls an identity number"},
        {"deadline_ms", &S::deadlineMs, IntRange{200, 30'000}, "ms", "4000", "for one question"},
        {"fresh_min", &S::freshMin, IntRange{0, 1440}, "minutes", "60", "an answer is used again"},
    };
    return rows;
}

void check(const Reader& reader, const toml::table& table, const Sharing& sharing) {
    if (sharing.loopbackHttp && sharing.bind != "127.0.0.1" && sharing.bind != "::1")
        reader.complain(sourceOf(table, "loopback_http"), "loopback_http = true needs bind = \"127.0.0.1\"");
    if (!sharing.loopbackHttp && (sharing.certificateFile.empty() || sharing.keyFile.empty()))
        reader.complain(table.source(),
                        "certificate and key are needed; or write loopback_http = true for a test");
}

Sharing read(const std::filesystem::path& folder, const std::vector<std::string_view>& fields) {
    const Reader reader(kFile);
    const toml::table table = parseFile(folder, kFile);
    Sharing sharing;
    reader.read(table, sharingRows(), sharing, {"client", "upstream"});
    check(reader, table, sharing);
    reader.readEach(
        table, "client", clientRows(), sharing.clients,
        [&](const toml::table& at, const SharingClient& client) {
            for (const SharingClient& other : sharing.clients) {
                if (other.id == client.id)
                    reader.complain(sourceOf(at, "id"), "id = \"" + client.id + "\" is there twice");
                if (other.tokenHash == client.tokenHash)
                    reader.complain(sourceOf(at, "token_hash"),
                                    "token_hash is another client's; each has a token of its own");
            }
            for (std::size_t i = 0; i < client.fields.size(); ++i) {
                if (std::ranges::find(fields, client.fields[i]) == fields.end())
                    reader.complain(sourceOf(at, "fields", i), "fields = \"" + client.fields[i] +
                                                                   "\" is no field" +
                                                                   nearest(client.fields[i], fields));
            }
            if (client.mustSign && client.publicKey.empty())
                reader.complain(sourceOf(at, "must_sign"), "must_sign = true needs public_key");
        });
    if (sharing.clients.empty()) reader.complain(table.source(), "no [[client]] in it: nobody could ask");
    if (const toml::node* node = table.get("upstream")) {
        if (!node->is_table()) reader.complain(node->source(), "upstream must be a table: write [upstream]");
        reader.read(*node->as_table(), upstreamRows(), sharing.upstream.emplace());
    }
    return sharing;
}

}  // namespace

Result<std::optional<Sharing>> readSharing(const std::filesystem::path& folder,
                                           const std::vector<std::string_view>& fields) {
    if (!std::filesystem::exists(folder / kFile)) return std::optional<Sharing>{};
    try {
        return std::optional(read(folder, fields));
    } catch (const BadSetting& bad) {
        return fail(ErrorCode::BadSettings, bad.what());
    }
}

}  // namespace owc::settings

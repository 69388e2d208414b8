#include <fmt/ostream.h>
#include <sodium.h>

#include "queue-server/admin/control.h"
#include "queue-server/admin/dues.h"
#include "queue-server/admin/files.h"

namespace owc::admin {

namespace {

constexpr std::size_t kAtOnce = 100;  ///< rows, for which a kiosk waits no longer than for another token
static_assert(kAtOnce <= protocol::kMostDueRows);

std::optional<std::string> bytesIn(std::string text, std::size_t size) {
    while (text.ends_with('\n') || text.ends_with('\r')) text.pop_back();
    std::string bytes(size, '\0');
    std::size_t read = 0;
    const char* end = nullptr;
    const int failed =
        sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), size, text.data(), text.size(),
                          nullptr, &read, &end, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    if (failed != 0 || read != size || end != text.data() + text.size()) return std::nullopt;
    return bytes;
}

bool isSigned(const std::string& text, const std::string& mark, const std::string& key) {
    return crypto_sign_verify_detached(reinterpret_cast<const unsigned char*>(mark.data()),
                                       reinterpret_cast<const unsigned char*>(text.data()), text.size(),
                                       reinterpret_cast<const unsigned char*>(key.data())) == 0;
}

ExitCode refuse(const std::filesystem::path& file, const char* why, std::ostream& out) {
    fmt::print(out, "{}: {}; nothing was imported\n", file.string(), why);
    return ExitCode::Refused;
}

std::optional<std::string> keyOf(const DuesPlaces& places, const std::string& bank) {
    for (const std::string& key : places.bankKeys) {
        if (key.starts_with(bank + ":")) return key.substr(bank.size() + 1);
    }
    return std::nullopt;
}

std::string digestOf(const std::string& text) {
    std::string digest(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(digest.data()),
                       reinterpret_cast<const unsigned char*>(text.data()), text.size());
    return digest;
}

/// What is on no list goes, before new rows come or after a list has gone.
ExitCode clear(const Ask& ask, std::ostream& out) {
    for (;;) {
        const auto reply = ask(protocol::StageDues{.anew = true, .rows = {}});
        if (!reply) return complain(reply.error(), out);
        const auto* cleared = boost::variant2::get_if<protocol::DuesCleared>(&*reply);
        if (!cleared)
            return complain({domain::ErrorCode::UnknownCommand, "another answer than asked for"}, out);
        if (cleared->all) return ExitCode::Good;
    }
}

/// Part by part; "row N" of a part that the server refuses is line 6 + rows before + N of the file.
ExitCode stage(const Ask& ask, const std::filesystem::path& file, const std::vector<payments::DueRow>& rows,
               std::ostream& out) {
    if (const ExitCode cleared = clear(ask, out); cleared != ExitCode::Good) return cleared;
    for (std::size_t at = 0; at < rows.size(); at += kAtOnce) {
        const std::size_t end = std::min(rows.size(), at + kAtOnce);
        const auto taken = ask(protocol::StageDues{false,
                                                   {rows.begin() + static_cast<std::ptrdiff_t>(at),
                                                    rows.begin() + static_cast<std::ptrdiff_t>(end)}});
        if (taken) continue;
        fmt::print(out, "{}: rows from line {} on: nothing was imported\n", file.string(), at + 7);
        return complain(taken.error(), out);
    }
    return ExitCode::Good;
}

}  // namespace

ExitCode duesLoad(const Ask& ask, const DuesPlaces& places, const payments::DueTerms& terms,
                  std::ostream& out) {
    const auto text = contentOf(places.file);
    if (!text) {
        fmt::print(out, "{}: cannot be read, or is larger than 64 MB\n", places.file.string());
        return ExitCode::CannotRead;
    }
    const auto mark = contentOf(places.signature);
    const auto markBytes = mark ? bytesIn(*mark, crypto_sign_BYTES) : std::nullopt;
    if (!markBytes) return refuse(places.signature, "no signature: one line, 64 bytes in base64url", out);

    const auto reading = payments::readDueList(*text, terms);
    for (const payments::DueComplaint& complaint : reading.complaints)
        fmt::print(out, "{}:{}: {}\n", places.file.string(), complaint.line, complaint.what);
    if (!reading.complaints.empty()) return refuse(places.file, "is refused", out);
    const auto key = keyOf(places, reading.list.bank);
    if (!key)
        return refuse(places.file, "no key of its bank: write \"BANK:KEY\" into list_keys of centre.toml",
                      out);
    const auto keyBytes = bytesIn(*key, crypto_sign_PUBLICKEYBYTES);
    if (!keyBytes || !isSigned(*text, *markBytes, *keyBytes))
        return refuse(places.signature, "not the signature of this bank over this file", out);

    if (const ExitCode staged = stage(ask, places.file, reading.list.rows, out); staged != ExitCode::Good)
        return staged;
    const auto done = ask(protocol::ImportDues{digestOf(*text), reading.list.rows.size(), reading.list.sum});
    if (!done) return complain(done.error(), out);
    const auto* imported = boost::variant2::get_if<protocol::DuesImported>(&*done);
    if (!imported) return complain({domain::ErrorCode::UnknownCommand, "another answer than asked for"}, out);
    fmt::print(out, "list {}: {} rows, Rs {}.{:02}\n", imported->list.value, reading.list.rows.size(),
               reading.list.sum.paisa / 100, reading.list.sum.paisa % 100);
    return ExitCode::Good;
}

ExitCode duesWithdraw(const Ask& ask, std::uint64_t list, std::ostream& out) {
    const auto done = ask(protocol::WithdrawDues{{list}});
    if (!done) return complain(done.error(), out);
    fmt::print(out, "list {} is due no more\n", list);
    return clear(ask, out);
}

}  // namespace owc::admin

#pragma once

#include <filesystem>
#include <functional>
#include <iosfwd>

#include "queue-server/admin/commands.h"
#include "queue-server/admin/outbox.h"
#include "queue-server/payments/due_list.h"

// Lists of what people are due, as banks send them.
namespace owc::admin {

struct DuesPlaces {
    std::filesystem::path file;         ///< the list
    std::filesystem::path signature;    ///< one line: base64url of 64 bytes, Ed25519 over the file
    std::vector<std::string> bankKeys;  ///< "hbl:KEY", base64url of 32 bytes: `[payments] list_keys`
};

/// Checks signature, head, every row and the totals, and hands the list to the running server. Says what is
/// wrong as "file:line: field: ..." and imports nothing then.
[[nodiscard]] ExitCode duesLoad(const Ask& ask, const DuesPlaces& places, const payments::DueTerms& terms,
                                std::ostream& out);

/// A list of which nothing was asked for is due no more.
[[nodiscard]] ExitCode duesWithdraw(const Ask& ask, std::uint64_t list, std::ostream& out);

/// What a bank does: signs a list with the key in a file, which is made when it is not there, and prints the
/// public half.
[[nodiscard]] ExitCode duesSign(const std::filesystem::path& key, const std::filesystem::path& file,
                                std::ostream& out);

}  // namespace owc::admin

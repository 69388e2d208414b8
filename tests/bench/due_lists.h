#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

namespace owc::bench {

/// Number and reference of somebody who does not exist and has one entitlement on a list of `writeDueList`.
[[nodiscard]] std::string payeeCnic(std::size_t number);
[[nodiscard]] std::string payeeReference(std::size_t number);

/// A bank's list for the sample centre.
struct DueListPlan {
    std::size_t first = 0;  ///< number of the first payee
    std::size_t rows = 0;
    std::string lastRow{};  ///< in place of the last one, as it is to stand there
};

/// One row as it stands in a list.
[[nodiscard]] std::string dueRow(std::size_t number);

/// Writes the list and its signature beside it.
/// @return the bank and its public key, as `list_keys` of centre.toml has them
std::string writeDueList(const std::filesystem::path& file, const DueListPlan& plan);

/// What became of `owc-admin dues-load` on the centre whose folders lie here.
struct DuesLoaded {
    bool done = false;
    double seconds = 0;
    std::string said;
};
[[nodiscard]] DuesLoaded loadDueList(const std::filesystem::path& centre, const std::filesystem::path& file);

}  // namespace owc::bench

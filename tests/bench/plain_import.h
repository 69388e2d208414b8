#pragma once

#include <filesystem>

namespace owc::bench {

/// The plainest import of persons.csv: number, household, year and relation of birth and name, parsed where they lie, into one
/// table with a check of the number, unsafe until its one fsync at the end. What goal 9 of the speed goals is measured by.
/// @param csv of `synthesize`, with quotes nowhere  @return seconds
/// @throw std::runtime_error a line that cannot be read, a row that is refused
double importPlain(const std::filesystem::path& csv, const std::filesystem::path& database);

/// The same lines in an order of no meaning, the heading kept.
void shuffleLines(const std::filesystem::path& from, const std::filesystem::path& to);

}  // namespace owc::bench

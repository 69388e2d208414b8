#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace owc::test {

/// Every form in which the 13 digits of an identity number could lie in a file: decimal text with and without
/// hyphens, each as UTF-8, UTF-16 (both orders) and base64 (all three alignments), and the number as an integer,
/// both orders, of six bytes or more (SQLite stores one of this size in six), and as a protobuf varint.
[[nodiscard]] std::vector<std::string> formsOf(const std::string& cnic);

/// Files below `folder` that hold one of the forms, with the form's index: "centre.db: form 3".
[[nodiscard]] std::vector<std::string> findLeaks(const std::filesystem::path& folder, const std::string& cnic);

}  // namespace owc::test

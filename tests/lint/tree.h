#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace owc::lint {

/// The files of a project: path from the root, with slashes, to text. A file with a zero byte has no text.
using Tree = std::map<std::string, std::string>;

/// Reads every regular file below root, except the folders build, run-out and .git beside the top
/// CMakeLists.txt.
/// @throws std::filesystem::filesystem_error when root cannot be read
[[nodiscard]] Tree readTree(const std::filesystem::path& root);

/// "kiosk/flow/step.h" -> "kiosk/flow"; "" for a file at the root.
[[nodiscard]] std::string folderOf(const std::string& file);

/// C++ source or header, by its ending.
[[nodiscard]] bool isCpp(const std::string& file);

/// Anything a person writes as code: C++, SQL, Protobuf, CMake, and shell scripts by ending or first line.
[[nodiscard]] bool isCode(const std::string& file, const std::string& text);

/// Calls use(line, number) for each line, numbered from 1, without its line end.
void forEachLine(std::string_view text, const std::function<void(std::string_view, std::size_t)>& use);

}  // namespace owc::lint

#pragma once

#include <map>
#include <string>
#include <vector>

#include "tests/lint/tree.h"
#include "tests/lint/violation.h"

namespace owc::lint {

/// One #include line of a C++ file.
struct Include {
    std::string file;
    std::size_t line = 0;
    std::string header;  ///< as written between the quotes or brackets
};

[[nodiscard]] std::vector<Include> includesOf(const Tree& tree);

struct Place {
    std::string file;
    std::size_t line = 0;
};

/// From a name to the names it reaches, each with one place that says so.
using Graph = std::map<std::string, std::map<std::string, Place>>;

[[nodiscard]] Graph fileGraph(const Tree& tree);
[[nodiscard]] Graph folderGraph(const Tree& tree);

/// One violation for each edge that closes a ring; empty when there is none.
[[nodiscard]] Violations ringsOf(const Graph& graph, const std::string& rule);

}  // namespace owc::lint

#pragma once

#include "tests/lint/arrows.h"
#include "tests/lint/tree.h"
#include "tests/lint/violation.h"

namespace owc::lint {

inline constexpr std::size_t kMaxLines = 400;

/// Includes of the rooms: project headers written from the root, and only what the table allows.
[[nodiscard]] Violations checkArrows(const Tree& tree, const Arrows& arrows);

/// The table, the includes between folders and the includes between files each form no ring.
[[nodiscard]] Violations checkRings(const Tree& tree, const Arrows& arrows);

/// Outside queue-server/protocol nobody sees a generated header, neither directly nor through another header.
[[nodiscard]] Violations checkProtobufBorder(const Tree& tree);

/// No code file is longer than kMaxLines.
[[nodiscard]] Violations checkLength(const Tree& tree);

/// Every folder that holds C++ or Protobuf has a README.md.
[[nodiscard]] Violations checkReadmes(const Tree& tree);

/// Nothing lies at the root beside what the project has there; names that begin with a dot are the tools'.
[[nodiscard]] Violations checkTopLevel(const Tree& tree);

/// No file names a folder of the machine it was written on.
[[nodiscard]] Violations checkMachinePaths(const Tree& tree);

/// No code file holds a note about unfinished work.
[[nodiscard]] Violations checkUnfinished(const Tree& tree);

/// Every rule, with the table that lies in the tree itself; a tree without table is a violation.
[[nodiscard]] Violations checkAll(const Tree& tree);

}  // namespace owc::lint

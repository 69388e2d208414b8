#pragma once

#include "tests/support/centre_builder.h"

namespace owc::test {

/// A day on which everything happens that can: every kind of event, every field with a value of its own.
[[nodiscard]] Morning eventfulDay();

}  // namespace owc::test

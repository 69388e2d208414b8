#pragma once

namespace owc::test {

/// Without umockdev's library in front of the C library an emulated bus would not be seen: starts this
/// program anew under umockdev-wrapper and does not return then. To be called before threads.
/// @return false: it cannot, and standard error says why
[[nodiscard]] bool enterMockEnvironment(int count, char** arguments);

}  // namespace owc::test

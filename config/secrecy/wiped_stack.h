#pragma once

namespace owc::secrecy {

/// Overwrites what earlier calls have left below the caller's frame, 32 KB deep: a thread that lives on after it
/// handled something secret calls this when it is done. About half a microsecond.
void wipeStack();

}  // namespace owc::secrecy

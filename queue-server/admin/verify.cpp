#include <fmt/ostream.h>

#include "queue-server/admin/commands.h"
#include "queue-server/admin/fold.h"

namespace owc::admin {

ExitCode verify(const std::filesystem::path& file, std::ostream& out) {
    auto log = store::Log::open(file, store::OpenMode::ReadOnly);
    if (!log) {
        fmt::print(out, "cannot read {}: {}\n", file.string(), log.error().detail);
        return ExitCode::CannotRead;
    }
    const auto chain = (*log)->verify();
    if (!chain) {
        fmt::print(out, "BROKEN: {}\n", chain.error().detail);
        return ExitCode::Broken;
    }
    const auto all = foldAll(file, [](const auto&, const auto&, const auto&) {});
    if (!all) {
        fmt::print(out, "BROKEN: {}\n", all.error().detail);
        return ExitCode::Broken;
    }
    fmt::print(out, "good: {} events, chain head {}\n", chain->events, chain->headHex);
    return ExitCode::Good;
}

}  // namespace owc::admin

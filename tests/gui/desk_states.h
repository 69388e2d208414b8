#pragma once

#include "counter/desk/view/page_state.h"
#include "queue-server/server/projection.h"
#include "tests/support/centre_builder.h"

namespace owc::test {

/// Rows as a counter is sent them.
inline client::Views staffViewsOf(const Morning& morning) {
    server::Projection projection;
    protocol::Changes all;
    for (const auto& row : projection.rebuild(morning.state())) {
        if (auto seen = server::forAudience(protocol::Audience::Staff, row)) all.upserts.push_back(*seen);
    }
    client::Views views;
    views.apply(all);
    return views;
}

/// A desk in one state of its work.
struct NamedState {
    const char* name;
    bool signedIn = true;
    desk_view::PageState state{};
};

/// Every state a desk of counter 1 can be in, built by the rules themselves.
/// @param language  "ur" or "en"
[[nodiscard]] std::vector<NamedState> deskStates(const QString& language);

}  // namespace owc::test

#pragma once

#include <gtest/gtest.h>

#include "queue-server/client/link_state.h"

namespace owc::test {

using namespace protocol;
using namespace std::chrono_literals;
using client::LinkState;
using domain::ErrorCode;

inline Changes calls(std::uint64_t order) {
    return {{CallRow{.order = order, .token = {8}, .counter = {1}}}, {}};
}

/// A link with no socket: what it sends is kept, the server is played by the test.
class PlayedLink {
  public:
    PlayedLink() : state({.program = "test"}, 5, [this](const std::string& bytes) { sent.push_back(*decodeRequest(bytes)); }) {}

    void beat(std::uint64_t number, std::uint64_t epoch = 1) {
        state.onBroadcast(encode(Broadcast{ServerBeat{epoch, number, domain::Time{1000ms}, 40, "head"}}), now);
    }
    void publish(std::uint64_t number, std::uint64_t epoch = 1) {
        state.onBroadcast(encode(Broadcast{Published{epoch, number, calls(number)}}), now);
    }
    void answer(const Request& request, ReplyBody body) {
        state.onReply(encode(Reply{request.id, std::move(body)}), now);
    }
    void pass(std::chrono::milliseconds time) {
        now += time;
        state.onTime(now);
    }
    /// Requests of this kind sent so far.
    template <class Body>
    std::vector<Request> asked() const {
        std::vector<Request> found;
        for (const Request& request : sent)
            if (boost::variant2::holds_alternative<Body>(request.body)) found.push_back(request);
        return found;
    }
    /// Connected, with a picture at this number.
    void toPicture(std::uint64_t number) {
        beat(number);
        answer(asked<AskSnapshot>().back(), SnapshotPart{1, number, calls(1).upserts, true});
        std::ignore = state.take();
    }

    std::vector<Request> sent;
    std::chrono::milliseconds now{10'000};
    LinkState state;
};

}  // namespace owc::test

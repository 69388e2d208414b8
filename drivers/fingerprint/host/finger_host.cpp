#include "drivers/fingerprint/host/finger_host.h"

#include <sys/socket.h>

#include <cerrno>

#include "drivers/fingerprint/host/channels.h"

namespace owc::finger_host {
namespace {

constexpr std::size_t kPiece = 64 * 1024;

}  // namespace

int serve(int line) {
    Sender sender(line);
    Channels channels(sender);
    finger_protocol::FrameReader frames;
    finger_protocol::Bytes piece(kPiece);
    for (;;) {
        const ssize_t some = ::recv(line, piece.data(), piece.size(), 0);
        if (some < 0 && errno == EINTR) continue;
        if (some <= 0) return 0;
        frames.feed(std::span(piece).first(static_cast<std::size_t>(some)));
        for (;;) {
            const auto frame = frames.next();
            if (!frame) return 1;
            if (!*frame) break;
            if (!channels.handle(**frame)) return 1;
        }
    }
}

}  // namespace owc::finger_host

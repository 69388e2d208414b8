#include "drivers/fingerprint/client/extract.h"

#include "drivers/fingerprint/protocol/messages.h"

namespace owc::finger_client {

using finger_protocol::Kind;
using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds kPatience{30'000};

/// The answer, or why there is none.
tl::expected<finger_protocol::Extraction, std::string> answerOf(HostProcess& host, Clock::time_point end) {
    finger_protocol::FrameReader frames;
    for (bool alive = true;;) {
        const auto frame = frames.next();
        if (!frame) return tl::unexpected("it sent " + frame.error());
        if (*frame) {
            auto answer = finger_protocol::extractionIn((*frame)->body);
            if ((*frame)->kind != Kind::Extracted || !answer)
                return tl::unexpected(std::string("it sent a wrong answer"));
            return std::move(*answer);
        }
        if (!alive) return tl::unexpected(std::string("it ended"));
        const auto left = std::chrono::ceil<milliseconds>(end - Clock::now());
        if (left.count() <= 0) return tl::unexpected(std::string("it does not answer"));
        alive = host.receive(frames, left);
    }
}

}  // namespace

tl::expected<biometrics::Impression, std::string> extract(const biometrics::GreyImage& image,
                                                          const std::filesystem::path& program) {
    if (image.pixels.empty() || !finger_protocol::fits(image))
        return tl::unexpected(std::string("the image is not one of 32 to 4000 dots each way"));
    const auto end = Clock::now() + kPatience;
    const auto host = HostProcess::start(program);
    if (!host) return tl::unexpected(host.error());
    const bool sent = (*host)->send(
        finger_protocol::write({Kind::Extract, 1, 1, finger_protocol::bodyOf(image)}), kPatience);
    auto answer = sent ? answerOf(**host, end)
                       : tl::expected<finger_protocol::Extraction, std::string>(
                             tl::unexpected(std::string("it takes no picture")));
    if (answer) return std::move(*answer);
    (*host)->kill();
    return tl::unexpected("owc-finger-host was to look at the picture: " + answer.error());
}

}  // namespace owc::finger_client

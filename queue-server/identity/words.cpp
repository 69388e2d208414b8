#include "queue-server/identity/words.h"

#include <array>

namespace owc::identity {

namespace {

template <std::size_t N, class E>
std::string_view at(const std::array<std::string_view, N>& names, E value) {
    const auto number = static_cast<std::size_t>(value);
    return number < N ? names[number] : std::string_view("unknown");
}

}  // namespace

std::string_view nameOf(Purpose purpose) {
    return at(std::array<std::string_view, 4>{"withdrawal", "information", "correction", "enrolment"},
              purpose);
}

std::string_view nameOf(SessionEnd end) {
    return at(std::array<std::string_view, 7>{"verified", "excepted", "sent-to-nadra", "given-up",
                                              "timed-out", "visit-moved", "renewed"},
              end);
}

std::string_view nameOf(ExceptionKind kind) {
    return at(std::array<std::string_view, 3>{"number-only", "complaint-visit", "no-usable-finger"}, kind);
}

std::string_view nameOf(ExceptionReason reason) {
    return at(std::array<std::string_view, 8>{"fingers-failed", "no-fingers", "worn-fingers", "injury",
                                              "not-on-file", "authority-unreachable", "after-hours", "other"},
              reason);
}

std::string_view nameOf(AnswerFault fault) {
    return at(std::array<std::string_view, 4>{"nobody-asked", "answered-already", "session-ended",
                                              "other-transaction"},
              fault);
}

std::string_view nameOf(SuspicionKind kind) {
    return at(std::array<std::string_view, 4>{"same-template", "somebody-elses-template", "fast-successes",
                                              "repeated-exceptions"},
              kind);
}

}  // namespace owc::identity

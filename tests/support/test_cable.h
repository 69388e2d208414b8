#pragma once

#include <functional>

#include "drivers/printer/talk.h"
#include "tests/support/virtual_printer.h"

namespace owc::test {

/// A cable to a VirtualPrinter on which things happen at a chosen byte or time. In memory, or a real USB
/// stack. Threads: any; what is to happen runs in the thread that moves the bytes, alone with the printer.
class TestCable {
  public:
    using Millis = printer::Link::Millis;

    virtual ~TestCable() = default;

    [[nodiscard]] virtual printer::OpenLink opener() = 0;
    /// The clock by which the link waits.
    [[nodiscard]] virtual printer::Clock clock() = 0;

    /// Alone with the printer; also within what happens.
    virtual void with(const std::function<void(VirtualPrinter&)>& act) = 0;
    virtual void plug(bool plugged) = 0;
    /// Off and on again: the printer forgets, the link is Gone and can be opened anew.
    virtual void powerCycle() = 0;
    /// Bytes that come from the printer as if it had said them.
    virtual void say(const std::vector<std::uint8_t>& bytes) = 0;
    /// Happens once when the printer has taken `bytes` more.
    virtual void afterBytes(std::size_t bytes, std::function<void()> act) = 0;
    /// Happens once when so much time of `clock` has gone by.
    virtual void afterTime(Millis time, std::function<void()> act) = 0;
    /// Whatever has not happened yet never will.
    virtual void forgetPlans() = 0;
    /// Bytes the printer took since the start.
    [[nodiscard]] virtual std::size_t taken() = 0;
};

}  // namespace owc::test

#include "tests/support/virtual_cable.h"

#include <algorithm>
#include <atomic>
#include <utility>

namespace owc::test {

using printer::Link;
using Millis = Link::Millis;

class VirtualLink : public Link {
  public:
    VirtualLink(VirtualCable& cable, unsigned generation) : m_cable(cable), m_generation(generation) {}

    Sent send(std::span<const std::uint8_t> bytes, Millis limit) override {
        const std::lock_guard lock(m_cable.m_mutex);
        Sent sent;
        for (Millis last = m_cable.m_now; sent.accepted < bytes.size();) {
            if (const End end = ended(); end != End::Done) return {sent.accepted, end};
            const std::size_t count = some(bytes.size() - sent.accepted);
            const std::size_t taken = m_cable.m_printer.take(bytes.subspan(sent.accepted, count));
            m_cable.m_taken += taken;
            sent.accepted += taken;
            m_cable.happen();
            if (taken > 0 && m_cable.m_traits.losesCount && isGone()) sent.accepted -= taken;
            if (taken > 0) {
                last = m_cable.m_now;
            } else if (m_cable.m_now - last >= limit) {
                return {sent.accepted, End::Timeout};
            } else {
                m_cable.tick();
            }
        }
        return sent;
    }

    Received receive(Millis limit) override {
        const std::lock_guard lock(m_cable.m_mutex);
        for (const Millis deadline = m_cable.m_now + limit;; m_cable.tick()) {
            if (const End end = ended(); end != End::Done) return {{}, end};
            m_cable.collectAnswers();
            Received received;
            for (auto& due = m_cable.m_answers; !due.empty() && due.front().first <= m_cable.m_now;
                 due.pop_front())
                received.bytes.push_back(due.front().second);
            if (!received.bytes.empty()) return received;
            if (m_cable.m_now >= deadline) return {{}, End::Timeout};
        }
    }

    std::optional<PortStatus> portStatus() override {
        const std::lock_guard lock(m_cable.m_mutex);
        if (!m_cable.m_traits.controlPipe || isGone()) return std::nullopt;
        const auto bits = m_cable.m_printer.portStatus();
        return PortStatus{(bits & 0x20) != 0, (bits & 0x10) != 0, (bits & 0x08) == 0};
    }

    bool softReset() override {
        const std::lock_guard lock(m_cable.m_mutex);
        if (!m_cable.m_traits.controlPipe || isGone()) return false;
        ++m_cable.m_resets;
        if (!m_cable.m_traits.resets) return true;
        m_cable.m_printer.softReset();
        m_cable.m_answers.clear();
        return true;
    }

    std::string deviceId() override {
        const std::lock_guard lock(m_cable.m_mutex);
        return isGone() ? "" : m_cable.m_printer.model().deviceId;
    }

    void cancel() noexcept override { m_cancelled = true; }

  private:
    bool isGone() const { return !m_cable.m_plugged || m_generation != m_cable.m_generation; }

    End ended() {
        if (m_cancelled.exchange(false)) return End::Cancelled;
        return isGone() ? End::Gone : End::Done;
    }

    /// How much is offered at once; not beyond the next byte at which something happens.
    std::size_t some(std::size_t rest) {
        std::size_t most = m_cable.m_traits.packet;
        if (m_cable.m_traits.shortWrites) most = m_cable.m_random() % most + 1;
        for (const auto& plan : m_cable.m_plans)
            if (plan.bytes > m_cable.m_taken) most = std::min(most, plan.bytes - m_cable.m_taken);
        return std::min(most, rest);
    }

    VirtualCable& m_cable;
    unsigned m_generation;
    std::atomic<bool> m_cancelled = false;
};

VirtualCable::VirtualCable(VirtualPrinter::Model model, Traits traits)
    : m_printer(std::move(model)), m_traits(traits), m_random(traits.seed) {}

printer::OpenLink VirtualCable::opener() {
    return [this]() -> printer::Opened {
        const std::lock_guard lock(m_mutex);
        if (!m_plugged) return {nullptr, drivers::Reason::Removed};
        ++m_opened;
        return {std::make_unique<VirtualLink>(*this, m_generation)};
    };
}

printer::Clock VirtualCable::clock() {
    return [this] {
        const std::lock_guard lock(m_mutex);
        return std::chrono::steady_clock::time_point(m_now);
    };
}

void VirtualCable::with(const std::function<void(VirtualPrinter&)>& act) {
    const std::lock_guard lock(m_mutex);
    act(m_printer);
}

void VirtualCable::plug(bool plugged) {
    const std::lock_guard lock(m_mutex);
    if (m_plugged && !plugged) ++m_generation;
    m_plugged = plugged;
}

void VirtualCable::powerCycle() {
    const std::lock_guard lock(m_mutex);
    ++m_generation;
    m_printer.powerCycle();
    m_answers.clear();
}

void VirtualCable::afterBytes(std::size_t bytes, std::function<void()> act) {
    const std::lock_guard lock(m_mutex);
    m_plans.push_back({m_taken + bytes, Millis::max(), std::move(act)});
}

void VirtualCable::afterTime(Millis time, std::function<void()> act) {
    const std::lock_guard lock(m_mutex);
    m_plans.push_back({SIZE_MAX, m_now + time, std::move(act)});
}

void VirtualCable::forgetPlans() {
    const std::lock_guard lock(m_mutex);
    m_plans.clear();
}

std::size_t VirtualCable::taken() {
    const std::lock_guard lock(m_mutex);
    return m_taken;
}

Millis VirtualCable::now() {
    const std::lock_guard lock(m_mutex);
    return m_now;
}

unsigned VirtualCable::resets() {
    const std::lock_guard lock(m_mutex);
    return m_resets;
}

void VirtualCable::change(const std::function<void(Traits&)>& act) {
    const std::lock_guard lock(m_mutex);
    act(m_traits);
}

void VirtualCable::say(const std::vector<std::uint8_t>& bytes) {
    const std::lock_guard lock(m_mutex);
    for (const std::uint8_t byte : bytes) m_answers.emplace_back(m_now, byte);
}

void VirtualCable::tick() {
    ++m_now;
    m_printer.work(m_traits.bytesPerMs);
    happen();
    collectAnswers();
}

void VirtualCable::happen() {
    const auto due = [this](const Plan& plan) { return m_taken >= plan.bytes || m_now >= plan.time; };
    for (auto plan = std::ranges::find_if(m_plans, due); plan != m_plans.end();
         plan = std::ranges::find_if(m_plans, due)) {
        const std::function<void()> act = std::move(plan->act);
        m_plans.erase(plan);
        act();
    }
}

void VirtualCable::collectAnswers() {
    for (const std::uint8_t byte : m_printer.answers())
        m_answers.emplace_back(m_now + m_traits.latency, byte);
}

}  // namespace owc::test

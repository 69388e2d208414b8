#include "tests/crash/payout_crowd.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>

namespace owc::test {

using namespace std::chrono_literals;

namespace {

constexpr auto kComesAgainAfter = 200ms;

std::string programmeOf(std::uint32_t beneficiary) {
    return beneficiary == 0 ? "kafaalat" : "taleemi";
}

}  // namespace

PayoutCrowd::PayoutCrowd(int payouts, std::uint64_t seed) : m_random(seed) {
    constexpr std::uint64_t kFirstCnic = 3'520'211'100'001;
    for (std::uint64_t number = 0; m_payouts < static_cast<std::size_t>(payouts); ++number) {
        Person person{.cnic = std::to_string(kFirstCnic + number), .dues = {}, .comes = m_random() % 50 != 0};
        const auto children = static_cast<std::uint32_t>(m_random() % 3);
        for (std::uint32_t child = 0; child <= children; ++child)
            person.dues.push_back({.reference = fmt::format("R-{}-{}", number + 1, child),
                                   .programme = programmeOf(child),
                                   .beneficiary = child,
                                   .amount = payments::rupees(child == 0 ? 13'500 : 1'500 + 500 * child)});
        m_payouts += person.dues.size();
        if (person.comes) {
            m_waiting.push_back({{}, number});
            m_left += person.dues.size();
            if (m_random() % 20 == 0) m_waiting.push_back({{}, number});
        }
        m_people.push_back(std::move(person));
    }
}

std::string PayoutCrowd::dueList(const std::string& centre) const {
    const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    std::string rows;
    payments::Money sum;
    for (const Person& person : m_people) {
        for (const CrowdDue& due : person.dues) {
            rows += fmt::format("{},{},{},{},{},{},counter,{:%Y-%m-%d},{:%Y-%m-%d}\n", due.reference,
                                person.cnic, due.programme, kCycle, due.beneficiary, due.amount.paisa / 100,
                                today - std::chrono::days{10}, today + std::chrono::days{30});
            sum += due.amount;
        }
    }
    return fmt::format(
        "owc-dues,1\ncentre,{}\nbank,{}\nrows,{}\nsum,{}\n"
        "reference,cnic,programme,cycle,beneficiary,amount,channel,from,to\n{}",
        centre, kBank, m_payouts, sum.paisa / 100, rows);
}

std::string PayoutCrowd::bankList() const {
    std::string rows = "programme,cycle,reference,amount_paisa\n";
    for (const Person& person : m_people) {
        for (const CrowdDue& due : person.dues)
            rows += fmt::format("{},{},{},{}\n", due.programme, kCycle, due.reference, due.amount.paisa);
    }
    return rows;
}

bool PayoutCrowd::lacksSomething(const Person& person) const {
    return std::ranges::any_of(person.dues, [](const CrowdDue& due) { return due.received == 0; });
}

std::optional<PayoutCrowd::Visitor> PayoutCrowd::next(std::chrono::steady_clock::time_point until) {
    std::unique_lock lock(m_mutex);
    for (;;) {
        const auto now = std::chrono::steady_clock::now();
        const auto found =
            std::ranges::find_if(m_waiting, [&](const Waiting& one) { return one.from <= now; });
        if (found != m_waiting.end()) {
            const std::size_t person = found->person;
            m_waiting.erase(found);
            return Visitor{person, m_people[person].cnic};
        }
        if (now >= until) return std::nullopt;
        auto wake = until;
        for (const Waiting& one : m_waiting) wake = std::min(wake, one.from);
        m_came.wait_until(lock, wake);
    }
}

void PayoutCrowd::leaves(std::size_t person) {
    {
        const std::lock_guard lock(m_mutex);
        if (!lacksSomething(m_people[person])) return;
        m_waiting.push_back({std::chrono::steady_clock::now() + kComesAgainAfter, person});
    }
    m_came.notify_one();
}

void PayoutCrowd::receives(std::size_t person, const std::string& programme, std::uint32_t beneficiary) {
    const std::lock_guard lock(m_mutex);
    for (CrowdDue& due : m_people[person].dues) {
        if (due.programme != programme || due.beneficiary != beneficiary) continue;
        if (due.received++ == 0) --m_left;
    }
}

std::size_t PayoutCrowd::left() const {
    const std::lock_guard lock(m_mutex);
    return m_left;
}

std::map<std::string, int> PayoutCrowd::received() const {
    const std::lock_guard lock(m_mutex);
    std::map<std::string, int> all;
    for (const Person& person : m_people) {
        for (const CrowdDue& due : person.dues) all[due.reference] = due.received;
    }
    return all;
}

}  // namespace owc::test

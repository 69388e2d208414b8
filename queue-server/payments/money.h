#pragma once

#include <compare>
#include <cstdint>

namespace owc::payments {

/// A sum in paisa (1 rupee = 100 paisa), so that nothing is ever rounded. What comes from outside is held
/// against kMostMoney, so that no sum of sums overflows.
struct Money {
    std::int64_t paisa = 0;

    friend auto operator<=>(const Money&, const Money&) = default;
    friend Money operator+(Money a, Money b) { return {a.paisa + b.paisa}; }
    friend Money operator-(Money a, Money b) { return {a.paisa - b.paisa}; }
    friend Money operator-(Money a) { return {-a.paisa}; }
    Money& operator+=(Money other) { return *this = *this + other; }
    Money& operator-=(Money other) { return *this = *this - other; }
};

[[nodiscard]] constexpr Money rupees(std::int64_t value) {
    return {value * 100};
}

/// Of one payout, or of one drawer: a thousand million rupees.
inline constexpr Money kMostMoney = rupees(1'000'000'000);
/// Of one list: a hundred thousand million rupees.
inline constexpr Money kMostOfList = rupees(100'000'000'000);

}  // namespace owc::payments

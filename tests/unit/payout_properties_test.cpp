#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/support/paid_days.h"

// Whatever people, banks, restarts and the wire between them do, in whatever order, these hold. RapidCheck
// makes the orders and, when one breaks a rule, the shortest that does.
namespace rc {
template <>
struct Arbitrary<owc::test::Turn> {
    static auto arbitrary() {
        using owc::test::Turn;
        // Whole bytes of any size of case: a small one chooses among everything too.
        return gen::build<Turn>(gen::set(&Turn::what, gen::resize(100, gen::arbitrary<std::uint8_t>())),
                                gen::set(&Turn::counter, gen::resize(100, gen::arbitrary<std::uint8_t>())),
                                gen::set(&Turn::argument, gen::resize(100, gen::arbitrary<std::uint8_t>())),
                                gen::set(&Turn::seconds, gen::resize(100, gen::arbitrary<std::uint16_t>())));
    }
};
}  // namespace rc

namespace owc::test {

RC_GTEST_PROP(PayoutProperty, MoneyAndClaimsAreKeptAndTheBanksBooksAgreeWithOurs,
              (const std::vector<Turn>& turns)) {
    PaidDays days(false);
    for (const Turn& turn : turns) {
        days.play(turn);
        RC_ASSERT(days.broken() == "");
    }
    days.finish();
    RC_ASSERT(days.broken() == "");
}

RC_GTEST_PROP(PayoutProperty, NoAnswerOfABankPaysTwiceOrLosesMoney, (const std::vector<Turn>& turns)) {
    PaidDays days(true);
    for (const Turn& turn : turns) {
        days.play(turn);
        RC_ASSERT(days.broken() == "");
    }
    days.finish();
    RC_ASSERT(days.broken() == "");
}

}  // namespace owc::test

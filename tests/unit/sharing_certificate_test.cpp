#include <gtest/gtest.h>

#include "queue-server/sharing/query.h"

namespace owc::test {

TEST(SharingCertificateTest, WhoIsDisabledIsSoFromTheDayOfTheCertificateToItsLast) {
    using namespace std::chrono_literals;
    const domain::Day issued{2020y / 1 / 1}, last{2030y / 1 / 1};
    eligibility::Person member;
    member.certificates.push_back({"disability", issued, last});
    const auto isDisabled = [&](domain::Day today) {
        return sharing::valuesOf("is_disabled", {}, member, today) == std::vector<sharing::Value>{true};
    };
    EXPECT_FALSE(isDisabled(issued - std::chrono::days{1}));
    EXPECT_TRUE(isDisabled(issued));
    EXPECT_TRUE(isDisabled(last));
    EXPECT_FALSE(isDisabled(last + std::chrono::days{1}));
}

}  // namespace owc::test

#include "queue-server/server/stored_enrolments.h"

#include "queue-server/authorities/enrolment.h"
#include "tests/support/log_builder.h"
#include "tests/support/sample_prints.h"

namespace owc::test {

TEST(StoredEnrolmentsTest, WhatWasSealedComesBackFromTheLogAsItWas) {
    const TempFolder folder;
    const auto log = openLog(folder.path() / "centre.db");
    const auto keys = authorities::EnrolmentKeys::of(samplePeopleKeys().seal);
    const domain::PersonId hers{7};
    const std::vector<biometrics::Impression> prints{madeUpPrint(1), touchedAgain(madeUpPrint(1), 100)};
    const authorities::SealedFinger finger{
        biometrics::Finger::RightIndex, domain::Time{std::chrono::milliseconds{5000}},
        authorities::sealPrints(keys, hers, biometrics::Finger::RightIndex, prints)};
    store::Batch batch = batchOf({"enrolled"});
    batch.enrolments = {server::rowOf(hers, finger)};
    ASSERT_TRUE(log->append(batch));

    const auto store = server::StoredEnrolments::open(folder.path() / "centre.db");
    ASSERT_TRUE(store);
    const auto found = (*store)->of(hers);

    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 1u);
    EXPECT_EQ(found->front().expires, finger.expires);
    const auto opened = authorities::openPrints(keys, hers, found->front());
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->at(1).minutiae.size(), prints[1].minutiae.size());
}

}  // namespace owc::test

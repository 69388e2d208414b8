#pragma once

#include "queue-server/registration/form.h"

namespace owc::test {

/// A form of people who do not exist; no field has its default.
inline registration::Form sampleForm() {
    using namespace registration;
    return {.kind = RegistryVisit::NewSurvey,
            .district = "Mianwali",
            .mobile = "03001234567",
            .members = {{.number = 3'520'212'345'671,
                         .name = "Zorun Khel",
                         .relation = eligibility::Relation::Head,
                         .gender = eligibility::Gender::Female,
                         .marital = eligibility::Marital::Widowed,
                         .born = Day{std::chrono::days{5'000}},
                         .schoolClass = 5,
                         .disabled = true,
                         .paperSeen = true,
                         .known = true,
                         .change = Change::Widowhood}},
            .house = {{Question::Dependants, std::uint8_t{2}}, {Question::FarmLand, std::uint8_t{3}}},
            .ground = Ground::Widow,
            .papers = {"cnic", "bill"}};
}

}  // namespace owc::test

#pragma once

#include "queue-server/registration/events.h"

namespace owc::test {

/// One event of each kind, as a desk makes them; no field has its default.
inline registration::Events registeredDay() {
    using namespace registration;
    using namespace std::chrono_literals;
    const domain::Time nine{std::chrono::sys_days{std::chrono::year{2026} / 3 / 14} + 4h};
    return {{nine, FormOpened{.form = {1},
                              .kind = RegistryVisit::RosterUpdate,
                              .person = {3},
                              .visit = {7},
                              .counter = {1},
                              .officer = {"B-214"},
                              .device = {"counter-1"},
                              .revision = 0,
                              .found = lookups::Found::Here,
                              .version = 2}},
            {nine + 1s, FormSaved{{1}, 1, Page::Papers, "print"}},
            {nine + 2s, FormReadBack{{1}, 1}},
            {nine + 3s, FormSent{{1}, 1, {1}, "print", std::string(32, 'd')}},
            {nine + 4s, FormOpened{.form = {2},
                                   .kind = RegistryVisit::Appeal,
                                   .person = {4},
                                   .visit = {8},
                                   .counter = {2},
                                   .officer = {"B-215"},
                                   .device = {"counter-2"},
                                   .found = lookups::Found::Nowhere}},
            {nine + 5s, FormDropped{{2}, DropReason::OpenedByMistake}},
            {nine + 6s, RecordsExported{{1}, {1}, 1}},
            {nine + 7s, AnswerReceived{{1}, OfficialReply::Accepted, "ok-1", Day{std::chrono::days{20'530}}}},
            {nine + 8s, FormOpened{.form = {3},
                                   .kind = RegistryVisit::NewSurvey,
                                   .person = {5},
                                   .visit = {9},
                                   .counter = {1},
                                   .officer = {"B-214"},
                                   .device = {"counter-1"},
                                   .found = lookups::Found::CannotAsk}},
            {nine + 9s, FormSaved{{3}, 1, Page::House, "other"}}};
}

}  // namespace owc::test

#include "tests/support/busy_dashboard.h"

namespace owc::test {

using namespace std::chrono_literals;
using namespace owc::domain;
using namespace owc::protocol;

namespace {

struct Served {
    const char* id;
    const char* agency;
    const char* english;
    const char* urdu;
    int promise;
    std::uint32_t waiting;
    int longest;
};

constexpr Served kServices[] = {
    {"withdraw", "bank", "Withdraw stipend", "وظیفہ نکلوانا", 35, 61, 34},
    {"family", "BISP", "Register or update family", "خاندان کا اندراج", 40, 38, 52},
    {"finger", "NADRA", "Fingerprint or CNIC", "انگوٹھا یا کارڈ", 30, 17, 22},
    {"eligible", "BISP", "Am I eligible?", "کیا میں اہل ہوں؟", 15, 14, 9},
    {"school", "bank", "School stipend", "بچوں کا تعلیمی وظیفہ", 30, 12, 18},
    {"help", "BISP", "Medical or other help", "علاج یا دوسری مدد", 40, 8, 26},
    {"loan", "BISP", "Loan", "قرض", 40, 5, 12},
    {"complaint", "NADRA", "Complaint", "شکایت", 30, 3, 7},
    {"info", "BISP", "Information", "معلومات", 20, 2, 3},
};

CentreRow centreRow() {
    return {.names = {{"en", "One Window Centre · G-7"}, {"ur", "ون ونڈو مرکز · جی سیون"}},
            .helpline = "0800-26477",
            .utcOffset = 300min,
            .day = Day{std::chrono::year{2026} / 3 / 14},
            .capacity = 300,
            .inside = 214};
}

void addServices(client::Views& views, bool busy) {
    for (const Served& s : kServices) {
        ServiceRow row{.id = {s.id}, .need = s.id, .agency = s.agency, .names = {{"en", s.english}, {"ur", s.urdu}}};
        row.targetWait = std::chrono::minutes{s.promise};
        if (busy) {
            row.waiting = s.waiting;
            row.openCounters = 2;
            row.longestSince = kBusyNow - std::chrono::minutes{s.longest};
        }
        views.services[row.id] = row;
    }
}

CounterRow counterRow(std::uint32_t number, const char* service, std::uint32_t token, int minutes) {
    CounterRow row{.id = {number}, .lease = LeaseState::Open, .since = kBusyNow - std::chrono::minutes{minutes}};
    row.services = {{service}};
    row.officer = {"B-2" + std::to_string(10 + number)};
    row.served = 8 + number % 7;
    if (token == 0) return row;
    row.token = TokenNumber{token};
    row.need = service;
    row.step = LegState::Serving;
    row.stepSince = row.since;
    return row;
}

void addCounters(client::Views& views) {
    const struct {
        std::uint32_t number;
        const char* service;
        std::uint32_t token;
        int minutes;
    } desks[] = {{1, "withdraw", 193, 4},  {2, "withdraw", 195, 2}, {3, "eligible", 121, 1},  {4, "withdraw", 0, 8},
                 {5, "withdraw", 196, 3},  {6, "withdraw", 194, 6}, {7, "withdraw", 197, 2},  {8, "finger", 241, 5},
                 {9, "finger", 243, 1},    {10, "school", 0, 3},    {11, "family", 352, 14},  {12, "family", 353, 2},
                 {13, "family", 350, 19},  {14, "eligible", 0, 11}, {15, "school", 419, 4},   {16, "help", 0, 0},
                 {17, "loan", 604, 9},     {18, "help", 522, 7},    {19, "complaint", 701, 3}, {20, "info", 0, 0}};
    for (const auto& desk : desks) {
        CounterRow row = counterRow(desk.number, desk.service, desk.token, desk.minutes);
        if (desk.number == 4) row.onBreak = BreakReason::Prayer;
        if (desk.number == 16 || desk.number == 20) {
            row.lease = LeaseState::Closed;
            row.officer = {};
        }
        views.counters[row.id] = row;
    }
}

/// Only those a manager is told of: three without paper, four missed at counter 9.
void addVisits(client::Views& views) {
    for (std::uint32_t i = 0; i < 7; ++i) {
        VisitRow row{.id = {500 + i}, .token = {700 + i}, .need = "withdraw", .service = {i < 3 ? "withdraw" : "finger"}};
        row.ticket = i < 3 ? TicketState::Failed : TicketState::Printed;
        row.arrivedAt = row.placeAt = kBusyNow - std::chrono::minutes{6 + 3 * i};
        if (i >= 3) {
            row.state = LegState::NoShow;
            row.counter = CounterId{9};
            row.calls = i < 5 ? 1 : 2;
            row.lastCallAt = kBusyNow - std::chrono::minutes{2 * i};
        }
        views.visits[row.id] = row;
    }
}

void addFigures(client::Views& views) {
    DayFigures f{.arrived = 502, .served = 288, .noShows = 9, .walkedOut = 5, .voided = 1, .calledInTime = 273, .calledLate = 27};
    f.arrivalsByHour[8] = 96;
    f.arrivalsByHour[9] = 148;
    f.arrivalsByHour[10] = 172;
    f.arrivalsByHour[11] = 86;
    views.figures = FiguresRow{f};
    UsualDay usual{.days = 8, .sameWeekday = true, .promisesKept = 88};
    const std::uint32_t arrivals[] = {88, 138, 160, 168, 142, 96, 118, 94, 40};
    const std::uint32_t served[] = {40, 90, 98, 80, 90, 60, 85, 90, 60};
    for (std::size_t i = 0; i < 9; ++i) {
        usual.arrivalsByHour[8 + i] = arrivals[i];
        usual.servedByHour[8 + i] = served[i];
    }
    views.usual = UsualRow{usual};
}

void addDevices(client::Views& views, bool busy) {
    const auto add = [&](const std::string& role, int number, bool online, const char* condition = "") {
        const DeviceName name{role + "-" + std::to_string(number)};
        views.devices[name] = {.name = name, .role = role, .online = online, .since = kBusyNow - 42min, .condition = condition};
    };
    for (int i = 1; i <= 8; ++i) add("kiosk", i, true, busy && i == 2 ? "paper-out" : "");
    for (int i = 1; i <= 3; ++i) add("board", i, true);
    for (int i = 1; i <= 20; ++i) add("counter", i, i != 16 && i != 20);
    views.health = HealthRow{};
}

}  // namespace

client::Views busyViews() {
    client::Views views;
    views.centre = centreRow();
    addServices(views, true);
    addCounters(views);
    addVisits(views);
    addFigures(views);
    addDevices(views, true);
    return views;
}

client::Views emptyMorning() {
    client::Views views;
    views.centre = centreRow();
    views.centre->inside = 0;
    addServices(views, false);
    for (std::uint32_t number = 1; number <= 6; ++number)
        views.counters[{number}] = {.id = {number}, .services = {{"withdraw"}}};
    views.figures = FiguresRow{};
    addDevices(views, false);
    return views;
}

}  // namespace owc::test

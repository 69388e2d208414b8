#include "config/settings/row.h"
#include "config/settings/written_time.h"

namespace owc::settings {
namespace {

const std::vector<std::string_view> kNeeds{"withdraw", "eligible", "family",    "finger", "school",
                                           "loan",     "help",     "complaint", "info"};
const std::vector<std::string_view> kDocuments{"cnic", "bform", "bill", "phone", "slip", "receipt"};
const ListRule kSomeServices{{}, 1};
const ListRule kSomeDays{{kWeekdays.begin(), kWeekdays.end()}, 1};

}  // namespace

const std::vector<Row<CentreSettings>>& centreRows() {
    using S = CentreSettings;
    static const std::vector<Row<S>> rows{
        {"id", &S::id, TextRule{}, "", "", "short name of the centre in logs"},
        {"names", &S::names, NamesRule{}, "", "", "name of the centre on screens and tickets"},
        {"utc_offset_min", &S::utcOffsetMin, IntRange{-720, 840}, "minutes", "300", "local time minus UTC"},
        {"helpline", &S::helpline, TextRule{0}, "", "\"\"", "telephone number on every ticket"},
        {"capacity", &S::capacity, IntRange{1, 100'000}, "people", "300", "how many the hall holds safely"},
        {"languages", &S::languages, ListRule{{"ur", "pa", "ps", "sd", "skr", "bal", "en"}}, "",
         "[\"ur\", \"en\"]", "offered at the kiosk, in order"},
    };
    return rows;
}

const std::vector<Row<Network>>& networkRows() {
    using S = Network;
    const IntRange port{1024, 65535};
    static const std::vector<Row<S>> rows{
        {"bind", &S::bind, TextRule{}, "", "\"127.0.0.1\"", "address the server listens on; 0.0.0.0 for all"},
        {"host", &S::host, TextRule{}, "", "\"127.0.0.1\"", "address the devices connect to"},
        {"command_port", &S::commandPort, port, "", "7701", "requests"},
        {"public_port", &S::publicPort, port, "", "7702", "rows for kiosks and boards"},
        {"staff_port", &S::staffPort, port, "", "7703", "rows for counters"},
        {"management_port", &S::managementPort, port, "", "7704", "rows for dashboards"},
        {"pairing_port", &S::pairingPort, IntRange{1024, 65534}, "", "7705",
         "pairing of a new device, with the port after it; open for the minutes of a pairing only"},
        {"metrics_port", &S::metricsPort, IntRange{0, 65535}, "", "0",
         "figures for Prometheus, on this machine only; 0: none"},
    };
    return rows;
}

const std::vector<Row<Queue>>& queueRows() {
    using S = Queue;
    static const std::vector<Row<S>> rows{
        {"policy", &S::policy, TextRule{1, {"promised-time", "strict", "ratio", "arrival"}}, "",
         "\"promised-time\"", "who is called next, where a counter has no policy of its own"},
        {"max_token", &S::maxToken, IntRange{1, 99'999}, "", "9999", "the daily series ends here"},
        {"recall_limit", &S::recallLimit, IntRange{1, 10}, "calls", "3",
         "calls of one leg, the first included"},
        {"recall_pause_s", &S::recallPauseS, IntRange{1, 600}, "seconds", "20",
         "least time between two calls"},
        {"no_show_after_s", &S::noShowAfterS, IntRange{1, 3600}, "seconds", "60",
         "time to walk before a no-show"},
        {"grace_after_no_show_min", &S::graceAfterNoShowMin, IntRange{1, 600}, "minutes", "30",
         "how long a missed visitor may come back to her place"},
        {"lease_grace_s", &S::leaseGraceS, IntRange{1, 3600}, "seconds", "30",
         "a called visitor of a lost counter waits this long for it"},
        {"max_wait_min", &S::maxWaitMin, IntRange{0, 1440}, "minutes", "180",
         "whoever waited longer is called before all who came later; 0: no limit"},
        {"undo_within_s", &S::undoWithinS, IntRange{0, 3600}, "seconds", "120",
         "how long a counter can take back its last step; 0: not at all"},
        {"overnight", &S::overnight, TextRule{1, {"clear", "keep"}}, "", "\"clear\"",
         "what becomes of those who still wait when the day ends"},
        {"roll_first", &S::rollFirst, IntRange{0, 99'999}, "", "0",
         "first number of a pre-printed paper roll, above max_token; 0: no roll"},
        {"roll_last", &S::rollLast, IntRange{0, 99'999}, "", "0", "last number of it"},
        {"training", &S::training, BoolRule{}, "", "false",
         "practice: its log never becomes a real one, nor the other way round"},
    };
    return rows;
}

const std::vector<Row<Storage>>& storageRows() {
    using S = Storage;
    static const std::vector<Row<S>> rows{
        {"warn_free_mb", &S::warnFreeMb, IntRange{0, 10'000'000}, "MB", "2048",
         "managers are told when less is free beside the log; 0: never"},
        {"draft_days", &S::draftDays, IntRange{0, 3650}, "days", "90",
         "a registration form that nobody went on with for so long is dropped when a day opens; 0: never"},
    };
    return rows;
}

const std::vector<Row<Backup>>& backupRows() {
    using S = Backup;
    static const std::vector<Row<S>> rows{
        {"folder", &S::folder, TextRule{0}, "", "\"\"", "where copies of the log go, on another disk; empty: none"},
        {"at", &S::at, TextRule{1, {}, complaintAboutMinute}, "", "\"21:30\"",
         "local time, unless the day was closed before it"},
        {"keep", &S::keep, IntRange{1, 365}, "copies", "14", "older ones are removed"},
    };
    return rows;
}

const std::vector<Row<Voice>>& voiceRows() {
    using S = Voice;
    static const std::vector<Row<S>> rows{
        {"on", &S::on, BoolRule{}, "", "true", "kiosks and boards speak"},
        {"speed", &S::speed, IntRange{80, 260}, "words a minute", "140", "how fast"},
        {"volume", &S::volume, IntRange{0, 100}, "percent", "100", "the loudest it becomes"},
        {"chime", &S::chime, BoolRule{}, "", "true", "two tones before each call in the hall"},
        {"recordings", &S::recordings, TextRule{0}, "", "\"\"", "folder of recorded clips; empty: none"},
    };
    return rows;
}

const std::vector<Row<Service>>& serviceRows() {
    using S = Service;
    const IntRange wait{1, 480};
    static const std::vector<Row<S>> rows{
        {"id", &S::id, TextRule{}, "", "", "key of the service"},
        {"need", &S::need, TextRule{1, kNeeds}, "", "", "pictogram and colour"},
        {"agency", &S::agency, TextRule{}, "", "", "who serves it"},
        {"names", &S::names, NamesRule{}, "", "", "what the kiosk calls it"},
        {"zone", &S::zone, TextRule{}, "", "\"A\"", "hall zone on the ticket"},
        {"zone_direction", &S::zoneDirection, TextRule{1, {"left", "right", "ahead"}}, "", "\"ahead\"",
         "where the zone lies, seen from the kiosk"},
        {"target_wait_min", &S::targetWaitMin, wait, "minutes", "40", "promise = arrival + this"},
        {"priority_target_wait_min", &S::priorityTargetWaitMin, wait, "minutes", "15",
         "the same with a priority"},
        {"usual_service_min", &S::usualServiceMin, IntRange{1, 240}, "minutes", "6",
         "how long one visitor takes"},
        {"bring", &S::bring, ListRule{kDocuments}, "", "[]", "documents, shown as pictures"},
        {"first", &S::first, ListRule{}, "", "[]", "ids of the services to pass before it, in this order"},
        {"when_not_done", &S::whenNotDone, TextRule{0}, "", "\"\"",
         "id of the service she goes on to when it could not be done"},
        {"daily_quota", &S::dailyQuota, IntRange{0, 100'000}, "visits", "0",
         "a day, return slots included; 0: no limit"},
        {"person_quota", &S::personQuota, IntRange{0, 100'000}, "visits", "0",
         "a day of one person; 0: no limit"},
    };
    return rows;
}

const std::vector<Row<Counter>>& counterRows() {
    using S = Counter;
    static const std::vector<Row<S>> rows{
        {"number", &S::number, IntRange{1, 999}, "", "", "the number on its sign"},
        {"services", &S::services, ListRule{}, "", "", "work profile: ids of the services it calls"},
        {"zone", &S::zone, TextRule{}, "", "\"A\"", "hall zone"},
        {"direction", &S::direction, TextRule{1, {"left", "right", "ahead", "bent"}}, "", "\"ahead\"",
         "arrow on the hall display"},
        {"policy", &S::policy, TextRule{0, {"", "promised-time", "strict", "ratio", "arrival"}}, "", "\"\"",
         "who is called next; empty: as [queue] says"},
        {"ratio_priority", &S::ratioPriority, IntRange{1, 20}, "visitors", "2",
         "policy ratio: so many with a priority"},
        {"ratio_ordinary", &S::ratioOrdinary, IntRange{1, 20}, "visitors", "1",
         "policy ratio: then so many without"},
    };
    return rows;
}

const std::vector<Row<Condition>>& conditionRows() {
    using S = Condition;
    static const std::vector<Row<S>> rows{
        {"services", &S::services, kSomeServices, "", "",
         "ids; called from first while one of them waits too long"},
        {"wait_passed_min", &S::waitPassedMin, IntRange{1, 1440}, "minutes", "", "what too long is"},
    };
    return rows;
}

const std::vector<Row<Staff>>& staffRows() {
    using S = Staff;
    static const std::vector<Row<S>> rows{
        {"id", &S::id, TextRule{}, "", "", "officer number, typed at sign-in"},
        {"name", &S::name, TextRule{}, "", "", "name, for managers only"},
        {"role", &S::role, TextRule{1, {"officer", "supervisor", "manager"}}, "", "\"officer\"",
         "what the person may do"},
        {"pin_hash", &S::pinHash, TextRule{}, "", "", "argon2id hash of the PIN", true},
        {"may_choose", &S::mayChoose, BoolRule{}, "", "false", "may call a chosen token out of turn"},
    };
    return rows;
}

const std::vector<Row<Hours>>& hoursRows() {
    using S = Hours;
    static const std::vector<Row<S>> rows{
        {"closures", &S::closures, ListRule{{}, 0, complaintAboutDate}, "", "[]",
         "holidays, \"2026-03-23\"; above the first table"},
    };
    return rows;
}

const std::vector<Row<OpeningTimes>>& weekRows() {
    using S = OpeningTimes;
    static const std::vector<Row<S>> rows{
        {"days", &S::days, kSomeDays, "", "", "weekdays; a day in no table is closed"},
        {"open", &S::open, ListRule{{}, 0, complaintAboutSpan}, "", "",
         "opening times, \"09:00-13:00\"; none: closed"},
    };
    return rows;
}

const std::vector<Row<Season>>& seasonRows() {
    using S = Season;
    static const std::vector<Row<S>> rows{
        {"name", &S::name, TextRule{}, "", "", "what it is called"},
        {"first", &S::first, TextRule{1, {}, complaintAboutDate}, "", "", "first day, \"2026-02-18\""},
        {"last", &S::last, TextRule{1, {}, complaintAboutDate}, "", "", "last day, included"},
    };
    return rows;
}

const std::vector<Row<Pause>>& pauseRows() {
    using S = Pause;
    static const std::vector<Row<S>> rows{
        {"name", &S::name, TextRule{}, "", "", "\"prayer\", \"lunch\""},
        {"days", &S::days, kSomeDays, "", "", "weekdays"},
        {"span", &S::span, TextRule{1, {}, complaintAboutSpan}, "", "", "when, \"13:00-13:45\""},
    };
    return rows;
}

}  // namespace owc::settings

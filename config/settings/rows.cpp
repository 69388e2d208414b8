#include "config/settings/row.h"

namespace owc::settings {
namespace {

const std::vector<std::string_view> kNeeds{"withdraw", "eligible", "family",    "finger", "school",
                                           "loan",     "help",     "complaint", "info"};
const std::vector<std::string_view> kDocuments{"cnic", "bform", "bill", "phone", "slip", "receipt"};

}  // namespace

const std::vector<Row<CentreSettings>>& centreRows() {
    using S = CentreSettings;
    static const std::vector<Row<S>> rows{
        {"id", &S::id, TextRule{}, "", "", "short name of the centre in logs"},
        {"names", &S::names, NamesRule{}, "", "", "name of the centre on screens and tickets"},
        {"utc_offset_min", &S::utcOffsetMin, IntRange{-720, 840}, "minutes", "300", "local time minus UTC"},
        {"helpline", &S::helpline, TextRule{0}, "", "\"\"", "telephone number on every ticket"},
        {"capacity", &S::capacity, IntRange{1, 100'000}, "people", "300", "how many the hall holds safely"},
        {"languages", &S::languages, ListRule{{"ur", "en"}}, "", "[\"ur\", \"en\"]",
         "offered at the kiosk, in order"},
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
    };
    return rows;
}

const std::vector<Row<Queue>>& queueRows() {
    using S = Queue;
    static const std::vector<Row<S>> rows{
        {"policy", &S::policy, TextRule{1, {"promised-time"}}, "", "\"promised-time\"", "who is called next"},
        {"max_token", &S::maxToken, IntRange{1, 9999}, "", "9999", "the daily series ends here"},
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
    };
    return rows;
}

const std::vector<Row<Device>>& deviceRows() {
    using S = Device;
    static const std::vector<Row<S>> rows{
        {"name", &S::name, TextRule{}, "", "", "name of the device and of its key file"},
        {"role", &S::role, TextRule{1, {"kiosk", "board", "counter", "dashboard"}}, "", "", "what it may do"},
        {"printer", &S::printer, TextRule{0, {"", "simulated"}}, "", "\"\"", "ticket printer"},
        {"counter", &S::counter, IntRange{0, 999}, "", "0", "number of the counter it stands at"},
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
    };
    return rows;
}

}  // namespace owc::settings

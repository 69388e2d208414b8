#include <gtest/gtest.h>

#include <CLI/CLI.hpp>

#include "tests/campaign/size.h"

namespace owc::campaign {

Size& size() {
    static Size theOne;
    return theOne;
}

}  // namespace owc::campaign

int main(int argc, char** argv) {
    ::testing::InitGoogleTest(&argc, argv);
    CLI::App app{"owc-campaign: a running server under attack and under load"};
    auto& size = owc::campaign::size();
    std::string name;
    app.add_option("name", name, "flood, subscriber, storm, soak or payouts; all of them without a name");
    app.add_option("--megabytes", size.megabytes, "of junk at each port")->capture_default_str();
    app.add_option("--rounds", size.rounds, "of a storm")->capture_default_str();
    app.add_option("--kiosks", size.kiosks)->capture_default_str();
    app.add_option("--counters", size.counters)->capture_default_str();
    app.add_option("--boards", size.boards)->capture_default_str();
    app.add_option("--visits", size.visits, "of each day of a soak")->capture_default_str();
    app.add_option("--days", size.days, "of a soak")->capture_default_str();
    app.add_option("--minutes", size.minutes, "of a soak at a realistic rate, after its days")
        ->capture_default_str();
    app.add_option("--seconds", size.seconds, "that a subscriber does not read")->capture_default_str();
    app.add_option("--payouts", size.payouts, "through kills of server, bank and desks; the last one given counts")
        ->take_last()
        ->capture_default_str();
    app.add_option("--seed", size.seed)->capture_default_str();
    CLI11_PARSE(app, argc, argv);
    if (!name.empty()) {
        name.front() = static_cast<char>(std::toupper(name.front()));
        ::testing::GTEST_FLAG(filter) = name + "Campaign.*";
    }
    return RUN_ALL_TESTS();
}

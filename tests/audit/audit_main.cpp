#include <gtest/gtest.h>

#include <CLI/CLI.hpp>
#include <QApplication>
#include <iostream>

#include "assets/ui/setup.h"
#include "tests/audit/report.h"

namespace owc::audit {
namespace {

std::unique_ptr<Report>& made() {
    static std::unique_ptr<Report> report;
    return report;
}

}  // namespace

Report& report() {
    return *made();
}

}  // namespace owc::audit

// Off-screen unless the caller chose a platform.
int main(int argc, char** argv) {
    ::testing::InitGoogleTest(&argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    CLI::App cli("owc-layout-audit: every screen in each language, size and mode, measured");
    owc::audit::Options options;
    std::vector<std::string> told;
    cli.add_option("--out", options.out, "folder for contact sheets, comparisons and the whole table");
    cli.add_option("--beside", options.beside, "folder of the mock-ups; each screen is set beside its own");
    cli.add_option("--tell", told, "windows whose findings are told and do not fail")->delimiter(',');
    cli.add_flag("--all", options.all, "every size in every mode; without it the smaller sizes in none and in all three");
    CLI11_PARSE(cli, argc, argv);
    for (const std::string& window : told) options.told.insert(QString::fromStdString(window));
    if (!options.out.empty()) std::filesystem::create_directories(options.out);
    if (!options.beside.empty() && !std::filesystem::is_directory(options.beside))
        std::cout << "NOT COMPARED with the mock-ups: there is no folder " << options.beside << '\n';
    owc::ui::setUp();
    owc::audit::made() = std::make_unique<owc::audit::Report>(std::move(options));
    const int failed = RUN_ALL_TESTS();
    owc::audit::report().finish();
    return failed;
}

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <ctime>

#include "tests/support/prints.h"

// owc-fingers: accuracy and speed of the matcher over folders of FINGER_IMPRESSION.iso.
namespace {

/// Of this thread, so that a busy machine is not taken for a slow matcher.
std::chrono::nanoseconds processorTime() {
    std::timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

}  // namespace

int main(int argc, char** argv) {
    using namespace owc;
    CLI::App cli{"owc-fingers: how well and how fast the matcher tells fingers apart"};
    std::vector<std::string> folders;
    std::vector<std::size_t> references{1, 3};
    cli.add_option("folders", folders,
                   "folders of FINGER_IMPRESSION.iso; default: both sets in OWC_TEST_DATA");
    cli.add_option("--references", references, "impressions enrolled for each comparison");
    CLI11_PARSE(cli, argc, argv);
    if (folders.empty() && test::fvc2002())
        for (const char* set : {"DB1_B", "DB2_B"}) folders.push_back((*test::fvc2002() / set).string());
    if (folders.empty()) {
        fmt::print(stderr,
                   "owc-fingers: name a folder, or set OWC_TEST_DATA to where fingerprint/fvc2002 lies\n");
        return 2;
    }
    try {
        for (const std::string& folder : folders) {
            const auto prints = test::printsIn(folder);
            for (const std::size_t enrolled : references) {
                const auto report = biometrics::bench(prints, {.references = enrolled, .now = processorTime});
                fmt::print("{}\n{}\n", folder, biometrics::textOf(report));
            }
        }
        return 0;
    } catch (const std::exception& error) {
        fmt::print(stderr, "owc-fingers: {}\n", error.what());
        return 1;
    }
}

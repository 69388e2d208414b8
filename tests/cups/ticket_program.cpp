#include "tests/cups/ticket_program.h"

#include <gtest/gtest.h>

#include <future>
#include <string_view>

#include "tests/cups/page_reader.h"

namespace owc::test {

int beTicketProgram(const std::string& server) {
    std::promise<drivers::PrintOutcome> outcome;
    const auto printer = cups::makeCupsPrinter("tk", {}, kFastCups, server);
    printer->print({"token-other", noise(576, 900)},
                   [&](const drivers::PrintReport& report) { outcome.set_value(report.outcome); });
    return outcome.get_future().get() == drivers::PrintOutcome::HandedOver ? 0 : 1;
}

}  // namespace owc::test

int main(int argc, char** argv) {
    if (argc == 3 && std::string_view(argv[1]) == "print") return owc::test::beTicketProgram(argv[2]);
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}

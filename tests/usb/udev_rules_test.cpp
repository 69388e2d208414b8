#include "drivers/usb/udev_rules.h"

#include <gtest/gtest.h>

#include <map>
#include <regex>
#include <sstream>
#include <vector>

namespace owc {

using drivers::DeviceUri;
using Scheme = DeviceUri::Scheme;

namespace {

/// One rule as udev(7) reads it: key, operator and value in turns, "KEY==" to its value.
using Rule = std::map<std::string, std::string>;

std::vector<Rule> parse(const std::string& text) {
    static const std::regex kRule(R"rx((?:[A-Z]+(?:\{[A-Za-z_]+\})?(?:==|=)"[^"]*"(?:, |$))+)rx");
    static const std::regex kPart(R"rx(([A-Z]+(?:\{[A-Za-z_]+\})?(?:==|=))"([^"]*)")rx");
    std::vector<Rule> rules;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        if (line.empty() || line.starts_with('#')) continue;
        EXPECT_TRUE(std::regex_match(line, kRule)) << line;
        Rule rule;
        for (std::sregex_iterator at(line.begin(), line.end(), kPart), end; at != end; ++at) {
            EXPECT_FALSE(rule.contains((*at)[1])) << line;
            rule[(*at)[1]] = (*at)[2];
        }
        rules.push_back(rule);
    }
    return rules;
}

Rule ruleFor(const DeviceUri& uri) {
    const auto rules = parse(usb::udevRules(std::vector{uri}));
    EXPECT_EQ(rules.size(), 1u);
    return rules.empty() ? Rule{} : rules.front();
}

TEST(UdevRulesTest, APrinterIsMatchedByNumbersAndSerialOnly) {
    const Rule wanted = {{"SUBSYSTEM==", "usb"},
                         {"ENV{DEVTYPE}==", "usb_device"},
                         {"ATTR{idVendor}==", "04b8"},
                         {"ATTR{idProduct}==", "0e15"},
                         {"ATTR{serial}==", "J3PX012345"},
                         {"MODE=", "0660"},
                         {"GROUP=", "owc"}};

    EXPECT_EQ(ruleFor({Scheme::Usb, 0x04b8, 0x0e15, "J3PX012345", {}, {}}), wanted);
}

TEST(UdevRulesTest, WithoutASerialThePortsPinIt) {
    const auto rule = ruleFor({Scheme::Usb, 0x0416, 0x5011, {}, "1-2.3", {}});

    EXPECT_EQ(rule.at("KERNEL=="), "1-2.3");
    EXPECT_FALSE(rule.contains("ATTR{serial}=="));
}

TEST(UdevRulesTest, AScannerThatTypesGivesItsEventDevice) {
    const auto rule = ruleFor({Scheme::Keyboard, 0x0c2e, 0x0901, "19123B0001", {}, {}});

    EXPECT_EQ(rule.at("SUBSYSTEM=="), "input");
    EXPECT_EQ(rule.at("KERNEL=="), "event*");
    EXPECT_EQ(rule.at("ATTRS{idVendor}=="), "0c2e");
    EXPECT_EQ(rule.at("ATTRS{serial}=="), "19123B0001");
}

TEST(UdevRulesTest, AScannerThatTypesWithoutASerialIsMatchedByItsPorts) {
    const auto rule = ruleFor({Scheme::Keyboard, 0x0c2e, 0x0901, {}, "1-2.3", {}});

    EXPECT_EQ(rule.at("KERNEL=="), "event*");
    EXPECT_EQ(rule.at("KERNELS=="), "1-2.3");
}

TEST(UdevRulesTest, ASerialLineIsMatchedByItsNameAndKeptFromModemManager) {
    const auto byId = ruleFor({Scheme::Serial, 0, 0, {}, {}, "/dev/serial/by-id/usb-Honeywell_1470g_1-if00"});
    const auto plain = ruleFor({Scheme::Serial, 0, 0, {}, {}, "/dev/ttyS0"});

    EXPECT_EQ(byId.at("SYMLINK=="), "serial/by-id/usb-Honeywell_1470g_1-if00");
    EXPECT_EQ(byId.at("ENV{ID_MM_DEVICE_IGNORE}="), "1");
    EXPECT_EQ(plain.at("KERNEL=="), "ttyS0");
}

TEST(UdevRulesTest, WhatADeviceSaysCannotWidenOrBreakARule) {
    const auto rule = ruleFor({Scheme::Usb, 1, 2, "a*b|c\", MODE=\"0666\" # [x]\n", {}, {}});

    EXPECT_EQ(rule.at("ATTR{serial}=="), "a?b?c?, MODE=?0666? # ?x??");
    EXPECT_EQ(rule.at("MODE="), "0660");
}

TEST(UdevRulesTest, DevicesWithoutACableNeedNone) {
    EXPECT_TRUE(
        parse(usb::udevRules(std::vector<DeviceUri>{{}, {Scheme::Cups, 0, 0, {}, {}, "tickets"}})).empty());
}

TEST(UdevRulesTest, EachDeviceHasOneLineAndTheGroupIsTheOneAskedFor) {
    const std::vector<DeviceUri> devices = {{Scheme::Usb, 1, 2, "A", {}, {}},
                                            {Scheme::Usb, 1, 2, "B", {}, {}}};

    const auto rules = parse(usb::udevRules(devices, "centre"));

    ASSERT_EQ(rules.size(), 2u);
    EXPECT_EQ(rules[0].at("ATTR{serial}=="), "A");
    EXPECT_EQ(rules[1].at("ATTR{serial}=="), "B");
    EXPECT_EQ(rules[1].at("GROUP="), "centre");
}

}  // namespace

}  // namespace owc

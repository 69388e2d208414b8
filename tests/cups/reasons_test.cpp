#include "drivers/cups/reasons.h"

#include <gtest/gtest.h>

namespace owc::cups {
namespace {

using drivers::PrinterCondition;
using drivers::Reason;

TEST(ReasonsTest, KeywordsOfIppHaveOurNamesWhateverTheirSeverity) {
    EXPECT_EQ(reasonOf("media-empty-error"), Reason::PaperOut);
    EXPECT_EQ(reasonOf("media-empty"), Reason::PaperOut);
    EXPECT_EQ(reasonOf("media-needed"), Reason::PaperOut);
    EXPECT_EQ(reasonOf("media-low-report"), Reason::PaperNearEnd);
    EXPECT_EQ(reasonOf("cover-open-error"), Reason::CoverOpen);
    EXPECT_EQ(reasonOf("door-open"), Reason::CoverOpen);
    EXPECT_EQ(reasonOf("input-tray-door-open"), Reason::CoverOpen);
    EXPECT_EQ(reasonOf("trimmer-jam-error"), Reason::CutterJam);
    EXPECT_EQ(reasonOf("cutter-failure"), Reason::CutterJam);
    EXPECT_EQ(reasonOf("fuser-over-temp"), Reason::Overheated);
    EXPECT_EQ(reasonOf("offline-report"), Reason::Offline);
    EXPECT_EQ(reasonOf("paused"), Reason::Offline);
    EXPECT_EQ(reasonOf("cups-missing-filter-warning"), Reason::Offline);
}

TEST(ReasonsTest, WhatStopsNoTicketIsNoReason) {
    for (const char* keyword :
         {"none", "", "marker-supply-low-warning", "toner-low", "connecting-to-device",
          "cutter-life-almost-over-warning", "cups-waiting-for-job-completed", "-report"})
        EXPECT_EQ(reasonOf(keyword), std::nullopt) << keyword;
}

TEST(ReasonsTest, AnErrorOfAKindWeDoNotKnowStopsThePrinter) {
    EXPECT_EQ(reasonOf("marker-supply-empty-error"), Reason::Offline);
    EXPECT_EQ(reasonOf("other-error"), Reason::Offline);
}

TEST(ReasonsTest, AListIsOneCondition) {
    EXPECT_EQ(conditionOf({"media-low-warning", "none", "cover-open"}),
              (PrinterCondition{Reason::PaperNearEnd, Reason::CoverOpen}));
}

TEST(ReasonsTest, OnlyAMessageFromBeforeTheConnectionProvesThatNothingWasSent) {
    EXPECT_TRUE(saysNotReached("The printer is in use.", "socket://10.0.0.9"));
    EXPECT_TRUE(saysNotReached("Waiting for printer to become available.", "usb://EPSON/TM-T20"));
    EXPECT_FALSE(saysNotReached("Connected to printer.", "socket://10.0.0.9"));
    EXPECT_FALSE(saysNotReached("", "socket://10.0.0.9"));
    // The IPP backend says the same again when it has lost a printer it had sent to.
    EXPECT_FALSE(saysNotReached("The printer is in use.", "ipp://10.0.0.9/ipp/print"));
}

}  // namespace
}  // namespace owc::cups

#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "drivers/api/ticket_printer.h"

// What every TicketPrinter keeps, whatever its cable. To run it against one more, write a bench and
// instantiate:
//
//   struct MyBench {
//       static constexpr auto kGood = drivers::PrintOutcome::Printed;  // what a ticket that came out is
//       called static constexpr std::size_t kQueue = 16;                      // jobs that may wait
//       std::unique_ptr<drivers::TicketPrinter> make();                // ready to print; called once
//       void hinder();                                                 // paper out: it cannot print
//       void mend();
//       std::vector<drivers::Raster> paper();                          // what came out, oldest first
//   };
//   INSTANTIATE_TYPED_TEST_SUITE_P(My, TicketPrinterContract, MyBench);
//
// A bench may keep the printer's peers (a server, a device) as members; it outlives the printer.
namespace owc::test {

/// Reports and conditions as they come, in order.
class PrintLog {
  public:
    using Report = std::pair<std::string, drivers::PrintReport>;

    [[nodiscard]] drivers::TicketPrinter::Done note(const std::string& name) {
        return [this, name](const drivers::PrintReport& report) {
            const std::lock_guard lock(m_mutex);
            m_reports.emplace_back(name, report);
            m_news.notify_all();
        };
    }
    [[nodiscard]] drivers::TicketPrinter::ConditionListener listener() {
        return [this](const drivers::PrinterCondition& condition) {
            const std::lock_guard lock(m_mutex);
            m_condition = condition;
            m_news.notify_all();
        };
    }
    [[nodiscard]] std::vector<Report> reports() const {
        const std::lock_guard lock(m_mutex);
        return m_reports;
    }
    /// Waits for so many reports; fewer after a time that is too long for anything.
    [[nodiscard]] std::vector<Report> await(std::size_t count) {
        std::unique_lock lock(m_mutex);
        m_news.wait_for(lock, kTooLong, [&] { return m_reports.size() >= count; });
        return m_reports;
    }
    /// What was told last; ready when nothing was.
    [[nodiscard]] drivers::PrinterCondition condition() const {
        const std::lock_guard lock(m_mutex);
        return m_condition.value_or(drivers::PrinterCondition{});
    }
    [[nodiscard]] bool awaitCondition(bool canPrint) {
        std::unique_lock lock(m_mutex);
        return m_news.wait_for(lock, kTooLong,
                               [&] { return m_condition && m_condition->canPrint() == canPrint; });
    }

  private:
    static constexpr std::chrono::seconds kTooLong{90};

    mutable std::mutex m_mutex;
    std::condition_variable m_news;
    std::vector<Report> m_reports;
    std::optional<drivers::PrinterCondition> m_condition;
};

/// A picture that no other number has.
inline drivers::Raster numberedPicture(unsigned number, std::size_t width = 384, std::size_t height = 40) {
    drivers::Raster raster(width, height);
    std::uint32_t noise = number * 2654435761u + 1;
    for (std::size_t y = 0; y < height; ++y) {
        for (std::size_t byte = 0; byte < raster.bytesPerRow(); ++byte) {
            noise = noise * 1664525u + 1013904223u;
            raster.row(y)[byte] = static_cast<std::uint8_t>(noise >> 24);
        }
    }
    return raster;
}

/// Whether this piece of paper is the picture in its upper left corner and white beside and below it.
inline bool shows(const drivers::Raster& paper, const drivers::Raster& picture) {
    if (paper.width() < picture.width() || paper.height() < picture.height()) return false;
    for (std::size_t y = 0; y < paper.height(); ++y) {
        for (std::size_t x = 0; x < paper.width(); ++x) {
            const bool asked = y < picture.height() && x < picture.width() && picture.black(x, y);
            if (paper.black(x, y) != asked) return false;
        }
    }
    return true;
}

/// Not one of the empty pieces that are cut to be on the safe side.
inline bool hasDots(const drivers::Raster& paper) {
    for (std::size_t y = 0; y < paper.height(); ++y)
        for (std::size_t byte = 0; byte < paper.bytesPerRow(); ++byte)
            if (paper.row(y)[byte] != 0) return true;
    return false;
}

template <class Bench>
class TicketPrinterContract : public ::testing::Test {
  protected:
    TicketPrinterContract() : m_printer(m_bench.make()) {}

    void print(unsigned number) {
        const std::string name = "job-" + std::to_string(100 + number);
        m_printer->print({name, numberedPicture(number)}, m_log.note(name));
    }

    Bench m_bench;
    PrintLog m_log;
    std::unique_ptr<drivers::TicketPrinter>
        m_printer;  ///< last: it reports to the log and prints on the bench
};

TYPED_TEST_SUITE_P(TicketPrinterContract);

TYPED_TEST_P(TicketPrinterContract, JobsComeOutDotForDotAndAreReportedOnceAndInOrder) {
    constexpr unsigned kJobs = 8;
    for (unsigned i = 0; i < kJobs; ++i) this->print(i);

    const auto reports = this->m_log.await(kJobs);

    ASSERT_EQ(reports.size(), kJobs);
    const auto paper = this->m_bench.paper();
    ASSERT_EQ(paper.size(), kJobs);
    for (unsigned i = 0; i < kJobs; ++i) {
        EXPECT_EQ(reports[i].first, "job-" + std::to_string(100 + i));
        EXPECT_EQ(reports[i].second.outcome, TypeParam::kGood) << reports[i].second.condition.text();
        EXPECT_TRUE(shows(paper[i], numberedPicture(i))) << i;
    }
}

TYPED_TEST_P(TicketPrinterContract, WhatTheQueueCannotHoldFailsAtOnceAndTheRestIsPrinted) {
    constexpr std::size_t kBeyond = 5;
    std::mutex held;  // the worker stands in the first report while the queue is filled
    held.lock();
    std::atomic<bool> reached = false;
    this->m_printer->print({"first", numberedPicture(0)}, [&](const drivers::PrintReport& report) {
        reached = true;
        reached.notify_all();
        const std::lock_guard wait(held);
        this->m_log.note("first")(report);
    });
    reached.wait(false);

    for (unsigned i = 1; i <= TypeParam::kQueue + kBeyond; ++i) this->print(i);

    const auto refused = this->m_log.reports();
    held.unlock();
    ASSERT_EQ(refused.size(), kBeyond);
    for (const auto& [name, report] : refused) {
        EXPECT_EQ(report.outcome, drivers::PrintOutcome::Failed);
        EXPECT_TRUE(report.condition.has(drivers::Reason::Offline));
    }
    const auto all = this->m_log.await(1 + TypeParam::kQueue + kBeyond);
    ASSERT_EQ(all.size(), 1 + TypeParam::kQueue + kBeyond);
    EXPECT_EQ(this->m_bench.paper().size(), 1 + TypeParam::kQueue);
}

TYPED_TEST_P(TicketPrinterContract, APrinterThatEndsReportsWhatStillWaits) {
    constexpr unsigned kJobs = 14;
    for (unsigned i = 0; i < kJobs; ++i) this->print(i);
    ASSERT_FALSE(this->m_log.await(1).empty());  // it is in the middle of the others

    this->m_printer.reset();

    const auto reports = this->m_log.reports();
    ASSERT_EQ(reports.size(), kJobs);
    std::size_t good = 0, unknown = 0;
    for (const auto& [name, report] : reports) {
        good += report.outcome == TypeParam::kGood;
        unknown += report.outcome == drivers::PrintOutcome::Uncertain;
    }
    EXPECT_GE(good, 1u);
    EXPECT_LE(unknown, 1u) << "only the job in hand can be uncertain";
    const auto paper = this->m_bench.paper();
    const auto pieces = static_cast<std::size_t>(std::ranges::count_if(paper, hasDots));
    EXPECT_GE(pieces, good);
    EXPECT_LE(pieces, good + unknown);
}

// Whoever is told of a failure may try again at once, also while the printer ends.
TYPED_TEST_P(TicketPrinterContract, WhatIsAskedForWhileThePrinterEndsIsReportedToo) {
    constexpr unsigned kJobs = 12;
    for (unsigned i = 0; i < kJobs; ++i) {
        this->m_printer->print({"job", numberedPicture(i)},
                               [this, printer = this->m_printer.get()](const drivers::PrintReport& report) {
                                   this->m_log.note("job")(report);
                                   printer->print({"again", numberedPicture(0)}, this->m_log.note("again"));
                               });
    }

    this->m_printer.reset();

    EXPECT_EQ(this->m_log.reports().size(), 2 * kJobs);
}

TYPED_TEST_P(TicketPrinterContract, AHinderedPrinterFailsTheJobNamesWhyAndPrintsNothingOfItLater) {
    this->m_printer->listen(this->m_log.listener());
    ASSERT_TRUE(this->m_log.awaitCondition(true));
    this->m_bench.hinder();
    ASSERT_TRUE(this->m_log.awaitCondition(false));

    this->print(1);

    auto reports = this->m_log.await(1);
    ASSERT_EQ(reports.size(), 1u);
    EXPECT_EQ(reports[0].second.outcome, drivers::PrintOutcome::Failed);
    EXPECT_FALSE(reports[0].second.condition.canPrint());

    this->m_bench.mend();
    ASSERT_TRUE(this->m_log.awaitCondition(true));
    this->print(2);

    reports = this->m_log.await(2);
    ASSERT_EQ(reports.size(), 2u);
    EXPECT_EQ(reports[1].second.outcome, TypeParam::kGood);
    const auto paper = this->m_bench.paper();
    ASSERT_EQ(paper.size(), 1u);
    EXPECT_TRUE(shows(paper[0], numberedPicture(2)));
}

TYPED_TEST_P(TicketPrinterContract, AReportMayAskForTheNextJob) {
    this->m_printer->print({"job-100", numberedPicture(0)}, [this](const drivers::PrintReport& report) {
        this->m_log.note("job-100")(report);
        this->print(1);
    });

    EXPECT_EQ(this->m_log.await(2).size(), 2u);
}

TYPED_TEST_P(TicketPrinterContract, ManyThreadsMayPrintAtOnce) {
    constexpr unsigned kThreads = 4, kEach = 4;
    std::vector<std::thread> threads;
    for (unsigned t = 0; t < kThreads; ++t) {
        threads.emplace_back([this, t] {
            for (unsigned i = 0; i < kEach; ++i) this->print(t * kEach + i);
        });
    }
    for (auto& thread : threads) thread.join();

    const auto reports = this->m_log.await(kThreads * kEach);

    ASSERT_EQ(reports.size(), kThreads * kEach);
    std::set<std::string> names;
    for (const auto& [name, report] : reports) {
        names.insert(name);
        EXPECT_EQ(report.outcome, TypeParam::kGood);
    }
    EXPECT_EQ(names.size(), kThreads * kEach);
}

TYPED_TEST_P(TicketPrinterContract, APictureWithoutRowsFails) {
    this->m_printer->print({"nothing", {}}, this->m_log.note("nothing"));

    const auto reports = this->m_log.await(1);

    ASSERT_EQ(reports.size(), 1u);
    EXPECT_EQ(reports[0].second.outcome, drivers::PrintOutcome::Failed);
    EXPECT_TRUE(this->m_bench.paper().empty());
}

REGISTER_TYPED_TEST_SUITE_P(TicketPrinterContract, JobsComeOutDotForDotAndAreReportedOnceAndInOrder,
                            WhatTheQueueCannotHoldFailsAtOnceAndTheRestIsPrinted,
                            APrinterThatEndsReportsWhatStillWaits,
                            WhatIsAskedForWhileThePrinterEndsIsReportedToo,
                            AHinderedPrinterFailsTheJobNamesWhyAndPrintsNothingOfItLater,
                            AReportMayAskForTheNextJob, ManyThreadsMayPrintAtOnce, APictureWithoutRowsFails);

}  // namespace owc::test

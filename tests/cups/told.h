#pragma once

#include <condition_variable>
#include <mutex>
#include <vector>

#include "drivers/api/ticket_printer.h"

namespace owc::test {

/// What a printer told of its condition, and of its jobs, for a test to wait for.
class Told {
  public:
    static constexpr std::chrono::seconds kMost{20};

    [[nodiscard]] drivers::TicketPrinter::ConditionListener listener() {
        return [this](const drivers::PrinterCondition& condition) {
            const std::lock_guard lock(m_mutex);
            m_conditions.push_back(condition);
            m_news.notify_all();
        };
    }
    [[nodiscard]] drivers::TicketPrinter::Done done() {
        return [this](const drivers::PrintReport& report) {
            const std::lock_guard lock(m_mutex);
            m_reports.push_back(report);
            m_news.notify_all();
        };
    }

    /// Whether its condition becomes exactly this.
    [[nodiscard]] bool becomes(const drivers::PrinterCondition& condition) {
        std::unique_lock lock(m_mutex);
        return m_news.wait_for(lock, kMost,
                               [&] { return !m_conditions.empty() && m_conditions.back() == condition; });
    }
    [[nodiscard]] std::string last() {
        const std::lock_guard lock(m_mutex);
        return m_conditions.empty() ? "nothing told" : m_conditions.back().text();
    }
    /// Prints and waits for the report; an impossible one when none comes.
    [[nodiscard]] drivers::PrintReport print(drivers::TicketPrinter& printer, const drivers::Raster& raster) {
        const std::size_t before = reports().size();
        printer.print({"token-1", raster}, done());
        return report(before);
    }
    /// The report of that number, from 0.
    [[nodiscard]] drivers::PrintReport report(std::size_t number) {
        std::unique_lock lock(m_mutex);
        if (!m_news.wait_for(lock, kMost, [&] { return m_reports.size() > number; }))
            return {drivers::PrintOutcome::Printed, {}};
        return m_reports[number];
    }
    [[nodiscard]] std::vector<drivers::PrintReport> reports() {
        const std::lock_guard lock(m_mutex);
        return m_reports;
    }

  private:
    std::mutex m_mutex;
    std::condition_variable m_news;
    std::vector<drivers::PrinterCondition> m_conditions;
    std::vector<drivers::PrintReport> m_reports;
};

}  // namespace owc::test

#include "drivers/tool/checks/drill.h"

#include <chrono>
#include <future>
#include <memory>

#include "drivers/simulated/simulated_printer.h"
#include "drivers/tool/checks/device_list.h"

#define QT_TRANSLATE_NOOP(context, text) text

namespace owc::tool_checks {

using drivers::PrintOutcome;
using drivers::Reason;

namespace {

constexpr std::chrono::seconds kPatience{10};

class Rehearsal {
  public:
    Rehearsal(const drivers::Raster& ticket, const std::filesystem::path& folder) : m_ticket(ticket), m_folder(folder), m_printer(folder) {}

    void step(const char* what, const char* then, const char* word, PrintOutcome outcome, const drivers::PrinterCondition& condition) {
        if (*word) m_printer.play(word);
        const std::string name = "drill-" + std::to_string(m_steps.size() + 1);
        std::error_code ignored;
        std::filesystem::remove(m_folder / (name + ".png"), ignored);
        const auto report = print(name);
        DrillStep step{what, then, "no report", false};
        if (report) {
            step.seen = std::string(nameOf(report->outcome)) + (report->condition.text().empty() ? "" : " " + report->condition.text());
            const bool paper = std::filesystem::exists(m_folder / (name + ".png"), ignored);
            step.asExpected = report->outcome == outcome && report->condition == condition && paper == (outcome == PrintOutcome::Printed);
        }
        m_steps.push_back(std::move(step));
    }

    std::vector<DrillStep> take() { return std::move(m_steps); }

  private:
    std::optional<drivers::PrintReport> print(const std::string& name) {
        auto promise = std::make_shared<std::promise<drivers::PrintReport>>();
        auto answer = promise->get_future();
        m_printer.print({name, m_ticket}, [promise](const drivers::PrintReport& report) { promise->set_value(report); });
        if (answer.wait_for(kPatience) != std::future_status::ready) return std::nullopt;
        return answer.get();
    }

    const drivers::Raster& m_ticket;
    const std::filesystem::path& m_folder;
    simulated::SimulatedPrinter m_printer;
    std::vector<DrillStep> m_steps;
};

}  // namespace

std::vector<DrillStep> rehearsePaperOut(const drivers::Raster& ticket, const std::filesystem::path& folder) {
    Rehearsal rehearsal(ticket, folder);
    rehearsal.step(QT_TRANSLATE_NOOP("DeviceAdvice", "A full roll: a ticket is printed."),
                   QT_TRANSLATE_NOOP("DeviceAdvice", "The visitor takes her ticket."), "paper", PrintOutcome::Printed, {});
    rehearsal.step(QT_TRANSLATE_NOOP("DeviceAdvice", "The roll is nearly out: the ticket is printed still."),
                   QT_TRANSLATE_NOOP("DeviceAdvice", "Staff and dashboard are told to bring a roll; the visitor notices nothing."), "paper-near-end",
                   PrintOutcome::Printed, {Reason::PaperNearEnd});
    rehearsal.step(QT_TRANSLATE_NOOP("DeviceAdvice", "The paper runs out: nothing is printed, and the kiosk knows it."),
                   QT_TRANSLATE_NOOP("DeviceAdvice",
                                     "The visitor sees her number large and is asked to remember it; staff see an alert with what to do."),
                   "paper-out", PrintOutcome::Failed, {Reason::PaperNearEnd, Reason::PaperOut});
    rehearsal.step(QT_TRANSLATE_NOOP("DeviceAdvice", "A new roll is put in: the next ticket is printed."),
                   QT_TRANSLATE_NOOP("DeviceAdvice", "The alert goes by itself; no ticket is printed twice."), "paper", PrintOutcome::Printed, {});
    return rehearsal.take();
}

}  // namespace owc::tool_checks

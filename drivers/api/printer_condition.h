#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>

namespace owc::drivers {

/// Named reasons why a printer is not simply ready, in the manner of IPP's printer-state-reasons.
enum class Reason : std::uint8_t {
    PaperOut,
    PaperNearEnd,
    CoverOpen,
    CutterJam,
    Overheated,
    Offline,
    Removed,
    Unconfirmed
};

/// Who can mend it.
enum class Severity : std::uint8_t {
    Warning,  ///< prints still
    Retry,    ///< a person at the printer: paper, cover
    Fault,    ///< a technician
    Removed,  ///< not there
};

/// "paper-out"
[[nodiscard]] std::string_view nameOf(Reason reason);
[[nodiscard]] Severity severityOf(Reason reason);

/// What is wrong with a printer now; empty: ready.
class PrinterCondition {
  public:
    PrinterCondition() = default;
    PrinterCondition(std::initializer_list<Reason> reasons) : m_reasons(reasons) {}

    void add(Reason reason) { m_reasons.insert(reason); }
    void remove(Reason reason) { m_reasons.erase(reason); }
    [[nodiscard]] bool has(Reason reason) const { return m_reasons.contains(reason); }
    /// Nothing but warnings.
    [[nodiscard]] bool canPrint() const;
    /// "cover-open,paper-out", in a fixed order; empty when ready.
    [[nodiscard]] std::string text() const;

    friend bool operator==(const PrinterCondition&, const PrinterCondition&) = default;

  private:
    std::set<Reason> m_reasons;
};

}  // namespace owc::drivers

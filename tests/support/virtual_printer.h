#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "drivers/api/raster.h"

namespace owc::test {

/// An ESC/POS ticket printer without a cable: what it takes, what it answers, and what its paper holds. Written from the public
/// command reference, shares no code with drivers/printer. Deterministic: paper moves only in `work`.
/// Behind it stand an in-memory Link, the umockdev printer and the contract tests.
class VirtualPrinter {
  public:
    struct Model {
        std::size_t dots = 576;
        std::size_t buffer = 4096;   ///< bytes it takes before the paper has moved
        bool answersStatus = true;   ///< DLE EOT
        bool answersQueued = true;   ///< GS r 1
        bool automaticStatus = true; ///< GS a
        bool cutter = true;
        bool nearEndSensor = true;
        std::string deviceId = "MFG:OWC;MDL:Virtual 80;CMD:ESC/POS;CLS:PRINTER;";
    };

    explicit VirtualPrinter(Model model);

    /// Bytes from the host. @return how many it takes now; 0: its buffer is full or it stands still (no answer either)
    std::size_t take(std::span<const std::uint8_t> bytes);
    /// Works through its buffer: at most `bytes` of it. Real-time requests are answered when they arrive, before.
    void work(std::size_t bytes = SIZE_MAX);
    /// Bytes for the host since the last call.
    std::vector<std::uint8_t> answers();
    /// GET_PORT_STATUS.
    [[nodiscard]] std::uint8_t portStatus() const;
    void softReset();

    // What happens to it.
    void setPaper(bool present);
    void setNearEnd(bool near);
    void setCover(bool open);
    void jamCutter(bool jammed);
    void overheat(bool hot);
    void stall(bool still);               ///< takes nothing and answers nothing
    void loseAnswers(bool lost);          ///< prints, but nothing comes back
    void paperEndsAfterRows(std::size_t rows);
    void powerCycle();                    ///< forgets its buffer; the paper stays

    /// What came out and was cut or torn since the start, oldest first; trailing white rows as fed.
    [[nodiscard]] const std::vector<drivers::Raster>& tickets() const;
    /// Rows printed since the last cut.
    [[nodiscard]] const drivers::Raster& strip() const;
    /// A byte sequence it does not know: a defect of the sender. Empty: none.
    [[nodiscard]] const std::string& complaint() const;
};

}  // namespace owc::test

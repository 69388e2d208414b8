#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "drivers/api/raster.h"

namespace owc::test {

/// An ESC/POS ticket printer without a cable: what it takes, what it answers, and what its paper holds.
/// Written from the public command reference, shares no code with drivers/printer. Deterministic: paper moves
/// only in `work`. Behind it stand an in-memory Link, the umockdev printer and the contract tests. Threads:
/// none of its own; one caller at a time.
class VirtualPrinter {
  public:
    struct Model {
        std::size_t dots = 576;
        std::size_t buffer = 4096;    ///< bytes it takes before the paper has moved
        bool answersStatus = true;    ///< DLE EOT
        bool answersQueued = true;    ///< GS r 1
        bool automaticStatus = true;  ///< GS a
        bool cutter = true;
        bool nearEndSensor = true;
        std::string deviceId = "MFG:OWC;MDL:Virtual 80;CMD:ESC/POS;CLS:PRINTER;";
    };

    explicit VirtualPrinter(Model model);

    /// Bytes from the host. @return how many it takes now; 0: its buffer is full or it stands still (no
    /// answer either)
    std::size_t take(std::span<const std::uint8_t> bytes);
    /// Works through its buffer: at most `bytes` of it. Real-time requests are answered when they arrive,
    /// before.
    void work(std::size_t bytes = SIZE_MAX);
    /// Bytes for the host since the last call.
    std::vector<std::uint8_t> answers();
    /// GET_PORT_STATUS.
    [[nodiscard]] std::uint8_t portStatus() const;
    void softReset();

    // What happens to it.
    void setPaper(bool present);  ///< taking it out or putting in a new roll tears off what hung out
    void setNearEnd(bool near);
    void setCover(bool open);     ///< opening it shifts the paper: what hung out is a piece of its own
    void jamCutter(bool jammed);  ///< noticed at the next cut; when mended that cut is made
    void overheat(bool hot);
    void stall(bool still);       ///< takes nothing and answers nothing
    void loseAnswers(bool lost);  ///< prints, but nothing comes back
    void answerQueued(bool answers) { m_model.answersQueued = answers; }
    void paperEndsAfterRows(std::size_t rows);
    void powerCycle();  ///< forgets its buffer; the paper stays
    void tear();        ///< somebody tears off what hangs out

    /// What came out and was cut or torn since the start, oldest first; trailing white rows as fed.
    [[nodiscard]] const std::vector<drivers::Raster>& tickets() const { return m_tickets; }
    /// Somebody takes the tickets away.
    void clearTickets() { m_tickets.clear(); }
    /// Rows printed since the last cut.
    [[nodiscard]] const drivers::Raster& strip() const;
    /// A byte sequence it does not know: a defect of the sender. Empty: none.
    [[nodiscard]] const std::string& complaint() const { return m_complaint; }

    [[nodiscard]] const Model& model() const { return m_model; }
    [[nodiscard]] std::size_t waiting() const {
        return m_buffer.size();
    }                                                              ///< bytes taken and not worked through
    [[nodiscard]] std::size_t pulses() const { return m_pulses; }  ///< of the drawer
    [[nodiscard]] int density() const { return m_density; }        ///< last `GS ( K` 49; -1: never told

  private:
    /// The rest of a `GS v 0` that is being received.
    struct Image {
        std::size_t bytesPerRow;
        std::size_t rowsLeft;
        std::vector<std::uint8_t> row;
    };

    [[nodiscard]] bool online() const { return m_paper && !m_cover && !m_cutterError && !m_hot; }
    void watchRealTime(std::uint8_t byte);
    void answer(std::uint8_t byte);
    [[nodiscard]] std::uint8_t realTimeStatus(std::uint8_t n) const;
    void statusChanged(std::uint8_t group);
    void sendAutomatic();
    void forget();

    void process(std::uint8_t byte);
    void imageByte(std::uint8_t byte);
    void execute();
    void executeGs();
    void finishPending();
    void printRow(const std::uint8_t* bytes, std::size_t count);
    void cut();
    void refuse(const std::string& why);

    Model m_model;
    std::deque<std::uint8_t> m_buffer;
    std::deque<std::uint8_t> m_answers;
    std::uint8_t m_before[2] = {0xFF, 0xFF};  ///< the last two bytes received

    std::vector<std::uint8_t> m_command;  ///< begun and not complete
    std::optional<Image> m_image;
    std::size_t m_lineSpacing = 30;
    std::uint8_t m_automatic = 0;
    std::size_t m_feedPending = 0;
    bool m_cutPending = false;

    bool m_paper = true, m_nearEnd = false, m_cover = false, m_hot = false;
    bool m_cutterJammed = false, m_cutterError = false, m_still = false, m_lost = false;
    std::size_t m_rowsLeft = SIZE_MAX;

    std::vector<drivers::Raster> m_tickets;
    std::vector<std::uint8_t> m_rows;
    mutable drivers::Raster m_strip;
    std::string m_complaint;
    std::size_t m_pulses = 0;
    int m_density = -1;
};

}  // namespace owc::test

#include "tests/support/virtual_printer.h"

#include <algorithm>
#include <cstring>
#include <utility>

// Codes as in the makers' command references (Epson TM, Bixolon SRP-350, HPRT TP80K), one name for each
// command.
namespace owc::test {

using drivers::Raster;

namespace {

constexpr std::uint8_t kDle = 0x10, kEsc = 0x1B, kGs = 0x1D;
constexpr std::uint8_t kOnlineGroup = 0x02, kErrorGroup = 0x04, kPaperGroup = 0x08;  // GS a n

Raster rasterOf(const std::vector<std::uint8_t>& rows, std::size_t dots) {
    const std::size_t bytesPerRow = (dots + 7) / 8;
    Raster raster(dots, rows.size() / bytesPerRow);
    if (!rows.empty()) std::memcpy(raster.row(0), rows.data(), rows.size());
    return raster;
}

/// How long a command is by what is known of it; 0: no command begins so. Longer than given: more is to come.
std::size_t lengthOf(const std::vector<std::uint8_t>& c) {
    const std::uint8_t first = c[0];
    if (first != kDle && first != kEsc && first != kGs) return first == 0x00 || first == 0x0A ? 1 : 0;
    if (c.size() < 2) return 2;
    const std::uint8_t second = c[1];
    if (first == kDle) return second == 0x04 || second == 0x05 ? 3 : 0;
    if (first == kEsc) {
        switch (second) {
            case '@':
            case '2':
                return 2;
            case '3':
            case 'd':
            case 'J':
                return 3;
            case 'p':
                return 5;
            default:
                return 0;
        }
    }
    switch (second) {
        case 'a':
        case 'r':
            return 3;
        case 'v':
            return 8;
        case 'V':
            return c.size() > 2 && (c[2] == 65 || c[2] == 66) ? 4 : 3;
        case '(':
            return c.size() < 5 ? 5 : 5 + c[3] + 256u * c[4];
        default:
            return 0;
    }
}

}  // namespace

VirtualPrinter::VirtualPrinter(Model model) : m_model(std::move(model)) {}

std::size_t VirtualPrinter::take(std::span<const std::uint8_t> bytes) {
    if (m_still) return 0;
    const std::size_t room = m_model.buffer - std::min(m_model.buffer, m_buffer.size());
    const std::size_t taken = std::min(room, bytes.size());
    for (const std::uint8_t byte : bytes.first(taken)) {
        m_buffer.push_back(byte);
        watchRealTime(byte);
    }
    return taken;
}

/// Real-time requests are obeyed as they arrive, wherever they stand, image data included; and they stay in
/// the buffer.
void VirtualPrinter::watchRealTime(std::uint8_t byte) {
    const bool request = m_before[0] == kDle;
    if (request && m_before[1] == 0x04 && byte >= 1 && byte <= 4 && m_model.answersStatus)
        answer(realTimeStatus(byte));
    const bool recover = request && m_before[1] == 0x05 && (byte == 1 || byte == 2);
    m_before[0] = m_before[1];
    m_before[1] = byte;
    if (!recover || !m_cutterError) return;  // it answers to nothing but an error that can be recovered from
    if (byte == 2) forget();
    m_cutterError = m_cutterJammed;
    statusChanged(kErrorGroup | kOnlineGroup);
}

std::uint8_t VirtualPrinter::realTimeStatus(std::uint8_t n) const {
    const auto bits = [](bool set, int mask) { return set ? mask : 0; };
    int status = 0x12;
    switch (n) {
        case 1:
            status |= bits(!online(), 0x08);
            break;
        case 2:
            status |= bits(m_cover, 0x04) | bits(!m_paper, 0x20) | bits(m_cutterError || m_hot, 0x40);
            break;
        case 3:
            status |= bits(m_cutterError, 0x08) | bits(m_hot, 0x40);
            break;
        default:
            status |= bits(m_model.nearEndSensor && (m_nearEnd || !m_paper), 0x0C) | bits(!m_paper, 0x60);
    }
    return static_cast<std::uint8_t>(status);
}

void VirtualPrinter::answer(std::uint8_t byte) {
    if (!m_lost) m_answers.push_back(byte);
}

void VirtualPrinter::statusChanged(std::uint8_t group) {
    if ((m_automatic & group) != 0) sendAutomatic();
}

void VirtualPrinter::sendAutomatic() {
    const auto bits = [](bool set, int mask) { return set ? mask : 0; };
    answer(static_cast<std::uint8_t>(0x10 | bits(!online(), 0x08) | bits(m_cover, 0x20)));
    answer(static_cast<std::uint8_t>(bits(m_cutterError, 0x08) | bits(m_hot, 0x40)));
    answer(static_cast<std::uint8_t>(bits(m_model.nearEndSensor && (m_nearEnd || !m_paper), 0x03) |
                                     bits(!m_paper, 0x0C)));
    answer(0x0F);
}

std::vector<std::uint8_t> VirtualPrinter::answers() {
    if (m_still) return {};
    std::vector<std::uint8_t> bytes(m_answers.begin(), m_answers.end());
    m_answers.clear();
    return bytes;
}

std::uint8_t VirtualPrinter::portStatus() const {
    return static_cast<std::uint8_t>((m_paper ? 0 : 0x20) | (online() ? 0x10 : 0) |
                                     (m_cutterError || m_hot || m_cover ? 0 : 0x08));
}

/// What was received and not printed, and commands half read.
void VirtualPrinter::forget() {
    m_buffer.clear();
    m_command.clear();
    m_image.reset();
    m_feedPending = 0;
    m_cutPending = false;
}

void VirtualPrinter::softReset() {
    forget();
    m_answers.clear();
    m_before[0] = m_before[1] = 0xFF;
    m_automatic = 0;
}

void VirtualPrinter::powerCycle() {
    softReset();
    m_still = false;
    m_cutterError = false;
    m_lineSpacing = 30;
    m_density = -1;
}

void VirtualPrinter::setPaper(bool present) {
    if (present == m_paper) return;
    m_paper = present;
    m_rowsLeft = SIZE_MAX;
    tear();
    statusChanged(kPaperGroup | kOnlineGroup);
}

void VirtualPrinter::setNearEnd(bool near) {
    if (std::exchange(m_nearEnd, near) != near) statusChanged(kPaperGroup);
}

void VirtualPrinter::setCover(bool open) {
    if (std::exchange(m_cover, open) == open) return;
    if (open) tear();
    statusChanged(kOnlineGroup);
}

void VirtualPrinter::jamCutter(bool jammed) {
    m_cutterJammed = jammed;
    if (!jammed && std::exchange(m_cutterError, false)) statusChanged(kErrorGroup | kOnlineGroup);
}

void VirtualPrinter::overheat(bool hot) {
    if (std::exchange(m_hot, hot) != hot) statusChanged(kErrorGroup | kOnlineGroup);
}

void VirtualPrinter::stall(bool still) {
    m_still = still;
}

void VirtualPrinter::loseAnswers(bool lost) {
    m_lost = lost;
}

void VirtualPrinter::paperEndsAfterRows(std::size_t rows) {
    m_rowsLeft = rows;
    if (rows == 0) setPaper(false);
}

void VirtualPrinter::tear() {
    if (m_rows.empty()) return;
    m_tickets.push_back(rasterOf(m_rows, m_model.dots));
    m_rows.clear();
}

const Raster& VirtualPrinter::strip() const {
    m_strip = rasterOf(m_rows, m_model.dots);
    return m_strip;
}

void VirtualPrinter::work(std::size_t bytes) {
    if (m_still) return;
    for (; online(); --bytes) {
        finishPending();
        if (!online() || m_buffer.empty() || bytes == 0) return;
        const std::uint8_t byte = m_buffer.front();
        m_buffer.pop_front();
        process(byte);
    }
}

/// A feed or cut that paper or cutter interrupted goes on first.
void VirtualPrinter::finishPending() {
    const std::vector<std::uint8_t> white((m_model.dots + 7) / 8);
    while (m_feedPending > 0 && online()) {
        --m_feedPending;
        printRow(white.data(), white.size());
    }
    if (m_feedPending > 0 || !m_cutPending || !online()) return;
    if (m_cutterJammed) {
        m_cutterError = true;
        statusChanged(kErrorGroup | kOnlineGroup);
        return;
    }
    m_cutPending = false;
    cut();
}

void VirtualPrinter::cut() {
    if (m_model.cutter) tear();
}

void VirtualPrinter::printRow(const std::uint8_t* bytes, std::size_t count) {
    const std::size_t bytesPerRow = (m_model.dots + 7) / 8;
    m_rows.insert(m_rows.end(), bytes, bytes + std::min(count, bytesPerRow));
    m_rows.resize((m_rows.size() + bytesPerRow - 1) / bytesPerRow * bytesPerRow);
    if (m_rowsLeft == SIZE_MAX || --m_rowsLeft > 0) return;
    // The end of the roll: what was printed is a piece of its own, whatever comes on the next roll.
    m_paper = false;
    m_rowsLeft = SIZE_MAX;
    tear();
    statusChanged(kPaperGroup | kOnlineGroup);
}

void VirtualPrinter::refuse(const std::string& why) {
    if (m_complaint.empty()) m_complaint = why;
}

void VirtualPrinter::process(std::uint8_t byte) {
    if (m_image) return imageByte(byte);
    m_command.push_back(byte);
    const std::size_t length = lengthOf(m_command);
    if (length > m_command.size()) return;
    if (length == 0 && byte == 0x00) {
        // NUL ends what was begun and not finished; it is how a host finds its way back.
    } else if (length == 0) {
        std::string code;
        for (const std::uint8_t one : m_command) code += (code.empty() ? "" : " ") + std::to_string(one);
        refuse("no command begins with " + code);
    } else {
        execute();
    }
    m_command.clear();
}

void VirtualPrinter::imageByte(std::uint8_t byte) {
    m_image->row.push_back(byte);
    if (m_image->row.size() < m_image->bytesPerRow) return;
    const std::vector<std::uint8_t> row = std::exchange(m_image->row, {});
    if (--m_image->rowsLeft == 0) m_image.reset();
    printRow(row.data(), row.size());
}

void VirtualPrinter::execute() {
    const auto& c = m_command;
    if (c[0] == 0x0A) m_feedPending += m_lineSpacing;
    if (c[0] == kGs) return executeGs();
    if (c[0] != kEsc) return;  // NUL, and real-time requests, which were obeyed when they came
    switch (c[1]) {
        case '@':
            m_lineSpacing = 30;
            m_automatic = 0;
            break;
        case '2':
            m_lineSpacing = 30;
            break;
        case '3':
            m_lineSpacing = c[2];
            break;
        case 'd':
            m_feedPending += c[2] * m_lineSpacing;
            break;
        case 'J':
            m_feedPending += c[2];
            break;
        default:  // ESC p
            if (c[2] > 1 && c[2] != 48 && c[2] != 49) refuse("ESC p with connector " + std::to_string(c[2]));
            ++m_pulses;
    }
}

void VirtualPrinter::executeGs() {
    const auto& c = m_command;
    switch (c[1]) {
        case 'a':
            if (!m_model.automaticStatus) break;
            m_automatic = c[2];
            if (m_automatic != 0) sendAutomatic();
            break;
        case 'r':
            if (c[2] == 0) break;  // see process
            if (c[2] != 1 && c[2] != 49) refuse("GS r " + std::to_string(c[2]));
            if (m_model.answersQueued) answer(m_model.nearEndSensor && m_nearEnd ? 0x03 : 0x00);
            break;
        case 'V':
            if (c[2] != 0 && c[2] != 1 && c[2] != 48 && c[2] != 49 && c.size() < 4)
                refuse("GS V " + std::to_string(c[2]));
            if (c.size() == 4) m_feedPending += c[3];
            m_cutPending = m_model.cutter;
            break;
        case '(':
            if (c.back() == 0 && c[5] == 0) break;
            if (c[2] != 'K' || c.size() != 7 || c[5] != 49) return refuse("GS ( " + std::to_string(c[2]));
            m_density = c[6];
            break;
        default: {  // GS v
            const std::size_t bytesPerRow = c[4] + 256u * c[5], rows = c[6] + 256u * c[7];
            if (c[2] == 0) break;
            if (c[2] != '0' || c[3] != 0) refuse("GS v " + std::to_string(c[2]) + " " + std::to_string(c[3]));
            if (bytesPerRow > (m_model.dots + 7) / 8)
                refuse("an image of " + std::to_string(bytesPerRow) + " bytes a row");
            if (bytesPerRow == 0 || rows == 0) break;  // out of the command's range: ignored
            m_image = Image{bytesPerRow, rows, {}};
        }
    }
}

}  // namespace owc::test

#include "drivers/printer/paper_roll.h"

#include <algorithm>
#include <fstream>
#include <string>
#include <tuple>

namespace owc::printer {

using drivers::Reason;

namespace {

constexpr const char* kMagic = "owc-roll-1";
constexpr std::uint64_t kMostMm = 1'000'000;

}  // namespace

void PaperRoll::used(unsigned mm) {
    m_usedMm = std::min(m_usedMm + mm, kMostMm);
    ++m_tickets;
    // Rolls are up to a quarter longer than they say.
    if (m_usedMm > m_lengthMm + m_lengthMm / 4) m_known = false;
}

void PaperRoll::renewed() {
    m_usedMm = m_tickets = 0;
    m_known = true;
    m_out = m_low = m_touched = false;
}

bool PaperRoll::see(const drivers::PrinterCondition& condition) {
    const auto before = std::tuple(m_out, m_low, m_touched, m_known, m_usedMm);
    // Many a printer has its paper sensor in the lid: what it says with the lid open is no end of a roll.
    if (condition.has(Reason::PaperOut) && !condition.has(Reason::CoverOpen)) m_out = true;
    if (condition.has(Reason::PaperNearEnd)) m_low = true;
    const bool open = condition.has(Reason::CoverOpen) || condition.has(Reason::Removed) || condition.has(Reason::Offline);
    if (m_low && open) m_touched = true;
    if (condition.canPrint() && !condition.has(Reason::PaperNearEnd)) {
        if (m_out || (m_low && m_touched))
            renewed();
        else
            m_low = false;
    }
    return before != std::tuple(m_out, m_low, m_touched, m_known, m_usedMm);
}

std::optional<std::uint64_t> PaperRoll::ticketsLeft(unsigned usualMm) const {
    if (!m_known) return std::nullopt;
    const std::uint64_t mean = m_tickets == 0 ? usualMm : m_usedMm / m_tickets;
    return (m_lengthMm - std::min(m_usedMm, m_lengthMm)) / std::max<std::uint64_t>(mean, 1);
}

bool PaperRoll::keep(const std::filesystem::path& file) const {
    std::error_code failed;
    std::filesystem::create_directories(file.parent_path(), failed);
    const std::filesystem::path part = file.string() + ".part";
    std::ofstream out(part);
    out << kMagic << ' ' << m_usedMm << ' ' << m_tickets << ' ' << m_known << ' ' << m_out << ' ' << m_low << " end\n";
    out.close();
    if (out) std::filesystem::rename(part, file, failed);
    return out && !failed;
}

void PaperRoll::recall(const std::filesystem::path& file) {
    *this = PaperRoll(static_cast<unsigned>(m_lengthMm));
    std::ifstream in(file);
    std::string magic, end;
    std::uint64_t usedMm = 0, tickets = 0;
    bool known = false, out = false, low = false;
    if (!(in >> magic >> usedMm >> tickets >> known >> out >> low >> end)) return;
    if (magic != kMagic || end != "end" || usedMm > kMostMm || tickets > usedMm) return;
    m_usedMm = usedMm;
    m_tickets = tickets;
    m_known = known;
    m_out = out;
    m_low = low;
    m_touched = low;  // nobody watched meanwhile
}

}  // namespace owc::printer

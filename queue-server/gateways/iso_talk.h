#pragma once

#include <atomic>
#include <functional>
#include <optional>
#include <string>

#include "queue-server/gateways/iso_line.h"
#include "queue-server/gateways/iso_mac.h"
#include "queue-server/gateways/iso_messages.h"

namespace owc::gateways {

/// A message ready to be sent.
struct Prepared {
    std::string bytes;
    iso8583::Message message;  ///< as it stands in the bytes
};

/// One question and its answer over a line: packing, MAC, and what comes in between. Threads: any, a line at
/// a time.
class IsoTalk {
  public:
    /// @return BadSettings or BadKey as IsoMac::of, and BadSettings where a MAC does not fill its field
    [[nodiscard]] static domain::Result<std::unique_ptr<IsoTalk>> of(const iso8583::Terms& terms,
                                                                     std::string macKey,
                                                                     std::function<domain::Time()> now);

    /// @return as iso8583::pack
    [[nodiscard]] domain::Result<Prepared> prepare(const iso8583::Message& message) const;

    /// Sends it and waits for its answer. What answers something else
    /// is passed over; an echo of the bank is answered.
    /// @param trouble  in a word, when there is no answer: the line is of no more use unless it is "time-out"
    [[nodiscard]] std::optional<iso8583::Message> askedOver(IsoLine& line, const Prepared& question,
                                                            Until until, std::string& trouble) const;
    /// What came over a line that waits: an echo of the bank is answered, what answers a former question is passed
    /// over. @return false: it is of no more use
    [[nodiscard]] bool heard(IsoLine& line, Until until) const;
    /// An 0800 of ours that has to be answered with 00; true at once where the contract has none.
    [[nodiscard]] bool signOn(IsoLine& line, Until until);
    [[nodiscard]] bool echo(IsoLine& line, Until until);
    [[nodiscard]] bool hasEcho() const { return !m_echo.empty(); }
    [[nodiscard]] const IsoMessages& messages() const { return m_messages; }

  private:
    IsoTalk(const iso8583::Terms& terms, IsoMac mac, std::function<domain::Time()> now);
    [[nodiscard]] bool isWell(IsoLine& line, const iso8583::Template& fields, Until until);
    [[nodiscard]] bool answered(IsoLine& line, iso8583::Message asked, Until until) const;

    IsoMessages m_messages;
    iso8583::Dictionary m_dictionary;
    iso8583::Template m_signOn, m_echo;
    IsoMac m_mac;
    std::function<domain::Time()> m_now;
    std::atomic<int> m_number = 0;  ///< of the last 0800
};

}  // namespace owc::gateways

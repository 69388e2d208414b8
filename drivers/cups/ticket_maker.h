#pragma once

#include <string>

namespace owc::cups {

/// Who makes tickets. Its jobs carry its name, so that those nobody waits for any more are told from those of
/// another program, or another printer object, that is at work: the name is bound to an abstract socket,
/// which Linux frees when the object or its process ends, however that ends. Threads: any, as it never
/// changes.
class TicketMaker {
  public:
    TicketMaker();
    ~TicketMaker();
    TicketMaker(const TicketMaker&) = delete;
    TicketMaker& operator=(const TicketMaker&) = delete;

    /// What CUPS calls the job of this ticket.
    [[nodiscard]] std::string jobName(const std::string& ticket) const;

  private:
    int m_socket = -1;
    std::string m_name;  ///< empty: none could be bound; then its jobs are left alone by everybody
};

/// Whether this is a ticket that was made on this PC by somebody who is no more. False for whatever cannot be
/// judged: other jobs, and tickets of another PC that prints through the same CUPS.
[[nodiscard]] bool isOrphan(const std::string& jobName);

}  // namespace owc::cups

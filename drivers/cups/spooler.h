#pragma once

#include "drivers/cups/ipp_link.h"
#include "drivers/cups/ticket_document.h"

namespace owc::cups {

/// A queue as CUPS tells of it, or a printer as it tells of itself.
struct QueueState {
    std::string name;
    std::string makeAndModel;
    std::string deviceId;  ///< IEEE 1284
    std::string device;    ///< device-uri as CUPS gives it
    int configured = 0;    ///< printer-config-change-time
    bool accepting = true;
    bool stopped = false;
    std::string message;                   ///< the backend's last, while it has a job
    bool retriesAtOnce = false;            ///< printer-error-policy is retry-current-job
    std::vector<std::string> reasons;      ///< printer-state-reasons
    std::vector<std::string> rasterTypes;  ///< pwg-raster-document-type-supported
    std::vector<int> resolutions;          ///< pwg-raster-document-resolution-supported, dots an inch

    /// Bytes go through as they are.
    [[nodiscard]] bool raw() const { return makeAndModel.ends_with("Raw Printer"); }
};

/// A job by number and by the name nobody else has: after a crash CUPS may give the number again.
struct JobKey {
    int id = 0;
    std::string uuid;
};

struct JobState {
    ipp_jstate_t state = IPP_JSTATE_PENDING;
    std::string uuid;
    int processing = 0;     ///< time-at-processing: when a backend was last started for it; 0: never
    bool stopping = false;  ///< its backend, if one was started, may still run
    std::string message;    ///< the backend's last, unless one before was worse
};

/// The requests of a CUPS server that a ticket needs.
/// Threads: one.
class Spooler {
  public:
    Spooler(const std::string& server, std::chrono::milliseconds patience,
            std::shared_ptr<Ending> ending = std::make_shared<Ending>())
        : m_patience(patience), m_ending(std::move(ending)), m_link(addressOf(server), patience, m_ending) {}

    /// For one wait; less when everything is to end.
    [[nodiscard]] std::chrono::milliseconds patience() const { return m_ending->left(m_patience); }

    [[nodiscard]] Answer<QueueState> queue(const std::string& name);
    /// In the order of their names.
    [[nodiscard]] Answer<std::vector<QueueState>> queues();
    /// What the queue hands on to the printer untouched, and once: None for a queue that starts a job again
    /// within the second in which its backend failed, for that cannot be told from one start. Not
    /// document-format-supported: that counts what CUPS's filters would draw anew, in other dots (imagetopdf
    /// makes 634 of 639). Gone: that could not be read.
    [[nodiscard]] Answer<DocumentForm> formFor(const QueueState& queue);

    /// A job without a document yet: it prints nothing.
    /// @param name  as CUPS shows it
    /// @param page  nothing: the queue is raw
    /// @param most  how long CUPS may work at it before it cancels it by itself
    [[nodiscard]] Answer<JobKey> createJob(const std::string& queue, const std::string& name,
                                           const TicketPage* page, std::chrono::seconds most);
    /// @param whole  set when CUPS may hold the whole document, whatever the answer
    [[nodiscard]] Got sendDocument(const JobKey& job, const Document& document, bool& whole);
    /// NotFound also when the number is another job's now.
    [[nodiscard]] Answer<JobState> job(const JobKey& job);
    Got cancel(const JobKey& job);
    /// The tickets of this user in a queue that are not at their end and whose maker is no more.
    [[nodiscard]] Answer<std::vector<JobKey>> orphans(const std::string& queue);
    /// What a printer on the network says of itself. Refused: it does not want to tell.
    /// @param device  ipp: or ipps:
    [[nodiscard]] Answer<QueueState> printer(const std::string& device) const;

  private:
    std::chrono::milliseconds m_patience;
    std::shared_ptr<Ending> m_ending;
    IppLink m_link;
};

}  // namespace owc::cups

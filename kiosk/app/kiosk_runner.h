#pragma once

#include <QObject>

#include "kiosk/app/report_book.h"
#include "kiosk/flow/step.h"
#include "kiosk/screens/kiosk_window.h"

namespace owc::kiosk_app {

/// Runs the flow: feeds it touches and news, shows its states, does what its effects say.
/// Threads: GUI thread.
class KioskRunner : public QObject {
    Q_OBJECT

  public:
    struct Ports {
        std::function<std::uint64_t(protocol::RequestBody, client_qt::ServerLink::ReplyHandler)> send;
        std::function<void(std::uint64_t tag, client_qt::ServerLink::ReplyHandler)> sendAgain;
        std::function<void(std::uint64_t tag, std::function<void(std::optional<protocol::RequestId>)>)> takeBack;
        std::function<void(std::uint64_t tag)> abandon;
        std::function<domain::Result<flow::Issued>(const flow::IssueOwn&, std::optional<protocol::RequestId>)> giveOwn;
        std::function<void(const flow::RecordOwn&)> recordOwn;
        std::function<void(const flow::PrintTicket&)> print;
        std::function<void(const flow::PrintSlip&)> printSlip;
        std::function<void(bool waiting)> tellCall;
        std::function<flow::Answer(const protocol::Eligibility&)> answer{};  ///< what of it is told here
        std::function<void(const flow::PrintAnswer&)> printAnswer{};
        std::function<std::optional<domain::Day>()> today{};  ///< the open business day
        std::function<flow::Moment()> now;
    };

    /// @param window  outlives the runner
    KioskRunner(Ports ports, screens::KioskWindow& window);

    void touch(const flow::Touch& touch);
    void tell(const flow::News& news);
    /// The link is back: reports that met a broken one go out again.
    void linkBack();

    [[nodiscard]] const flow::State& state() const { return m_state; }

  private:
    using Done = client_qt::ServerLink::ReplyHandler;

    void take(flow::Step step);
    /// Sends a new request, or again the one whose outcome nobody knows.
    void ask(std::uint32_t attempt, std::uint32_t repeats, protocol::RequestBody body, Done done);
    void apply(const flow::SendIssueToken& effect);
    void apply(const flow::IssueOwn& effect);
    void apply(const flow::SendGiveSlot& effect);
    void apply(const flow::AbandonToken& effect);
    void apply(const flow::PrintTicket& effect);
    void apply(const flow::PrintSlip& effect);
    void apply(const flow::ReportTicket& effect);
    void apply(const flow::RecordOwn& effect);
    void apply(const flow::ClearPersonal& effect);
    void apply(const flow::TellCall& effect);
    void apply(const flow::FindPlace& effect);
    void apply(const flow::AskEligibility& effect);
    void apply(const flow::PrintAnswer& effect);

    Ports m_ports;
    screens::KioskWindow& m_window;
    ReportBook m_reports;
    flow::State m_state;
    std::pair<std::uint32_t, std::uint64_t> m_tag{};  ///< of the newest attempt's request
};

}  // namespace owc::kiosk_app

#pragma once

#include <QObject>
#include <chrono>
#include <cstdint>
#include <memory>
#include <vector>

#include "counter/desk/model/desk_model.h"
#include "drivers/api/fingerprint_reader.h"

namespace owc::counter_app {

/// The desk's fingerprint reader: takes the print that the model wants, shows it live, and hands it to the
/// model as a record. A poor print is taken again before it costs her a try. Nothing of a print outlives its
/// check. Threads: GUI thread; the reader's worker only posts here.
class DeskFingers : public QObject {
    Q_OBJECT

  public:
    static constexpr std::chrono::seconds kPatience{30};  ///< for a finger on the glass
    static constexpr int kPoor = 30;                      ///< of 100: below it the finger is laid on again
    static constexpr int kEnrolled = 3;                   ///< touches of an enrolment
    static constexpr int kPoorTaken = 2;                  ///< so often

    /// @param reader  none: the desk has none
    DeskFingers(desk_model::DeskModel& model, std::unique_ptr<drivers::FingerprintReader> reader);
    ~DeskFingers() override;

  private:
    void begin(int finger);
    void beginEnrolment(int finger);
    void capture();
    void again(drivers::FingerHint hint);
    void stop();
    void finished(quint64 serial, drivers::CaptureReport report);
    void show(quint64 serial, drivers::FingerHint hint, const QImage& image);
    void stateIs(drivers::FingerprintReader::State state);
    void taken(const drivers::FingerCapture& capture);
    void sendAgain(int finger);
    void forget();
    void over();
    void tell();

    desk_model::DeskModel& m_model;
    desk_model::LivePrint m_live;
    int m_finger = -1;     ///< being taken; -1: none
    int m_poor = 0;        ///< poor prints of this finger so far
    quint64 m_serial = 0;  ///< of the capture: reports of an earlier one are nobody's
    std::chrono::steady_clock::time_point m_until{};
    std::vector<std::vector<std::uint8_t>> m_touches;  ///< of an enrolment, until all are taken
    std::vector<std::uint8_t> m_record;                ///< of the last print, for sending it again
    int m_quality = 0;
    std::optional<bool> m_alive{};
    std::unique_ptr<drivers::FingerprintReader> m_reader;  ///< last: its worker posts to the rest
};

}  // namespace owc::counter_app

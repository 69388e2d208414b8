#include "drivers/tool/model/finger_trial.h"

#include <QCoreApplication>

#include "assets/ui/text.h"
#include "drivers/tool/checks/finger_advice.h"
#include "drivers/tool/model/tool_words.h"

namespace owc::tool_model {

using drivers::CaptureOutcome;
using drivers::FingerHint;

namespace {

constexpr std::chrono::seconds kPatience{30};

QString say(const char* text) {
    return QCoreApplication::translate("DeviceTool", text);
}

QImage imageOf(const biometrics::GreyImage* grey) {
    if (!grey || grey->pixels.empty()) return {};
    return QImage(grey->pixels.data(), grey->width, grey->height, grey->width, QImage::Format_Grayscale8)
        .copy();
}

}  // namespace

template <class Does>
void FingerTrial::later(quint64 round, Does does) {
    const auto mine = [this, round, does = std::move(does)] {
        if (round != m_round) return;
        does();
        emit changed();
    };
    QMetaObject::invokeMethod(this, mine, Qt::QueuedConnection);
}

void FingerTrial::open(std::unique_ptr<Reader> reader) {
    m_reader = std::move(reader);
    if (!m_reader) return;
    m_reader->listen(
        [this, round = m_round](Reader::State state) { later(round, [this, state] { heard(state); }); });
}

std::shared_ptr<FingerTrial::Reader> FingerTrial::close() {
    ++m_round;
    m_state = Reader::State::Ready;
    m_running = false;
    m_image = {};
    m_last.reset();
    return std::exchange(m_reader, nullptr);
}

void FingerTrial::start() {
    if (!m_reader || m_running) return;
    m_running = true;
    m_hint = FingerHint::PlaceFinger;
    m_image = {};
    m_last.reset();
    const auto progress = [this, round = m_round](FingerHint hint, const biometrics::GreyImage* live) {
        later(round, [this, hint, image = imageOf(live)] { progressed(hint, image); });
    };
    m_reader->capture(kPatience, progress, [this, round = m_round](drivers::CaptureReport report) {
        later(round, [this, kept = std::make_shared<drivers::CaptureReport>(std::move(report))] {
            finished(*kept);
        });
    });
    emit changed();
}

void FingerTrial::stop() {
    if (m_reader) m_reader->cancel();
}

void FingerTrial::heard(Reader::State state) {
    m_state = state;
}

void FingerTrial::progressed(FingerHint hint, QImage live) {
    m_hint = hint;
    if (!live.isNull()) m_image = std::move(live);
}

void FingerTrial::finished(const drivers::CaptureReport& report) {
    m_running = false;
    m_last = Last{report.outcome, report.hint, -1, 0, {}};
    if (!report.capture) return;
    m_image = imageOf(&report.capture->image);
    m_last->quality = report.capture->quality;
    m_last->minutiae = report.capture->impression.minutiae.size();
    m_last->live = report.capture->live;
}

Notice FingerTrial::notice() const {
    if (m_state == Reader::State::Removed) return noticeOf(tool_checks::adviceForMissing());
    if (m_running && m_hint == FingerHint::None)
        return {Mark::Unclear, say("The finger is being read."), say("Keep it still.")};
    if (m_running) return noticeOf(tool_checks::adviceFor(m_hint));
    if (m_last)
        return noticeOf(tool_checks::adviceFor(drivers::CaptureReport{m_last->outcome, m_last->hint}));
    if (m_state == Reader::State::Fault)
        return noticeOf(tool_checks::adviceFor(drivers::CaptureReport{CaptureOutcome::Fault}));
    return {Mark::Good, say("The finger reader is ready."),
            say("Touch “Try a finger”, then put a finger on the glass.")};
}

FingerPicture FingerTrial::picture() const {
    FingerPicture shown;
    shown.image = m_image;
    shown.running = m_running;
    shown.mayTry = m_reader && m_state != Reader::State::Removed && m_state != Reader::State::Fault;
    if (!m_last || m_last->quality < 0) return shown;
    shown.quality = m_last->quality;
    shown.facts.emplace_back(say("Quality"),
                             say("%1 of 100").arg(ui::isolated(QString::number(m_last->quality))));
    shown.facts.emplace_back(say("Minutiae"), ui::isolated(QString::number(m_last->minutiae)));
    shown.facts.emplace_back(say("Living finger"), !m_last->live   ? say("Not told")
                                                   : *m_last->live ? say("Yes")
                                                                   : say("No"));
    return shown;
}

}  // namespace owc::tool_model

#include "drivers/simulated/simulated_reader.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>
#include <utility>
#include <vector>

#include "drivers/api/finger_words.h"
#include "drivers/biometrics/quality.h"
#include "drivers/biometrics/record.h"
#include "drivers/simulated/grey_png.h"
#include "drivers/simulated/script_file.h"

namespace owc::simulated {

using biometrics::Impression;
using drivers::CaptureOutcome;
using drivers::CaptureReport;
using drivers::FingerHint;

namespace {

constexpr std::chrono::milliseconds kLook{250};
constexpr unsigned kSlowest = 60'000;

std::optional<Impression> recordIn(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) return std::nullopt;
    const std::vector<char> bytes{std::istreambuf_iterator<char>(in), {}};
    auto views = biometrics::readIso(std::vector<std::uint8_t>(bytes.begin(), bytes.end()));
    if (!views || views->empty()) return std::nullopt;
    return std::move(views->front());
}

/// What follows "WORD " on the line; nothing for another word.
std::optional<std::string_view> after(std::string_view word, std::string_view line) {
    if (!line.starts_with(word) || line.size() <= word.size() + 1 || line[word.size()] != ' ')
        return std::nullopt;
    return line.substr(word.size() + 1);
}

}  // namespace

SimulatedReader::SimulatedReader(std::filesystem::path folder, Extract extract)
    : m_folder(std::move(folder)), m_extract(std::move(extract)) {
    std::error_code ignored;  // without a folder there is no script
    std::filesystem::create_directories(m_folder, ignored);
    m_worker = std::thread([this] { run(); });
}

SimulatedReader::~SimulatedReader() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        if (m_running) m_running->ended = CaptureOutcome::Cancelled;
    }
    m_wake.notify_one();
    m_worker.join();
}

void SimulatedReader::listen(OnState listener) {
    const std::lock_guard lock(m_mutex);
    m_listener = std::move(listener);
    m_told = state();
    m_first = [listener = m_listener, now = *m_told] { listener(now); };
    m_news = true;
    m_wake.notify_one();
}

void SimulatedReader::capture(std::chrono::milliseconds deadline, OnProgress progress, Done done) {
    const std::lock_guard lock(m_mutex);
    if (m_running)
        m_refused.push_back(std::move(done));
    else
        m_running = {
            .deadline = Clock::now() + deadline, .progress = std::move(progress), .done = std::move(done)};
    m_news = true;
    m_wake.notify_one();
}

void SimulatedReader::cancel() {
    const std::lock_guard lock(m_mutex);
    if (m_running) m_running->ended = CaptureOutcome::Cancelled;
    m_news = true;
    m_wake.notify_one();
}

void SimulatedReader::suspend(bool asleep) {
    const std::lock_guard lock(m_mutex);
    m_asleep = asleep;
    if (asleep && m_running) m_running->ended = CaptureOutcome::Cancelled;
    m_news = true;
    m_wake.notify_one();
}

bool SimulatedReader::play(std::string_view line) {
    const std::lock_guard lock(m_mutex);
    const auto touch = [&](Touch one) {
        one.takes = m_slow;
        one.live = m_live;
        m_touches.push_back(std::move(one));
    };
    if (const auto file = after("finger", line)) {
        touch({.file = m_folder / *file});
    } else if (const auto name = after("retry", line)) {
        const auto hint = drivers::hintOf(*name);
        if (!hint) return false;
        touch({.outcome = CaptureOutcome::Retry, .hint = *hint});
    } else if (const auto span = after("slow", line)) {
        unsigned ms = 0;
        const auto [end, error] = std::from_chars(span->data(), span->data() + span->size(), ms);
        if (error != std::errc{} || end != span->data() + span->size() || ms > kSlowest) return false;
        m_slow = std::chrono::milliseconds(ms);
    } else if (line == "wet" || line == "dry") {
        touch({.outcome = CaptureOutcome::Retry,
               .hint = line == "wet" ? FingerHint::TooWet : FingerHint::TooDry});
    } else if (line == "fault") {
        touch({.outcome = CaptureOutcome::Fault});
    } else if (line == "live" || line == "not-live") {
        m_live = line == "live";
    } else if (line == "liveness-unknown") {
        m_live.reset();
    } else if (line == "plug" || line == "unplug") {
        m_plugged = line == "plug";
        if (m_plugged) m_fault = false;
    } else {
        return false;
    }
    m_news = true;
    m_wake.notify_one();
    return true;
}

void SimulatedReader::run() {
    for (bool stop = false; !stop;) {
        playScriptFile();
        std::deque<Call> calls;
        std::optional<Touch> due;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait_until(lock, nextWake(), [this] { return m_stop || m_news; });
            m_news = false;
            stop = m_stop;
            if (m_first && !stop) calls.push_back(std::exchange(m_first, {}));
            due = advance(calls);
        }
        for (const Call& call : calls) call();
        if (!due) continue;
        auto report = reportOf(*due);  // not under the lock: whoever calls us never waits for a picture
        const std::lock_guard lock(m_mutex);
        m_running->report = std::move(report);  // it runs until we say so
        m_news = true;
    }
}

void SimulatedReader::playScriptFile() {
    for (const std::string& line : takeScript(m_folder / "reader.script")) play(line);
}

SimulatedReader::Clock::time_point SimulatedReader::nextWake() const {
    const auto look = Clock::now() + kLook;
    if (!m_running) return look;
    const auto next =
        m_running->touch ? std::min(m_running->deadline, m_running->ready) : m_running->deadline;
    return std::min(look, next);
}

/// One step of what runs; what is to be said goes into `calls`, in order.
/// @return a touch whose report has to be made before the next step
std::optional<SimulatedReader::Touch> SimulatedReader::advance(std::deque<Call>& calls) {
    tell(calls);
    for (Done& done : std::exchange(m_refused, {}))
        calls.push_back([done = std::move(done)] { done({CaptureOutcome::Cancelled}); });
    if (!m_running) return std::nullopt;
    if (const auto ended = endedBy()) {
        finish({*ended}, calls);
        return std::nullopt;
    }
    if (!std::exchange(m_running->asked, true) && m_running->progress)
        calls.push_back([progress = m_running->progress] { progress(FingerHint::PlaceFinger, nullptr); });
    if (!m_running->touch && !m_touches.empty()) touchDown(calls);
    const auto now = Clock::now();
    if (m_running->touch && now >= m_running->ready) {
        if (!m_running->report) return m_running->touch;
        m_fault = m_running->touch->outcome == CaptureOutcome::Fault;
        finish(std::move(*m_running->report), calls);
    } else if (now >= m_running->deadline) {
        finish({CaptureOutcome::TimedOut}, calls);
    }
    return std::nullopt;
}

std::optional<CaptureOutcome> SimulatedReader::endedBy() const {
    if (m_running->ended) return m_running->ended;
    if (m_asleep) return CaptureOutcome::Cancelled;
    if (!m_plugged) return CaptureOutcome::Removed;
    if (m_fault) return CaptureOutcome::Fault;
    return std::nullopt;
}

void SimulatedReader::touchDown(std::deque<Call>& calls) {
    m_running->touch = std::move(m_touches.front());
    m_touches.pop_front();
    m_running->ready = Clock::now() + m_running->touch->takes;
    if (!m_running->progress) return;
    calls.push_back([progress = m_running->progress, file = m_running->touch->file] {
        const auto live = file.extension() == ".png" ? readGreyPng(file) : tl::unexpected(std::string());
        progress(FingerHint::None, live ? &*live : nullptr);
    });
}

void SimulatedReader::finish(CaptureReport report, std::deque<Call>& calls) {
    if (report.outcome == CaptureOutcome::Fault) m_fault = true;
    Done done = std::move(m_running->done);
    m_running.reset();
    tell(calls);
    const auto kept = std::make_shared<CaptureReport>(std::move(report));
    calls.push_back([done = std::move(done), kept] { done(std::move(*kept)); });
}

void SimulatedReader::tell(std::deque<Call>& calls) {
    if (!m_listener || m_told == state() || m_stop) return;
    m_told = state();
    calls.push_back([listener = m_listener, now = *m_told] { listener(now); });
}

SimulatedReader::State SimulatedReader::state() const {
    if (!m_plugged) return State::Removed;
    if (m_fault) return State::Fault;
    if (m_asleep) return State::Suspended;
    return m_running ? State::Capturing : State::Ready;
}

CaptureReport SimulatedReader::reportOf(const Touch& touch) const {
    if (touch.outcome != CaptureOutcome::Captured) return {touch.outcome, touch.hint};
    drivers::FingerCapture capture;
    capture.live = touch.live;
    auto record = touch.file;
    auto print = recordIn(record.replace_extension(".iso"));
    if (touch.file.extension() == ".png") {
        auto image = readGreyPng(touch.file);
        if (!image) return {CaptureOutcome::Fault};
        const auto quality = biometrics::qualityOf(*image);
        capture.quality = quality.value;
        capture.hint = drivers::hintFor(quality.flaw);
        if (!print && m_extract) {
            auto found = m_extract(*image);
            if (!found)
                return {CaptureOutcome::Retry,
                        capture.hint == FingerHint::None ? FingerHint::Again : capture.hint};
            print = std::move(*found);
        }
        capture.image = std::move(*image);
    } else if (print) {
        capture.quality = print->quality;
    }
    if (!print) return {CaptureOutcome::Fault};
    capture.impression = std::move(*print);
    return {CaptureOutcome::Captured, capture.hint, std::move(capture)};
}

}  // namespace owc::simulated

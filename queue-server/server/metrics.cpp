#include "queue-server/server/metrics.h"

#include <fmt/format.h>
#include <unistd.h>

#include <fstream>

namespace owc::server {
namespace {

void head(std::string& out, const char* name, const char* type, const char* help) {
    out += fmt::format("# HELP {0} {1}\n# TYPE {0} {2}\n", name, help, type);
}

template <class Value>
void single(std::string& out, const char* name, const char* type, const char* help, Value value) {
    head(out, name, type, help);
    out += fmt::format("{} {}\n", name, value);
}
void counter(std::string& out, const char* name, const char* help, const Metrics::Count& value) {
    single(out, name, "counter", help, value.load(std::memory_order_relaxed));
}
void gauge(std::string& out, const char* name, const char* help, const Metrics::Gauge& value) {
    single(out, name, "gauge", help, value.load(std::memory_order_relaxed));
}

template <std::size_t N>
void histogram(std::string& out, const char* name, const char* help, const Histogram<N>& values) {
    head(out, name, "histogram", help);
    std::uint64_t below = 0;
    for (std::size_t i = 0; i < N; ++i) {
        below += values.count(i);
        out += fmt::format("{}_bucket{{le=\"{}\"}} {}\n", name, values.bounds()[i], below);
    }
    below += values.count(N);
    out += fmt::format("{0}_bucket{{le=\"+Inf\"}} {1}\n{0}_sum {2}\n{0}_count {1}\n", name, below, values.sum());
}

/// 0 where the system does not say.
std::uint64_t residentBytes() {
    std::ifstream pages("/proc/self/statm");
    std::uint64_t all = 0;
    std::uint64_t resident = 0;
    pages >> all >> resident;
    return resident * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
}

}  // namespace

void Metrics::noteState(const domain::State& state) {
    std::size_t inLine = 0;
    for (const auto& [service, line] : state.lines) inLine += line.size();
    waiting = static_cast<std::int64_t>(inLine);
    openVisits = static_cast<std::int64_t>(state.openTokens.size());
    inside = state.inside();
}

std::string textOf(const Metrics& metrics) {
    std::string out;
    counter(out, "owc_events_total", "Events written to the log since the start.", metrics.events);
    counter(out, "owc_tokens_total", "Tokens given since the start.", metrics.tokens);
    head(out, "owc_requests_total", "counter", "Requests since the start, by outcome.");
    out += fmt::format("owc_requests_total{{outcome=\"done\"}} {}\n", metrics.requestsDone.load());
    out += fmt::format("owc_requests_total{{outcome=\"refused\"}} {}\n", metrics.requestsRefused.load());
    out += fmt::format("owc_requests_total{{outcome=\"query\"}} {}\n", metrics.queries.load());
    out += fmt::format("owc_requests_total{{outcome=\"beat\"}} {}\n", metrics.beats.load());
    histogram(out, "owc_batch_requests", "Requests taken in one turn of the loop.", metrics.batchSize);
    histogram(out, "owc_turn_seconds", "From the requests of a turn to its last reply.", metrics.turnSeconds);
    histogram(out, "owc_commit_seconds", "One transaction, on disk.", metrics.commitSeconds);
    gauge(out, "owc_log_sequence", "Number of the newest event.", metrics.logSequence);
    gauge(out, "owc_devices_online", "Devices heard from lately.", metrics.devicesOnline);
    gauge(out, "owc_waiting_visits", "Visits that wait in a line.", metrics.waiting);
    gauge(out, "owc_open_visits", "Visits that have not ended.", metrics.openVisits);
    gauge(out, "owc_inside_people", "People in the hall, corrected at the door.", metrics.inside);
    gauge(out, "owc_storage_free_bytes", "Free beside the log; -1: not known.", metrics.storageFreeBytes);
    gauge(out, "owc_last_backup_timestamp_seconds", "Last good backup; 0: none.", metrics.lastBackupSeconds);
    gauge(out, "owc_last_backup_good", "Last attempt: 1 good, 0 failed, -1 none made.", metrics.backupGood);
    gauge(out, "owc_last_checkpoint_timestamp_seconds", "Last checkpoint since the start; 0: none.",
          metrics.lastCheckpointSeconds);
    single(out, "owc_clock_offset_seconds", "gauge", "Clock of the PC minus newest event, at the start.",
           static_cast<double>(metrics.clockOffsetMs.load()) / 1000.0);
    single(out, "owc_uptime_seconds", "gauge", "Since the start of the server.",
           Metrics::Seconds(std::chrono::steady_clock::now() - metrics.started).count());
    single(out, "owc_resident_memory_bytes", "gauge", "Memory of the process that is in RAM.", residentBytes());
    return out;
}

}  // namespace owc::server

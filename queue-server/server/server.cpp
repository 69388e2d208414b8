#include "queue-server/server/server.h"

#include <spdlog/sinks/basic_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>

#include "config/settings/rules_of.h"
#include "queue-server/server/recovery.h"
#include "queue-server/server/start.h"

namespace owc::server {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr std::chrono::milliseconds kBeatEvery{500};
constexpr std::chrono::milliseconds kTickEvery{200};
constexpr std::chrono::milliseconds kTidyEvery{2000};
constexpr std::chrono::milliseconds kGuardEvery{200};

/// SIGTERM and SIGINT as a readable file descriptor.
class StopSignal {
  public:
    StopSignal() {
        sigset_t signals;
        sigemptyset(&signals);
        sigaddset(&signals, SIGTERM);
        sigaddset(&signals, SIGINT);
        ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
        m_fd = ::signalfd(-1, &signals, SFD_NONBLOCK | SFD_CLOEXEC);
    }
    ~StopSignal() { ::close(m_fd); }
    StopSignal(const StopSignal&) = delete;
    StopSignal& operator=(const StopSignal&) = delete;

    [[nodiscard]] int fd() const { return m_fd; }
    [[nodiscard]] bool raised() const {
        signalfd_siginfo info{};
        return ::read(m_fd, &info, sizeof info) == sizeof info;
    }

  private:
    int m_fd = -1;
};

/// Something to be done every so often.
class Every {
  public:
    explicit Every(std::chrono::milliseconds period) : m_period(period) {}
    bool due(std::chrono::milliseconds now) {
        if (now < m_next) return false;
        m_next = now + m_period;
        return true;
    }

  private:
    std::chrono::milliseconds m_period;
    std::chrono::milliseconds m_next{0};
};

void send(Wire& wire, const Turn& turn) {
    for (const Outgoing& reply : turn.replies) wire.reply(reply);
    for (const auto& [audience, bytes] : turn.published) wire.publish(audience, bytes);
}

Result<void> loop(Engine& engine, Wire& wire, const DeviceRegister& devices, const TimeSource& time,
                  const StopSignal& stop) {
    Every beat(kBeatEvery), tick(kTickEvery), tidy(kTidyEvery), guard(kGuardEvery);
    while (!stop.raised()) {
        const auto requests = wire.receive(devices, stop.fd(), kTickEvery);
        if (!requests.empty()) {
            const auto turn = engine.process(requests);
            if (!turn) return tl::unexpected(turn.error());
            send(wire, *turn);
        }
        if (tick.due(time.monotonic())) {
            const auto turn = engine.tick();
            if (!turn) return tl::unexpected(turn.error());
            send(wire, *turn);
        }
        if (guard.due(time.monotonic())) wire.guard(time.monotonic());
        if (beat.due(time.monotonic()))
            for (const auto& [audience, bytes] : engine.heartbeats()) wire.publish(audience, bytes);
        if (requests.empty() && tidy.due(time.monotonic())) engine.housekeeping();
    }
    return {};
}

void openLogFile(const std::filesystem::path& folder) {
    if (folder.empty()) {
        spdlog::set_default_logger(spdlog::stderr_logger_mt("owc"));
    } else {
        std::filesystem::create_directories(folder);
        spdlog::set_default_logger(spdlog::basic_logger_mt("owc", (folder / "server.log").string()));
    }
    spdlog::set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %l %v");
    spdlog::flush_on(spdlog::level::info);
}

/// Everything after the settings and keys are known to be good.
Result<void> serveWith(const Options& options, const settings::CentreSettings& settings,
                       const StopSignal& stop) {
    const settings::KeyFolder keys{options.keys};
    const auto serverKey = settings::readKeyPair(keys.server());
    if (!serverKey) return tl::unexpected(serverKey.error());
    const auto dataKeys = settings::readDataKeys(keys.data());
    if (!dataKeys) return tl::unexpected(dataKeys.error());
    const auto devices = devicesOf(keys, settings);
    if (!devices) return tl::unexpected(devices.error());

    std::filesystem::create_directories(options.data);
    auto log = store::Log::open(options.data / "centre.db", store::OpenMode::ReadWrite,
                                store::PeopleKeys{dataKeys->seal, dataKeys->lookup});
    if (!log) return tl::unexpected(log.error());
    auto recovered = recover(**log);
    if (!recovered) return tl::unexpected(recovered.error());

    const SystemTime time;
    CentreClock clock(time, recovered->centre.state().now);
    spdlog::info("server start seq={} folded={} clock_offset_ms={}", (*log)->head().seq, recovered->folded,
                 clock.offsetAtStart().count());
    const Staff staff = staffOf(settings);
    const auto feedEpoch = static_cast<std::uint64_t>(time.wall().time_since_epoch().count());
    Engine engine({**log, clock, staff, *devices}, std::move(recovered->centre), feedEpoch);
    const auto rules = settings::rulesOf(settings);
    const bool doubted = clockIsDoubtful(clock, engine.state(), rules);
    if (const auto begun = engine.begin(rules, options.openDay, doubted); !begun) return begun;

    spdlog::info("server files_at_most={}", raiseFileLimit());
    zmq::context_t context;
    const Zap zap(context, std::make_shared<const DeviceRegister>(*devices));
    Wire wire(context, endpointsOf(settings, *serverKey));
    std::puts("owc-server ready");
    std::fflush(stdout);
    const auto stopped = loop(engine, wire, *devices, time, stop);
    const auto closed = (*log)->close();
    spdlog::info("server stop good={}", stopped.has_value() && closed.has_value());
    return stopped ? closed : stopped;
}

}  // namespace

Result<void> serve(const Options& options) {
    const StopSignal stop;  // before any thread starts, so that all of them leave the signals to it
    openLogFile(options.log);
    const auto settings = settings::load(options.config);
    if (!settings) return tl::unexpected(settings.error());
    if (options.makeKeys) {
        if (const auto made = makeMissingKeys({options.keys}, *settings); !made) return made;
    }
    try {
        return serveWith(options, *settings, stop);
    } catch (const zmq::error_t& error) {
        return fail(ErrorCode::BadSettings,
                    std::string("network: ") + error.what() + "; is another server running?");
    } catch (const std::filesystem::filesystem_error& error) {
        return fail(ErrorCode::StorageFailed, error.what());
    }
}

}  // namespace owc::server

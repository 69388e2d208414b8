#include "queue-server/server/server.h"

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>

#include "config/secrecy/wiped_stack.h"
#include "config/settings/identity_rules_of.h"
#include "config/settings/lookup_rules_of.h"
#include "config/settings/rules_of.h"
#include "queue-server/server/open_authority.h"
#include "config/settings/paying_rules_of.h"
#include "queue-server/server/open_bank.h"
#include "queue-server/server/open_forms.h"
#include "queue-server/server/open_registry.h"
#include "queue-server/server/receipt_seal.h"
#include "queue-server/server/recovery.h"
#include "queue-server/server/start.h"
#include "queue-server/server/upkeep.h"
#include "queue-server/server/wal_thread.h"
#include "queue-server/server/zap.h"
#include "queue-server/store/reserve.h"

namespace owc::server {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr std::size_t kLongestSocketPath = 100;  ///< Linux takes 107 letters
constexpr std::chrono::milliseconds kBeatEvery{500};
constexpr std::chrono::milliseconds kTickEvery{200};
constexpr std::chrono::milliseconds kRowsEvery{2};  ///< no eye sees it, and a row that changes ten times is made once
constexpr std::chrono::milliseconds kTidyEvery{2000};
constexpr std::chrono::milliseconds kTidyGrace{5000};
constexpr std::chrono::milliseconds kNoGrace{0};
constexpr std::chrono::milliseconds kGuardEvery{200};
constexpr std::size_t kLogBytes = 10'000'000;
constexpr std::size_t kLogFiles = 10;

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
    /// @param grace  how much longer it can wait where this is no good moment
    bool due(std::chrono::milliseconds now, std::chrono::milliseconds grace = {}) {
        if (now < m_next + grace) return false;
        m_next = now + m_period;
        return true;
    }

  private:
    std::chrono::milliseconds m_period;
    std::chrono::milliseconds m_next{0};
};

void send(Wire& wire, const Turn& turn) {
    if (turn.pairing == true) wire.setPairing(true);
    for (const Outgoing& reply : turn.replies) wire.reply(reply);
    for (const auto& [audience, bytes] : turn.published) wire.publish(audience, bytes);
    if (turn.pairing == false) wire.setPairing(false);
    for (const protocol::Audience audience : turn.reopened) wire.reopen(audience);
}

struct Loop {
    Engine& engine;
    Wire& wire;
    PinDesk& pins;
    authorities::AuthorityDesk* authority;  ///< null: nobody is verified
    RegistryDesk* registry;                 ///< null: nobody is looked up
    gateways::BankDesk* bank;               ///< null: nobody is paid
    const Register& devices;
    Upkeep& upkeep;
    Metrics& metrics;
    CentreClock& clock;
    store::Log& log;
    WalThread& wal;
};

Result<void> process(const Loop& parts, const std::vector<Incoming>& requests) {
    if (requests.empty()) return {};
    const auto began = std::chrono::steady_clock::now();
    const auto turn = parts.engine.process(requests);
    if (!turn) return tl::unexpected(turn.error());
    send(parts.wire, *turn);
    parts.metrics.noteTurn(requests.size(), std::chrono::steady_clock::now() - began);
    return {};
}

Result<void> hear(const Loop& parts) {
    if (!parts.authority) return {};
    auto turn = parts.engine.hear(parts.authority->takeAnswers());
    if (!turn) return tl::unexpected(turn.error());
    send(parts.wire, *turn);
    return {};
}

Result<void> hearBank(const Loop& parts) {
    if (!parts.bank) return {};
    auto turn = parts.engine.hear(parts.bank->takeAnswers());
    if (!turn) return tl::unexpected(turn.error());
    send(parts.wire, *turn);
    return {};
}

void tendWal(store::Log& log, WalThread& wal) {
    wal.look(log.walPages());
    if (!wal.takeMoved()) return;
    if (const auto moved = log.checkpointWal(); !moved)
        spdlog::warn("wal not_moved detail=\"{}\"", moved.error().detail);
}

Result<void> run(const Loop& parts, const TimeSource& time, const StopSignal& stop) {
    const auto& [engine, wire, pins, authority, registry, bank, devices, upkeep, metrics, clock, log, wal] = parts;
    std::vector<int> wake{stop.fd(), pins.fd()};
    if (authority) wake.push_back(authority->fd());
    if (registry) wake.push_back(registry->fd());
    if (bank) wake.push_back(bank->fd());
    Every beat(kBeatEvery), tick(kTickEvery), tidy(kTidyEvery), guard(kGuardEvery);
    while (!stop.raised()) {
        const auto requests = wire.receive(devices, wake, engine.owesRows() ? kRowsEvery : kTickEvery);
        if (const auto done = process(parts, requests); !done) return done;
        if (const auto done = process(parts, pins.takeChecked()); !done) return done;
        if (registry) {
            if (const auto done = process(parts, registry->takeChecked()); !done) return done;
        }
        if (const auto done = hear(parts); !done) return done;
        if (const auto done = hearBank(parts); !done) return done;
        if (!requests.empty()) secrecy::wipeStack();
        send(wire, engine.gathered());
        tendWal(log, wal);
        if (tick.due(time.monotonic())) {
            upkeep.look(engine, clock.now());
            const auto turn = engine.tick();
            if (!turn) return tl::unexpected(turn.error());
            send(wire, *turn);
        }
        if (guard.due(time.monotonic())) wire.guard(time.monotonic());
        if (beat.due(time.monotonic()))
            for (const auto& [audience, bytes] : engine.heartbeats()) wire.publish(audience, bytes);
        // A full hall never leaves the loop idle - every device beats each second - and the log must not grow for ever.
        if (tidy.due(time.monotonic(), requests.empty() ? kNoGrace : kTidyGrace)) engine.housekeeping();
    }
    return {};
}

void openLogFile(const std::filesystem::path& folder) {
    if (folder.empty()) {
        spdlog::set_default_logger(spdlog::stderr_logger_mt("owc"));
    } else {
        std::filesystem::create_directories(folder);
        spdlog::set_default_logger(
            spdlog::rotating_logger_mt("owc", (folder / "server.log").string(), kLogBytes, kLogFiles - 1));
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
    auto paired = devicesOf(keys, settings);
    if (!paired) return tl::unexpected(paired.error());

    if ((options.data / protocol::kControlSocket).native().size() > kLongestSocketPath)
        return fail(ErrorCode::BadSettings, "--data: a path this long cannot hold the control socket; choose one of at "
                                            "most 90 letters");
    std::filesystem::create_directories(options.data);
    store::Reserve reserve(options.data / "reserve");
    const auto open = [&] {
        return store::Log::open(options.data / "centre.db", store::OpenMode::ReadWrite,
                                store::PeopleKeys{dataKeys->seal, dataKeys->lookup});
    };
    auto log = open();
    if (!log && log.error().code == ErrorCode::StorageFull) {
        spdlog::error("server storage_full detail=\"{}\": opening into the reserve", log.error().detail);
        reserve.release();
        log = open();
    }
    if (!log) return tl::unexpected(log.error());
    if (const auto made = reserve.make(); !made)
        spdlog::warn("server no_reserve detail=\"{}\"", made.error().detail);
    auto recovered = recover(**log);
    if (!recovered) return tl::unexpected(recovered.error());

    const SystemTime time;
    CentreClock clock(time, recovered->all.now());
    spdlog::info("server start seq={} folded={} clock_offset_ms={}", (*log)->head().seq, recovered->folded,
                 clock.offsetAtStart().count());
    Staff staff(membersOf(settings));
    Register devices(std::move(*paired), revokedIn(keys));
    const auto atStart = devices.devices();
    RefusalLog refusals(time);
    PinDesk pins(staff);
    Gate gate({keys, options.config, devices, staff, serverKey->publicKey,
               static_cast<std::uint16_t>(settings.network.pairingPort)},
              rolesOf(settings));
    const auto feedEpoch = static_cast<std::uint64_t>(time.wall().time_since_epoch().count());
    Metrics metrics;
    metrics.clockOffsetMs = clock.offsetAtStart().count();
    auto authority =
        openAuthority(settings, keys, *dataKeys, options.data / "centre.db", [&time] { return time.wall(); });
    if (!authority) return tl::unexpected(authority.error());
    auto above = openUpstream(options.config);
    if (!above) return tl::unexpected(above.error());
    const auto registry = openRegistry(settings, options.data, std::move(*above));
    // Transactions are numbered by the centre's clock, and what is older than this start is known by it.
    auto bank = openBank(settings, keys, options.data,
                         [&time, ahead = clock.now() - time.wall()] { return time.wall() + ahead; });
    if (!bank) return tl::unexpected(bank.error());
    const auto odd = openOddWatch(settings, options.data);
    const auto forms = openForms(keys, *dataKeys);
    if (!forms) return tl::unexpected(forms.error());
    const auto receipts = openReceipts(keys, settings.id);
    if (!receipts) return tl::unexpected(receipts.error());
    Engine engine({**log, clock, staff, *atStart, pins, gate, refusals, &reserve, recovered->folded, &metrics,
                   kRowsEvery, authority->get(), enrollingOf(settings, *dataKeys), registry.get(), &settings.catalogue,
                   odd.get(), forms->get(), bank->get(), receipts->get(), std::chrono::days{settings.storage.draftDays}},
                  std::move(recovered->all), feedEpoch);
    const auto rules = settings::rulesOf(settings);
    const bool doubted = clockIsDoubtful(clock, engine.state(), rules);
    if (const auto begun = engine.begin(rules, options.openDay, doubted, settings::identityRulesOf(settings),
                                          settings::lookupRulesOf(settings), settings::paymentRulesOf(settings));
        !begun)
        return begun;

    spdlog::info("server files_at_most={}", raiseFileLimit());
    zmq::context_t context;
    const Zap zap(context, devices, refusals);
    Wire wire(context, endpointsOf(settings, *serverKey, options.data), refusals);
    engine.onCommitted([&wire](const std::vector<Outgoing>& replies) {
        for (const Outgoing& reply : replies) wire.reply(reply);
    });
    Result<void> stopped;
    {
        // End before the log closes: they have connections of their own to it.
        Upkeep upkeep(settings, options.data, metrics);
        WalThread wal(options.data / "centre.db");
        std::puts("owc-server ready");
        std::fflush(stdout);
        stopped = run({engine, wire, pins, authority->get(), registry.get(), bank->get(), devices, upkeep, metrics, clock, **log, wal}, time, stop);
    }
    authority->reset();  // it reads the log on a connection of its own, too
    std::error_code gone;
    std::filesystem::remove(options.data / protocol::kControlSocket, gone);
    // What the disk refused to write or read is left as it is for the next start.
    const auto closed = stopped ? (*log)->close() : stopped;
    spdlog::info("server stop good={}", closed.has_value());
    return closed;
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

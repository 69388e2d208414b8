#include "drivers/fingerprint/fprint_host.h"

#include <algorithm>
#include <condition_variable>
#include <utility>

#include "drivers/fingerprint/reader_name.h"

namespace owc::fingerprint {
namespace {

using Work = std::function<void()>;

/// Held by the thread of a host: the next host's waits until the one before has let go of the main context.
std::mutex& mainContextMutex() {
    static std::mutex mutex;
    return mutex;
}

/// Two of a model with one serial are told apart by their sockets.
void nameAlikeByPorts(std::vector<FprintHost::Reader>& all) {
    const auto before = all;
    for (FprintHost::Reader& one : all) {
        const auto sameName = [&](const FprintHost::Reader& other) { return other.info.uri == one.info.uri; };
        if (one.info.uri.vendor == 0 || std::ranges::count_if(before, sameName) < 2) continue;
        one.info.uri.serial.clear();
        one.info.uri.ports = one.info.where;
    }
}

}  // namespace

std::shared_ptr<FprintHost> FprintHost::share() {
    static std::mutex mutex;
    static std::weak_ptr<FprintHost> shared;
    const std::lock_guard lock(mutex);
    auto host = shared.lock();
    if (!host) shared = host = std::make_shared<FprintHost>();
    return host;
}

FprintHost::FprintHost() : m_loop(g_main_loop_new(nullptr, FALSE)) {
    m_thread = std::thread([this] { work(); });
}

FprintHost::~FprintHost() {
    post([this] { g_main_loop_quit(m_loop); });
    m_thread.join();
    g_main_loop_unref(m_loop);
}

void FprintHost::work() {
    const std::lock_guard alone(mainContextMutex());
    if (!g_main_context_acquire(nullptr))
        g_error("finger readers: another thread of this program runs GLib's main context");
    m_context.reset(fp_context_new());
    // Told later: the context takes a device out of its list only after it has said so.
    const auto changed = +[](FpContext*, FpDevice*, gpointer self) {
        auto* host = static_cast<FprintHost*>(self);
        host->post([host] { host->tell(); });
    };
    fp_context_enumerate(m_context.get());
    g_signal_connect(m_context.get(), "device-added", G_CALLBACK(changed), this);
    g_signal_connect(m_context.get(), "device-removed", G_CALLBACK(changed), this);
    start();
    g_main_loop_run(m_loop);
    m_context.reset();
    while (g_main_context_iteration(nullptr, FALSE)) {
    }  // what libgusb and libfprint still had to say
    g_main_context_release(nullptr);
}

void FprintHost::tell() {
    const auto listeners = m_listeners;  // they may come and go meanwhile
    for (const auto& [number, news] : listeners)
        if (m_listeners.contains(number)) news();
}

/// Work given before the devices were probed waits: probing already turns the main context.
void FprintHost::start() {
    const std::lock_guard lock(m_mutex);
    m_started = true;
    for (std::size_t i = 0; i < m_work.size(); ++i) wake();
}

void FprintHost::post(Work work) {
    const std::lock_guard lock(m_mutex);
    m_work.push_back(std::move(work));
    if (m_started) wake();
}

/// Each call has the thread take one piece of work.
void FprintHost::wake() {
    const auto takeOne = +[](gpointer self) -> gboolean {
        static_cast<FprintHost*>(self)->takeOne();
        return G_SOURCE_REMOVE;
    };
    GSource* source = g_idle_source_new();
    g_source_set_priority(source, G_PRIORITY_DEFAULT);
    g_source_set_callback(source, takeOne, this, nullptr);
    g_source_attach(source, nullptr);
    g_source_unref(source);
}

void FprintHost::takeOne() {
    Work work;
    {
        const std::lock_guard lock(m_mutex);
        work = std::move(m_work.front());
        m_work.pop_front();
    }
    work();
}

void FprintHost::run(const Work& work) {
    std::mutex mutex;
    std::condition_variable wake;
    bool done = false;
    post([&] {
        work();
        const std::lock_guard lock(mutex);
        done = true;
        wake.notify_one();
    });
    std::unique_lock lock(mutex);
    wake.wait(lock, [&] { return done; });
}

std::vector<FprintHost::Reader> FprintHost::readers() const {
    std::vector<Reader> all;
    const GPtrArray* devices = fp_context_get_devices(m_context.get());
    for (guint i = 0; devices && i < devices->len; ++i) {
        auto* device = static_cast<FpDevice*>(devices->pdata[i]);
        gboolean gone = FALSE;
        g_object_get(device, "removed", &gone, nullptr);
        if (!gone) all.push_back({device, describe(device)});
    }
    nameAlikeByPorts(all);
    std::ranges::sort(all, {}, [](const Reader& one) { return drivers::toText(one.info.uri); });
    return all;
}

int FprintHost::listen(Work news) {
    m_listeners[++m_lastListener] = std::move(news);
    return m_lastListener;
}

void FprintHost::deafen(int listener) {
    m_listeners.erase(listener);
}

}  // namespace owc::fingerprint

#include "drivers/open/find_devices.h"

#include <algorithm>
#include <mutex>
#include <utility>

#include "drivers/cups/cups_printer.h"
#include "drivers/fingerprint/client/hosted_reader.h"
#include "drivers/usb/usb_devices.h"

namespace owc::open {
namespace {

using Devices = std::vector<drivers::DeviceInfo>;

/// A finger reader is found twice: on the bus, by a finder that cannot use it, and after that by its driver.
void dropDoubles(Devices& all) {
    const Devices found = all;
    std::size_t i = 0;
    std::erase_if(all, [&](const drivers::DeviceInfo& device) {
        const auto later = found.begin() + static_cast<std::ptrdiff_t>(++i);
        return device.kind != drivers::DeviceKind::Printer &&
               std::any_of(later, found.end(), [&](const drivers::DeviceInfo& other) {
                   return other.kind == drivers::DeviceKind::FingerprintReader && other.where == device.where;
               });
    });
}

/// Several finders as one: what each told last, one after the other.
class MergedFinder : public drivers::DeviceFinder {
  public:
    explicit MergedFinder(std::vector<std::unique_ptr<drivers::DeviceFinder>> finders) : m_found(finders.size()), m_finders(std::move(finders)) {}

    [[nodiscard]] Devices list() override {
        Devices all;
        for (const auto& finder : m_finders) {
            for (drivers::DeviceInfo& device : finder->list()) all.push_back(std::move(device));
        }
        dropDoubles(all);
        return all;
    }

    void watch(Listener listener) override {
        {
            const std::lock_guard lock(m_mutex);
            m_listener = std::move(listener);
        }
        for (std::size_t i = 0; i < m_finders.size(); ++i)
            m_finders[i]->watch([this, i](const Devices& found) { heard(i, found); });
    }

  private:
    /// Told under the lock: the finders have a worker each, and the listener is to hear one change after the other.
    void heard(std::size_t finder, const Devices& found) {
        const std::lock_guard lock(m_mutex);
        m_found[finder] = found;
        Devices all;
        for (const std::optional<Devices>& part : m_found) {
            if (part) all.insert(all.end(), part->begin(), part->end());
        }
        dropDoubles(all);
        m_listener(all);
    }

    std::mutex m_mutex;  ///< guards the two below
    Listener m_listener;
    std::vector<std::optional<Devices>> m_found;

    std::vector<std::unique_ptr<drivers::DeviceFinder>> m_finders;  ///< last: their workers call `heard`
};

}  // namespace

std::unique_ptr<drivers::DeviceFinder> makeFinder() {
    std::vector<std::unique_ptr<drivers::DeviceFinder>> finders;
    finders.push_back(usb::makeUsbFinder());
    finders.push_back(cups::makeCupsFinder());
    finders.push_back(finger_client::makeReaderFinder());  // last: what a driver knows of a device counts
    return std::make_unique<MergedFinder>(std::move(finders));
}

}  // namespace owc::open

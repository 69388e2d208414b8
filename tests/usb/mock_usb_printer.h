#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <list>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "tests/support/virtual_printer.h"
#include "tests/usb/mock_usb.h"

namespace owc::test {

/// A ticket printer on a MockUsb: the kernel's side of its cable, in the words of usbfs, round a
/// VirtualPrinter. Paper moves by `pace` bytes whenever the host looks for finished transfers. While the
/// VirtualPrinter stands still no bulk transfer ends.
class MockUsbPrinter {
  public:
    explicit MockUsbPrinter(MockUsb& bus, UsbDescription description = {}, VirtualPrinter::Model model = {});
    ~MockUsbPrinter();
    MockUsbPrinter(const MockUsbPrinter&) = delete;
    MockUsbPrinter& operator=(const MockUsbPrinter&) = delete;

    void plug();
    void unplug();

    /// The printer behind the cable, while the cable waits.
    void with(const std::function<void(VirtualPrinter&)>& act);
    /// Every byte that went over the cable, in order.
    [[nodiscard]] std::vector<std::uint8_t> captured();
    void forgetCaptured();

    // What happens to the cable. Counts are bytes to the printer from now on.
    /// Done once in umockdev's thread, alone with the printer: it may call everything here but `plug` and
    /// `unplug`.
    void afterBytes(std::size_t bytes, std::function<void()> act);
    void forgetPlans();
    void die();                          ///< no transfer works from now on; `unplug` then tells the others
    void halt();                         ///< the pipe to the printer halts until the host clears it
    void shake();                        ///< the transfer under way, or the next, ends as broken
    void endEarly();                     ///< it is told as complete though it is not
    void takeAtMost(std::size_t bytes);  ///< after that nothing is taken, until set anew
    void setPace(std::size_t bytes);
    void haltAnswers();                                       ///< the pipe to the host halts
    void answer(std::vector<std::uint8_t> bytes);             ///< that nobody asked for
    void answerWhenGivenUp(std::vector<std::uint8_t> bytes);  ///< in the moment the host gives a receive up
    void answerEmpty(bool empty);  ///< transfers to the host end at once with nothing
    void setDeviceId(std::vector<std::uint8_t> raw);
    void refuseRequests(bool refuse);  ///< of the printer class
    void muteRequests(bool mute);      ///< no request of any kind ends
    void onlyOldReset();               ///< SOFT_RESET as printers of class version 1.0 want it
    void setOtherProgram(bool holds);  ///< another program has claimed the interface

    /// Waits until the host has a transfer to or from the printer under way.
    void waitForTransfer();
    [[nodiscard]] std::string kernelDriver();
    [[nodiscard]] std::size_t haltsCleared();
    [[nodiscard]] std::size_t resets();
    [[nodiscard]] std::optional<unsigned> alternateSetting();
    [[nodiscard]] std::size_t taken();  ///< bytes since the start
    [[nodiscard]] bool gone();
    [[nodiscard]] const std::string& path() const { return m_path; }

  private:
    struct Urb {
        UMockdevIoctlData* data;
        UMockdevIoctlData* buffer;
        unsigned long address;
        std::size_t done = 0;
    };
    struct Answer {
        long result = 0;
        int error = 0;
    };

    static gboolean onIoctl(UMockdevIoctlBase* base, UMockdevIoctlClient* client, gpointer self);
    [[nodiscard]] std::optional<Answer> perform(unsigned long request, UMockdevIoctlData* argument);
    Answer claim(bool detach);
    Answer release();
    Answer submit(UMockdevIoctlData* urb);
    Answer reap(UMockdevIoctlData* into);
    Answer discard(unsigned long address);
    [[nodiscard]] bool progress(Urb& urb);
    [[nodiscard]] bool toPrinter(Urb& urb);
    [[nodiscard]] bool toHost(Urb& urb);
    [[nodiscard]] bool control(Urb& urb);
    void happen();
    void show(const std::string& driver);
    void drop(std::list<Urb>& urbs);

    MockUsb& m_bus;
    UsbDescription m_description;
    UMockdevIoctlBase* m_base;
    std::string m_path;
    const std::string m_boundAtPlug;

    std::recursive_mutex m_mutex;  ///< guards all below
    std::condition_variable_any m_news;
    VirtualPrinter m_printer;
    std::list<Urb> m_flying;
    std::list<Urb> m_discarded;
    std::vector<std::uint8_t> m_captured;
    std::deque<std::uint8_t> m_answers;
    std::vector<std::uint8_t> m_lateAnswer;
    std::vector<std::uint8_t> m_deviceId;
    std::size_t m_pace = SIZE_MAX;
    std::size_t m_takeAtMost = SIZE_MAX;
    std::size_t m_taken = 0;                                    ///< bytes since the start
    std::multimap<std::size_t, std::function<void()>> m_plans;  ///< by `m_taken`
    bool m_shaken = false, m_endEarly = false;
    bool m_gone = true, m_outHalted = false, m_inHalted = false, m_answerEmpty = false, m_refuse = false,
         m_mute = false, m_onlyOldReset = false;
    std::string m_driver;
    std::size_t m_haltsCleared = 0, m_resets = 0;
    std::optional<unsigned> m_alternate;
};

}  // namespace owc::test

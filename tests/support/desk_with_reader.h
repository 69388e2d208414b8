#pragma once

#include <fstream>

#include "counter/app/desk_fingers.h"
#include "counter/desk/view/finger_panel.h"
#include "drivers/biometrics/record.h"
#include "drivers/simulated/simulated_reader.h"
#include "tests/support/desk_at_server.h"
#include "tests/support/sample_prints.h"

namespace owc::test {

/// The desk of DeskAtServer with a fingerprint reader, for a check of who she is from the glass to the
/// server.
class DeskWithReader : public DeskAtServer {
  protected:
    using FingerAct = desk_model::FingerAct;

    explicit DeskWithReader(const std::function<void(ServerProcess&)>& prepare = [](ServerProcess&) {})
        : DeskAtServer(prepare) {
        auto reader = std::make_unique<simulated::SimulatedReader>(m_touches.path(), nullptr);
        m_reader = reader.get();
        m_fingers.emplace(*m_model, std::move(reader));
    }
    static std::vector<std::uint8_t> recordOf(const biometrics::Impression& print) {
        return biometrics::writeIso(std::span(&print, 1));
    }
    /// Lays a print on the glass.
    void lay(biometrics::Impression print, std::uint8_t quality = 80) {
        print.quality = quality;
        const std::string name = "touch-" + std::to_string(++m_laid) + ".iso";
        const auto bytes = recordOf(print);
        std::ofstream(m_touches.path() / name, std::ios::binary)
            .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
        EXPECT_TRUE(m_reader->play("finger " + name));
    }
    desk_view::FingerPanel& panel() { return *m_window->findChild<desk_view::FingerPanel*>("fingerPanel"); }
    void panelKey(Qt::Key key) { QTest::keyClick(&panel(), key); }
    /// F10 and the tenth of its list.
    [[nodiscard]] bool beginCheck() {
        more({Qt::Key_0});
        return eventually(
            [&] { return panel().isVisible() && act() == FingerAct::TakePrint && !m_model->busy(); });
    }
    [[nodiscard]] FingerAct act() const { return picture().check ? picture().check->act : FingerAct::None; }
    [[nodiscard]] int tries() const { return picture().check ? picture().check->tries : -1; }
    [[nodiscard]] bool comesTo(FingerAct wanted) {
        return eventually([&] { return act() == wanted && !m_model->busy() && !m_model->live().taking; });
    }
    /// Another officer's word on what was asked for: number and PIN.
    void endorse(const char* officer, bool agrees = true) {
        panelKey(Qt::Key_F1);
        choose(agrees ? Qt::Key_1 : Qt::Key_2);
        type("number", officer);
        type("number", "1234");
    }

    const biometrics::Impression m_hers = madeUpPrint(1, biometrics::Finger::RightIndex);
    TempFolder m_touches;
    simulated::SimulatedReader* m_reader = nullptr;
    std::optional<counter_app::DeskFingers> m_fingers;
    int m_laid = 0;
};

}  // namespace owc::test

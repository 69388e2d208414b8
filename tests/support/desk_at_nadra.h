#pragma once

#include "counter/desk/model/finger_words.h"
#include "tests/support/desk_with_reader.h"
#include "tests/support/identity_log.h"
#include "tests/support/nadra_house.h"
#include "tests/support/tool_run.h"
#include "where.h"

namespace owc::test {

/// A desk with a reader in a centre that asks NADRA; one visitor of "withdraw" is served there.
class DeskAtNadra : protected NadraHouse, public DeskWithReader {
  protected:
    using Step = identity::Step;
    static constexpr const char* kHerNumber = "6110100000142";

    DeskAtNadra() : DeskWithReader([this](ServerProcess& server) { prepare(server); }) {
        token("withdraw", kHerNumber);
        signIn();
    }
    void SetUp() override {
        ASSERT_TRUE(says("idle"));
        serve();
        m_visitor = picture().visitor->token;
    }
    [[nodiscard]] bool isAt(Step step) {
        const QString words = desk_model::stepWords(step, "nadra");
        return eventually([&] {
            return picture().check && picture().check->step == words && !m_model->busy() &&
                   !m_model->live().taking;
        });
    }
    /// F1 with her finger on the glass.
    void print(std::uint8_t quality = 80) {
        lay(touchedAgain(m_hers, ++m_prints), quality);
        panelKey(Qt::Key_F1);
    }
    void firstPrint() {
        ASSERT_TRUE(beginCheck());
        panelKey(Qt::Key_2);  // right index
        print();
    }
    void f1() { panelKey(Qt::Key_F1); }
    /// F1 where it means another way, and what is answered then.
    void otherWay(Qt::Key way, Qt::Key reason, const char* proof) {
        f1();
        choose(way);
        choose(reason);
        if (*proof) type("number", proof);
        ASSERT_TRUE(isAt(Step::SecondOfficer));
    }
    /// Out of the check, whatever came of it, and back at the desk.
    void leave() {
        if (act() != FingerAct::GoOn) {
            panelKey(Qt::Key_F8);
            choose(Qt::Key_1);
        }
        ASSERT_TRUE(comesTo(FingerAct::GoOn));
        f1();
        ASSERT_FALSE(panel().isVisible());
    }
    [[nodiscard]] std::string log() const {
        return runTool(OWC_BIN_DIR "/owc-admin", "events " + m_server.database().string()).said;
    }
    /// Everything that the server has written: database, its fellows and server.log.
    [[nodiscard]] std::string written() const {
        std::string all;
        for (const char* folder : {"data", "log"})
            for (const auto& file :
                 std::filesystem::recursive_directory_iterator(m_server.folder() / folder)) {
                std::ifstream in(file.path(), std::ios::binary);
                all.append(std::istreambuf_iterator<char>(in), {});
            }
        return all;
    }

    int m_visitor = 0;  ///< her token
    unsigned m_prints = 0;
};

}  // namespace owc::test

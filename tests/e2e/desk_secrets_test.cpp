#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <random>

#include "drivers/biometrics/record.h"
#include "drivers/simulated/grey_png.h"
#include "tests/e2e/desk_process.h"
#include "tests/e2e/secret_search.h"
#include "tests/support/drawn_print.h"
#include "tests/support/sample_prints.h"

// What a check leaves in the memory of the desk where it was made.
namespace owc::test {

using Finds = SecretSearch::Finds;
using identity::Step;

namespace {

constexpr const char* kTyped = "6110100000298";

class DeskSecretsTest : public ::testing::Test {
  protected:
    DeskSecretsTest() {
        m_server.start();
        m_kiosk.emplace(m_server.options(m_server.keyOf("kiosk-1"), "public"));
        m_other.emplace(m_server.options(m_server.keyOf("counter-2"), "staff"));
        m_desk.emplace(m_server);
    }
    /// A touch of this made-up finger with a picture of its own; both must lie nowhere later.
    std::string touch(unsigned finger) {
        const std::string name = "touch-" + std::to_string(++m_touches);
        auto print = touchedAgain(madeUpPrint(finger), m_touches);
        print.quality = 80;
        auto picture = DrawnPrint{}.draw();
        std::mt19937 noise(m_touches);  // what is smooth lies in tables of any library, too
        for (std::uint8_t& dot : picture.pixels) dot = static_cast<std::uint8_t>(std::clamp<int>(dot, 16, 239) + noise() % 32 - 16);
        m_search.add(secretsOf(name, print));
        m_search.add(secretsOf(name, picture));
        const auto record = biometrics::writeIso({&print, 1});
        std::ofstream(m_desk->glass() / (name + ".iso"), std::ios::binary)
            .write(reinterpret_cast<const char*>(record.data()), static_cast<std::streamsize>(record.size()));
        EXPECT_TRUE(simulated::writeGreyPng(picture, m_desk->glass() / (name + ".png")));
        return name + ".png";
    }
    void serve(const std::string& cnic = {}) {
        EXPECT_TRUE(m_kiosk->ask(protocol::IssueToken{.service = {"withdraw"}, .cnic = cnic}));
        for (const char* then : {"called", "arrived", "serving"}) {
            m_desk->key("F1");
            EXPECT_TRUE(m_desk->says(then));
        }
    }
    [[nodiscard]] bool comesTo(Step step) {
        return m_other->until([&] {
            const auto row = m_other->views.verifications.find({1});
            return row != m_other->views.verifications.end() && row->second.next.step == step;
        });
    }
    Finds inMemory() {
        ::kill(m_desk->pid(), SIGSTOP);
        Finds finds = m_search.inMemory(m_desk->pid());
        ::kill(m_desk->pid(), SIGCONT);
        return finds;
    }

    ServerProcess m_server;
    std::optional<TestClient> m_kiosk, m_other;
    std::optional<DeskProcess> m_desk;
    SecretSearch m_search;
    unsigned m_touches = 0;
};

}  // namespace

TEST_F(DeskSecretsTest, NoPrintAndNoPictureStayInTheMemoryOfTheDesk) {
    ASSERT_FALSE(HasFailure()) << "the desk did not start";
    m_desk->type("1234");
    m_desk->key("Return");
    ASSERT_TRUE(m_desk->says("idle"));
    serve("6110100000142");
    m_desk->key("F10");
    m_desk->key("0");
    ASSERT_TRUE(comesTo(Step::ChooseFinger));
    m_desk->key("2");  // right index
    m_desk->key("F1");
    m_desk->lay({touch(1)});
    ASSERT_TRUE(comesTo(Step::GoToNadra)) << "nothing of hers is here";
    EXPECT_NE(inMemory(), Finds{}) << "a search that sees nothing during the check would prove nothing later";
    m_desk->key("F6");
    m_desk->key("4");
    m_desk->key("1");  // she wishes it
    m_desk->lay({touch(1), touch(1), touch(1)});
    ASSERT_TRUE(comesTo(Step::ChooseFinger)) << "enrolled, and a new check has begun";
    m_desk->key("2");
    m_desk->key("F1");
    m_desk->lay({touch(1)});
    ASSERT_TRUE(comesTo(Step::Verified));
    m_desk->key("F1");
    m_desk->key("F1");
    ASSERT_TRUE(m_desk->says("idle"));
    serve();  // the next one gave no number
    m_search.add(secretsOf("the number of the second", kTyped));
    m_desk->key("F10");
    m_desk->key("0");
    m_desk->type(kTyped);
    m_desk->key("Return");
    ASSERT_TRUE(comesTo(Step::ChooseFinger));
    m_desk->key("F1");
    m_desk->lay({touch(2)});
    ASSERT_TRUE(comesTo(Step::GoToNadra));
    m_desk->key("Escape");
    ASSERT_TRUE(m_desk->says("serving"));
    m_desk->key("F1");
    ASSERT_TRUE(m_desk->says("idle"));
    serve("6110100000143");

    EXPECT_EQ(inMemory(), Finds{});
}

}  // namespace owc::test

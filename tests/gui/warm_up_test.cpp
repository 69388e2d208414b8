#include "assets/print/warm_up.h"

#include <gtest/gtest.h>

#include <set>

#include "assets/ui/ink_recorder.h"
#include "assets/ui/theme.h"
#include "tests/support/gui_wait.h"

namespace owc::print {
namespace {

using test::eventually;

/// Each thing that is painted, with its size: what costs something the first time.
class Painted : public ui::InkRecorder {
  public:
    Painted() { ui::setInkRecorder(this); }
    ~Painted() override { ui::setInkRecorder(nullptr); }

    bool text(const QPainter&, const ui::PaintedText& text) override {
        const QString size = "@" + QString::number(text.pixelSize);
        if (std::ranges::any_of(text.text, [](QChar c) { return c.isLetter(); })) {
            things.insert(text.text + size);
        } else {
            for (const QChar digit : text.text) things.insert(digit + size);
        }
        return true;
    }
    bool symbol(const QPainter&, const ui::PaintedSymbol& symbol) override {
        things.insert(symbol.name + "@" + QString::number(symbol.shape.width()));
        return true;
    }

    std::set<QString> things;
};

TicketData ticketFor(const QString& need, const QString& direction) {
    TicketData ticket;
    ticket.need = need;
    ticket.serviceName = ui::needName(need);
    ticket.zone = "B";
    ticket.zoneDirection = direction;
    ticket.bring = {"cnic", "phone"};
    ticket.centreName = "ون ونڈو سینٹر";
    ticket.helpline = "0800-26477";
    return ticket;
}

std::vector<UsualTickets> usualTickets(ui::LanguageSwitch& words) {
    std::vector<UsualTickets> usual;
    for (const ui::Language language : ui::kLanguages) {
        const ui::LanguageScope its(words, language);
        usual.push_back({language, {ticketFor("withdraw", "left"), ticketFor("complaint", "ahead")}});
    }
    return usual;
}

class WarmUpTest : public ::testing::Test {
  protected:
    ui::LanguageSwitch language;
};

class WarmUpOfPaperTest : public WarmUpTest, public ::testing::WithParamInterface<int> {};

}  // namespace

TEST_P(WarmUpOfPaperTest, NothingOfARealTicketIsDrawnForTheFirstTimeInAnyLanguage) {
    WarmUp warmUp(language, GetParam());
    const auto usual = usualTickets(language);
    Painted before;
    warmUp.begin(usual);
    ASSERT_TRUE(eventually([&] { return warmUp.done(); }));
    std::set<QString> known;
    std::swap(known, before.things);

    const char* const priorities[] = {"none", "pregnant", "infant", "elderly", "disabled"};
    for (const UsualTickets& one : usual) {
        const ui::LanguageScope its(language, one.language);
        for (int i = 0; i < 20; ++i) {
            TicketData ticket = one.tickets[static_cast<std::size_t>(i) % one.tickets.size()];
            ticket.number = 1111 * (i % 10);
            ticket.peopleBefore = 37 * i;
            if (i % 3 != 0) ticket.waitMinutes.emplace(5 * i, 7 * i + 1);
            ticket.priority = priorities[i % 5];
            ticket.time = QString("%1:%2").arg(i, 2, 10, QChar('0')).arg(2 * i + 10);
            ticket.date = QString("%1-03-2026").arg(i + 1, 2, 10, QChar('0'));
            ticket.visitCode = "OWC1:7K3MZX0PQ2RSTVW9YA";
            ticket.duplicate = i % 7 == 6;
            std::ignore = renderTicket(ticket, GetParam());
        }
    }

    for (const QString& thing : before.things)
        EXPECT_TRUE(known.contains(thing)) << thing.toStdString() << " was drawn for the first time";
}

INSTANTIATE_TEST_SUITE_P(Widths, WarmUpOfPaperTest, ::testing::Values(384, 576));

TEST_F(WarmUpTest, TheProgramKeepsItsLanguageAndItsWindowsTheirWords) {
    language.set(ui::Language::Sindhi);
    int changes = 0;
    QObject::connect(&language, &ui::LanguageSwitch::changed, &language, [&changes] { ++changes; });
    WarmUp warmUp(language, 576);
    warmUp.begin(usualTickets(language));

    ASSERT_TRUE(eventually([&] {
        EXPECT_EQ(language.current(), ui::Language::Sindhi);
        return warmUp.done();
    }));

    EXPECT_EQ(changes, 0);
}

TEST_F(WarmUpTest, WithoutWordsItHasNotBegunAndBeginsWhenTheyHaveCome) {
    WarmUp warmUp(language, 576);
    warmUp.begin({});
    warmUp.begin({{ui::Language::Urdu, {}}});
    EXPECT_FALSE(warmUp.begun());

    warmUp.begin({{ui::Language::Urdu, {ticketFor("withdraw", "left")}}});

    EXPECT_TRUE(eventually([&] { return warmUp.done(); }));
}

}  // namespace owc::print

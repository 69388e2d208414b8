#include "tests/gui/desk_states.h"

#include "assets/ui/error_text.h"
#include "counter/desk/model/desk_words.h"

namespace owc::test {

using namespace std::chrono_literals;

namespace {

/// A centre as the sample one speaks of itself.
Rules deskRules() {
    Rules rules = sampleRules();
    rules.services[0].names = {{"en", "Withdraw stipend"}, {"ur", "وظیفہ نکلوانا"}};
    rules.services[0].bring = {"cnic", "phone"};
    rules.services[1].names = {{"en", "Finger and CNIC (NADRA)"}, {"ur", "انگوٹھا اور شناختی کارڈ (نادرا)"}};
    rules.services[2].names = {{"en", "Register family"}, {"ur", "خاندان کا اندراج"}};
    rules.undoWithin = 2min;
    rules.capacity = 1000;
    return rules;
}

struct Desk {
    Desk(QString spoken, bool crowded) : language(std::move(spoken)) {
        if (!crowded) return;
        for (int i = 0; i < 141; ++i) m.token("family");
        m.must(IssueToken{.device = {"kiosk-2"},
                          .service = {"withdraw"},
                          .priority = Priority::Pregnant,
                          .language = Language::Urdu,
                          .partySize = 3,
                          .person = PersonId{7},
                          .code = VisitCode::fromRandom({99})});
        m.wait(3min);
        m.token("withdraw");
        m.token("withdraw", Priority::Elderly);
        m.wait(8min);
        m.token("withdraw");
        m.token("withdraw", Priority::Infant);
        m.token("withdraw", Priority::Disabled);
        m.token("withdraw");
        m.wait(10min);
    }
    [[nodiscard]] desk_view::PageState now(bool connected = true) const {
        return {.picture = desk_model::pictureOf(staffViewsOf(m), {1}, m.now(), connected, language)};
    }
    void open() { m.open(1, "B-214"); }
    void park() {
        m.callNext(1);
        m.serve(1);
        m.must(Park{{1}, Morning::device(1), ParkReason::Document, 15min});
    }

    QString language;
    Morning m{deskRules()};
};

}  // namespace

std::vector<NamedState> deskStates(const QString& language) {
    std::vector<NamedState> all;
    Desk desk(language, true);
    const auto add = [&](const char* name) -> desk_view::PageState& {
        all.push_back({name, true, desk.now()});
        return all.back().state;
    };
    all.push_back({"signed-out", false, desk.now()});
    desk.open();
    add("idle");
    desk.m.callNext(1);
    add("called");
    desk.m.wait(61s);
    add("called-late");
    desk.m.must(MarkArrived{{1}, Morning::device(1)});
    add("arrived");
    desk.m.serve(1);
    add("serving");
    auto& shown = add("revealed");
    shown.maskedCnic = "•••••-•••••42-1";
    auto& entitled = add("entitled");
    using eligibility::VerdictKind;
    const bool urdu = language == "ur";
    entitled.entitled = {{urdu ? "بے نظیر کفالت" : "Benazir Kafaalat", "withdraw", VerdictKind::Enrolled},
                         {urdu ? "بے نظیر تعلیمی وظائف" : "Benazir Taleemi Wazaif (school stipend)", "school", VerdictKind::DataMissing},
                         {urdu ? "ہنگامی امداد" : "Emergency Cash", "help", VerdictKind::UnderReview},
                         {urdu ? "بلا سود قرض" : "Interest-Free Loan", "loan", VerdictKind::NotNow},
                         {urdu ? "لنگر" : "Langar", "help", VerdictKind::WalkIn}};
    auto& waits = add("waiting-for-server");
    waits.busy = waits.slow = true;
    waits.underWay = desk_model::requestWords("Complete");
    auto& refused = add("refused");
    refused.message = ui::errorText(static_cast<int>(ErrorCode::NothingToUndo));
    all.push_back({"lost", true, desk.now(false)});
    auto flight = desk.now(false);
    flight.busy = true;
    flight.underWay = desk_model::requestWords("Complete");
    all.push_back({"lost-under-way", true, flight});
    desk.m.must(CallManager{{1}, Morning::device(1)});
    add("panic");
    desk.m.must(AnswerManagerCall{{1}, Morning::device(1)});
    desk.m.must(SendAndReturn{{1}, Morning::device(1), {"finger"}});
    for (int i = 0; i < 2; ++i) desk.park();
    add("idle-away");
    desk.m.must(SetNotice{Notice::BankDown, true});
    add("notice");
    desk.m.must(StartBreak{{1}, Morning::device(1), BreakReason::Prayer});
    desk.m.wait(12min);
    add("break");
    Desk empty(language, false);
    empty.open();
    all.push_back({"nobody", true, empty.now()});
    return all;
}

}  // namespace owc::test

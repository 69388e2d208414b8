#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "kiosk/flow/step.h"

namespace owc::flow {

/// A kiosk without a screen: keeps the state, counts the effects, and lets time pass between touches.
class Kiosk {
  public:
    Kiosk() { tell(CentreChanged{true, true}); }

    void touch(const Touch& what) {
        wait(kSettle);
        touchAtOnce(what);
    }
    void touchAtOnce(const Touch& what) { take(step(state, what, now)); }
    void tell(const News& what) { take(step(state, what, now)); }
    void wait(Moment time) {
        now += time;
        tell(Tick{});
    }

    void typeCnic(std::string_view digits) {
        for (const char digit : digits) touch(Digit{digit - '0'});
    }
    void toPriority() {
        touch(ChooseLanguage{domain::Language::English});
        touch(ChooseNeed{{"withdraw"}});
        typeCnic("3520212345671");
        touch(Go{});
    }
    void toIssuing() {
        toPriority();
        touch(ChoosePriority{domain::Priority::Elderly});
    }
    void toToken() {
        toIssuing();
        tell(TokenIssued{state.attempt, issued()});
    }
    void toSlip() {
        toIssuing();
        tell(TokenRefused{state.attempt, domain::ErrorCode::QuotaReached});
        touch(TakeSlip{});
        tell(SlotGiven{state.attempt, givenSlot()});
    }
    void finishPrint(domain::PrintResult result, bool paperOut = false) {
        tell(PrintFinished{issued().visit, result, paperOut});
    }

    static Issued issued() { return {.visit = {77}, .token = {142}, .code = "code", .wait = {}}; }

    static Issued ownIssued() { return {.visit = {3}, .token = {5001}, .code = "own", .wait = {}, .own = true}; }

    static GivenSlot givenSlot() {
        return {.code = "slip", .day = std::chrono::sys_days{std::chrono::year{2026} / 3 / 16}, .minute = {}};
    }

    template <class T>
    [[nodiscard]] std::vector<T> made() const {
        std::vector<T> found;
        for (const Effect& effect : effects)
            if (const T* that = boost::variant2::get_if<T>(&effect)) found.push_back(*that);
        return found;
    }

    State state;
    Moment now{1'000'000};
    std::vector<Effect> effects;
    std::function<void(const State& before, const Step& next)> watch;

  private:
    void take(Step next) {
        if (watch) watch(state, next);
        state = std::move(next.state);
        effects.insert(effects.end(), next.effects.begin(), next.effects.end());
    }
};

}  // namespace owc::flow

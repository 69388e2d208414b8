#pragma once

#include <string>
#include <vector>

#include "tests/support/answer_states.h"

namespace owc::screens {

/// A screen of the kiosk by a name of its own.
struct NamedState {
    std::string name;
    flow::State state;
};

/// Every screen a visitor can come to, in one language.
inline std::vector<NamedState> everyKioskScreen(domain::Language language) {
    using domain::ErrorCode;
    using flow::Screen;
    std::vector<NamedState> all;
    for (const auto& [name, screen] : {std::pair{"language", Screen::Language},
                                       {"need", Screen::Need},
                                       {"cnic", Screen::Cnic},
                                       {"priority", Screen::Priority},
                                       {"issuing", Screen::Issuing},
                                       {"closed", Screen::Closed}})
        all.push_back({name, stateAt(screen, language)});
    flow::State state = stateAt(Screen::Cnic, language);
    state.moreDigits = true;
    all.push_back({"cnic, more digits", state});
    state.moreDigits = false;
    state.notCnic = true;
    all.push_back({"cnic, another card", state});
    using Kind = flow::Place::Kind;
    for (const Kind kind : {Kind::Asked, Kind::Waiting, Kind::Called, Kind::Serving, Kind::Away, Kind::Over, Kind::SlipToday,
                            Kind::SlipLater, Kind::Unknown, Kind::NoAnswer, Kind::ReceiptTrue, Kind::ReceiptFalse,
                            Kind::ReceiptUnknown})
        all.push_back({"place " + std::to_string(static_cast<int>(kind)), placeState(language, kind)});
    for (const auto& [name, told] : {std::pair{"answer, asked", flow::Answer::Kind::Asked},
                                     {"answer, nobody", flow::Answer::Kind::Nobody}})
        all.push_back({name, answerState(language, {.kind = told})});
    state = toldState(language, eligibility::VerdictKind::NotNow);
    state.notCnic = true;
    all.push_back({"answer, another card", state});
    for (const std::uint32_t page : {0U, 2U, 3U})
        all.push_back({"answer, programmes " + std::to_string(page), programmesState(language, page)});
    state = stateAt(Screen::Closed, language);
    state.connected = false;
    all.push_back({"closed, connecting", state});
    for (const auto code : {ErrorCode::NotConnected, ErrorCode::DayNotOpen, ErrorCode::NumbersExhausted,
                            ErrorCode::UnknownService, ErrorCode::QuotaReached, ErrorCode::IntakeClosed,
                            ErrorCode::HallFull, ErrorCode::PersonQuota, ErrorCode::CashPromised})
        all.push_back({"trouble " + std::to_string(static_cast<int>(code)), troubleState(language, code)});
    for (const auto code : {ErrorCode::NotConnected, ErrorCode::NoSlotFree})
        all.push_back({"no slip " + std::to_string(static_cast<int>(code)),
                       troubleState(language, code, flow::Asked::Slip)});
    state = stateAt(Screen::Issuing, language);
    state.asked = flow::Asked::Slip;
    all.push_back({"issuing a slip", state});
    state = stateAt(Screen::Slip, language);
    all.push_back({"slip", state});
    state.slot->minute = 9 * 60 + 30;
    all.push_back({"slip with a time", state});
    state = stateAt(Screen::Need, language);
    state.needPage = 1;
    all.push_back({"need, second page", state});
    state = stateAt(Screen::Priority, language);
    state.panel = flow::Panel::Help;
    all.push_back({"staff are being called", state});
    state.callHeard = true;
    all.push_back({"somebody comes", state});
    state.callHeard = state.connected = false;
    all.push_back({"staff cannot be told", state});
    state = stateAt(Screen::Cnic, language);
    state.panel = flow::Panel::Easier;
    all.push_back({"easier view", state});
    state = troubleState(language, ErrorCode::NotConnected);
    state.warning = true;
    all.push_back({"warning", state});
    for (const auto& [name, paper] : {std::pair{"token, printing", flow::Paper::Printing},
                                      {"token, printed", flow::Paper::Printed},
                                      {"token, handed over", flow::Paper::HandedOver},
                                      {"token, unsure", flow::Paper::Unsure},
                                      {"token, no paper", flow::Paper::Missing}})
        all.push_back({name, tokenState(language, paper)});
    state = tokenState(language, flow::Paper::Missing, 8888);
    state.paperOut = state.staffKnow = true;
    state.token->wait.minutes.reset();
    all.push_back({"token, staff know", state});
    state.token->own = true;
    all.push_back({"token of the kiosk's own", state});
    return all;
}

}  // namespace owc::screens

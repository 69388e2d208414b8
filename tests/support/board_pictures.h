#pragma once

#include "kiosk/board/board_picture.h"

namespace owc::board {

/// A full board whose calls all have this token.
inline Picture boardWith(int token) {
    const auto callOf = [token](quint64 order) { return Call{order, token, QStringLiteral("withdraw"), 7, QStringLiteral("right")}; };
    Picture picture;
    picture.connected = true;
    picture.centreName = QStringLiteral("One Window Centre");
    picture.clock = QStringLiteral("10:24");
    picture.newest = callOf(10);
    for (quint64 order = 9; order > 5; --order) picture.rows.push_back(callOf(order));
    for (quint64 order = 5; order > 0; --order) picture.strip.push_back(callOf(order));
    return picture;
}

/// A morning in which every need, counter and direction is different.
inline Picture variedBoard() {
    Picture picture = boardWith(8);
    const char* needs[] = {"withdraw", "family", "finger", "school", "loan", "help", "complaint", "eligible", "info", "withdraw"};
    const char* ways[] = {"right", "left", "ahead", "bent", "right"};
    const int tokens[] = {142, 139, 8, 88, 9999, 1024, 77, 136, 5, 135};
    std::size_t i = 0;
    const auto vary = [&](Call& call) {
        call.token = tokens[i];
        call.need = QLatin1String(needs[i]);
        call.counter = static_cast<int>(i) * 4 + 3;
        call.direction = QLatin1String(ways[i % 5]);
        ++i;
    };
    vary(*picture.newest);
    for (Call& call : picture.rows) vary(call);
    for (Call& call : picture.strip) vary(call);
    return picture;
}

}  // namespace owc::board

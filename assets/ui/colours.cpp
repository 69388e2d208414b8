#include "assets/ui/colours.h"

#include "assets/ui/mode.h"
#include "assets/ui/theme.h"

namespace owc::ui {
namespace {

const Colours kUsual{.ground = kGround,
                     .surface = kSurface,
                     .mist = kMist,
                     .ink = kInk,
                     .ink2 = kInk2,
                     .mark = kIndigo,
                     .onMark = Qt::white,
                     .markPale = kIndigoPale,
                     .action = kIndigo,
                     .actionFill = kIndigo,
                     .onAction = Qt::white,
                     .actionEdge = kIndigoEdge,
                     .goFill = kGoodFill,
                     .goEdge = kGood,
                     .now = kMarigold,
                     .outline = kOutline,
                     .hairline = kHairline,
                     .night = kNight,
                     .arch = kCream,
                     .card = 3,
                     .flat = false};

const Colours kContrast{.ground = Qt::black,
                        .surface = Qt::black,
                        .mist = Qt::black,
                        .ink = Qt::white,
                        .ink2 = Qt::white,
                        .mark = Qt::white,
                        .onMark = Qt::black,
                        .markPale = Qt::black,
                        .action = kBrightAction,
                        .actionFill = kBrightAction,
                        .onAction = Qt::black,
                        .actionEdge = kBrightAction,
                        .goFill = kBrightAction,
                        .goEdge = kBrightAction,
                        .now = kBrightAction,
                        .outline = Qt::white,
                        .hairline = Qt::white,
                        .night = Qt::black,
                        .arch = Qt::black,
                        .card = 5,
                        .flat = true};

}  // namespace

const Colours& colours() {
    return mode().highContrast ? kContrast : kUsual;
}

NeedColours needColours(const QString& need) {
    const NeedLook& look = needLook(need);
    if (mode().highContrast) return {Qt::white, Qt::white, Qt::black, Qt::white, look.bright};
    return {look.fill, look.deep, look.tint, look.deep, look.deep};
}

}  // namespace owc::ui

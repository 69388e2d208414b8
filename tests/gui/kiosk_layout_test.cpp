// Every screen of the kiosk, in each language, easier view and window size: nothing runs into an edge, nothing
// lies on something else, every target is large enough for a thumb, and with low reach in the lower half.
#include <gtest/gtest.h>

#include <set>

#include "assets/ui/buttons.h"
#include "assets/ui/cards.h"
#include "assets/ui/cnic_chip.h"
#include "assets/ui/cnic_field.h"
#include "assets/ui/colours.h"
#include "assets/ui/kiosk_control.h"
#include "assets/ui/tiles.h"
#include "assets/ui/toggle_tile.h"
#include "assets/ui/token_panel.h"
#include "assets/ui/verdict_card.h"
#include "kiosk/screens/document_row.h"
#include "queue-server/domain/languages.h"
#include "tests/support/every_kiosk_screen.h"

namespace owc::screens {
namespace {

using domain::Language;
using flow::Screen;

using How = std::tuple<Language, flow::EasierView>;

Language languageOf(const How& how) {
    return std::get<0>(how);
}

/// One screen as she sees it.
flow::State seen(flow::State state, const How& how) {
    state.easier = std::get<1>(how);
    return state;
}

std::vector<NamedState> everything(const How& how) {
    std::vector<NamedState> all = everyKioskScreen(languageOf(how));
    for (NamedState& shown : all) shown.state = seen(shown.state, how);
    return all;
}

/// What a widget draws on its own edge by design, before the room for words begins.
struct Rim {
    int side;
    int bottom;
    int corner;
};

bool rimIsQuiet(QWidget& widget, const Rim& rim) {
    const QImage image = widget.grab().toImage();
    const int right = image.width() - 1 - rim.side;
    const int bottom = image.height() - 1 - rim.bottom;
    const QRgb fill = image.pixel(image.width() / 2, rim.side);
    const auto quiet = [&](int x, int y) { return image.pixel(x, y) == fill; };
    for (int x = rim.corner; x < image.width() - rim.corner; ++x)
        if (!quiet(x, rim.side) || !quiet(x, bottom)) return false;
    for (int y = rim.corner; y < bottom - rim.corner; ++y)
        if (!quiet(rim.side, y) || !quiet(right, y)) return false;
    return true;
}

/// What was measured in this view: the same words in the same place need no second look on the next screen.
class Measured {
  public:
    bool isNew(const QWidget& widget) {
        const QRect place(widget.mapTo(widget.window(), QPoint()), widget.size());
        const QStringList key{widget.objectName(), widget.accessibleName(), widget.accessibleDescription(),
                              QString::number(place.y()), QString::number(place.height())};
        return m_seen.insert(key.join(QLatin1Char('|'))).second;
    }

  private:
    std::set<QString> m_seen;
};

template <class Widget>
void expectQuiet(ShownKiosk& kiosk, Measured& measured, const Rim& rim, const std::string& screen) {
    for (auto* widget : kiosk.window.findChildren<Widget*>()) {
        if (!widget->isVisible() || !measured.isNew(*widget)) continue;
        EXPECT_TRUE(rimIsQuiet(*widget, rim)) << screen << ": " << qPrintable(widget->objectName());
    }
}

/// Words without a frame begin on the edge of their block, so only the other edges can tell.
void expectLinesInside(ShownKiosk& kiosk, Measured& measured, const std::string& screen) {
    for (auto* block : kiosk.window.findChildren<ui::TextBlock*>()) {
        if (!block->isVisible() || !measured.isNew(*block)) continue;
        const QImage image = block->grab().toImage();
        const int end = block->layoutDirection() == Qt::RightToLeft ? 0 : image.width() - 1;
        const QColor fill = image.pixelColor(end, 0);
        bool quiet = true;
        for (int x = 0; x < image.width(); ++x)
            quiet =
                quiet && image.pixelColor(x, 0) == fill && image.pixelColor(x, image.height() - 1) == fill;
        for (int y = 0; y < image.height(); ++y) quiet = quiet && image.pixelColor(end, y) == fill;
        EXPECT_TRUE(quiet) << screen << ": " << qPrintable(block->objectName());
    }
}

class KioskLayoutTest : public ::testing::TestWithParam<How> {};

TEST_P(KioskLayoutTest, NoWordRunsOutOfItsPlace) {
    ShownKiosk kiosk;
    Measured measured;
    for (const NamedState& shown : everything(GetParam())) {
        kiosk.present(shown.state);
        expectLinesInside(kiosk, measured, shown.name);
        const Rim button{6, ui::colours().flat ? 6 : 14, 34};
        expectQuiet<ui::WideButton>(kiosk, measured, button, shown.name);
        const Rim tile{6, ui::colours().flat ? 6 : 18, 34};
        expectQuiet<ui::NeedTile>(kiosk, measured, tile, shown.name);
        expectQuiet<ui::PictureTile>(kiosk, measured, tile, shown.name);
        expectQuiet<ui::LanguageTile>(kiosk, measured, tile, shown.name);
        expectQuiet<ui::ToggleTile>(kiosk, measured, button, shown.name);
        expectQuiet<ui::BarButton>(kiosk, measured, {6, ui::colours().flat ? 6 : 12, 34}, shown.name);
        expectQuiet<ui::FactCard>(kiosk, measured, {6, 6, 34}, shown.name);
        expectQuiet<ui::NoticeCard>(kiosk, measured, {6, 6, 34}, shown.name);
    }
}

/// Behind a panel nothing is touched: only what is on it, and the bar.
bool isReached(const ShownKiosk& kiosk, const QWidget& widget) {
    if (!widget.isVisible()) return false;
    for (const char* panel : {"easierPanel", "helpPanel"}) {
        const auto* over = kiosk.window.findChild<QWidget*>(QLatin1String(panel));
        const auto* bar = kiosk.window.findChild<QWidget*>(QStringLiteral("fixedBar"));
        if (over->isVisible() && !over->isAncestorOf(&widget) && !bar->isAncestorOf(&widget)) return false;
    }
    return true;
}

template <class Widget>
void addBoxes(ShownKiosk& kiosk, std::vector<QRect>& found) {
    for (const auto* widget : kiosk.window.findChildren<Widget*>())
        if (isReached(kiosk, *widget)) found.emplace_back(widget->mapTo(&kiosk.window, QPoint()), widget->size());
}

std::vector<QRect> visibleTargets(ShownKiosk& kiosk) {
    std::vector<QRect> found;
    addBoxes<ui::KioskControl>(kiosk, found);
    return found;
}

TEST_P(KioskLayoutTest, TargetsAreLargeAndApartAndOnThePanel) {
    ShownKiosk kiosk;
    for (const NamedState& shown : everything(GetParam())) {
        if (shown.state.warning) continue;  // it lies over the others on purpose
        kiosk.present(shown.state);
        const bool low = shown.state.easier.lowReach;
        const int margin = low ? 24 : 40;
        const std::vector<QRect> targets = visibleTargets(kiosk);
        for (std::size_t i = 0; i < targets.size(); ++i) {
            EXPECT_GE(targets[i].height(), 108) << shown.name;
            EXPECT_TRUE(kiosk.window.rect().adjusted(margin, low ? 960 : 0, -margin, -24).contains(targets[i]))
                << shown.name << " y=" << targets[i].y();
            for (std::size_t k = i + 1; k < targets.size(); ++k)
                EXPECT_FALSE(targets[i].adjusted(-15, -15, 15, 15).intersects(targets[k])) << shown.name;
        }
    }
}

TEST_P(KioskLayoutTest, NothingThatTellsLiesOnSomethingElse) {
    ShownKiosk kiosk;
    for (const NamedState& shown : everything(GetParam())) {
        if (shown.state.warning) continue;
        kiosk.present(shown.state);
        std::vector<QRect> boxes = visibleTargets(kiosk);
        addBoxes<ui::TextBlock>(kiosk, boxes);
        addBoxes<ui::FactCard>(kiosk, boxes);
        addBoxes<ui::NoticeCard>(kiosk, boxes);
        addBoxes<ui::CnicField>(kiosk, boxes);
        addBoxes<ui::TokenPanel>(kiosk, boxes);
        addBoxes<ui::CnicChip>(kiosk, boxes);
        addBoxes<ui::VerdictCard>(kiosk, boxes);
        addBoxes<DocumentRow>(kiosk, boxes);
        for (std::size_t i = 0; i < boxes.size(); ++i)
            for (std::size_t k = i + 1; k < boxes.size(); ++k)
                EXPECT_FALSE(boxes[i].intersects(boxes[k])) << shown.name << " y=" << boxes[i].y() << " and "
                                                            << boxes[k].y();
    }
}

TEST_P(KioskLayoutTest, EveryServiceIsFoundOnSomePageOfTheNeeds) {
    ShownKiosk kiosk;
    std::set<QString> found;
    for (std::uint32_t page = 0; page < 2; ++page) {
        flow::State state = seen(stateAt(Screen::Need, languageOf(GetParam())), GetParam());
        state.needPage = page;
        kiosk.present(state);
        std::size_t tiles = 0;
        for (const auto* control : kiosk.window.findChildren<ui::KioskControl*>()) {
            if (!control->isVisible() || !control->objectName().startsWith(QLatin1String("need-"))) continue;
            found.insert(control->objectName());
            ++tiles;
        }
        const bool large = state.easier.largeType;
        EXPECT_EQ(tiles, large ? (page == 0 ? 5U : 4U) : 9U);
        EXPECT_EQ(kiosk.find("moreNeeds") != nullptr, large && page == 0);
        EXPECT_EQ(kiosk.find("firstNeeds") != nullptr, large && page == 1);
    }
    EXPECT_EQ(found.size(), 9U);
}

constexpr ui::Announcement kAnnouncements[] = {
    ui::Announcement::BankDown,   ui::Announcement::NadraDown,    ui::Announcement::CashShort,
    ui::Announcement::ShortBreak, ui::Announcement::IntakeSlowed, ui::Announcement::IntakeClosed,
    ui::Announcement::ClosedNow,  ui::Announcement::ClockDoubted};

TEST_P(KioskLayoutTest, ANoticeStandsAboveTheFirstChoicesAndMovesNone) {
    ShownKiosk kiosk;
    Measured measured;
    for (const Screen screen : {Screen::Language, Screen::Need}) {
        kiosk.window.setCatalogue(nineServices());
        const flow::State state = seen(stateAt(screen, languageOf(GetParam())), GetParam());
        kiosk.present(state);
        const std::vector<QRect> before = visibleTargets(kiosk);
        for (const ui::Announcement what : kAnnouncements) {
            Catalogue catalogue = nineServices();
            catalogue.announcements = {what};
            kiosk.window.setCatalogue(catalogue);
            kiosk.present(state);
            const std::string name = "notice " + std::to_string(static_cast<int>(what));
            auto* card =
                kiosk.find<ui::NoticeCard>(qPrintable(QString::fromStdString(name).replace(' ', '-')));
            ASSERT_NE(card, nullptr) << name;
            const QRect box(card->mapTo(&kiosk.window, QPoint()), card->size());
            for (const QRect& target : before) EXPECT_FALSE(target.intersects(box)) << name;
            EXPECT_EQ(visibleTargets(kiosk), before) << name;
            expectLinesInside(kiosk, measured, name);
            expectQuiet<ui::NoticeCard>(kiosk, measured, {6, 6, 34}, name);
        }
    }
}

TEST_P(KioskLayoutTest, ThePanelKeepsItsProportionsInAnyWindow) {
    ShownKiosk half({540, 960});
    ShownKiosk wide({1920, 1080});
    const flow::State state = seen(stateAt(Screen::Need, languageOf(GetParam())), GetParam());
    half.present(state);
    const QRect tile = half.find("need-withdraw")->geometry();
    if (state.easier == flow::EasierView{}) {
        EXPECT_NEAR(tile.width(), 158.5, 1);
        EXPECT_NEAR(tile.height(), 215, 1);
    }
    const QRect panel(656, 0, 608, 1080);
    wide.present(state);
    for (const QRect& target : visibleTargets(wide)) {
        EXPECT_TRUE(panel.contains(target));
        EXPECT_GE(target.height(), 60);
    }
}

TEST_P(KioskLayoutTest, HighContrastIsBlackToTheEdgesAndOnlyThen) {
    ShownKiosk kiosk;
    for (const Screen screen : {Screen::Language, Screen::Need, Screen::Cnic, Screen::Token}) {
        const flow::State state = seen(stateAt(screen, languageOf(GetParam())), GetParam());
        kiosk.present(state);
        const QImage image = kiosk.window.grab({0, 0, 1080, 130}).toImage();
        const bool black =
            image.pixelColor(4, 128) == QColor(Qt::black) && image.pixelColor(1076, 128) == QColor(Qt::black);
        EXPECT_EQ(black, state.easier.highContrast) << static_cast<int>(screen);
    }
}

TEST_P(KioskLayoutTest, SevenLanguagesAreAllInReach) {
    ShownKiosk kiosk;
    Catalogue catalogue = nineServices();
    catalogue.languages = {Language::Urdu,    Language::Punjabi, Language::Pashto, Language::Sindhi,
                           Language::Saraiki, Language::Balochi, Language::English};
    kiosk.window.setCatalogue(catalogue);
    const flow::State state = seen(stateAt(Screen::Language, languageOf(GetParam())), GetParam());
    kiosk.present(state);
    const std::vector<QRect> targets = visibleTargets(kiosk);
    EXPECT_EQ(targets.size(), 10U) << "and the bar";
    for (std::size_t i = 0; i < targets.size(); ++i) {
        EXPECT_GE(targets[i].height(), 108);
        EXPECT_TRUE(kiosk.window.rect().adjusted(40, state.easier.lowReach ? 960 : 0, -40, -24).contains(targets[i]));
        for (std::size_t k = i + 1; k < targets.size(); ++k)
            EXPECT_FALSE(targets[i].adjusted(-15, -15, 15, 15).intersects(targets[k]));
    }
    Measured measured;
    expectQuiet<ui::LanguageTile>(kiosk, measured, {6, ui::colours().flat ? 6 : 14, 34}, "languages");
}

std::string howName(const ::testing::TestParamInfo<How>& info) {
    std::string name = std::string(domain::languageCode(languageOf(info.param))) + "_";
    for (const char c : nameOf(std::get<1>(info.param))) name += c == '-' ? '_' : c;
    return name;
}

INSTANTIATE_TEST_SUITE_P(Views, KioskLayoutTest,
                         ::testing::Combine(::testing::Values(Language::Urdu, Language::English),
                                            ::testing::ValuesIn(easierViews())),
                         howName);
/// The view without any choice, and with all of them.
INSTANTIATE_TEST_SUITE_P(Languages, KioskLayoutTest,
                         ::testing::Combine(::testing::Values(Language::Punjabi, Language::Pashto, Language::Sindhi,
                                                              Language::Saraiki, Language::Balochi),
                                            ::testing::Values(easierViews().front(), easierViews().back())),
                         howName);

}  // namespace
}  // namespace owc::screens

// A desk repaints only what has changed: forty of them follow one token. Nothing that looks different may be left out.
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QPaintEvent>

#include "counter/desk/view/desk_page.h"
#include "tests/gui/desk_states.h"

namespace owc::desk_view {
namespace {

/// What the page was asked to paint.
class Repainted : public QObject {
  public:
    explicit Repainted(QWidget& page) { page.installEventFilter(this); }
    QRegion region;

  protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint) region |= static_cast<QPaintEvent*>(event)->region();
        return false;
    }
};

void settle() {
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

/// Qt's edges of large letters vary by a shade that nobody sees.
bool looksDifferent(QRgb a, QRgb b) {
    constexpr int kShade = 16;
    return qAbs(qRed(a) - qRed(b)) > kShade || qAbs(qGreen(a) - qGreen(b)) > kShade || qAbs(qBlue(a) - qBlue(b)) > kShade;
}

/// The box round the dots that differ outside of `region`.
QRect leftOut(const QImage& before, const QImage& after, const QRegion& region) {
    QRect dots;
    for (int y = 0; y < after.height(); ++y)
        for (int x = 0; x < after.width(); ++x)
            if (looksDifferent(before.pixel(x, y), after.pixel(x, y)) && !region.contains(QPoint(x, y))) dots |= QRect(x, y, 1, 1);
    return dots;
}

std::string text(const QRect& box) {
    return box.isEmpty() ? "" : std::to_string(box.x()) + "," + std::to_string(box.y()) + " " + std::to_string(box.width()) + "x" + std::to_string(box.height());
}

}  // namespace

TEST(DeskRepaintTest, EverythingThatLooksDifferentIsRepainted) {
    const auto states = test::deskStates(QStringLiteral("en"));
    DeskPage page;
    page.resize(1100, 700);  // no whole scale
    page.show();
    page.show(states.back().state);
    settle();
    Repainted repainted(page);
    for (const auto& next : states) {
        const QImage before = page.grab().toImage();
        settle();
        repainted.region = {};
        page.show(next.state);
        settle();
        const QRegion region = repainted.region;
        EXPECT_EQ(text(leftOut(before, page.grab().toImage(), region)), "") << next.name;
    }
}

TEST(DeskRepaintTest, OneMoreInTheHallRepaintsTheHeadAndTheListOnly) {
    test::Morning morning(test::sampleRules());
    morning.open(1, "B-214");
    morning.token("withdraw");
    morning.callNext(1);
    const auto now = [&] {
        return PageState{.picture = desk_model::pictureOf(test::staffViewsOf(morning), {1}, morning.now(), true, QStringLiteral("en"))};
    };
    DeskPage page;
    page.resize(1280, 800);
    page.show();
    page.show(now());
    settle();
    Repainted repainted(page);
    const QImage before = page.grab().toImage();
    settle();
    repainted.region = {};
    page.show(now());
    settle();
    EXPECT_TRUE(repainted.region.isEmpty()) << "nothing has changed";
    morning.token("withdraw");
    page.show(now());
    settle();
    const QRegion region = repainted.region;
    EXPECT_FALSE(region.isEmpty());
    EXPECT_FALSE(region.intersects(QRect(300, 120, 980, 680))) << "the visitor and the keys are as they were";
    EXPECT_EQ(text(leftOut(before, page.grab().toImage(), region)), "");
}

}  // namespace owc::desk_view

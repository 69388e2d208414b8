// What the audit is there to find is found: one small window for each kind of fault.
#include <gtest/gtest.h>

#include <QLineEdit>

#include "assets/ui/buttons.h"
#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/text.h"
#include "assets/ui/theme.h"
#include "tests/audit/measures.h"

namespace owc::audit {
namespace {

/// A white window of 400 x 200 that paints what the test says.
class Canvas : public QWidget {
  public:
    explicit Canvas(std::function<void(QPainter&)> paint) : m_paint(std::move(paint)) {
        setAccessibleName(QStringLiteral("canvas"));
        resize(400, 200);
        ui::setUnit(*this, 1);
        show();
    }
    std::set<QString> kinds(const Limits& limits = {}) {
        const Sheet sheet = read(*this);
        auto found = measureInk(sheet, limits).findings;
        std::ranges::move(measureControls(*this, sheet, limits), std::back_inserter(found));
        std::set<QString> all;
        for (const Finding& finding : found) all.insert(finding.kind);
        return all;
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        if (m_paint) m_paint(painter);
    }

  private:
    std::function<void(QPainter&)> m_paint;
};

using Kinds = std::set<QString>;
const QFont& font() {
    static const QFont made = ui::faceFont(ui::Face::Sans, 30, true);
    return made;
}

}  // namespace

TEST(MeasureTest, GoodInkHasNoFinding) {
    Canvas canvas([](QPainter& painter) {
        ui::drawLine(painter, {10, 10, 380, 60}, QStringLiteral("Come now"), font(), ui::kInk);
        ui::drawLine(painter, {10, 100, 380, 90}, QStringLiteral("اب آئیں"), ui::faceFont(ui::Face::Nastaliq, 30, true), ui::kInk);
        ui::drawIcon(painter, {10, 10, 60, 60}, QStringLiteral("act-touch"), ui::kIndigo);
    });
    EXPECT_EQ(canvas.kinds({.smallestText = 30}), Kinds{});
}

TEST(MeasureTest, EachFaultOfInkIsFound) {
    const auto line = [](const QRectF& box, const QColor& ink, const QString& text = QStringLiteral("Come now")) {
        return [=](QPainter& painter) { ui::drawLine(painter, box, text, font(), ink); };
    };
    EXPECT_EQ(Canvas(line({300, 10, 200, 60}, ui::kInk)).kinds(), Kinds{"clipped"});
    EXPECT_EQ(Canvas(line({150, 10, 20, 60}, ui::kInk)).kinds(), Kinds{"spills"}) << "too long even for the smallest size";
    EXPECT_EQ(Canvas(line({10, 10, 380, 60}, ui::kOutline)).kinds(), Kinds{"pale"});
    EXPECT_EQ(Canvas(line({10, 10, 100, 60}, ui::kInk)).kinds({.smallestText = 30}), Kinds{"small"});
    EXPECT_EQ(Canvas([&](QPainter& painter) {
                  line({10, 10, 300, 60}, ui::kInk)(painter);
                  line({30, 14, 300, 60}, ui::kInk)(painter);
              }).kinds(),
              Kinds{"overlap"});
    EXPECT_EQ(Canvas([&](QPainter& painter) {
                  painter.setClipRect(10, 10, 200, 30);
                  line({10, 10, 380, 60}, ui::kInk)(painter);
              }).kinds(),
              Kinds{"clipped"});
    EXPECT_EQ(Canvas([](QPainter& painter) {
                  ui::drawIcon(painter, {10, 10, 60, 60}, QStringLiteral("act-touch"), ui::kHairline);
              }).kinds(),
              Kinds{"pale"});
    EXPECT_EQ(Canvas([&](QPainter& painter) {
                  painter.fillRect(0, 0, 200, 200, ui::kMarigold);
                  painter.fillRect(200, 0, 200, 200, ui::kNight);
                  line({10, 10, 380, 60}, ui::kInk)(painter);
              }).kinds(),
              Kinds{"pale"})
        << "half of it on a ground that hides it";
}

TEST(MeasureTest, TargetsAreMeasuredInMillimetresAndApart) {
    Canvas canvas(nullptr);
    ui::WideButton first(QStringLiteral("first"), QStringLiteral("First"), ui::ButtonStyle::Filled, &canvas);
    ui::WideButton second(QStringLiteral("second"), QStringLiteral("Second"), ui::ButtonStyle::Filled, &canvas);
    first.setGeometry(10, 10, 380, 80);
    second.setGeometry(10, 100, 380, 80);
    first.show();
    second.show();
    EXPECT_EQ(canvas.kinds({.pixelsPerMm = 4}), Kinds{}) << "20 mm, 2.5 mm apart";
    EXPECT_EQ(canvas.kinds({.pixelsPerMm = 4.1}), Kinds{"target"});
    second.move(10, 97);
    EXPECT_EQ(canvas.kinds({.pixelsPerMm = 4}), Kinds{"gap"});
    second.move(30, 100);
    EXPECT_TRUE(canvas.kinds({.pixelsPerMm = 4}).contains("target")) << "it leaves the panel";
}

TEST(MeasureTest, WhatHasNoNameOrIsNotReachedByTabIsFound) {
    Canvas canvas(nullptr);
    QLineEdit field(&canvas);
    field.setGeometry(10, 10, 200, 40);
    field.show();
    EXPECT_EQ(canvas.kinds({.keyboard = true}), Kinds{"name"});
    field.setAccessibleName(QStringLiteral("Officer"));
    EXPECT_EQ(canvas.kinds({.keyboard = true}), Kinds{});
    field.setFocusPolicy(Qt::ClickFocus);
    EXPECT_EQ(canvas.kinds({.keyboard = true}), Kinds{"keys"});
}

}  // namespace owc::audit

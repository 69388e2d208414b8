#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <vector>

namespace owc::test {

/// One run of text as it was really drawn.
struct DrawnText {
    QString text;
    QString family;
    int px;
};

/// Below this size, in dots, a face runs together on thermal paper.
inline int leastOnPaper(const DrawnText& text) {
    if (text.family.contains("Nastaliq")) return 40;
    return text.family.contains("Naskh") ? 32 : 24;
}

/// Paper that keeps no dots, only which text was drawn in which face and size.
class TextSizes : public QPaintDevice {
  public:
    explicit TextSizes(int width) : m_width(width) {}

    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }
    [[nodiscard]] const std::vector<DrawnText>& drawn() const { return m_engine.drawn; }

  protected:
    [[nodiscard]] int metric(PaintDeviceMetric what) const override {
        if (what == PdmWidth) return m_width;
        if (what == PdmHeight) return kHeight;
        if (what == PdmDepth) return 32;
        if (what == PdmDevicePixelRatio) return 1;
        if (what == PdmDpiX || what == PdmDpiY || what == PdmPhysicalDpiX || what == PdmPhysicalDpiY) return 96;
        return QPaintDevice::metric(what);
    }

  private:
    static constexpr int kHeight = 4000;

    class Engine : public QPaintEngine {
      public:
        Engine() : QPaintEngine(AllFeatures) {}
        bool begin(QPaintDevice*) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState&) override {}
        void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
        void drawPath(const QPainterPath&) override {}
        void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
        void drawTextItem(const QPointF&, const QTextItem& item) override {
            drawn.push_back({item.text(), item.font().families().value(0), item.font().pixelSize()});
        }
        [[nodiscard]] Type type() const override { return User; }

        std::vector<DrawnText> drawn;
    };

    int m_width;
    mutable Engine m_engine;
};

}  // namespace owc::test

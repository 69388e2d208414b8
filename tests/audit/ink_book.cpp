#include "tests/audit/ink_book.h"

#include <QRawFont>

namespace owc::audit {
namespace {

QRectF visibleOf(const QWidget& widget) {
    QRectF visible(widget.mapTo(widget.window(), QPoint()), widget.size());
    for (const QWidget* up = widget.parentWidget(); up; up = up->parentWidget())
        visible &= QRectF(up->mapTo(up->window(), QPoint()), up->size());
    return visible;
}

/// Alpha of what `paint` draws within `area` of the window.
template <class Paint>
QImage coverage(const QRect& area, const QTransform& toWindow, const Paint& paint) {
    QImage image(area.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setTransform(toWindow * QTransform::fromTranslate(-area.x(), -area.y()));
    painter.setPen(Qt::black);
    paint(painter);
    painter.end();
    return image.convertToFormat(QImage::Format_Alpha8);
}

class Book : public ui::InkRecorder {
  public:
    Book(const QWidget& window, std::vector<Ink>& inks) : m_window(window), m_inks(inks) {}

    bool text(const QPainter& painter, const ui::PaintedText& text) override {
        Ink ink;
        if (!begin(painter, ink) || text.text.isEmpty()) return m_paints;
        ink.words = text.text;
        ink.ink = m_toWindow.mapRect(text.ink);
        ink.box = m_toWindow.mapRect(text.box);
        ink.colour = inkOf(painter, text.colour);
        ink.pixelSize = text.pixelSize * qSqrt(qAbs(m_toWindow.determinant()));
        finish(ink, [&](QPainter& to) {
            for (const QGlyphRun& run : text.glyphs) to.drawGlyphRun(text.at, run);
        });
        return m_paints;
    }

    bool symbol(const QPainter& painter, const ui::PaintedSymbol& symbol) override {
        Ink ink;
        if (!begin(painter, ink) || symbol.shape.isNull()) return m_paints;
        ink.symbol = true;
        ink.words = symbol.name;
        ink.ink = ink.box = m_toWindow.mapRect(QRectF(symbol.at, symbol.shape.deviceIndependentSize()));
        ink.colour = inkOf(painter, symbol.colour);
        finish(ink, [&](QPainter& to) { to.drawPixmap(symbol.at, symbol.shape); });
        return m_paints;
    }

    void paintNothing() {
        m_paints = false;
        m_records = false;
    }

  private:
    /// Not what is painted into a picture to be painted later: only what goes to a widget of this window.
    bool begin(const QPainter& painter, Ink& ink) {
        if (!m_records || painter.device()->devType() != QInternal::Widget) return false;
        ink.widget = static_cast<const QWidget*>(painter.device());
        if (ink.widget->window() != &m_window) return false;
        const QPoint at = ink.widget->mapTo(&m_window, QPoint());
        m_toWindow = painter.worldTransform() * QTransform::fromTranslate(at.x(), at.y());
        ink.visible = visibleOf(*ink.widget);
        if (painter.hasClipping()) ink.visible &= m_toWindow.mapRect(painter.clipBoundingRect());
        return true;
    }
    static QColor inkOf(const QPainter& painter, QColor colour) {
        colour.setAlphaF(colour.alphaF() * static_cast<float>(painter.opacity()));
        return colour;
    }
    template <class Paint>
    void finish(Ink& ink, const Paint& paint) {
        ink.area = ink.ink.toAlignedRect().adjusted(-1, -1, 1, 1) & m_window.rect();
        if (!ink.area.isEmpty()) ink.shape = coverage(ink.area, m_toWindow, paint);
        m_inks.push_back(std::move(ink));
    }

    const QWidget& m_window;
    std::vector<Ink>& m_inks;
    QTransform m_toWindow;
    bool m_paints = true;
    bool m_records = true;
};

QImage render(QWidget& window) {
    QImage image(window.size(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    window.render(&image);
    return image;
}

}  // namespace

Sheet read(QWidget& window) {
    Sheet sheet;
    Book book(window, sheet.inks);
    ui::setInkRecorder(&book);
    sheet.full = render(window);
    book.paintNothing();
    sheet.bare = render(window);
    ui::setInkRecorder(nullptr);
    return sheet;
}

}  // namespace owc::audit

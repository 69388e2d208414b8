#include "counter/dashboard/view/figures.h"

#include "assets/ui/text.h"
#include "counter/dashboard/model/dashboard_picture.h"

namespace owc::dashboard_view {

using dashboard_model::HourBar;

namespace {

// The chart in its card, in units.
constexpr qreal kScale = 52;  ///< room of the figures at the reading start
constexpr qreal kLeft = 24;
constexpr qreal kGround = 250;  ///< of the bars, from the top
constexpr qreal kRise = 164;    ///< of the highest line above it

}  // namespace

void KpiCard::show(const dashboard_model::KpiTile& tile) {
    if (m_tile == tile) return;
    m_tile = tile;
    setAccessibleName(QStringLiteral("%1: %2 %3. %4").arg(tile.label, tile.figure, tile.unit, tile.more));
    update();
}

void KpiCard::paintEvent(QPaintEvent*) {
    const Measure measure(*this);
    QPainter painter(this);
    prepare(painter, *this);
    paintCard(painter, rect(), measure);
    const qreal wide = width() / measure.x(1) - 44;
    const QColor ink = m_tile.late ? ui::kStop : ui::kInk;
    ui::drawLine(painter, measure.box(width(), 24, 8, wide, 40), m_tile.label, measure.label(17), ui::kInk2, kStart);
    paintFigure(painter, measure, measure.box(width(), 24, 48, wide, 60), ink);
    if (m_tile.part) {
        const QRectF track = measure.box(width(), 24, 118, wide, 12);
        const qreal round = track.height() / 2;
        painter.setPen(QPen(ui::kOutline, 1));
        painter.setBrush(ui::kMist);
        painter.drawRoundedRect(track, round, round);
        QRectF done = track;
        done.setWidth(std::max(2 * round, track.width() * *m_tile.part));
        if (painter.layoutDirection() == Qt::RightToLeft) done.moveRight(track.right());
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_tile.late ? ui::kStop : ui::kIndigo);
        if (*m_tile.part > 0) painter.drawRoundedRect(done, round, round);
    }
    const QRectF more = m_tile.part ? measure.box(width(), 24, 132, wide, 36) : measure.box(width(), 24, 110, wide, 56);
    ui::drawLines(painter, more, m_tile.more, measure.small(17), ui::kInk, m_tile.part ? 1 : 2, kStart);
}

void KpiCard::paintFigure(QPainter& painter, const Measure& measure, const QRectF& line, const QColor& ink) const {
    constexpr auto kOnTheLine = Qt::AlignLeft | Qt::AlignBottom;
    if (m_tile.unit == QLatin1String("%")) {  // one left-to-right run with its figure in every language
        const qreal sign = ui::inkBounds(m_tile.unit, measure.digits(34)).width() + measure.s(4);
        const bool rtl = painter.layoutDirection() == Qt::RightToLeft;
        const QRectF figure = ui::drawDigits(painter, line.adjusted(0, 0, rtl ? -sign : 0, 0), m_tile.figure, measure.digits(60), ink, kStart);
        ui::drawDigits(painter, QRectF(figure.right() + measure.s(4), figure.top(), sign + 2, figure.height()), m_tile.unit,
                       measure.digits(34), ink, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignBottom);
        return;
    }
    const QRectF figure = ui::drawDigits(painter, line, m_tile.figure, measure.digits(60), ink, kStart);
    QRectF unit(line.left(), figure.top(), line.width(), figure.height());
    if (painter.layoutDirection() == Qt::RightToLeft)
        unit.setRight(figure.left() - measure.s(12));
    else
        unit.setLeft(figure.right() + measure.s(12));
    ui::drawLine(painter, unit, m_tile.unit, measure.label(28), ink, kOnTheLine);
}

void ArrivalsCard::show(const dashboard_model::Picture& picture) {
    const QString hint = tr("%1 arrived, %2 left early · outlined: the running hour")
                             .arg(ui::isolated(QString::number(picture.arrived)), ui::isolated(QString::number(picture.walkedOut)));
    if (m_chart == picture.chart && m_hint == hint) return;
    m_chart = picture.chart;
    m_hint = hint;
    QString spoken = tr("People arriving, by hour");
    for (const HourBar& bar : m_chart.bars) spoken += QStringLiteral(", %1:00 %2").arg(bar.hour).arg(bar.arrived);
    setAccessibleName(spoken);
    update();
}

QRectF ArrivalsCard::column(const Measure& measure, std::size_t index) const {
    const qreal wide = width() / measure.x(1) - kLeft - kScale - kLeft;
    const qreal step = wide / static_cast<qreal>(m_chart.bars.size());
    return measure.box(width(), kLeft + kScale + static_cast<qreal>(index) * step, kGround - kRise, step, kRise);
}

qreal ArrivalsCard::heightOf(const Measure& measure, int people) const {
    return measure.y(kRise) * people / m_chart.top;
}

void ArrivalsCard::paintEvent(QPaintEvent*) {
    const Measure measure(*this);
    QPainter painter(this);
    prepare(painter, *this);
    paintGround(painter, measure, tr("People arriving, by hour"), m_hint);
    const qreal wide = width() / measure.x(1) - 2 * kLeft;
    for (int line = 0; line * m_chart.step <= m_chart.top; ++line) {
        const qreal y = measure.y(kGround) - heightOf(measure, line * m_chart.step);
        const QRectF grid = measure.box(width(), kLeft + kScale, 0, wide - kScale, 0);
        painter.fillRect(QRectF(grid.left(), y - 1, grid.width(), line == 0 ? 2 : 1), ui::kHairline);
        QRectF figure = measure.box(width(), kLeft, 0, kScale - 10, 30);
        figure.moveTop(y - figure.height() / 2);
        ui::drawDigits(painter, figure, QString::number(line * m_chart.step), measure.small(15), ui::kInk2, kEnd);
    }
    paintBars(painter, measure);
    paintUsual(painter, measure);
}

void ArrivalsCard::paintBars(QPainter& painter, const Measure& measure) const {
    for (std::size_t i = 0; i < m_chart.bars.size(); ++i) {
        const HourBar& bar = m_chart.bars[i];
        const QRectF place = column(measure, i);
        const QRectF hour(place.left(), place.bottom() + measure.y(6), place.width(), measure.y(34));
        ui::drawDigits(painter, hour, QStringLiteral("%1:00").arg(bar.hour), measure.label(15, bar.running),
                       bar.running ? ui::kInk : ui::kInk2);
        if (bar.arrived == 0) continue;
        QRectF box = place.adjusted(place.width() * 0.22, 0, -place.width() * 0.22, 0);
        box.setTop(place.bottom() - heightOf(measure, bar.arrived));
        painter.setPen(bar.running ? QPen(ui::kIndigo, std::max(2.0, measure.s(3)), Qt::DashLine) : QPen(Qt::NoPen));
        painter.setBrush(bar.running ? ui::kSurface : ui::kIndigo);
        const qreal round = std::min(measure.s(5), box.height() / 2);
        painter.drawRoundedRect(box, round, round);
        painter.setPen(Qt::NoPen);
        // Above the line of the usual day too, where it would run through the figure.
        qreal top = box.top();
        const qreal usual = bar.usual ? place.bottom() - heightOf(measure, *bar.usual) : top;
        if (usual < top && top - usual < measure.y(34)) top = usual - measure.s(6);
        ui::drawDigits(painter, QRectF(place.left(), top - measure.y(30), place.width(), measure.y(28)),
                       QString::number(bar.arrived), measure.digits(17), ui::kInk);
    }
}

void ArrivalsCard::paintUsual(QPainter& painter, const Measure& measure) const {
    if (m_chart.usualName.isEmpty()) return;
    QPolygonF line;
    for (std::size_t i = 0; i < m_chart.bars.size(); ++i) {
        const QRectF place = column(measure, i);
        line << QPointF(place.center().x(), place.bottom() - heightOf(measure, m_chart.bars[i].usual.value_or(0)));
    }
    painter.setPen(QPen(ui::kWarnEdge, std::max(2.0, measure.s(3.5))));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    painter.setBrush(ui::kSurface);
    painter.setPen(QPen(ui::kWarnEdge, std::max(1.5, measure.s(2.5))));
    for (const QPointF& point : line) painter.drawEllipse(point, measure.s(5), measure.s(5));
    painter.setPen(Qt::NoPen);
    // Named where no bar stands yet, so that it covers none.
    std::size_t at = m_chart.bars.size() - 1;
    while (at > 0 && m_chart.bars[at - 1].arrived == 0) --at;
    at = std::min(at + 1, m_chart.bars.size() - 1);
    const QRectF first = column(measure, at);
    const QRectF last = column(measure, m_chart.bars.size() - 1);
    const QRectF room = first.united(last);
    qreal highest = room.bottom();
    for (std::size_t i = at; i < m_chart.bars.size(); ++i) highest = std::min(highest, line[static_cast<qsizetype>(i)].y());
    const qreal y = std::max(highest - measure.y(40), room.top() - measure.y(26));
    ui::drawLine(painter, QRectF(room.left(), y, room.width(), measure.y(34)), m_chart.usualName, measure.label(16), ui::kWarn, kEnd);
}

}  // namespace owc::dashboard_view

#include "counter/dashboard/view/counters_card.h"

#include "assets/ui/badge.h"
#include "assets/ui/icons.h"
#include "assets/ui/text.h"

namespace owc::dashboard_view {

using dashboard_model::CounterState;
using dashboard_model::CounterTile;

namespace {

constexpr std::size_t kMost = 48;  ///< more desks than any centre has
constexpr qreal kTop = 62;
constexpr qreal kBottom = 556;
constexpr qreal kSide = 18;

bool isBusy(const CounterTile& tile) {
    return tile.token > 0 && tile.state != CounterState::Closed;
}

struct TileLook {
    QColor fill;
    QColor edge;
    Qt::PenStyle line = Qt::SolidLine;
};

TileLook lookOf(const CounterTile& tile) {
    switch (tile.state) {
        case CounterState::Called:
        case CounterState::Serving:
            return {ui::kMist, ui::kIndigo};
        case CounterState::Idle:
            return {ui::kSurface, ui::kOutline};
        case CounterState::Break:
            return {ui::kWarnTint, ui::kWarnEdge};
        case CounterState::Lost:
            return {ui::kStopTint, ui::kStop};
        case CounterState::Closed:
            break;
    }
    return {ui::kSurface, ui::kOutline, Qt::DashLine};
}

}  // namespace

class CounterKey : public QAbstractButton {
  public:
    explicit CounterKey(QWidget* parent) : QAbstractButton(parent) { setFocusPolicy(Qt::TabFocus); }

    void show(const CounterTile& tile, const QString& state, const QString& minutes, const QString& spoken) {
        setVisible(true);
        if (m_tile == tile && m_state == state && m_minutes == minutes) return;
        m_tile = tile;
        m_state = state;
        m_minutes = minutes;
        setObjectName(QStringLiteral("counter-%1").arg(tile.number));
        setAccessibleName(spoken);
        update();
    }
    [[nodiscard]] int number() const { return m_tile.number; }

  protected:
    void paintEvent(QPaintEvent*) override {
        const Measure measure(*this);
        const TileLook look = lookOf(m_tile);
        QPainter painter(this);
        prepare(painter, *this);
        const qreal line = isDown() ? 4 : std::max(1.5, measure.s(2));
        painter.setPen(QPen(look.edge, line, look.line));
        painter.setBrush(look.fill);
        painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), measure.s(14), measure.s(14));
        painter.setPen(Qt::NoPen);
        const qreal third = height() / 3.0;
        const qreal pad = measure.s(10);
        const QRectF inner = QRectF(rect()).adjusted(pad, 0, -pad, 0);
        const QRectF top(inner.left(), third * 0.08, inner.width(), third);
        ui::drawDigits(painter, top, QString::number(m_tile.number), measure.digits(25), ui::kInk, kStart);
        const qreal side = std::min(third, measure.s(30));
        QRectF corner(0, top.top() + (top.height() - side) / 2, side, side);
        if (painter.layoutDirection() == Qt::RightToLeft)
            corner.moveLeft(inner.left());
        else
            corner.moveRight(inner.right());
        paintCorner(painter, corner);
        const QRectF middle(inner.left(), third * 1.0, inner.width(), third);
        if (isBusy(m_tile) && m_tile.state != CounterState::Lost)
            ui::drawDigits(painter, middle, m_state, measure.digits(18), ui::kInk, kStart);
        else
            ui::drawLine(painter, middle, m_state, measure.label(17), ui::kInk, kStart);
        if (m_tile.state != CounterState::Closed)
            ui::drawLine(painter, QRectF(inner.left(), third * 1.93, inner.width(), third), m_minutes, measure.small(15), ui::kInk, kStart);
        paintFocus(painter, *this, measure, 14);
    }

  private:
    void paintCorner(QPainter& painter, const QRectF& corner) const {
        if (m_tile.state == CounterState::Lost)
            ui::drawIcon(painter, corner, QStringLiteral("state-link-down"), ui::kStop);
        else if (isBusy(m_tile))
            ui::drawBadge(painter, corner, m_tile.need);
        else if (m_tile.state == CounterState::Break)
            ui::drawIcon(painter, corner, QStringLiteral("state-not-now"), ui::kWarn);
        else if (m_tile.state == CounterState::Idle)
            ui::drawIcon(painter, corner, QStringLiteral("state-waiting"), ui::kInk2);
    }

    CounterTile m_tile;
    QString m_state;
    QString m_minutes;
};

CountersCard::CountersCard(dashboard_model::DashboardModel& model, QWidget* parent) : Card("counters", parent), m_model(model) {}

QString CountersCard::stateWords(const CounterTile& tile) const {
    switch (tile.state) {
        case CounterState::Closed:
            return tr("Closed");
        case CounterState::Idle:
            return tr("Idle");
        case CounterState::Break:
            return tr("Break");
        case CounterState::Lost:
            return tr("Lost");
        case CounterState::Called:
        case CounterState::Serving:
            break;
    }
    return QString::number(tile.token);
}

void CountersCard::refresh() {
    const auto& counters = m_model.picture().counters;
    const std::size_t shown = std::min(counters.size(), kMost);
    while (m_keys.size() < shown) {
        auto* key = new CounterKey(this);
        connect(key, &QAbstractButton::clicked, this, [this, key] {
            m_model.open({dashboard_model::PanelWish::Kind::Counter, key->number(), {}});
        });
        m_keys.push_back(key);
    }
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        if (i >= shown) {
            m_keys[i]->hide();
            continue;
        }
        const QString state = stateWords(counters[i]);
        const QString minutes = tr("%1 min").arg(ui::isolated(QString::number(counters[i].minutes)));
        m_keys[i]->show(counters[i], state, minutes, tr("Counter %1: %2, %3").arg(counters[i].number).arg(state, minutes));
    }
    setAccessibleName(tr("Counters") + QStringLiteral(": ") + m_model.picture().countersSum);
    if (shown != m_shown) {
        m_shown = shown;
        place();
    }
    if (m_sum == m_model.picture().countersSum) return;
    m_sum = m_model.picture().countersSum;
    update();
}

/// Four in a row as long as five rows are enough, then more and smaller ones.
void CountersCard::place() {
    const Measure measure(*this);
    const std::size_t columns = m_shown <= 20 ? 4 : m_shown <= 30 ? 5 : 6;
    const std::size_t rows = std::max<std::size_t>(5, (m_shown + columns - 1) / columns);
    const qreal gap = columns > 4 ? 6 : 9;
    const qreal wide = (width() / measure.x(1) - 2 * kSide + gap) / static_cast<qreal>(columns);
    const qreal high = (kBottom - kTop + gap) / static_cast<qreal>(rows);
    for (std::size_t i = 0; i < m_keys.size(); ++i)
        m_keys[i]->setGeometry(measure.box(width(), kSide + static_cast<qreal>(i % columns) * wide,
                                           kTop + static_cast<qreal>(i / columns) * high, wide - gap, high - gap).toRect());
}

void CountersCard::resizeEvent(QResizeEvent*) {
    place();
}

void CountersCard::paintEvent(QPaintEvent*) {
    const Measure measure(*this);
    QPainter painter(this);
    prepare(painter, *this);
    paintGround(painter, measure, tr("Counters"), m_sum);
    const qreal wide = width() / measure.x(1) - 48;
    ui::drawLine(painter, measure.box(width(), 24, 566, wide, 40), tr("Choose a counter to see or change its work"), measure.small(16),
                 ui::kInk2, kStart);
}

}  // namespace owc::dashboard_view

#include "counter/dashboard/view/dashboard_window.h"

#include <QKeyEvent>
#include <QPainter>

#include "assets/ui/badge.h"
#include "assets/ui/error_text.h"
#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/text.h"
#include "assets/ui/theme.h"
#include "counter/dashboard/view/act_panel.h"

namespace owc::dashboard_view {

using namespace dashboard_model;

namespace {

constexpr qreal kWidth = 1920;
constexpr qreal kHeight = 1080;
constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;  // of the reading direction
constexpr auto kEnd = Qt::AlignRight | Qt::AlignVCenter;

void card(QPainter& painter, const QRectF& box, const QColor& fill = ui::kSurface,
          const QColor& edge = ui::kHairline) {
    painter.setPen(QPen(edge, 2));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, 22, 22);
    painter.setPen(Qt::NoPen);
}

QString number(int value) {
    return ui::isolated(QString::number(value));
}

}  // namespace

DashboardWindow::DashboardWindow(DashboardModel& model, ui::LanguageSwitch& language)
    : m_model(model), m_language(language), m_acts(new ActPanel(model, this)) {
    setObjectName("dashboard");
    setWindowTitle("owc-dashboard");
    setFocusPolicy(Qt::StrongFocus);
    connect(&model, &DashboardModel::changed, this, &DashboardWindow::refresh);
    connect(&model, &DashboardModel::refused, this, [this](int code) {
        m_message = code == 0 ? QString() : ui::errorText(code);
        update();
    });
    connect(&language, &ui::LanguageSwitch::changed, this,
            [this] { m_model.setLanguage(ui::languageCode(m_language.current())); });
    connect(&m_minute, &QTimer::timeout, &model, &DashboardModel::refresh);
    m_minute.start(15'000);
}

void DashboardWindow::refresh() {
    setAccessibleName(tr("Managers' dashboard"));
    m_acts->refresh();
    setWindowTitle(titleOf(m_model.picture()) + (m_model.acts().asking() ? " asking" : ""));
    update();
}

void DashboardWindow::keyPressEvent(QKeyEvent* event) {
    if (event->isAutoRepeat()) return;
    if (event->key() == Qt::Key_F11)
        m_language.set(m_language.current() == ui::Language::Urdu ? ui::Language::English
                                                                  : ui::Language::Urdu);
    m_model.press(event->key());
}

void DashboardWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeActs();
}

void DashboardWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LayoutDirectionChange) placeActs();
    QWidget::changeEvent(event);
}

void DashboardWindow::placeActs() {
    const qreal scale = std::min(width() / kWidth, height() / kHeight);
    const QPointF origin((width() - kWidth * scale) / 2, (height() - kHeight * scale) / 2);
    const QRectF box = place(1440, 796, 456, 260);
    m_acts->setGeometry(QRectF(origin + box.topLeft() * scale, box.size() * scale).toRect());
}

QRectF DashboardWindow::place(qreal start, qreal y, qreal width, qreal height) const {
    return {layoutDirection() == Qt::RightToLeft ? kWidth - start - width : start, y, width, height};
}

void DashboardWindow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), ui::kGround);
    const qreal scale = std::min(width() / kWidth, height() / kHeight);
    painter.translate((width() - kWidth * scale) / 2, (height() - kHeight * scale) / 2);
    painter.scale(scale, scale);
    painter.setPen(Qt::NoPen);
    paintTop(painter);
    paintAlerts(painter);
    paintFigures(painter);
    paintArrivals(painter);
    paintServices(painter);
    paintCounters(painter);
    paintDevices(painter);
}

void DashboardWindow::paintTop(QPainter& painter) {
    const Picture& p = m_model.picture();
    painter.fillRect(QRectF(0, 0, kWidth, 76), ui::kNight);
    ui::drawIcon(painter, place(26, 16, 40, 44), "mark-window", Qt::white);
    ui::drawLine(painter, place(78, 0, 420, 76), p.centreName, ui::labelFont(22), Qt::white, kStart);
    ui::drawIcon(painter, place(1440, 26, 24, 24), p.connected ? "state-yes" : "state-link-down", Qt::white);
    ui::drawLine(painter, place(1474, 0, 160, 76), p.connected ? tr("Live") : tr("No connection"),
                 ui::labelFont(18), Qt::white, kStart);
    ui::drawDigits(painter, place(1630, 0, 150, 76), p.date, ui::digitFont(18), Qt::white, kEnd);
    ui::drawDigits(painter, place(1790, 0, 104, 76), p.clock, ui::digitFont(30), Qt::white, kEnd);
    const QString line = m_message.isEmpty() ? p.sentence : m_message;
    ui::drawLine(painter, place(28, 84, 1860, 66), line, ui::labelFont(34), ui::kInk, kStart);
}

void DashboardWindow::paintAlerts(QPainter& painter) {
    const auto& alerts = m_model.picture().alerts;
    card(painter, place(24, 164, 428, 616));
    ui::drawLine(painter, place(48, 172, 380, 52), tr("Needs you now"), ui::labelFont(20), ui::kInk, kStart);
    if (alerts.empty())
        ui::drawLine(painter, place(48, 240, 380, 50), tr("Nothing"), ui::smallFont(18), ui::kInk2, kStart);
    for (std::size_t i = 0; i < std::min<std::size_t>(alerts.size(), 3); ++i) {
        const qreal y = 232 + static_cast<qreal>(i) * 166;
        const Alert& alert = alerts[i];
        const QColor ink = alert.urgent ? ui::kStop : ui::kWarn;
        card(painter, place(48, y, 380, 150), alert.urgent ? ui::kStopTint : ui::kWarnTint, ink);
        ui::drawIcon(painter, place(64, y + 18, 34, 34), "state-attention", ink);
        ui::drawLines(painter, place(108, y + 8, 308, 74), alert.what, ui::labelFont(18), ui::kInk, 2,
                      kStart);
        ui::drawLines(painter, place(108, y + 80, 308, 62), alert.soWhat, ui::smallFont(17), ui::kInk, 2,
                      kStart);
    }
    if (alerts.size() > 3)
        ui::drawLine(painter, place(48, 728, 380, 44),
                     tr("and %1 more").arg(number(static_cast<int>(alerts.size()) - 3)), ui::smallFont(18),
                     ui::kInk2, kStart);
}

void DashboardWindow::paintFigures(QPainter& painter) {
    const Picture& p = m_model.picture();
    const auto tile = [&](qreal start, qreal width, const QString& label, const QString& figure,
                          const QString& more) {
        card(painter, place(start, 164, width, 172));
        ui::drawLine(painter, place(start + 24, 172, width - 48, 46), label, ui::labelFont(17), ui::kInk2,
                     kStart);
        ui::drawDigits(painter, place(start + 24, 216, width - 48, 72), figure, ui::digitFont(56), ui::kInk,
                       kStart);
        ui::drawLine(painter, place(start + 24, 288, width - 48, 42), more, ui::smallFont(17), ui::kInk,
                     kStart);
    };
    const bool full = p.inside >= p.capacity;
    tile(470, 286, tr("Inside now"), QString::number(p.inside),
         full ? tr("the hall is full (%1)").arg(number(p.capacity))
              : tr("room for %1 more").arg(number(p.capacity - p.inside)));
    tile(772, 206, tr("Longest wait"), QString::number(p.longestMinutes), tr("minutes"));
    tile(994, 206, tr("Promises kept"), p.promisesKept ? QString("%1%").arg(*p.promisesKept) : QString("–"),
         p.promisesKept ? tr("of first calls") : tr("nobody called yet"));
    tile(1216, 206, tr("Served today"), QString::number(p.served),
         tr("of %1 arrived").arg(number(p.arrived)));
}

void DashboardWindow::paintArrivals(QPainter& painter) {
    const Picture& p = m_model.picture();
    card(painter, place(470, 352, 952, 300));
    ui::drawLine(painter, place(494, 358, 520, 52), tr("People arriving, by hour"), ui::labelFont(20),
                 ui::kInk, kStart);
    ui::drawLine(painter, place(1014, 358, 384, 52),
                 tr("left early: %1, tokens voided: %2").arg(number(p.walkedOut), number(p.voided)),
                 ui::smallFont(16), ui::kInk2, kEnd);
    int first = 8, last = 16;
    for (int h = 0; h < 24; ++h) {
        if (p.arrivalsByHour[static_cast<std::size_t>(h)] == 0) continue;
        first = std::min(first, h);
        last = std::max(last, h);
    }
    const int most = std::max(4, *std::ranges::max_element(p.arrivalsByHour));
    const qreal step = 900.0 / (last - first + 1);
    // Time runs from the left in every language, as on a clock face of bars.
    const qreal left = place(496, 0, 900, 0).left();
    for (int h = first; h <= last; ++h) {
        const int count = p.arrivalsByHour[static_cast<std::size_t>(h)];
        const qreal x = left + (h - first) * step;
        const qreal height = 160.0 * count / most;
        const QRectF bar(x + step * 0.2, 604 - height, step * 0.6, height);
        if (count > 0) {
            painter.setPen(h == p.hour ? QPen(ui::kIndigo, 3, Qt::DashLine) : QPen(Qt::NoPen));
            painter.setBrush(h == p.hour ? QColor(ui::kSurface) : ui::kIndigo);
            painter.drawRect(bar);
            painter.setPen(Qt::NoPen);
            ui::drawDigits(painter, QRectF(x, 604 - height - 34, step, 30), QString::number(count),
                           ui::digitFont(17), ui::kInk);
        }
        ui::drawDigits(painter, QRectF(x, 610, step, 34), QString("%1:00").arg(h), ui::digitFont(15),
                       ui::kInk2);
    }
    painter.fillRect(QRectF(left, 604, 900, 2), ui::kHairline);
}

void DashboardWindow::paintServices(QPainter& painter) {
    const auto& services = m_model.picture().services;
    card(painter, place(470, 668, 952, 388));
    ui::drawLine(painter, place(494, 674, 400, 48), tr("Waiting, by service"), ui::labelFont(20), ui::kInk,
                 kStart);
    ui::drawLine(painter, place(900, 674, 500, 48), tr("bar: longest wait; black line: the promise"),
                 ui::smallFont(16), ui::kInk2, kEnd);
    for (std::size_t i = 0; i < std::min<std::size_t>(services.size(), 9); ++i) {
        const ServiceLine& line = services[i];
        const qreal y = 724 + static_cast<qreal>(i) * 36;
        ui::drawBadge(painter, place(496, y + 2, 26, 31), line.need);
        ui::drawLine(painter, place(536, y, 260, 36), line.name, ui::smallFont(17), ui::kInk, kStart);
        ui::drawDigits(painter, place(800, y, 60, 36), QString::number(line.waiting), ui::digitFont(20),
                       ui::kInk, kEnd);
        const int limit = std::max(2 * line.promiseMinutes, std::max(line.longestMinutes, 1));
        painter.setBrush(ui::kMist);
        painter.drawRoundedRect(place(880, y + 10, 400, 16), 8, 8);
        if (line.longestMinutes > 0) {
            painter.setBrush(line.late() ? ui::kStop : ui::kIndigo);
            painter.drawRoundedRect(
                place(880, y + 10, std::max(10.0, 400.0 * line.longestMinutes / limit), 16), 8, 8);
        }
        painter.fillRect(place(880 + 400.0 * line.promiseMinutes / limit - 2, y + 5, 4, 26), ui::kInk);
        ui::drawLine(painter, place(1290, y, 112, 36), tr("%1 min").arg(number(line.longestMinutes)),
                     ui::labelFont(16), line.late() ? ui::kStop : ui::kInk, kEnd);
    }
}

void DashboardWindow::paintCounters(QPainter& painter) {
    card(painter, place(1440, 164, 456, 616));
    ui::drawLine(painter, place(1464, 172, 400, 52), tr("Counters"), ui::labelFont(20), ui::kInk, kStart);
    const auto& counters = m_model.picture().counters;
    for (std::size_t i = 0; i < std::min<std::size_t>(counters.size(), 20); ++i) {
        const CounterTile& c = counters[i];
        const QRectF box =
            place(1460 + static_cast<qreal>(i % 4) * 106, 230 + static_cast<qreal>(i / 4) * 108, 98, 98);
        const bool busy = c.state == CounterState::Called || c.state == CounterState::Serving;
        const bool lost = c.state == CounterState::Lost;
        card(painter, box,
             lost   ? ui::kWarnTint
             : busy ? ui::kMist
                    : ui::kSurface,
             lost   ? ui::kWarnEdge
             : busy ? ui::kIndigo
                    : ui::kOutline);
        ui::drawDigits(painter, QRectF(box.left() + 8, box.top() + 4, 50, 34), QString::number(c.number),
                       ui::digitFont(22), ui::kInk);
        if (busy) ui::drawBadge(painter, QRectF(box.right() - 34, box.top() + 6, 25, 29), c.need);
        QString words = tr("Closed");
        if (c.state == CounterState::Idle) words = tr("Idle");
        if (lost) words = tr("Lost");
        if (busy)
            ui::drawDigits(painter, QRectF(box.left() + 4, box.top() + 38, 90, 30), QString::number(c.token),
                           ui::digitFont(18), ui::kInk);
        else
            ui::drawLine(painter, QRectF(box.left() + 4, box.top() + 38, 90, 30), words, ui::labelFont(16),
                         ui::kInk);
        if (c.state != CounterState::Closed)
            ui::drawLine(painter, QRectF(box.left() + 4, box.top() + 66, 90, 28),
                         tr("%1 min").arg(number(c.minutes)), ui::smallFont(14), ui::kInk);
    }
}

void DashboardWindow::paintDevices(QPainter& painter) {
    const auto& devices = m_model.picture().devices;
    card(painter, place(24, 796, 428, 260));
    ui::drawLine(painter, place(48, 802, 380, 46), tr("Devices"), ui::labelFont(20), ui::kInk, kStart);
    for (std::size_t i = 0; i < std::min<std::size_t>(devices.size(), 6); ++i) {
        const DeviceLine& d = devices[i];
        const qreal y = 848 + static_cast<qreal>(i) * 34;
        const bool good = d.online && d.condition.isEmpty() && !d.visitorCalls;
        ui::drawIcon(painter, place(50, y + 6, 22, 22), good ? "state-yes" : "state-attention",
                     good ? ui::kGood : ui::kWarn);
        ui::drawDigits(painter, place(84, y, 150, 34), d.name, ui::smallFont(16), ui::kInk, kStart);
        ui::drawLine(painter, place(238, y, 192, 34),
                     !d.online              ? tr("not heard")
                     : d.visitorCalls       ? tr("calls for staff")
                     : d.condition.isEmpty() ? tr("ready")
                                             : d.condition,
                     ui::labelFont(16), ui::kInk, kEnd);
    }
}

}  // namespace owc::dashboard_view

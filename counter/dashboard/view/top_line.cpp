#include "counter/dashboard/view/top_line.h"

#include <QEvent>
#include <utility>

#include "assets/ui/icons.h"
#include "assets/ui/text.h"

namespace owc::dashboard_view {

using namespace std::chrono_literals;

namespace {

constexpr domain::Duration kFresh = 1500ms;  ///< three heartbeats

}  // namespace

LiveLabel::LiveLabel(dashboard_model::DashboardModel& model, QWidget* parent) : QWidget(parent), m_model(model) {
    setObjectName("live");
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&m_second, &QTimer::timeout, this, &LiveLabel::refresh);
    m_second.start(1000);
    refresh();
}

void LiveLabel::refresh() {
    const dashboard_model::LinkAge age = m_model.age();
    const qint64 ms = age.sinceHeard ? age.sinceHeard->count() : 0;
    QString text;
    const bool late = age.connected && ms > kFresh.count();
    if (!age.connected)
        text = !age.sinceHeard ? tr("No link yet")
               : ms < 60'000  ? tr("No link for %1 s").arg(ui::isolated(QString::number(ms / 1000)))
                              : tr("No link for %1 min").arg(ui::isolated(QString::number(ms / 60'000)));
    else if (late)
        text = tr("Last heard %1 s ago").arg(ui::isolated(QString::number(ms / 1000)));
    else
        text = tr("Live, %1 s ago").arg(ui::isolated(QString::number(static_cast<double>(ms) / 1000, 'f', 1)));
    if (text == m_text) return;
    m_text = text;
    m_lost = !age.connected;
    m_late = late;
    setAccessibleName(text);
    update();
}

void LiveLabel::paintEvent(QPaintEvent*) {
    const Measure measure(*this);
    QPainter painter(this);
    prepare(painter, *this);
    painter.fillRect(rect(), ui::kNight);
    const QRectF all(rect());
    if (m_lost) {
        painter.setBrush(ui::kStop);
        painter.drawRoundedRect(all.adjusted(0, measure.y(12), 0, -measure.y(12)), measure.s(12), measure.s(12));
    }
    const QColor ink = m_late ? ui::kMarigold : QColor(Qt::white);
    const qreal side = measure.s(24);
    const qreal pad = measure.s(12);
    const QRectF words = all.adjusted(pad, 0, -pad, 0);
    const bool rtl = painter.layoutDirection() == Qt::RightToLeft;
    const QRectF ink2 = ui::drawLine(painter, rtl ? words.adjusted(0, 0, -side - pad, 0) : words.adjusted(side + pad, 0, 0, 0), m_text,
                                     measure.label(17), ink, kEnd);
    const qreal x = rtl ? ink2.right() + measure.s(10) : ink2.left() - measure.s(10) - side;
    ui::drawIcon(painter, QRectF(x, all.center().y() - side / 2, side, side), m_lost ? "state-link-down" : "state-yes", ink);
}

TopLine::TopLine(dashboard_model::DashboardModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_live(new LiveLabel(model, this)) {
    setObjectName("topLine");
}

void TopLine::refresh() {
    const auto& picture = m_model.picture();
    if (std::exchange(m_linked, m_model.age().connected) != m_model.age().connected) m_live->refresh();
    if (m_name == picture.centreName && m_today == picture.today && m_clock == picture.clock) return;
    m_name = picture.centreName;
    m_today = picture.today;
    m_clock = picture.clock;
    setAccessibleName(QStringLiteral("%1, %2, %3").arg(m_name, m_today, m_clock));
    update();
}

void TopLine::place() {
    const Measure measure(*this);
    m_live->setGeometry(measure.box(width(), 1230, 0, 340, 76).toRect());
}

void TopLine::resizeEvent(QResizeEvent*) {
    place();
}

void TopLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LayoutDirectionChange) place();
    QWidget::changeEvent(event);
}

void TopLine::paintEvent(QPaintEvent*) {
    const Measure measure(*this);
    QPainter painter(this);
    prepare(painter, *this);
    painter.fillRect(rect(), ui::kNight);
    ui::drawIcon(painter, measure.box(width(), 26, 16, 40, 44), QStringLiteral("mark-window"), Qt::white);
    ui::drawLine(painter, measure.box(width(), 78, 0, 900, 76), m_name, measure.label(22), Qt::white, kStart);
    ui::drawLine(painter, measure.box(width(), 1580, 0, 196, 76), m_today, measure.small(17), Qt::white, kEnd);
    ui::drawDigits(painter, measure.box(width(), 1784, 0, 110, 76), m_clock, measure.digits(28), Qt::white, kEnd);
}

SentenceLine::SentenceLine(QWidget* parent) : QWidget(parent) {
    setObjectName("sentence");
}

void SentenceLine::show(const QString& sentence, const QString& refusal) {
    if (m_sentence == sentence && m_refusal == refusal) return;
    m_sentence = sentence;
    m_refusal = refusal;
    setAccessibleName(refusal.isEmpty() ? sentence : refusal);
    update();
}

void SentenceLine::paintEvent(QPaintEvent*) {
    const Measure measure(*this);
    QPainter painter(this);
    prepare(painter, *this);
    const QRectF line(rect());
    if (m_refusal.isEmpty()) {
        ui::drawLine(painter, line, m_sentence, measure.label(34), ui::kInk, kStart);
        return;
    }
    paintCard(painter, line.adjusted(0, 2, 0, -2), measure, ui::kStopTint, ui::kStop, 14);
    const qreal side = measure.s(36);
    const bool rtl = painter.layoutDirection() == Qt::RightToLeft;
    const QRectF icon(rtl ? line.right() - side - measure.s(16) : measure.s(16), line.center().y() - side / 2, side, side);
    ui::drawIcon(painter, icon, QStringLiteral("state-attention"), ui::kStop);
    const qreal past = side + measure.s(32);
    ui::drawLine(painter, rtl ? line.adjusted(16, 0, -past, 0) : line.adjusted(past, 0, -16, 0), m_refusal, measure.label(24), ui::kStop, kStart);
}

}  // namespace owc::dashboard_view

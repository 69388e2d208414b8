#include "counter/dashboard/view/waiting_card.h"

#include "assets/ui/badge.h"
#include "assets/ui/icons.h"
#include "assets/ui/text.h"

namespace owc::dashboard_view {

using dashboard_model::ServiceLine;

namespace {

constexpr qreal kTop = 58;
constexpr qreal kPitch = 47;
constexpr qreal kRow = 46;
// Within a row, from its start: badge, name, count, bar, minutes.
constexpr qreal kName = 58;
constexpr qreal kNameWide = 240;
constexpr qreal kCount = 300;
constexpr qreal kCountWide = 68;
constexpr qreal kBar = 384;
constexpr qreal kMinutesWide = 136;

}  // namespace

class ServiceRow : public QAbstractButton {
  public:
    explicit ServiceRow(QWidget* parent) : QAbstractButton(parent) { setFocusPolicy(Qt::TabFocus); }

    /// @param most  minutes at the end of the bar; one scale for all rows
    void show(const ServiceLine& line, int most, const QString& spoken, const QString& minutes) {
        setVisible(true);
        if (m_line == line && m_most == most && accessibleName() == spoken) return;
        m_line = line;
        m_most = most;
        m_minutes = minutes;
        setObjectName("service-" + line.id);
        setAccessibleName(spoken);
        update();
    }
    [[nodiscard]] const QString& service() const { return m_line.id; }

  protected:
    void paintEvent(QPaintEvent*) override {
        const Measure measure(*this);
        QPainter painter(this);
        prepare(painter, *this);
        if (underMouse() || isDown()) paintCard(painter, rect(), measure, ui::kGround, ui::kOutline, 12);
        const qreal wide = width() / measure.x(1);
        ui::drawBadge(painter, measure.box(width(), 6, 3, 36, 40), m_line.need);
        ui::drawLine(painter, measure.box(width(), kName, 0, kNameWide, kRow), m_line.name, measure.label(17), ui::kInk, kStart);
        ui::drawDigits(painter, measure.box(width(), kCount, 0, kCountWide, kRow), QString::number(m_line.waiting), measure.digits(24),
                       ui::kInk, kEnd);
        paintBar(painter, measure, wide - kBar - kMinutesWide - 12);
        const QColor ink = m_line.late() ? ui::kStop : ui::kInk;
        const QRectF minutes = ui::drawLine(painter, measure.box(width(), wide - kMinutesWide + 28, 0, kMinutesWide - 34, kRow),
                                            m_minutes, measure.label(17), ink, kEnd);
        if (m_line.late() || m_line.stopped) {
            const qreal side = measure.s(22);
            const qreal gap = measure.s(10);
            const qreal x = painter.layoutDirection() == Qt::RightToLeft ? minutes.right() + gap : minutes.left() - gap - side;
            ui::drawIcon(painter, QRectF(x, (height() - side) / 2, side, side), m_line.late() ? "state-attention" : "state-not-now",
                         m_line.late() ? ui::kStop : ui::kWarn);
        }
        paintFocus(painter, *this, measure, 12);
    }
    bool event(QEvent* event) override {
        if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) update();
        return QAbstractButton::event(event);
    }

  private:
    void paintBar(QPainter& painter, const Measure& measure, qreal wide) const {
        const QRectF track = measure.box(width(), kBar, 15, wide, 16);
        const qreal round = track.height() / 2;
        painter.setBrush(ui::kMist);
        painter.drawRoundedRect(track, round, round);
        const bool rtl = painter.layoutDirection() == Qt::RightToLeft;
        const auto along = [&](int minutes) { return track.width() * minutes / m_most; };
        if (m_line.longestMinutes > 0) {
            QRectF bar = track;
            bar.setWidth(std::max(2 * round, along(m_line.longestMinutes)));
            if (rtl) bar.moveRight(track.right());
            painter.setBrush(m_line.late() ? ui::kStop : ui::kIndigo);
            painter.drawRoundedRect(bar, round, round);
        }
        const qreal mark = rtl ? track.right() - along(m_line.promiseMinutes) : track.left() + along(m_line.promiseMinutes);
        const qreal thick = std::max(3.0, measure.s(4));
        painter.fillRect(QRectF(mark - thick / 2, track.top() - measure.y(8), thick, track.height() + measure.y(16)), ui::kInk);
    }

    ServiceLine m_line;
    QString m_minutes;
    int m_most = 1;
};

WaitingCard::WaitingCard(dashboard_model::DashboardModel& model, QWidget* parent) : Card("waiting", parent), m_model(model) {
    for (ServiceRow*& row : m_rows) {
        row = new ServiceRow(this);
        row->hide();
        connect(row, &QAbstractButton::clicked, this, [this, made = row] {
            m_model.open({dashboard_model::PanelWish::Kind::Service, 0, made->service()});
        });
    }
}

QString WaitingCard::restWords() const {
    const auto& services = m_model.picture().services;
    if (services.size() <= kRows) return {};
    QStringList all;
    bool late = false;
    for (std::size_t i = kRows; i < services.size(); ++i) {
        all << QStringLiteral("%1 %2").arg(services[i].name, ui::isolated(QString::number(services[i].waiting)));
        late = late || services[i].late();
    }
    const QString words = all.join(QStringLiteral(" · "));
    return late ? tr("%1: not all within promise").arg(words) : tr("%1: all within promise").arg(words);
}

void WaitingCard::refresh() {
    const auto& services = m_model.picture().services;
    int most = 1;
    for (const ServiceLine& line : services) most = std::max({most, line.longestMinutes, line.promiseMinutes});
    most += std::max(1, most / 8);  // so that a mark or a bar never ends with the track
    for (std::size_t i = 0; i < kRows; ++i) {
        if (i >= services.size()) {
            m_rows.at(i)->hide();
            continue;
        }
        const ServiceLine& line = services[i];
        m_rows.at(i)->show(line, most,
                           tr("%1: %2 waiting, longest %3 min, promise %4 min")
                               .arg(line.name).arg(line.waiting).arg(line.longestMinutes).arg(line.promiseMinutes),
                           tr("%1 min").arg(ui::isolated(QString::number(line.longestMinutes))));
    }
    setAccessibleName(tr("Waiting, by service"));
    const QString rest = restWords();
    if (rest == m_rest) return;
    m_rest = rest;
    update();
}

void WaitingCard::resizeEvent(QResizeEvent*) {
    const Measure measure(*this);
    const qreal wide = width() / measure.x(1) - 36;
    for (std::size_t i = 0; i < kRows; ++i)
        m_rows.at(i)->setGeometry(measure.box(width(), 18, kTop + static_cast<qreal>(i) * kPitch, wide, kRow).toRect());
}

void WaitingCard::paintEvent(QPaintEvent*) {
    const Measure measure(*this);
    QPainter painter(this);
    prepare(painter, *this);
    paintGround(painter, measure, tr("Waiting, by service"), tr("Bar: longest wait now. Black line: the promise"));
    if (m_rest.isEmpty()) return;
    const qreal wide = width() / measure.x(1) - 48;
    ui::drawLine(painter, measure.box(width(), 24, kTop + kRows * kPitch + 2, wide, 38), m_rest, measure.small(16), ui::kInk2, kStart);
}

}  // namespace owc::dashboard_view

#include "counter/dashboard/view/alerts_card.h"

#include "assets/ui/icons.h"
#include "assets/ui/text.h"

namespace owc::dashboard_view {

using dashboard_model::Alert;
using dashboard_model::AlertKind;

namespace {

constexpr qreal kTop = 54;
constexpr qreal kPitch = 178;
constexpr qreal kRow = 172;
constexpr qreal kKeyHeight = 46;
constexpr qreal kWordsStart = 62;

QString iconOf(AlertKind kind) {
    switch (kind) {
        case AlertKind::ManagerCalled:
        case AlertKind::VisitorCalls:
            return QStringLiteral("act-staff");
        case AlertKind::NoPaper:
        case AlertKind::Printer:
            return QStringLiteral("state-paper-out");
        case AlertKind::Scanner:
            return QStringLiteral("thing-scan");
        case AlertKind::NoCounter:
        case AlertKind::Late:
            return QStringLiteral("state-waiting");
        case AlertKind::HallOver:
            return QStringLiteral("thing-people");
        case AlertKind::CounterLost:
        case AlertKind::DeviceSilent:
            return QStringLiteral("state-link-down");
        case AlertKind::Notices:
            return QStringLiteral("state-called");
        case AlertKind::Intake:
        case AlertKind::ServiceStopped:
            return QStringLiteral("state-not-now");
        case AlertKind::StorageFull:
        case AlertKind::LogBehind:
        case AlertKind::ClockDoubted:
        case AlertKind::Restored:
        case AlertKind::NoShows:
        case AlertKind::DiskLow:
        case AlertKind::BackupFailed:
        case AlertKind::BackupOld:
        case AlertKind::OddCheck:
        case AlertKind::KioskBarred:
        case AlertKind::CashLow:
        case AlertKind::PayoutUnsettled:
        case AlertKind::CashShort:
        case AlertKind::RegistryOdd:
            break;
    }
    return QStringLiteral("state-attention");
}

}  // namespace

class AlertRow : public QWidget {
  public:
    explicit AlertRow(QWidget* parent) : QWidget(parent), key(new KeyButton(this)) {}

    void show(const Alert& alert, bool busy) {
        key->setFace("do-" + alert.name, alert.button, KeyButton::Look::Main, busy);
        key->setAccessibleDescription(alert.what + QLatin1Char(' ') + alert.soWhat);
        setVisible(true);
        if (m_shown && m_alert == alert) return;
        m_shown = true;
        m_alert = alert;
        setObjectName("alert-" + alert.name);
        setAccessibleName(alert.what + QLatin1Char(' ') + alert.soWhat);
        place();
        update();
    }
    [[nodiscard]] const Alert& alert() const { return m_alert; }

    void place() {
        const Measure measure(*this);
        const qreal widest = width() / measure.x(1) - kWordsStart - 14;
        const qreal wanted = std::min(key->wantedWidth(measure) / measure.x(1), widest);
        key->setGeometry(measure.box(width(), kWordsStart, kRow - kKeyHeight - 8, wanted, kKeyHeight).toRect());
    }

    KeyButton* const key;

  protected:
    void resizeEvent(QResizeEvent*) override { place(); }
    void changeEvent(QEvent* event) override {
        if (event->type() == QEvent::LayoutDirectionChange) place();
        QWidget::changeEvent(event);
    }
    void paintEvent(QPaintEvent*) override {
        const Measure measure(*this);
        const QColor ink = m_alert.urgent ? ui::kStop : ui::kWarn;
        QPainter painter(this);
        prepare(painter, *this);
        paintCard(painter, rect(), measure, m_alert.urgent ? ui::kStopTint : ui::kWarnTint,
                  m_alert.urgent ? ui::kStop : ui::kWarnEdge, 18);
        const QRectF icon = measure.box(width(), 14, 12, 36, 36);
        ui::drawIcon(painter, icon, iconOf(m_alert.kind), ink);
        const qreal wide = width() / measure.x(1) - kWordsStart - 14;
        const QRectF words = measure.box(width(), kWordsStart, 12, wide, 102);
        const QRectF what = ui::drawLines(painter, QRectF(words.topLeft(), QSizeF(words.width(), words.height() * 0.54)), m_alert.what,
                                          measure.label(18), ui::kInk, 2, Qt::AlignLeft | Qt::AlignTop);
        QRectF soWhat = words;
        soWhat.setTop(what.bottom() + measure.y(11));
        ui::drawLines(painter, soWhat, m_alert.soWhat, measure.small(16), ui::kInk, 2, Qt::AlignLeft | Qt::AlignTop);
    }

  private:
    Alert m_alert;
    bool m_shown = false;
};

AlertsCard::AlertsCard(dashboard_model::DashboardModel& model, QWidget* parent) : Card("alerts", parent), m_model(model) {
    for (AlertRow*& row : m_rows) {
        row = new AlertRow(this);
        row->hide();
        // What she aimed at is what stood there when she pressed.
        connect(row->key, &QAbstractButton::pressed, this, [this, made = row] { m_aimedAt = made->alert(); });
        connect(row->key, &QAbstractButton::clicked, this, [this, made = row] {
            if (made->alert().name == m_aimedAt.name && made->alert().button == m_aimedAt.button)
                m_model.pressAlert(m_aimedAt.name);
        });
    }
}

void AlertsCard::refresh() {
    const auto& alerts = m_model.picture().alerts;
    for (std::size_t i = 0; i < kShown; ++i) {
        if (i < alerts.size())
            m_rows.at(i)->show(alerts[i], m_model.busyWith(alerts[i].name));
        else
            m_rows.at(i)->hide();
    }
    setAccessibleName(tr("Needs you now"));
    if (alerts == m_alerts) return;
    m_alerts = alerts;
    update();
}

void AlertsCard::resizeEvent(QResizeEvent*) {
    const Measure measure(*this);
    const qreal wide = width() / measure.x(1) - 36;
    for (std::size_t i = 0; i < kShown; ++i)
        m_rows.at(i)->setGeometry(measure.box(width(), 18, kTop + static_cast<qreal>(i) * kPitch, wide, kRow).toRect());
}

void AlertsCard::paintEvent(QPaintEvent*) {
    const Measure measure(*this);
    QPainter painter(this);
    prepare(painter, *this);
    paintGround(painter, measure, tr("Needs you now"));
    const qreal wide = width() / measure.x(1) - 48;
    if (m_alerts.empty()) {
        ui::drawIcon(painter, measure.box(width(), 24, 78, 44, 44), QStringLiteral("state-yes"), ui::kGood);
        ui::drawLine(painter, measure.box(width(), 80, 74, wide - 56, 52), tr("Nothing needs you now"), measure.label(18), ui::kGood, kStart);
    }
    if (m_alerts.size() > kShown)
        ui::drawLine(painter, measure.box(width(), 24, 584, wide, 28),
                     tr("and %1 more").arg(ui::isolated(QString::number(m_alerts.size() - kShown))), measure.label(16), ui::kInk2, kStart);
}

}  // namespace owc::dashboard_view

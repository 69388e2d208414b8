#include "counter/dashboard/view/dashboard_window.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>

#include "assets/ui/error_text.h"
#include "counter/dashboard/view/act_panel.h"
#include "counter/dashboard/view/alerts_card.h"
#include "counter/dashboard/view/counters_card.h"
#include "counter/dashboard/view/detail_panel.h"
#include "counter/dashboard/view/devices_card.h"
#include "counter/dashboard/view/figures.h"
#include "counter/dashboard/view/top_line.h"
#include "counter/dashboard/view/waiting_card.h"

namespace owc::dashboard_view {

using namespace dashboard_model;

namespace {

// Start and width of the four figures, in units.
constexpr std::array<std::pair<qreal, qreal>, 4> kKpis{{{470, 286}, {772, 206}, {994, 206}, {1216, 206}}};

}  // namespace

DashboardWindow::DashboardWindow(DashboardModel& model, ui::LanguageSwitch& language)
    : m_model(model),
      m_language(language),
      m_top(new TopLine(model, this)),
      m_sentence(new SentenceLine(this)),
      m_alerts(new AlertsCard(model, this)),
      m_devices(new DevicesCard(model, this)),
      m_arrivals(new ArrivalsCard("arrivals", this)),
      m_waiting(new WaitingCard(model, this)),
      m_counters(new CountersCard(model, this)),
      m_acts(new ActPanel(model, this)),
      m_panel(new DetailPanel(model, this)) {
    setObjectName("dashboard");
    setWindowTitle("owc-dashboard");
    setFocusPolicy(Qt::StrongFocus);
    for (std::size_t i = 0; i < kKpis.size(); ++i) m_kpis.push_back(new KpiCard({}, this));
    connect(&model, &DashboardModel::changed, this, &DashboardWindow::refresh);
    connect(&model, &DashboardModel::refused, this, [this](int code) {
        m_refusal = code == 0 ? QString() : ui::errorText(code);
        refresh();
    });
    connect(&language, &ui::LanguageSwitch::changed, this,
            [this] { m_model.setLanguage(ui::languageCode(m_language.current())); });
    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        m_model.refresh();
        awaitTheNextQuarterMinute();
    });
    awaitTheNextQuarterMinute();
    setFocus();
    m_model.refresh();
}

/// The clock turns with the minute; waits, which begin at any second, are never more than 15 s behind.
void DashboardWindow::awaitTheNextQuarterMinute() {
    constexpr int kQuarter = 15'000;
    m_clock.start(kQuarter - static_cast<int>(m_model.now().time_since_epoch().count() % kQuarter) + 50);
}

void DashboardWindow::refresh() {
    const Picture& picture = m_model.picture();
    setAccessibleName(tr("Managers' dashboard"));
    m_top->refresh();
    m_sentence->show(picture.sentence, m_refusal);
    m_alerts->refresh();
    m_devices->refresh();
    for (std::size_t i = 0; i < m_kpis.size() && i < picture.kpis.size(); ++i) {
        m_kpis[i]->setObjectName(picture.kpis[i].name);
        m_kpis[i]->show(picture.kpis[i]);
    }
    m_arrivals->show(picture);
    m_waiting->refresh();
    m_counters->refresh();
    m_acts->refresh();
    m_panel->refresh();
    showTitle();
}

void DashboardWindow::showTitle() {
    const QString title = titleOf(m_model.picture()) + (m_model.acts().asking() ? " asking" : "");
    if (title != windowTitle()) setWindowTitle(title);
}

void DashboardWindow::keyPressEvent(QKeyEvent* event) {
    if (event->isAutoRepeat()) return;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* button = qobject_cast<QAbstractButton*>(focusWidget());
    if (enter && button && button->isVisible() && !m_model.acts().takesEnter()) return button->click();
    if (event->key() == Qt::Key_F11)
        m_language.set(m_language.current() == ui::Language::Urdu ? ui::Language::English : ui::Language::Urdu);
    m_model.press(event->key());
}

void DashboardWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeCards();
}

void DashboardWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LayoutDirectionChange) placeCards();
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LanguageChange)
        for (auto* part : findChildren<QWidget*>()) part->update();
    QWidget::changeEvent(event);
}

void DashboardWindow::placeCards() {
    const Measure measure(*this);
    const auto put = [&](QWidget* card, qreal start, qreal y, qreal wide, qreal high) {
        card->setGeometry(measure.box(width(), start, y, wide, high).toRect());
        QResizeEvent again(card->size(), card->size());  // what lies in it mirrors even when its size stays
        QCoreApplication::sendEvent(card, &again);
    };
    put(m_top, 0, 0, 1920, 76);
    put(m_sentence, 28, 84, 1864, 68);
    put(m_alerts, 24, 164, 428, 616);
    put(m_devices, 24, 796, 428, 260);
    for (std::size_t i = 0; i < m_kpis.size(); ++i) put(m_kpis[i], kKpis.at(i).first, 164, kKpis.at(i).second, 172);
    put(m_arrivals, 470, 352, 952, 300);
    put(m_waiting, 470, 668, 952, 388);
    put(m_counters, 1440, 164, 456, 616);
    put(m_acts, 1440, 796, 456, 260);
    put(m_panel, 1440, 164, 456, 892);
}

void DashboardWindow::paintEvent(QPaintEvent* event) {
    QPainter(this).fillRect(event->rect(), ui::kGround);
}

}  // namespace owc::dashboard_view

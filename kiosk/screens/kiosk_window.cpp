#include "kiosk/screens/kiosk_window.h"

#include <QPainter>

#include "assets/ui/fixed_bar.h"
#include "assets/ui/kiosk_control.h"
#include "assets/ui/theme.h"
#include "assets/ui/top_bar.h"
#include "kiosk/screens/closed_page.h"
#include "kiosk/screens/cnic_page.h"
#include "kiosk/screens/language_page.h"
#include "kiosk/screens/need_page.h"
#include "kiosk/screens/priority_page.h"
#include "kiosk/screens/slip_page.h"
#include "kiosk/screens/token_page.h"
#include "kiosk/screens/trouble_page.h"
#include "kiosk/screens/waiting_page.h"
#include "kiosk/screens/warning_overlay.h"
#include "kiosk/screens/window_title.h"
#include "queue-server/domain/languages.h"

namespace owc::screens {
namespace {

constexpr QRectF kHead{0, 0, 1080, 124};
constexpr QRectF kFoot{0, 1708, 1080, 212};

ui::Language shownLanguage(domain::Language language) {
    const std::string_view code = domain::languageCode(language);
    return ui::languageFromCode(QLatin1String(code.data(), static_cast<qsizetype>(code.size())))
        .value_or(ui::Language::Urdu);
}

/// The step of the journey a screen belongs to; none where there is no head.
std::optional<int> stepOf(flow::Screen screen) {
    switch (screen) {
        case flow::Screen::Closed:
        case flow::Screen::Language:
            return std::nullopt;
        case flow::Screen::Need:
            return 0;
        case flow::Screen::Cnic:
            return 1;
        case flow::Screen::Priority:
            return 2;
        case flow::Screen::Issuing:
        case flow::Screen::Trouble:
        case flow::Screen::Token:
        case flow::Screen::Slip:
            return 3;
    }
    return std::nullopt;
}

bool hasBack(flow::Screen screen) {
    return screen == flow::Screen::Need || screen == flow::Screen::Cnic || screen == flow::Screen::Priority;
}

}  // namespace

KioskWindow::KioskWindow(ui::LanguageSwitch& language, QWidget* parent)
    : QWidget(parent),
      m_language(language),
      m_panel(new QWidget(this)),
      m_stack(new QStackedWidget(m_panel)),
      m_topBar(new ui::TopBar(m_panel)),
      m_bar(new ui::FixedBar(m_panel)),
      m_warning(new WarningOverlay(m_panel)) {
    setObjectName(QStringLiteral("kioskWindow"));
    addPage(flow::Screen::Closed, new ClosedPage(m_stack));
    addPage(flow::Screen::Language, new LanguagePage(m_stack));
    addPage(flow::Screen::Need, new NeedPage(m_stack));
    addPage(flow::Screen::Cnic, new CnicPage(m_stack));
    addPage(flow::Screen::Priority, new PriorityPage(m_stack));
    addPage(flow::Screen::Issuing, new WaitingPage(m_stack));
    addPage(flow::Screen::Trouble, new TroublePage(m_stack));
    addPage(flow::Screen::Token, new TokenPage(m_stack));
    addPage(flow::Screen::Slip, new SlipPage(m_stack));
    // Their functions are not part of this kiosk, and an unused slot stays empty.
    for (const auto slot :
         {ui::FixedBar::Slot::Listen, ui::FixedBar::Slot::EasierView, ui::FixedBar::Slot::CallStaff})
        m_bar->setSlotVisible(slot, false);
    connect(m_bar, &ui::FixedBar::back, this, [this] { emit touched(flow::Back{}); });
    connect(m_warning, &WarningOverlay::touched, this, &KioskWindow::touched);
    connect(&m_language, &ui::LanguageSwitch::changed, this, &KioskWindow::showCentreName);
    takeNoKeys();
    present(flow::State{}, {});
}

void KioskWindow::addPage(flow::Screen screen, Page* page) {
    m_pages[screen] = page;
    m_stack->addWidget(page);
    connect(page, &Page::touched, this, &KioskWindow::touched);
}

void KioskWindow::setCatalogue(const Catalogue& catalogue) {
    m_catalogue = catalogue;
    for (const auto& [screen, page] : m_pages) page->setCatalogue(catalogue);
    takeNoKeys();
    showCentreName();
}

void KioskWindow::takeNoKeys() {
    // A kiosk has no keyboard; a focus ring would look like something to touch first.
    for (auto* control : findChildren<ui::KioskControl*>()) control->setFocusPolicy(Qt::NoFocus);
}

void KioskWindow::present(const flow::State& state, flow::Moment now) {
    m_language.set(shownLanguage(state.language));
    Page* page = m_pages.at(state.screen);
    page->present(state);
    if (m_stack->currentWidget() != page) {
        // Nothing typed or told may wait behind another screen.
        if (auto* left = qobject_cast<Page*>(m_stack->currentWidget())) left->present(flow::State{});
        m_stack->setCurrentWidget(page);
    }
    presentBars(state.screen);
    m_warning->setSecondsLeft(flow::secondsLeft(state, now));
    m_warning->setVisible(state.warning);
    setWindowTitle(titleFor(state));
}

void KioskWindow::clearPersonal() {
    for (const auto& [screen, page] : m_pages) page->present(flow::State{});
}

void KioskWindow::presentBars(flow::Screen screen) {
    const std::optional<int> step = stepOf(screen);
    m_topBar->setVisible(step.has_value());
    m_topBar->setStep(step.value_or(0));
    m_bar->setVisible(hasBack(screen));
}

void KioskWindow::showCentreName() {
    m_topBar->setCentreName(nameNow(m_catalogue.names));
}

void KioskWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placePanel();
}

void KioskWindow::placePanel() {
    const qreal unit = ui::unit(*this);
    const QSize size = (ui::kDesignPanel * unit).toSize();
    m_panel->setGeometry(QRect(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size));
    const auto scaled = [unit](const QRectF& design) {
        return QRectF(design.topLeft() * unit, design.size() * unit).toRect();
    };
    m_stack->setGeometry(m_panel->rect());
    m_topBar->setGeometry(scaled(kHead));
    m_bar->setGeometry(scaled(kFoot));
    m_warning->setGeometry(m_panel->rect());
}

void KioskWindow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), ui::kGround);
}

}  // namespace owc::screens

#include "kiosk/screens/kiosk_window.h"

#include <QPainter>

#include "assets/ui/colours.h"
#include "assets/ui/fixed_bar.h"
#include "assets/ui/kiosk_control.h"
#include "assets/ui/mode.h"
#include "assets/ui/top_bar.h"
#include "kiosk/screens/answer_page.h"
#include "kiosk/screens/closed_page.h"
#include "kiosk/screens/cnic_page.h"
#include "kiosk/screens/easier_panel.h"
#include "kiosk/screens/help_panel.h"
#include "kiosk/screens/language_page.h"
#include "kiosk/screens/need_page.h"
#include "kiosk/screens/place_page.h"
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
        case flow::Screen::Place:
            return std::nullopt;
        case flow::Screen::Need:
            return 0;
        case flow::Screen::Cnic:
        case flow::Screen::Answer:
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
    return screen == flow::Screen::Need || screen == flow::Screen::Cnic || screen == flow::Screen::Priority ||
           screen == flow::Screen::Place || screen == flow::Screen::Answer;
}

}  // namespace

KioskWindow::KioskWindow(ui::LanguageSwitch& language, QWidget* parent)
    : QWidget(parent),
      m_language(language),
      m_panel(new QWidget(this)),
      m_stack(new QStackedWidget(m_panel)),
      m_topBar(new ui::TopBar(m_panel)),
      m_bar(new ui::FixedBar(m_panel)),
      m_easier(new EasierPanel(m_panel)),
      m_help(new HelpPanel(m_panel)),
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
    addPage(flow::Screen::Place, new PlacePage(m_stack));
    addPage(flow::Screen::Answer, new AnswerPage(m_stack));
    connect(m_bar, &ui::FixedBar::listen, this, [this] {
        emit touched(flow::MoreTime{});
        emit listen();
    });
    connect(m_bar, &ui::FixedBar::back, this, [this] { emit touched(flow::Back{}); });
    connect(m_bar, &ui::FixedBar::easierView, this, [this] { emit touched(flow::OpenEasier{}); });
    connect(m_bar, &ui::FixedBar::callStaff, this, [this] { emit touched(flow::CallStaff{}); });
    connect(m_easier, &Page::touched, this, &KioskWindow::touched);
    connect(m_help, &Page::touched, this, &KioskWindow::touched);
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
    const flow::EasierView& easier = state.easier;
    ui::setMode({easier.highContrast, easier.largeType, easier.lowReach});
    Page* page = m_pages.at(state.screen);
    page->present(state);
    if (m_stack->currentWidget() != page) {
        // Nothing typed or told may wait behind another screen.
        if (auto* left = qobject_cast<Page*>(m_stack->currentWidget())) left->present(flow::State{});
        m_stack->setCurrentWidget(page);
    }
    presentBars(state.screen);
    presentPanels(state);
    m_warning->setSecondsLeft(flow::secondsLeft(state, now));
    m_warning->setVisible(state.warning);
    setWindowTitle(titleFor(state));
    emit presented(state);
}

void KioskWindow::clearPersonal() {
    for (const auto& [screen, page] : m_pages) page->present(flow::State{});
    emit cleared();
}

void KioskWindow::setListenOffered(bool offered) {
    m_bar->setSlotVisible(ui::FixedBar::Slot::Listen, offered);
}

const Page& KioskWindow::front() const {
    for (const Page* over : {static_cast<const Page*>(m_warning), static_cast<const Page*>(m_help),
                             static_cast<const Page*>(m_easier)}) {
        if (!over->isHidden()) return *over;
    }
    return *qobject_cast<Page*>(m_stack->currentWidget());
}

std::vector<Sentence> KioskWindow::words() const {
    return spoken(front().words());
}

std::vector<Sentence> KioskWindow::wordsOnRequest() const {
    std::vector<Sentence> all = words();
    for (Sentence& more : spoken(front().wordsOnRequest())) all.push_back(std::move(more));
    return all;
}

std::vector<Sentence> KioskWindow::spoken(std::vector<Sentence> sentences) const {
    std::erase_if(sentences, [](const Sentence& sentence) { return sentence.text.isEmpty(); });
    for (Sentence& sentence : sentences) {
        if (sentence.language.isEmpty()) sentence.language = ui::languageCode(m_language.current());
    }
    return sentences;
}

void KioskWindow::presentBars(flow::Screen screen) {
    const std::optional<int> step = stepOf(screen);
    m_topBar->setVisible(step.has_value());
    m_topBar->setStep(step.value_or(0));
    // Nobody stands there yet whose view could be easier.
    for (const auto slot : {ui::FixedBar::Slot::EasierView, ui::FixedBar::Slot::CallStaff})
        m_bar->setSlotVisible(slot, screen != flow::Screen::Closed);
    m_bar->setSlotVisible(ui::FixedBar::Slot::Back, hasBack(screen));
}

void KioskWindow::presentPanels(const flow::State& state) {
    m_easier->present(state);
    m_help->present(state);
    m_easier->setVisible(state.panel == flow::Panel::Easier);
    m_help->setVisible(state.panel == flow::Panel::Help);
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
    // The panels leave the bar free: it is in its place on every screen.
    for (QWidget* over : {static_cast<QWidget*>(m_easier), static_cast<QWidget*>(m_help)})
        over->setGeometry(scaled({0, 0, kFoot.width(), kFoot.top()}));
    m_warning->setGeometry(m_panel->rect());
}

void KioskWindow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), ui::colours().ground);
}

}  // namespace owc::screens

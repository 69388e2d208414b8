#include "drivers/tool/gui/top_bar.h"

#include "assets/ui/icons.h"
#include "assets/ui/language.h"
#include "assets/ui/text.h"

namespace owc::tool_gui {
namespace {

constexpr qreal kClock = 72;  // units at the end
constexpr qreal kHigh = 36;

}  // namespace

TopBar::TopBar(QWidget* parent)
    : QWidget(parent),
      m_server(new ToolKey("server", ToolKey::Look::Bar, this)),
      m_drill(new ToolKey("drill", ToolKey::Look::Bar, this)),
      m_bundle(new ToolKey("bundle", ToolKey::Look::Bar, this)),
      m_language(new ToolKey("language", ToolKey::Look::Bar, this)) {
    setObjectName("topBar");
}

void TopBar::show(const tool_model::Picture& picture) {
    m_server->setWords(picture.server.what, markIcon(picture.server.mark));
    m_drill->setWords(tr("Paper drill"));
    m_bundle->setWords(tr("Support bundle"));
    m_language->setWords(ui::language() == ui::Language::Urdu ? QStringLiteral("English") : QStringLiteral("اردو"));
    placeKeys();
    if (m_place == picture.place && m_clock == picture.clock && accessibleName() == tr("Devices")) return;
    m_place = picture.place;
    m_clock = picture.clock;
    setAccessibleName(tr("Devices"));
    update();
}

void TopBar::resizeEvent(QResizeEvent*) {
    placeKeys();
}

/// From the end: clock, language, bundle, rehearsal, server, each as wide as its words.
void TopBar::placeKeys() {
    const Measure measure(*this);
    qreal end = measure.x(20 + kClock);
    for (ToolKey* key : {m_language, m_bundle, m_drill, m_server}) {
        const qreal wide = key->wantedWidth();
        const qreal left = measure.rtl() ? end : width() - end - wide;
        place(*key, QRectF(left, (height() - measure.y(kHigh)) / 2, wide, measure.y(kHigh)));
        end += wide + measure.x(16);
    }
}

void TopBar::paintEvent(QPaintEvent*) {
    const Measure measure(*this);
    QPainter painter(this);
    prepare(painter, *this);
    painter.fillRect(rect(), ui::kNight);
    const qreal wide = width() / measure.x(1);
    ui::drawIcon(painter, measure.box(width(), 16, 12, 36, 36), QStringLiteral("mark-window"), Qt::white);
    const QRectF title = ui::drawLine(painter, measure.box(width(), 64, 0, 200, 60), tr("Devices"), measure.font(18, true), Qt::white, kStart);
    const qreal start = (measure.rtl() ? width() - title.left() : title.right()) / measure.x(1) + 18;
    const qreal keys = (measure.rtl() ? m_server->geometry().right() + 1 : width() - m_server->x()) / measure.x(1);
    ui::drawLine(painter, measure.box(width(), start, 0, wide - start - keys - 20, 60), m_place, measure.font(16, false), Qt::white, kStart);
    ui::drawDigits(painter, measure.box(width(), wide - 20 - kClock, 0, kClock, 60), m_clock, measure.digits(20), Qt::white, kEnd);
}

}  // namespace owc::tool_gui

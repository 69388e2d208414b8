#include "kiosk/screens/closed_page.h"

#include "assets/ui/colours.h"
#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/kiosk_control.h"
#include "assets/ui/text.h"
#include "kiosk/screens/night.h"
#include "queue-server/domain/languages.h"

namespace owc::screens {
namespace {

constexpr QRectF kNight{0, 0, 1080, 1150};
constexpr QRectF kArch{200, 170, 680, 980};

struct Words {
    const char* key;
    const char* english;
};

constexpr Words kNotOpen{QT_TRANSLATE_NOOP("owc::screens::ClosedPage", "The centre is not open yet"),
                         "The centre is not open yet"};
constexpr Words kConnecting{QT_TRANSLATE_NOOP("owc::screens::ClosedPage", "One moment please"),
                            "One moment please"};

QString nameOf(const Catalogue& catalogue, domain::Language language) {
    return QString::fromStdString(domain::nameIn(catalogue.names, language));
}

}  // namespace

ClosedPage::ClosedPage(QWidget* parent) : Page(QStringLiteral("closedPage"), parent) {
    ClosedPage::retranslate();
}

void ClosedPage::setCatalogue(const Catalogue& catalogue) {
    m_nameUrdu = nameOf(catalogue, domain::Language::Urdu);
    m_nameEnglish = nameOf(catalogue, domain::Language::English);
    update();
}

void ClosedPage::present(const flow::State& state) {
    m_connected = state.connected;
    retranslate();
}

std::vector<Sentence> ClosedPage::words() const {
    return {{accessibleName()}};
}

void ClosedPage::retranslate() {
    setAccessibleName(tr(m_connected ? kNotOpen.key : kConnecting.key));
    update();
}

void ClosedPage::paintEvent(QPaintEvent*) {
    const qreal unit = ui::unit(*this);
    const auto face = [unit](ui::Face wanted, qreal px) { return ui::faceFont(wanted, px * unit, true); };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawNight(painter, scaled(kNight), unit);
    const QRectF room = drawGreatArch(painter, scaled(kArch), unit);
    ui::drawIcon(painter, room.adjusted(60 * unit, 0, -60 * unit, -120 * unit),
                 m_connected ? QStringLiteral("mark-window") : QStringLiteral("state-waiting"), ui::colours().mark);
    const Words& words = m_connected ? kNotOpen : kConnecting;
    ui::drawLine(painter, scaled({40, 1190, 1000, 190}), tr(words.key), face(ui::Face::Nastaliq, 78),
                 ui::colours().ink);
    ui::drawLine(painter, scaled({40, 1390, 1000, 110}), QLatin1String(words.english),
                 face(ui::Face::Sans, 52), ui::colours().ink2);
    ui::drawLine(painter, scaled({40, 1500, 1000, 110}), m_nameUrdu, face(ui::Face::Nastaliq, 42),
                 ui::colours().mark);
    ui::drawLine(painter, scaled({40, 1610, 1000, 70}), m_nameEnglish, face(ui::Face::Sans, 34), ui::colours().mark);
}

}  // namespace owc::screens

#include "kiosk/screens/language_page.h"

#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/kiosk_control.h"
#include "assets/ui/text.h"
#include "assets/ui/theme.h"
#include "assets/ui/tiles.h"
#include "kiosk/screens/night.h"
#include "kiosk/screens/notice_strip.h"

namespace owc::screens {
namespace {

constexpr qreal kMargin = 40;
constexpr qreal kGap = 28;
constexpr QSizeF kMainTile{1000, 284};
constexpr QSizeF kTile{486, 232};
constexpr qreal kTilesBottom = 1668;
constexpr qreal kLowestTop = 1040;  ///< with few languages the tiles do not sink to the foot of the panel
constexpr qreal kNightBelowTop = 95;
constexpr QRectF kNotice{40, 40, 1000, 130};
constexpr qreal kArchUnderNotice = 196;

struct Written {
    const char* code;
    const char* name;
    ui::Face face;
};

Written written(domain::Language language) {
    switch (language) {
        case domain::Language::Urdu:
            return {"ur", "اردو", ui::Face::Nastaliq};
        case domain::Language::Punjabi:
            return {"pa", "پنجابی", ui::Face::Nastaliq};
        case domain::Language::Pashto:
            return {"ps", "پښتو", ui::Face::Naskh};
        case domain::Language::Sindhi:
            return {"sd", "سنڌي", ui::Face::Naskh};
        case domain::Language::Saraiki:
            return {"skr", "سرائیکی", ui::Face::Nastaliq};
        case domain::Language::Balochi:
            return {"bal", "بلوچی", ui::Face::Naskh};
        case domain::Language::English:
            return {"en", "English", ui::Face::Sans};
    }
    return {};
}

/// The first language has a row of its own, and so has a second that would otherwise stand alone.
QSizeF tileSize(std::size_t index, std::size_t count) {
    return index == 0 || count == 2 ? kMainTile : kTile;
}

qreal blockHeight(std::size_t count) {
    if (count <= 2) return kMainTile.height() * static_cast<qreal>(count) + kGap;
    return kMainTile.height() + static_cast<qreal>(count / 2) * (kTile.height() + kGap);
}

QPointF tilePlace(std::size_t index, std::size_t count) {
    if (index == 0) return {kMargin, 0};
    const qreal below = kMainTile.height() + kGap;
    if (count == 2) return {kMargin, below};
    const auto row = static_cast<qreal>((index - 1) / 2);
    const qreal x = index % 2 == 1 ? kMargin : ui::kDesignPanel.width() - kMargin - kTile.width();
    return {x, below + row * (kTile.height() + kGap)};
}

}  // namespace

LanguagePage::LanguagePage(QWidget* parent)
    : Page(QStringLiteral("languagePage"), parent),
      m_notices(new NoticeStrip(QStringLiteral("languageNotices"), this)) {
    place(m_notices, kNotice);
    LanguagePage::retranslate();
}

void LanguagePage::setCatalogue(const Catalogue& catalogue) {
    m_notices->setAnnouncements(catalogue.announcements);
    update();
    if (m_languages == catalogue.languages) return;
    m_languages = catalogue.languages;
    for (QWidget* tile : m_tiles) {
        forget(tile);
        tile->hide();
        tile->deleteLater();
    }
    m_tiles.clear();
    const std::size_t count = m_languages.size();
    m_tilesTop = qMin(kLowestTop, kTilesBottom - blockHeight(count));
    for (std::size_t i = 0; i < count; ++i) {
        const QPointF at = tilePlace(i, count) + QPointF(0, m_tilesTop);
        addTile(m_languages[i], {at, tileSize(i, count)}, i == 0);
    }
    update();
}

void LanguagePage::addTile(domain::Language language, const QRectF& design, bool main) {
    const Written shown = written(language);
    auto* tile = new ui::LanguageTile(QLatin1String(shown.code), QString::fromUtf8(shown.name), shown.face,
                                      main, this);
    tile->setDesignSize(design.size());
    connect(tile, &ui::LanguageTile::clicked, this,
            [this, language] { emit touched(flow::ChooseLanguage{language}); });
    m_tiles.push_back(tile);
    place(tile, design);
    tile->show();
}

void LanguagePage::retranslate() {
    m_words = tr("Touch your language");
    update();
}

void LanguagePage::paintEvent(QPaintEvent*) {
    const qreal unit = ui::unit(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawNight(painter, scaled({0, 0, ui::kDesignPanel.width(), m_tilesTop + kNightBelowTop}), unit);
    const qreal top = m_notices->empty() ? kNightBelowTop : kArchUnderNotice;
    const qreal width = qMin(680.0, (m_tilesTop - top) * 0.94);
    const QRectF arch((ui::kDesignPanel.width() - width) / 2, top, width, m_tilesTop - top + 40);
    const QRectF room = drawGreatArch(painter, scaled(arch), unit).adjusted(0, 0, 0, -40 * unit);
    const qreal words = qMin(200 * unit, room.height() * 0.42);
    ui::drawIcon(painter, room.adjusted(0, 0, 0, -words), QStringLiteral("act-touch"), ui::kIndigo);
    ui::drawLine(painter, QRectF(room.left(), room.bottom() - words, room.width(), words), m_words,
                 ui::displayFont(58 * unit), ui::kInk);
}

}  // namespace owc::screens

#include "kiosk/screens/language_page.h"

#include "assets/ui/colours.h"
#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/kiosk_control.h"
#include "assets/ui/mode.h"
#include "assets/ui/text.h"
#include "assets/ui/tiles.h"
#include "kiosk/screens/night.h"
#include "kiosk/screens/notice_strip.h"

namespace owc::screens {
namespace {

constexpr qreal kMargin = 40;
constexpr qreal kGap = 28;
constexpr qreal kLowGap = 20;
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

/// How high the tiles are: as drawn, or lower where all of them have to lie in the lower half.
struct Block {
    qreal top;
    qreal main;
    qreal other;
    qreal gap;
};

/// The first language has a row of its own, and so has a second that would otherwise stand alone.
bool hasOwnRow(std::size_t index, std::size_t count) {
    return index == 0 || count == 2;
}

Block blockOf(std::size_t count, qreal reachTop, qreal reachBottom) {
    const qreal rows = count <= 2 ? static_cast<qreal>(count) : 1 + static_cast<qreal>(count / 2);
    const qreal others = count == 2 ? kMainTile.height() : kTile.height();
    if (!ui::mode().lowReach) {
        const qreal height = kMainTile.height() + qMax(0.0, rows - 1) * (others + kGap);
        return {qMin(kLowestTop, kTilesBottom - height), kMainTile.height(), others, kGap};
    }
    const qreal each = (reachBottom - reachTop - (rows - 1) * kLowGap) / qMax(1.0, rows);
    return {reachTop, qMin(each, kMainTile.height()), qMin(each, others), kLowGap};
}

QRectF tilePlace(std::size_t index, std::size_t count, const Block& block) {
    const qreal below = block.top + block.main + block.gap;
    if (index == 0) return {kMargin, block.top, kMainTile.width(), block.main};
    if (hasOwnRow(index, count)) return {kMargin, below, kMainTile.width(), block.other};
    const auto row = static_cast<qreal>((index - 1) / 2);
    const qreal x = index % 2 == 1 ? kMargin : ui::kDesignPanel.width() - kMargin - kTile.width();
    return {x, below + row * (block.other + block.gap), kTile.width(), block.other};
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
    for (ui::LanguageTile* tile : m_tiles) {
        forget(tile);
        tile->hide();
        tile->deleteLater();
    }
    m_tiles.clear();
    for (std::size_t i = 0; i < m_languages.size(); ++i) addTile(m_languages[i], i == 0);
    arrange();
}

void LanguagePage::arrange() {
    const std::size_t count = m_tiles.size();
    const Block block = blockOf(count, kReachTop, kReachBottom);
    m_tilesTop = block.top;
    for (std::size_t i = 0; i < count; ++i) {
        const QRectF design = tilePlace(i, count, block);
        m_tiles[i]->setDesignSize(design.size());
        place(m_tiles[i], design);
    }
    update();
}

std::vector<Sentence> LanguagePage::words() const {
    std::vector<Sentence> all{{m_words}};
    for (const QString& notice : m_notices->words()) all.push_back({notice});
    for (const domain::Language language : m_languages) all.push_back(nameOf(language));
    return all;
}

Sentence LanguagePage::nameOf(domain::Language language) {
    const Written shown = written(language);
    return {QString::fromUtf8(shown.name), QLatin1String(shown.code)};
}

void LanguagePage::addTile(domain::Language language, bool main) {
    const Written shown = written(language);
    auto* tile = new ui::LanguageTile(QLatin1String(shown.code), QString::fromUtf8(shown.name), shown.face,
                                      main, this);
    connect(tile, &ui::LanguageTile::clicked, this,
            [this, language] { emit touched(flow::ChooseLanguage{language}); });
    m_tiles.push_back(tile);
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
    const qreal words = qMin(220 * unit, room.height() * 0.46);
    ui::drawIcon(painter, room.adjusted(0, 0, 0, -words), QStringLiteral("act-touch"), ui::colours().mark);
    ui::drawLines(painter, QRectF(room.left(), room.bottom() - words, room.width(), words), m_words,
                  ui::displayFont(ui::large(58) * unit), ui::colours().ink, 2);
}

}  // namespace owc::screens

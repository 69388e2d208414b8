#include "drivers/tool/gui/device_page.h"

#include <QClipboard>
#include <QGuiApplication>

#include "assets/ui/icons.h"
#include "assets/ui/text.h"

namespace owc::tool_gui {

using tool_model::Page;
using tool_model::Picture;

namespace {

constexpr qreal kTop = 70;
constexpr qreal kGap = 12;
constexpr qreal kTile = 98;
constexpr qreal kLowTile = 84;  // where two notices need the room
constexpr qreal kSettings = 236;
constexpr qreal kScans = 300;
constexpr qreal kRule = 150;
constexpr qreal kFinger = 300;
constexpr qreal kPairing = 234;
constexpr qreal kKey = 52;
constexpr std::size_t kNotices = 2;

}  // namespace

DevicePage::DevicePage(tool_model::ToolModel& model, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_settings(new SettingsCard(this)),
      m_facts(new FactsView(this)),
      m_scans(new ScansView(this)),
      m_rule(new RuleView(this)),
      m_finger(new FingerView(this)),
      m_pairing(new PairCard(this)),
      m_drill(new DrillView(this)),
      m_print(new ToolKey("printTicket", ToolKey::Look::Main, this)),
      m_feed(new ToolKey("feed", ToolKey::Look::Plain, this)),
      m_cut(new ToolKey("cut", ToolKey::Look::Plain, this)),
      m_save(new ToolKey("save", ToolKey::Look::Plain, this)),
      m_again(new ToolKey("again", ToolKey::Look::Plain, this)),
      m_copy(new ToolKey("copy", ToolKey::Look::Main, this)),
      m_try(new ToolKey("tryFinger", ToolKey::Look::Main, this)),
      m_stop(new ToolKey("stopFinger", ToolKey::Look::Plain, this)),
      m_pair(new ToolKey("pair", ToolKey::Look::Main, this)),
      m_rehearse(new ToolKey("rehearse", ToolKey::Look::Main, this)) {
    setObjectName("devicePage");
    for (TileView*& tile : m_tiles) tile = new TileView(this);
    for (std::size_t i = 0; i < kNotices; ++i) m_notices.push_back(new NoticeView(this));
    connect(m_settings, &SettingsCard::profileChosen, &model, &tool_model::ToolModel::setProfile);
    connect(m_settings, &SettingsCard::paperChosen, &model, &tool_model::ToolModel::setPaper);
    connect(m_settings, &SettingsCard::densityChosen, &model, &tool_model::ToolModel::setDensity);
    connect(m_settings, &SettingsCard::cutChosen, &model, &tool_model::ToolModel::setCut);
    connect(m_print, &QAbstractButton::clicked, &model, &tool_model::ToolModel::printTicket);
    connect(m_feed, &QAbstractButton::clicked, &model, &tool_model::ToolModel::feed);
    connect(m_cut, &QAbstractButton::clicked, &model, &tool_model::ToolModel::cut);
    connect(m_save, &QAbstractButton::clicked, &model, &tool_model::ToolModel::save);
    connect(m_again, &QAbstractButton::clicked, &model, &tool_model::ToolModel::checkServer);
    connect(m_try, &QAbstractButton::clicked, &model, &tool_model::ToolModel::tryFinger);
    connect(m_stop, &QAbstractButton::clicked, &model, &tool_model::ToolModel::stopFinger);
    connect(m_copy, &QAbstractButton::clicked, this, &DevicePage::copyRule);
    connect(m_pair, &QAbstractButton::clicked, m_pairing, &PairCard::give);
    connect(m_pairing, &PairCard::given, &model, &tool_model::ToolModel::pair);
    connect(m_rehearse, &QAbstractButton::clicked, &model, &tool_model::ToolModel::rehearse);
}

void DevicePage::copyRule() {
    QGuiApplication::clipboard()->setText(m_model.picture().rule);
}

void DevicePage::refresh() {
    const Picture& picture = m_model.picture();
    setAccessibleName(picture.title);
    for (std::size_t i = 0; i < m_notices.size(); ++i) {
        m_notices[i]->setVisible(i < picture.notices.size());
        if (i < picture.notices.size()) m_notices[i]->show(QStringLiteral("notice-%1").arg(i), picture.notices[i]);
    }
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i]->setVisible(i < picture.tiles.size());
        if (i < picture.tiles.size()) m_tiles[i]->show(picture.tiles[i]);
    }
    m_settings->setVisible(picture.settings.has_value());
    if (picture.settings) m_settings->show(*picture.settings);
    m_facts->setVisible((picture.page == Page::Other || picture.page == Page::Server) && !picture.facts.empty());
    if (m_facts->isVisibleTo(this)) m_facts->show(picture.facts);
    m_scans->setVisible(picture.page == Page::Scanner);
    if (picture.page == Page::Scanner) m_scans->show(picture.scans);
    m_finger->setVisible(picture.page == Page::Finger);
    if (picture.page == Page::Finger) m_finger->show(picture.finger);
    m_rule->setVisible(!picture.rule.isEmpty());
    if (!picture.rule.isEmpty()) m_rule->show(picture.rule);
    m_pairing->setVisible(picture.pairing.has_value());
    if (picture.pairing) m_pairing->show(*picture.pairing);
    m_drill->setVisible(!picture.drill.empty());
    if (!picture.drill.empty()) m_drill->show(picture.drill);
    showKeys(picture);
    placeParts();
    update();
}

void DevicePage::showKeys(const Picture& picture) {
    const bool printer = picture.page == Page::Printer;
    for (ToolKey* key : {m_print, m_feed, m_cut}) {
        key->setVisible(printer);
        key->setEnabled(picture.mayPrint);
    }
    m_cut->setEnabled(picture.mayPrint && picture.settings && picture.settings->cut != 0);
    m_save->setVisible(printer || picture.page == Page::Scanner);
    m_save->setEnabled(picture.maySave);
    m_again->setVisible(picture.page == Page::Server);
    m_copy->setVisible(!picture.rule.isEmpty());
    m_try->setVisible(picture.page == Page::Finger);
    m_try->setEnabled(picture.finger.mayTry && !picture.finger.running);
    m_stop->setVisible(picture.page == Page::Finger);
    m_stop->setEnabled(picture.finger.running);
    m_pair->setVisible(picture.pairing.has_value());
    m_pair->setEnabled(picture.pairing && picture.pairing->ready);
    m_rehearse->setVisible(picture.page == Page::Drill);
    m_rehearse->setEnabled(picture.mayRehearse);
    m_print->setWords(tr("Print a test ticket"), QStringLiteral("doc-ticket"));
    m_feed->setWords(tr("Feed"));
    m_cut->setWords(tr("Cut"));
    m_save->setWords(printer ? tr("Save settings") : tr("Use this scanner"));
    m_again->setWords(tr("Try again"));
    m_copy->setWords(tr("Copy the rule"));
    m_try->setWords(tr("Try a finger"));
    m_stop->setWords(tr("Stop"));
    m_pair->setWords(tr("Pair this PC"));
    m_rehearse->setWords(tr("Rehearse it"));
}

qreal DevicePage::putNotices(qreal y) {
    const Measure measure(*this);
    const qreal wide = width() / measure.x(1);
    for (NoticeView* notice : m_notices) {
        if (!notice->isVisibleTo(this)) continue;
        const qreal high = notice->wantedHeight(m_model.picture().notices.size() < 2);
        place(*notice, measure.box(width(), 0, y, wide, high));
        y += high + kGap;
    }
    return y;
}

void DevicePage::placeParts() {
    const Measure measure(*this);
    const qreal wide = width() / measure.x(1);
    qreal y = putNotices(kTop);
    const auto put = [&](QWidget& part, qreal high) {
        if (!part.isVisibleTo(this)) return;
        place(part, measure.box(width(), 0, y, wide, high));
        y += high + kGap;
    };
    if (m_tiles.front()->isVisibleTo(this)) {
        const qreal each = (wide - 36) / 4;
        const qreal high = m_model.picture().notices.size() < 2 ? kTile : kLowTile;
        for (std::size_t i = 0; i < m_tiles.size(); ++i)
            place(*m_tiles[i], measure.box(width(), static_cast<qreal>(i) * (each + 12), y, each, high));
        y += high + kGap;
    }
    put(*m_settings, kSettings);
    put(*m_scans, kScans);
    put(*m_finger, kFinger);
    if (m_rule->isVisibleTo(this)) {
        m_rulesAt = y;
        y += 72;
        put(*m_rule, kRule);
    }
    put(*m_facts, m_facts->wantedHeight());
    put(*m_pairing, kPairing);
    put(*m_drill, m_drill->wantedHeight());
    const std::array keys{m_print, m_feed, m_cut, m_copy, m_save, m_pair, m_again, m_rehearse, m_try, m_stop};
    qreal wanted = -12;
    for (ToolKey* key : keys)
        if (key->isVisibleTo(this)) wanted += key->wantedWidth() / measure.x(1) + 12;
    const qreal squeeze = std::min(1.0, wide / std::max(wanted, 1.0));
    qreal start = 0;
    for (ToolKey* key : keys) {
        if (!key->isVisibleTo(this)) continue;
        const qreal keyWide = key->wantedWidth() / measure.x(1) * squeeze;
        place(*key, measure.box(width(), start, y, keyWide, kKey));
        start += keyWide + 12 * squeeze;
    }
    m_lastAt = y + (start > 0 ? kKey + kGap : 0);
}

void DevicePage::resizeEvent(QResizeEvent*) {
    placeParts();
}

void DevicePage::paintEvent(QPaintEvent*) {
    const Measure measure(*this);
    const Picture& picture = m_model.picture();
    QPainter painter(this);
    prepare(painter, *this);
    painter.fillRect(rect(), ui::kGround);
    const qreal wide = width() / measure.x(1);
    ui::drawLine(painter, measure.box(width(), 0, 12, wide, 52), picture.title, measure.font(27, true), ui::kInk, kStart);
    if (!picture.rule.isEmpty()) {
        const QString words = tr("Save this as %1, run %2 as root, and add the user of the programs to the group named in it.")
                                  .arg(ui::isolated(QStringLiteral("/etc/udev/rules.d/90-owc.rules")), ui::isolated(QStringLiteral("udevadm control --reload")));
        ui::drawLines(painter, measure.box(width(), 0, m_rulesAt - 6, wide, 72), words, measure.font(15, false), ui::kInk, 3, kStart);
    }
    qreal y = m_lastAt;
    for (const tool_model::Notice& last : picture.last) {
        const qreal high = 48;
        if (y + high > height() / measure.y(1)) break;
        ui::drawIcon(painter, measure.box(width(), 0, y + 12, 24, 24), markIcon(last.mark), markLook(last.mark).ink);
        const QString words = last.todo.isEmpty() ? last.what : last.what + ' ' + last.todo;
        ui::drawLines(painter, measure.box(width(), 34, y, wide - 34, high), words, measure.font(15, false), ui::kInk, 2, kStart);
        y += high;
    }
}

}  // namespace owc::tool_gui

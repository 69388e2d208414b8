#include "drivers/tool/gui/page_parts.h"

#include <QStyle>

#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/text.h"

namespace owc::tool_gui {

using tool_model::Mark;
using tool_model::Notice;

namespace {

constexpr qreal kFactRow = 36;
constexpr qreal kScanRow = 60;
constexpr qreal kSettingRow = 57;

qreal unitsWide(const QWidget& widget, const Measure& measure) {
    return widget.width() / measure.x(1);
}

}  // namespace

void NoticeView::show(const QString& name, const Notice& notice) {
    setVisible(true);
    if (objectName() == name && m_notice == notice) return;
    m_notice = notice;
    setObjectName(name);
    setAccessibleName(notice.todo.isEmpty() ? notice.what : notice.what + ' ' + notice.todo);
    update();
}

qreal NoticeView::wantedHeight(bool alone) const {
    return alone ? 104 : m_notice.todo.isEmpty() ? 68 : 92;  // what lies under one does not jump
}

void NoticeView::paintEvent(QPaintEvent*) {
    const Measure measure(*this);
    QPainter painter(this);
    prepare(painter, *this);
    const ui::ToneLook look = markLook(m_notice.mark);
    const qreal high = height() / measure.y(1);
    paintCard(painter, rect(), measure.s(20), look.tint, look.edge, 2);
    const qreal side = high > 90 ? 56 : 36;
    ui::drawIcon(painter, measure.box(width(), 20 + (56 - side) / 2, (high - side) / 2, side, side), markIcon(m_notice.mark), look.ink);
    const qreal wide = unitsWide(*this, measure) - 92 - 20;
    if (m_notice.todo.isEmpty()) {
        ui::drawLine(painter, measure.box(width(), 92, 0, wide, high), m_notice.what, measure.font(19, true), ui::kInk, kStart);
        return;
    }
    ui::drawLine(painter, measure.box(width(), 92, high > 100 ? 12 : 6, wide, 32), m_notice.what, measure.font(19, true), ui::kInk, kStart);
    ui::drawLines(painter, measure.box(width(), 92, high > 100 ? 42 : 36, wide, high > 100 ? 52 : 50), m_notice.todo, measure.font(15, false), ui::kInk, 2, kStart);
}

void TileView::show(const tool_model::Tile& tile) {
    setVisible(true);
    if (m_tile == tile) return;
    m_tile = tile;
    setObjectName("tile-" + tile.name);
    setAccessibleName(tile.label + ": " + tile.words);
    update();
}

void TileView::paintEvent(QPaintEvent*) {
    const Measure measure(*this);
    QPainter painter(this);
    prepare(painter, *this);
    paintCard(painter, rect(), measure.s(16));
    const qreal wide = unitsWide(*this, measure);
    ui::drawLine(painter, measure.box(width(), 15, 10, wide - 24, 28), m_tile.label, measure.font(15, true), ui::kInk2, kStart);
    ui::drawIcon(painter, measure.box(width(), 15, 44, 24, 24), markIcon(m_tile.mark), markLook(m_tile.mark).ink);
    ui::drawLines(painter, measure.box(width(), 46, 36, wide - 50, 42), m_tile.words, measure.font(16, true), ui::kInk, 2, kStart);
}

/// One part of a row of segments.
class SegmentKey : public QAbstractButton {
  public:
    SegmentKey(int place, int count, QWidget* parent) : QAbstractButton(parent), m_first(place == 0), m_last(place == count - 1) {
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        const Measure measure(*this);
        QPainter painter(this);
        prepare(painter, *this);
        const qreal radius = measure.s(10);
        QRectF all = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        // What lies beyond an inner edge is cut off, so that only the two ends are round.
        const bool roundLeft = measure.rtl() ? m_last : m_first;
        const bool roundRight = measure.rtl() ? m_first : m_last;
        all.adjust(roundLeft ? 0 : -2 * radius, 0, roundRight ? 0 : 2 * radius, 0);
        painter.setPen(QPen(ui::kOutline, 1));
        painter.setBrush(isChecked() ? ui::kIndigo : ui::kSurface);
        painter.drawRoundedRect(all, radius, radius);
        painter.setPen(Qt::NoPen);
        ui::drawLine(painter, rect(), text(), measure.font(15, true), isChecked() ? QColor(Qt::white) : ui::kInk);
        paintFocus(painter, *this, measure.s(6));
    }

  private:
    bool m_first;
    bool m_last;
};

Segments::Segments(const QString& name, int count, QWidget* parent) : QWidget(parent) {
    setObjectName(name);
    for (int i = 0; i < count; ++i) {
        auto* part = new SegmentKey(i, count, this);
        part->setObjectName(QStringLiteral("%1-%2").arg(name).arg(i));
        connect(part, &QAbstractButton::clicked, this, [this, i] { emit chosen(i); });
        m_parts << part;
    }
}

void Segments::show(const QStringList& words, int chosenIndex) {
    for (int i = 0; i < m_parts.size(); ++i) {
        m_parts[i]->setText(words.value(i));
        m_parts[i]->setAccessibleName(words.value(i));
        m_parts[i]->setChecked(i == chosenIndex);
    }
}

qreal Segments::wantedWidth() const {
    const Measure measure(*this);
    qreal wide = 0;
    for (const QAbstractButton* part : m_parts) wide += ui::inkBounds(part->text(), measure.font(15, true)).width() + measure.s(42);
    return wide;
}

void Segments::resizeEvent(QResizeEvent*) {
    const Measure measure(*this);
    qreal start = 0;
    for (QAbstractButton* part : m_parts) {
        const qreal wide = ui::inkBounds(part->text(), measure.font(15, true)).width() + measure.s(42);
        const QRectF box(measure.rtl() ? width() - start - wide : start, 0, wide, height());
        part->setGeometry(box.toRect());
        start += wide;
    }
}

Darkness::Darkness(QWidget* parent) : QSlider(Qt::Horizontal, parent) {
    setObjectName("darkness");
    setRange(0, 12);
    setPageStep(3);
    setFocusPolicy(Qt::StrongFocus);
}

void Darkness::paintEvent(QPaintEvent*) {
    const Measure measure(*this);
    QPainter painter(this);
    prepare(painter, *this);
    const qreal knob = measure.s(30);
    const bool fromRight = measure.rtl();
    const int at = QStyle::sliderPositionFromValue(minimum(), maximum(), value(), width() - qRound(knob), fromRight);
    const qreal middle = height() / 2.0;
    const qreal thick = measure.s(8);
    const QRectF rail(knob / 2, middle - thick / 2, width() - knob, thick);
    painter.setBrush(ui::kHairline);
    painter.drawRoundedRect(rail, thick / 2, thick / 2);
    painter.setBrush(ui::kIndigo);
    const qreal centre = at + knob / 2;
    painter.drawRoundedRect(fromRight ? QRectF(centre, rail.top(), rail.right() - centre, thick) : QRectF(rail.left(), rail.top(), centre - rail.left(), thick),
                            thick / 2, thick / 2);
    painter.setBrush(ui::kSurface);
    painter.setPen(QPen(ui::kIndigo, measure.s(4)));
    painter.drawEllipse(QPointF(centre, middle), knob / 2 - measure.s(2), knob / 2 - measure.s(2));
    painter.setPen(Qt::NoPen);
    paintFocus(painter, *this, measure.s(10));
}

ProfileChoice::ProfileChoice(QWidget* parent) : QComboBox(parent) {
    setObjectName("profile");
    setFocusPolicy(Qt::StrongFocus);
}

void ProfileChoice::show(const tool_model::PrintSettings& settings) {
    const QSignalBlocker quiet(this);
    const Measure measure(*this);
    setFont(ui::faceFont(ui::Face::Sans, std::max<qreal>(14, measure.s(15)), false));
    bool same = count() == static_cast<int>(settings.profiles.size());
    for (int i = 0; same && i < count(); ++i) same = itemText(i) == settings.profiles[static_cast<std::size_t>(i)].second;
    if (!same) {
        clear();
        for (const auto& [name, label] : settings.profiles) addItem(label, name);
    }
    setCurrentIndex(findData(settings.profile));
    setAccessibleName(tr("Model") + ": " + currentText());
    update();
}

void ProfileChoice::paintEvent(QPaintEvent*) {
    const Measure measure(*this);
    QPainter painter(this);
    prepare(painter, *this);
    paintCard(painter, rect(), measure.s(10), ui::kSurface, ui::kOutline);
    const qreal wide = unitsWide(*this, measure);
    const qreal high = height() / measure.y(1);
    ui::drawDigits(painter, measure.box(width(), 10, 0, wide - 40, high), currentText(), ui::faceFont(ui::Face::Sans, std::max<qreal>(15, measure.s(15)), true),
                   ui::kInk, kStart);
    const QPointF tip = measure.box(width(), wide - 24, 0, 0, high).center();
    const qreal half = measure.s(6);
    painter.setBrush(ui::kIndigo);
    painter.drawPolygon(QPolygonF({tip + QPointF(-half, -half / 2), tip + QPointF(half, -half / 2), tip + QPointF(0, half)}));
    paintFocus(painter, *this, measure.s(8));
}

SettingsCard::SettingsCard(QWidget* parent)
    : QWidget(parent), m_profile(new ProfileChoice(this)), m_paper(new Segments("paper", 2, this)), m_darkness(new Darkness(this)), m_cut(new Segments("cutting", 3, this)) {
    setObjectName("settings");
    connect(m_profile, &QComboBox::activated, this, [this](int index) { emit profileChosen(m_profile->itemData(index).toString()); });
    connect(m_paper, &Segments::chosen, this, [this](int index) { emit paperChosen(index == 0 ? 58 : 80); });
    connect(m_darkness, &QSlider::valueChanged, this, &SettingsCard::densityChosen);
    connect(m_cut, &Segments::chosen, this, &SettingsCard::cutChosen);
}

void SettingsCard::show(const tool_model::PrintSettings& settings) {
    setVisible(true);
    m_settings = settings;
    const auto mm = [](int number) { return tr("%1 mm").arg(ui::isolated(QString::number(number))); };
    m_profile->show(settings);
    m_paper->setAccessibleName(tr("Paper width"));
    m_paper->show({mm(58), mm(80)}, settings.paperMm == 58 ? 0 : 1);
    m_darkness->setAccessibleName(tr("Darkness"));
    const QSignalBlocker quiet(m_darkness);
    m_darkness->setValue(settings.density);
    m_cut->setAccessibleName(tr("Cut"));
    m_cut->show({tr("None"), tr("Partial"), tr("Full")}, settings.cut);
    setAccessibleName(tr("Settings of the printer"));
    update();
}

void SettingsCard::resizeEvent(QResizeEvent*) {
    const Measure measure(*this);
    const auto put = [&](QWidget& part, qreal wide, qreal y) {
        const qreal start = measure.x(187);
        place(part, QRectF(measure.rtl() ? width() - start - wide : start, measure.y(y), wide, measure.y(40)));
    };
    put(*m_profile, width() - measure.x(207), 12);
    put(*m_paper, m_paper->wantedWidth(), 12 + kSettingRow);
    put(*m_darkness, measure.x(272), 12 + 2 * kSettingRow);
    put(*m_cut, m_cut->wantedWidth(), 12 + 3 * kSettingRow);
}

void SettingsCard::paintEvent(QPaintEvent*) {
    const Measure measure(*this);
    QPainter painter(this);
    prepare(painter, *this);
    paintCard(painter, rect(), measure.s(20));
    const qreal wide = unitsWide(*this, measure);
    const auto row = [&](qreal y, const QString& label, const QString& value) {
        ui::drawLine(painter, measure.box(width(), 20, y, 160, kSettingRow), label, measure.font(16, true), ui::kInk, kStart);
        ui::drawLine(painter, measure.box(width(), wide - 126, y, 106, kSettingRow), value, measure.font(16, true), ui::kInk, kEnd);
    };
    const QString density = m_settings.density == 0 ? tr("as it stands")
                                                    : tr("%1 of %2").arg(ui::isolated(QString::number(m_settings.density)), ui::isolated("12"));
    row(4, tr("Model"), {});
    row(4 + kSettingRow, tr("Paper width"), tr("%1 dots").arg(ui::isolated(QString::number(m_settings.dots))));
    row(4 + 2 * kSettingRow, tr("Darkness"), density);
    row(4 + 3 * kSettingRow, tr("Cut"), {});
    for (const qreal line : {1.0, 2.0, 3.0}) painter.fillRect(measure.box(width(), 20, 4 + line * kSettingRow, wide - 40, 1), ui::kHairline);
}

void FactsView::show(const Facts& facts) {
    setVisible(true);
    setObjectName("facts");
    QString all;
    for (const auto& [name, value] : facts) all += (all.isEmpty() ? "" : "; ") + name + ": " + value;
    setAccessibleName(all);
    m_facts = facts;
    update();
}

qreal FactsView::wantedHeight() const {
    return static_cast<qreal>(m_facts.size()) * kFactRow + 16;
}

void FactsView::paintEvent(QPaintEvent*) {
    const Measure measure(*this);
    QPainter painter(this);
    prepare(painter, *this);
    paintCard(painter, rect(), measure.s(20));
    const qreal wide = unitsWide(*this, measure);
    qreal y = 8;
    for (const auto& [name, value] : m_facts) {
        ui::drawLine(painter, measure.box(width(), 20, y, 180, kFactRow), name, measure.font(15, true), ui::kInk2, kStart);
        ui::drawDigits(painter, measure.box(width(), 207, y, wide - 227, kFactRow), value, ui::faceFont(ui::Face::Sans, std::max<qreal>(15, measure.s(15)), true), ui::kInk, kStart);
        y += kFactRow;
    }
}

void ScansView::show(const std::vector<tool_model::ScanLine>& scans) {
    setVisible(true);
    setObjectName("scans");
    setAccessibleName(scans.empty() ? tr("Nothing was read yet") : scans.front().kind + ' ' + scans.front().shown);
    m_scans = scans;
    update();
}

void ScansView::paintEvent(QPaintEvent*) {
    const Measure measure(*this);
    QPainter painter(this);
    prepare(painter, *this);
    paintCard(painter, rect(), measure.s(20));
    const qreal wide = unitsWide(*this, measure);
    if (m_scans.empty()) {
        ui::drawLine(painter, QRectF(rect()).adjusted(20, 0, -20, 0), tr("Nothing was read yet"), measure.font(18, true), ui::kInk2);
        return;
    }
    qreal y = 10;
    for (const tool_model::ScanLine& scan : m_scans) {
        const bool newest = y < 20;
        const qreal high = newest ? kScanRow + 24 : kScanRow - 16;
        const qreal size = newest ? 26 : 16;
        const QFont digits = ui::digitFont(std::max<qreal>(15, measure.s(size)));
        if (y + high > height() / measure.y(1)) break;
        ui::drawLines(painter, measure.box(width(), 20, y, 170, high), scan.kind, measure.font(15, true), ui::kInk2, 2, kStart);
        ui::drawDigits(painter, measure.box(width(), 197, y, wide - 345, high), scan.shown, digits, ui::kInk, kStart);
        ui::drawLine(painter, measure.box(width(), wide - 140, y, 120, high), scan.size, measure.font(14, false), ui::kInk2, kEnd);
        y += high;
        painter.fillRect(measure.box(width(), 20, y, wide - 40, 1), ui::kHairline);
    }
}

RuleView::RuleView(QWidget* parent) : QPlainTextEdit(parent) {
    setObjectName("rule");
    setReadOnly(true);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setStyleSheet(QStringLiteral("QPlainTextEdit#rule { background: white; border: 1px solid #6C769B; border-radius: 12px; padding: 6px; }"
                                 "QPlainTextEdit#rule:focus { border: 3px solid #131A36; }"));
    setFocusPolicy(Qt::StrongFocus);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void RuleView::show(const QString& rule) {
    setVisible(true);
    setLayoutDirection(Qt::LeftToRight);
    setAccessibleName(tr("The rule to install"));
    const Measure measure(*this);
    setFont(ui::faceFont(ui::Face::Sans, std::max<qreal>(14, measure.s(14)), false));
    if (toPlainText() != rule) setPlainText(rule);
}

}  // namespace owc::tool_gui

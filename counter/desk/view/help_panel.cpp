#include "counter/desk/view/help_panel.h"

#include <QKeyEvent>
#include <QPainter>

#include "assets/ui/fonts.h"
#include "assets/ui/text.h"
#include "assets/ui/theme.h"
#include "counter/desk/view/labels.h"

namespace owc::desk_view {
namespace {

constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;  // of the reading direction
constexpr qreal kRow = 50;
constexpr int kNarrow = 720;

}  // namespace

HelpPanel::HelpPanel(QWidget* parent) : QWidget(parent) {
    setObjectName("helpPanel");
    setFocusPolicy(Qt::ClickFocus);  // it has the keyboard while it is open; Tab leads nowhere else
    hide();
}

void HelpPanel::open(const QString& title, const QString& sentence, const std::vector<KeyLine>& lines) {
    m_title = title;
    m_sentence = sentence;
    m_lines = lines;
    setAccessibleName(title);
    QStringList spoken{sentence};
    for (const KeyLine& line : lines) spoken << line.cap + ": " + line.text;
    setAccessibleDescription(spoken.join("\n"));
    setGeometry(parentWidget()->rect());
    show();
    raise();
    setFocus();
    update();
}

void HelpPanel::leave() {
    if (isHidden()) return;
    hide();
    parentWidget()->setFocus();
}

void HelpPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Shift && event->key() != Qt::Key_Control && !event->isAutoRepeat()) leave();
    event->accept();
}

void HelpPanel::mousePressEvent(QMouseEvent*) {
    leave();
}

void HelpPanel::paintLine(QPainter& painter, const QRectF& box, const KeyLine& line) const {
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const qreal capWidth = width() < kNarrow ? 74 : 82;
    const QRectF cap(rightToLeft ? box.right() - capWidth : box.left(), box.center().y() - 15, capWidth, 30);
    QPen edge(line.possible ? ui::kIndigo : ui::kOutline, 1.5);
    if (!line.possible) edge.setStyle(Qt::DashLine);
    painter.setPen(edge);
    painter.setBrush(line.possible ? ui::kSurface : ui::kMist);
    painter.drawRoundedRect(cap, 8, 8);
    painter.setPen(Qt::NoPen);
    ui::drawDigits(painter, cap.adjusted(3, 2, -3, -2), line.cap, ui::digitFont(15),
                   line.possible ? ui::kIndigo : ui::kInk2);
    const QRectF words(rightToLeft ? box.left() : cap.right() + 12, box.top(), box.width() - capWidth - 12, box.height());
    ui::drawLines(painter, words, line.text, small(width() < kNarrow ? 14 : 16),
                  line.possible ? ui::kInk : ui::kInk2, 3, kStart);
}

void HelpPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), QColor(0x13, 0x1A, 0x45, 170));
    const bool narrow = width() < kNarrow;
    const int columns = narrow ? 1 : 2;
    const qreal head = narrow ? 92 : 104, foot = narrow ? 32 : 44;
    const int rows = static_cast<int>((m_lines.size() + static_cast<std::size_t>(columns) - 1) / static_cast<std::size_t>(columns));
    const qreal wide = std::min<qreal>(width() - 16.0, 1120);
    const qreal row = std::min(kRow, (height() - 16.0 - head - foot) / rows);
    const qreal tall = head + foot + row * rows;
    const QRectF card((width() - wide) / 2, (height() - tall) / 2, wide, tall);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ui::kSurface);
    painter.drawRoundedRect(card, 20, 20);
    const qreal margin = narrow ? 14 : 30;
    const QRectF inner = card.adjusted(margin, 0, -margin, 0);
    drawLabel(painter, {inner.left(), card.top() + (narrow ? 2 : 8), inner.width(), 42}, m_title, label(22), ui::kInk, kStart);
    ui::drawLines(painter, {inner.left(), card.top() + head - 52, inner.width(), 48}, m_sentence, label(17),
                  ui::kIndigo, 2, kStart);
    const qreal column = (inner.width() - (columns - 1) * 30) / columns;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const auto at = static_cast<int>(i);
        const qreal start = at / rows * (column + 30);
        const qreal left = layoutDirection() == Qt::RightToLeft ? inner.right() - start - column : inner.left() + start;
        paintLine(painter, {left, card.top() + head + at % rows * row, column, row}, m_lines[i]);
    }
    drawLabel(painter, {inner.left(), card.bottom() - foot + 4, inner.width(), foot - 10}, tr("Esc: back to the desk"),
                 small(15), ui::kInk2);
}

}  // namespace owc::desk_view

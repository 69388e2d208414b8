#include "counter/desk/view/choice_panel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "assets/ui/fonts.h"
#include "assets/ui/text.h"
#include "assets/ui/theme.h"
#include "counter/desk/view/panel.h"

namespace owc::desk_view {
namespace {

constexpr int kPage = 8;    ///< of more than ten entries; up to ten stand on one page, the tenth under 0
constexpr qreal kRow = 48;

}  // namespace

ChoicePanel::ChoicePanel(QWidget* parent) : QWidget(parent) {
    setObjectName("choicePanel");
    setAccessibleName(tr("Choose by number"));
    setFocusPolicy(Qt::ClickFocus);  // it has the keyboard while it is open; Tab leads nowhere else
    hide();
}

void ChoicePanel::ask(const QString& question, const QStringList& entries) {
    m_question = question;
    setAccessibleName(question);
    m_entries = entries;
    QStringList spoken;
    for (int i = 0; i < entries.size(); ++i) spoken << QString::number(hasPages() ? i % kPage + 1 : (i + 1) % 10) + ": " + entries[i];
    setAccessibleDescription(spoken.join("\n"));
    m_first = 0;
    setGeometry(parentWidget()->rect());
    show();
    raise();
    setFocus();
    update();
}

QStringList ChoicePanel::page() const {
    if (!hasPages()) return m_entries;
    QStringList rows = m_entries.mid(m_first, kPage);
    while (rows.size() < kPage) rows << QString();
    return rows << (m_first + kPage < m_entries.size() ? tr("More") : tr("Back to the first"));
}

QRectF ChoicePanel::entryBox(int row) const {
    const QRectF body = panelBody(*this, kRow * static_cast<qreal>(page().size()));
    return {body.left(), body.top() + kRow * row, body.width(), kRow - 4};
}

void ChoicePanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QStringList rows = page();
    paintPanel(painter, *this, m_question, kRow * static_cast<qreal>(rows.size()));
    for (int i = 0; i < rows.size(); ++i) {
        if (rows[i].isEmpty()) continue;
        const QRectF box = entryBox(i);
        painter.setBrush(ui::kMist);
        painter.drawRoundedRect(box, 10, 10);
        const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
        const QRectF number(rightToLeft ? box.right() - 50 : box.left() + 6, box.top(), 44, box.height());
        ui::drawDigits(painter, number, QString::number((i + 1) % 10), ui::digitFont(20), ui::kIndigo);
        ui::drawLines(painter, box.adjusted(rightToLeft ? 12 : 60, 0, rightToLeft ? -60 : -12, 0), rows[i],
                      ui::labelFont(width() < 720 ? 15 : 17), ui::kInk, width() < 720 ? 2 : 1,
                      Qt::AlignLeft | Qt::AlignVCenter);
    }
}

void ChoicePanel::choose(int row) {
    if (hasPages() && row == kPage) {
        m_first = m_first + kPage < m_entries.size() ? m_first + kPage : 0;
        return update();
    }
    const int index = m_first + row;
    if (row < 0 || (hasPages() && row > kPage) || index >= m_entries.size()) return;
    hide();
    parentWidget()->setFocus();
    emit chosen(index);
}

void ChoicePanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        hide();
        parentWidget()->setFocus();
        return;
    }
    choose(event->key() == Qt::Key_0 ? 9 : event->key() - Qt::Key_1);
}

void ChoicePanel::mousePressEvent(QMouseEvent* event) {
    for (int i = 0; i < page().size(); ++i) {
        if (entryBox(i).contains(event->position())) return choose(i);
    }
}

}  // namespace owc::desk_view

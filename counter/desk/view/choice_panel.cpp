#include "counter/desk/view/choice_panel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "assets/ui/fonts.h"
#include "assets/ui/text.h"
#include "assets/ui/theme.h"

namespace owc::desk_view {

ChoicePanel::ChoicePanel(QWidget* parent) : QWidget(parent) {
    setObjectName("choicePanel");
    setAccessibleName(tr("Choose by number"));
    setFocusPolicy(Qt::StrongFocus);
    hide();
}

void ChoicePanel::ask(const QString& question, const QStringList& entries) {
    m_question = question;
    m_entries = entries.mid(0, 9);
    setGeometry(parentWidget()->rect());
    show();
    raise();
    setFocus();
    update();
}

QRectF ChoicePanel::entryBox(int index) const {
    return {width() / 2.0 - 300, height() / 2.0 - 220 + 48.0 * (index + 1) + 10, 600, 44};
}

void ChoicePanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), QColor(0x13, 0x1A, 0x45, 150));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ui::kSurface);
    painter.drawRoundedRect(
        QRectF(width() / 2.0 - 330, height() / 2.0 - 236, 660, 96 + 48.0 * m_entries.size()), 20, 20);
    ui::drawLine(painter, QRectF(width() / 2.0 - 300, height() / 2.0 - 226, 600, 50), m_question,
                 ui::labelFont(20), ui::kInk);
    for (int i = 0; i < m_entries.size(); ++i) {
        const QRectF box = entryBox(i);
        painter.setBrush(ui::kMist);
        painter.drawRoundedRect(box, 10, 10);
        const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
        const QRectF number(rightToLeft ? box.right() - 50 : box.left() + 6, box.top(), 44, box.height());
        ui::drawDigits(painter, number, QString::number(i + 1), ui::digitFont(20), ui::kIndigo);
        ui::drawLine(painter, box.adjusted(rightToLeft ? 12 : 60, 0, rightToLeft ? -60 : -12, 0),
                     m_entries[i], ui::labelFont(17), ui::kInk, Qt::AlignLeft | Qt::AlignVCenter);
    }
}

void ChoicePanel::choose(int index) {
    if (index < 0 || index >= m_entries.size()) return;
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
    choose(event->key() - Qt::Key_1);
}

void ChoicePanel::mousePressEvent(QMouseEvent* event) {
    for (int i = 0; i < m_entries.size(); ++i) {
        if (entryBox(i).contains(event->position())) return choose(i);
    }
}

}  // namespace owc::desk_view

#include "counter/desk/view/count_panel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <utility>

#include "assets/ui/theme.h"
#include "counter/desk/model/payout_words.h"
#include "counter/desk/view/labels.h"
#include "counter/desk/view/panel.h"
#include "counter/desk/view/payout_notes.h"

namespace owc::desk_view {

using desk_model::kFaces;
using payments::Money;

namespace {

constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;  // of the reading direction
constexpr auto kEnd = Qt::AlignRight | Qt::AlignVCenter;
constexpr qreal kPitch = 56, kTotal = 64;
constexpr std::uint32_t kMostOfFace = 99'999;
constexpr int kRows = static_cast<int>(kFaces.size());

}  // namespace

CountPanel::CountPanel(QWidget* parent) : QWidget(parent) {
    setObjectName("countPanel");
    setFocusPolicy(Qt::ClickFocus);
    hide();
}

void CountPanel::ask(const QString& question) {
    m_question = question;
    m_notes.clear();
    m_row = 0;
    setGeometry(parentWidget()->rect());
    tellReader();
    show();
    raise();
    setFocus();
    update();
}

/// What somebody counted is not shown to who counts next.
void CountPanel::hideEvent(QHideEvent*) {
    m_notes.clear();
}

std::uint32_t CountPanel::face() const {
    return kFaces[static_cast<std::size_t>(m_row)];
}

qreal CountPanel::pitch() const {
    return std::min(kPitch, (height() - 160 - kTotal) / static_cast<qreal>(kRows));
}

QRectF CountPanel::rowBox(int row) const {
    const QRectF body = panelBody(*this, pitch() * kRows + kTotal);
    return {body.left(), body.top() + pitch() * row, body.width(), pitch() - 4};
}

QRectF CountPanel::doneBox() const {
    const QRectF body = panelBody(*this, pitch() * kRows + kTotal);
    return {body.left(), body.bottom() - kTotal + 4, body.width(), kTotal - 8};
}

void CountPanel::tellReader() {
    const auto there = m_notes.find(face());
    const std::uint32_t count = there == m_notes.end() ? 0 : there->second;
    setAccessibleName(m_question);
    setAccessibleDescription(tr("Notes of %1: %2. Together %3.")
                                 .arg(ui::isolated(QString::number(face())),
                                      ui::isolated(QString::number(count)),
                                      desk_model::moneyWords(payments::worthOf(m_notes).value_or(Money{}))));
}

void CountPanel::choose(int row) {
    m_row = std::clamp(row, 0, kRows - 1);
    tellReader();
    update();
}

void CountPanel::type(int digit) {
    std::uint32_t& count = m_notes[face()];
    const std::uint32_t typed = count * 10 + static_cast<std::uint32_t>(digit);
    if (typed <= kMostOfFace) count = typed;
    if (count == 0) m_notes.erase(face());
    choose(m_row);
}

void CountPanel::finish() {
    const payments::Notes notes = std::exchange(m_notes, {});
    hide();
    parentWidget()->setFocus();
    emit counted(notes);
}

void CountPanel::keyPressEvent(QKeyEvent* event) {
    event->accept();  // the desk's own keys wait until it is answered
    switch (event->key()) {
        case Qt::Key_Escape:
            hide();
            parentWidget()->setFocus();
            return;
        case Qt::Key_Up:
            return choose(m_row - 1);
        case Qt::Key_Down:
            return choose(m_row + 1);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (event->isAutoRepeat()) return;
            return m_row + 1 == kRows ? finish() : choose(m_row + 1);
        case Qt::Key_F1:
            return event->isAutoRepeat() ? void() : finish();
        case Qt::Key_Backspace: {
            const auto there = m_notes.find(face());
            if (there != m_notes.end() && (there->second /= 10) == 0) m_notes.erase(there);
            return choose(m_row);
        }
        default:
            break;
    }
    const QString text = event->text();
    if (text.size() == 1 && text[0].isDigit()) type(text[0].digitValue());
}

void CountPanel::mousePressEvent(QMouseEvent* event) {
    for (int row = 0; row < kRows; ++row)
        if (rowBox(row).contains(event->position())) return choose(row);
    if (doneBox().contains(event->position())) finish();
}

void CountPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintPanel(painter, *this, m_question, pitch() * kRows + kTotal);
    const auto in = [this](const QRectF& box, qreal start, qreal width) {
        const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
        return QRectF(rightToLeft ? box.right() - start - width : box.left() + start, box.top(), width,
                      box.height());
    };
    for (int row = 0; row < kRows; ++row) {
        const std::uint32_t one = kFaces[static_cast<std::size_t>(row)];
        const QRectF box = rowBox(row);
        const bool chosen = row == m_row;
        painter.setPen(chosen ? QPen(ui::kIndigo, 3) : QPen(Qt::NoPen));
        painter.setBrush(ui::kMist);
        painter.drawRoundedRect(box, 10, 10);
        painter.setPen(Qt::NoPen);
        drawNote(painter, in(box.adjusted(0, 5, 0, -5), 10, (box.height() - 10) * 2), one, NoteLook::Plain);
        const auto there = m_notes.find(one);
        const std::uint32_t count = there == m_notes.end() ? 0 : there->second;
        const qreal half = box.width() / 2;
        ui::drawDigits(painter, in(box, half - 80, 100), QString::number(count), ui::digitFont(24), ui::kInk,
                       kEnd);
        ui::drawDigits(painter, in(box, half + 40, half - 54),
                       desk_model::figuresOf(payments::rupees(std::int64_t{one} * count)), ui::digitFont(20),
                       ui::kInk2, kEnd);
    }
    const QRectF done = doneBox();
    painter.setBrush(ui::kIndigo);
    painter.drawRoundedRect(done, 12, 12);
    drawLabel(painter, in(done, 16, done.width() / 2), tr("F1 The count is done"), label(18), Qt::white,
              kStart);
    ui::drawDigits(painter, in(done, done.width() / 2, done.width() / 2 - 14),
                   desk_model::figuresOf(payments::worthOf(m_notes).value_or(Money{})), ui::digitFont(26),
                   Qt::white, kEnd);
}

}  // namespace owc::desk_view

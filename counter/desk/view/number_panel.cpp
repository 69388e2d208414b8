#include "counter/desk/view/number_panel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpressionValidator>

#include "assets/ui/fonts.h"
#include "counter/desk/view/panel.h"

namespace owc::desk_view {
namespace {

constexpr qreal kField = 72;

QString westernDigits(QString text) {
    for (QChar& c : text)
        if (c.isDigit()) c = QChar('0' + c.digitValue());
    return text.trimmed();
}

QRegularExpression wanted(NumberPanel::Kind kind) {
    switch (kind) {
        case NumberPanel::Kind::Number:
            return QRegularExpression("\\p{Nd}{1,5}");
        case NumberPanel::Kind::Card:
            return QRegularExpression("\\p{Nd}{13}");
        case NumberPanel::Kind::Telephone:
            return QRegularExpression("\\p{Nd}{10,13}");
        case NumberPanel::Kind::Date:
            return QRegularExpression("[\\p{Nd}./ -]{8,10}");
        case NumberPanel::Kind::Code:
        case NumberPanel::Kind::Pin:
        case NumberPanel::Kind::Name:
            break;
    }
    return QRegularExpression(".{1,40}");
}

}  // namespace

NumberPanel::NumberPanel(QWidget* parent) : QWidget(parent), m_edit(this) {
    setObjectName("numberPanel");
    m_edit.setObjectName("number");
    m_edit.setLayoutDirection(Qt::LeftToRight);
    m_edit.setAlignment(Qt::AlignCenter);
    connect(&m_edit, &QLineEdit::returnPressed, this, [this] { give(m_edit.text()); });
    setFocusProxy(&m_edit);
    hide();
}

void NumberPanel::ask(const QString& question, Kind kind) {
    m_question = question;
    m_kind = kind;
    setAccessibleName(question);
    m_edit.setAccessibleName(question);
    delete m_edit.validator();
    m_edit.setValidator(new QRegularExpressionValidator(wanted(kind), &m_edit));
    m_edit.setEchoMode(kind == Kind::Pin ? QLineEdit::Password : QLineEdit::Normal);
    m_edit.clear();
    m_edit.setLayoutDirection(kind == Kind::Name ? Qt::LayoutDirectionAuto : Qt::LeftToRight);
    setGeometry(parentWidget()->rect());
    layOut();
    show();
    raise();
    m_edit.setFocus();
    update();
}

void NumberPanel::layOut() {
    m_edit.setFont(m_kind == Kind::Name ? ui::labelFont(22) : ui::digitFont(24));
    m_edit.setGeometry(panelBody(*this, kField).adjusted(width() < 720 ? 8 : 80, 8, width() < 720 ? -8 : -80, -8).toRect());
}

void NumberPanel::resizeEvent(QResizeEvent*) {
    layOut();
}

void NumberPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintPanel(painter, *this, m_question, kField);
}

void NumberPanel::give(const QString& given) {
    const QString text = westernDigits(given);
    if (text.isEmpty()) return;
    leave();
    emit typed(text);
}

void NumberPanel::leave() {
    m_edit.clear();
    hide();
    parentWidget()->setFocus();
}

void NumberPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) leave();
    event->accept();  // the desk's keys wait until the question is answered
}

}  // namespace owc::desk_view

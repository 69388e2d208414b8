#include "counter/desk/view/sign_in_page.h"

#include <QKeyEvent>
#include <QPainter>

#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/text.h"
#include "assets/ui/theme.h"

namespace owc::desk_view {
namespace {

constexpr int kField = 56;
constexpr int kPitch = 68;

}  // namespace

SignInPage::SignInPage(const QString& officer, QWidget* parent)
    : QWidget(parent), m_officer(this), m_pin(this), m_supervisor(this), m_supervisorPin(this) {
    setObjectName("signInPage");
    m_officer.setObjectName("officer");
    m_officer.setText(officer);
    m_pin.setObjectName("pin");
    m_supervisor.setObjectName("supervisor");
    m_supervisorPin.setObjectName("supervisorPin");
    for (QLineEdit* edit : {&m_officer, &m_pin, &m_supervisor, &m_supervisorPin}) {
        edit->setLayoutDirection(Qt::LeftToRight);
        edit->setAlignment(Qt::AlignCenter);
        edit->setMaxLength(40);
    }
    m_pin.setEchoMode(QLineEdit::Password);
    m_supervisorPin.setEchoMode(QLineEdit::Password);
    connect(&m_officer, &QLineEdit::returnPressed, this, [this] { m_pin.setFocus(); });
    connect(&m_pin, &QLineEdit::returnPressed, this, [this] {
        if (m_takeOver)
            m_supervisor.setFocus();
        else
            give();
    });
    connect(&m_supervisor, &QLineEdit::returnPressed, this, [this] { m_supervisorPin.setFocus(); });
    connect(&m_supervisorPin, &QLineEdit::returnPressed, this, &SignInPage::give);
    setTakeOver(false);
}

void SignInPage::begin() {
    setTakeOver(false);
    m_pin.clear();
    m_supervisor.clear();
    m_supervisorPin.clear();
    (m_officer.text().isEmpty() ? m_officer : m_pin).setFocus();
}

void SignInPage::present(int counter, const QString& note) {
    m_counter = counter;
    m_note = note;
    update();
}

void SignInPage::retranslate() {
    const auto name = [](QLineEdit& edit, const QString& words) {
        edit.setPlaceholderText(words);
        edit.setAccessibleName(words);
    };
    name(m_officer, tr("Officer number"));
    name(m_pin, tr("PIN"));
    name(m_supervisor, tr("Supervisor number"));
    name(m_supervisorPin, tr("Supervisor's PIN"));
}

void SignInPage::give() {
    if (m_takeOver)
        emit takenOver(m_officer.text(), m_pin.text(), m_supervisor.text(), m_supervisorPin.text());
    else
        emit signedIn(m_officer.text(), m_pin.text());
    m_pin.clear();
    m_supervisorPin.clear();
    (m_officer.text().isEmpty() ? m_officer : m_pin).setFocus();
}

void SignInPage::setTakeOver(bool on) {
    m_takeOver = on;
    m_supervisor.setVisible(on);
    m_supervisorPin.setVisible(on);
    layOut();
    update();
}

void SignInPage::layOut() {
    int y = height() / 2 - (m_takeOver ? 90 : 40);
    for (QLineEdit* edit : {&m_officer, &m_pin, &m_supervisor, &m_supervisorPin}) {
        edit->setFont(ui::digitFont(22));
        const int wide = std::min(360, width() - 40);
        edit->setGeometry((width() - wide) / 2, y, wide, kField);
        y += kPitch;
    }
}

void SignInPage::resizeEvent(QResizeEvent*) {
    layOut();
}

void SignInPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_F4 || (event->key() == Qt::Key_Escape && m_takeOver)) {
        setTakeOver(!m_takeOver);
        m_officer.setFocus();
        return;
    }
    QWidget::keyPressEvent(event);
}

void SignInPage::setPanicHeld(qreal part) {
    m_panic = part;
    update();
}

void SignInPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), ui::kGround);
    const qreal wide = std::min(640.0, width() - 24.0);
    const qreal left = (width() - wide) / 2;
    const qreal top = m_officer.y() - 250.0;
    const auto line = [&](qreal y, qreal tall, const QString& text, const QFont& font, const QColor& ink) {
        ui::drawLines(painter, QRectF(left, y, wide, tall), text, font, ink, 2);
    };
    ui::drawIcon(painter, QRectF(width() / 2.0 - 50, top, 100, 110), "mark-window", ui::kIndigo);
    line(top + 120, 60, tr("Counter %1").arg(ui::isolated(QString::number(m_counter))), ui::labelFont(28), ui::kInk);
    line(top + 184, 50,
         m_takeOver ? tr("A supervisor puts an officer at this counter: both type their number and PIN")
                    : tr("Type your officer number and PIN, then press Enter"),
         ui::smallFont(18), ui::kInk2);
    if (!m_note.isEmpty()) {
        const QLineEdit& last = m_takeOver ? m_supervisorPin : m_pin;
        line(last.geometry().bottom() + 16, 56, m_note, ui::labelFont(17), ui::kStop);
    }
    line(height() - 168.0, 34, m_takeOver ? tr("F4: back to your own sign-in") : tr("F4: a supervisor hands this counter over"),
         ui::smallFont(16), ui::kInk2);
    line(height() - 132.0, 34, tr("F11: اردو / English"), ui::smallFont(16), ui::kInk2);
    line(height() - 96.0, 34, tr("Shift+F1: help"), ui::smallFont(16), ui::kInk2);
    line(height() - 60.0, 36, tr("F12 held for one second calls the manager"), ui::smallFont(16), ui::kStop);
    painter.fillRect(QRectF(left, height() - 20.0, wide * m_panic, 8), ui::kStop);
}

}  // namespace owc::desk_view

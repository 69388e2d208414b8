#include "counter/desk/view/desk_window.h"

#include <QKeyEvent>
#include <QPainter>

#include "assets/ui/error_text.h"
#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/text.h"
#include "assets/ui/theme.h"

namespace owc::desk_view {

DeskWindow::DeskWindow(desk_model::DeskModel& model, ui::LanguageSwitch& language, const QString& officer)
    : m_model(model), m_language(language), m_page(this), m_officer(this), m_pin(this), m_choice(this) {
    setObjectName("deskWindow");
    m_officer.setObjectName("officer");
    m_officer.setText(officer);
    m_officer.setMaxLength(40);
    m_pin.setObjectName("pin");
    m_pin.setEchoMode(QLineEdit::Password);
    m_pin.setMaxLength(40);
    for (QLineEdit* edit : {&m_officer, &m_pin}) {
        edit->setLayoutDirection(Qt::LeftToRight);
        edit->setAlignment(Qt::AlignCenter);
    }
    connect(&m_officer, &QLineEdit::returnPressed, this, [this] { m_pin.setFocus(); });
    connect(&m_pin, &QLineEdit::returnPressed, this, &DeskWindow::signIn);
    connect(&m_page, &DeskPage::pressed, this, &DeskWindow::act);
    connect(&m_choice, &ChoicePanel::chosen, this, [this](int index) { m_chosen(index); });
    connect(&model, &desk_model::DeskModel::changed, this, &DeskWindow::refresh);
    connect(&model, &desk_model::DeskModel::refused, this, [this](int code) {
        m_message = code == 0 ? QString() : ui::errorText(code);
        refresh();
    });
    connect(&language, &ui::LanguageSwitch::changed, this, &DeskWindow::retranslate);
    (officer.isEmpty() ? m_officer : m_pin).setFocus();
    retranslate();
}

void DeskWindow::retranslate() {
    m_officer.setPlaceholderText(tr("Officer number"));
    m_officer.setAccessibleName(tr("Officer number"));
    m_pin.setPlaceholderText(tr("PIN"));
    m_pin.setAccessibleName(tr("PIN"));
    m_message.clear();
    m_model.setLanguage(ui::languageCode(m_language.current()));
}

void DeskWindow::refresh() {
    const bool signedIn = m_model.signedIn();
    if (!signedIn && m_choice.isVisible()) m_choice.hide();
    if (signedIn != m_page.isVisibleTo(this)) {
        m_pin.clear();
        (signedIn ? static_cast<QWidget*>(this) : &m_pin)->setFocus();
    }
    m_page.setVisible(signedIn);
    m_officer.setVisible(!signedIn);
    m_pin.setVisible(!signedIn);
    m_page.show(PageState{m_model.picture(), m_model.maskedCnic(), m_message, m_model.busy()});
    if (!signedIn) m_page.hide();
    setWindowTitle(desk_model::titleOf(m_model.picture(), signedIn));
    layOut();
    update();
}

void DeskWindow::signIn() {
    m_model.signIn(m_officer.text(), m_pin.text());
    m_pin.clear();
}

void DeskWindow::act(int key) {
    switch (key) {
        case Qt::Key_F1:
            return m_model.doNext();
        case Qt::Key_F2:
            return m_model.recall();
        case Qt::Key_F3:
            return m_model.markNoShow();
        case Qt::Key_F4:
            return askPark();
        case Qt::Key_F5:
            return askTransfer();
        case Qt::Key_F6:
            return askBringBack();
        case Qt::Key_F9:
            return m_model.showCard();
        case Qt::Key_F10:
            return m_model.signOut();
        default:
            return;
    }
}

void DeskWindow::keyPressEvent(QKeyEvent* event) {
    if (event->isAutoRepeat()) return;  // a key held down is one step
    if (event->key() == Qt::Key_F11) {
        m_language.set(m_language.current() == ui::Language::Urdu ? ui::Language::English
                                                                  : ui::Language::Urdu);
        return;
    }
    if (!m_model.signedIn()) return QWidget::keyPressEvent(event);
    for (const ActionKey& key : m_page.keys()) {
        if (key.key == event->key() && key.enabled) return act(key.key);
    }
}

void DeskWindow::askPark() {
    m_chosen = [this](int index) {
        m_model.park(index % 5, index < 5 ? std::optional<int>() : std::optional<int>(15));
    };
    m_choice.ask(tr("Why is she parked? Her place is kept."),
                 {tr("Fetches a document"), tr("Makes a copy"), tr("Telephones"), tr("Rests"),
                  tr("Another reason"), tr("Fetches a document, back in line after 15 minutes")});
}

void DeskWindow::askTransfer() {
    QStringList names;
    for (const auto& target : m_model.picture().targets) names << target.name;
    m_chosen = [this, targets = m_model.picture().targets](int index) {
        m_model.transfer(targets[static_cast<std::size_t>(index)].id);
    };
    m_choice.ask(tr("Where does she go next? Her place is kept."), names);
}

void DeskWindow::askBringBack() {
    QStringList names;
    for (const auto& away : m_model.picture().away)
        names << ui::isolated(QString::number(away.token)) + " · " +
                     (away.parked ? tr("parked") : tr("did not come"));
    m_chosen = [this, away = m_model.picture().away](int index) {
        m_model.bringBack(away[static_cast<std::size_t>(index)].token);
    };
    m_choice.ask(tr("Who goes back to her place in line?"), names);
}

void DeskWindow::layOut() {
    m_page.setGeometry(rect());
    if (m_choice.isVisible()) m_choice.setGeometry(rect());
    const int top = height() / 2 - 40;
    m_officer.setGeometry(width() / 2 - 180, top, 360, 56);
    m_pin.setGeometry(width() / 2 - 180, top + 72, 360, 56);
    for (QLineEdit* edit : {&m_officer, &m_pin}) edit->setFont(ui::digitFont(22));
}

void DeskWindow::resizeEvent(QResizeEvent*) {
    layOut();
}

void DeskWindow::paintEvent(QPaintEvent*) {
    if (m_model.signedIn()) return;
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), ui::kGround);
    const QRectF column(width() / 2.0 - 320, 0, 640, height());
    const qreal middle = height() / 2.0;
    ui::drawIcon(painter, QRectF(width() / 2.0 - 50, middle - 290, 100, 110), "mark-window", ui::kIndigo);
    ui::drawLine(painter, QRectF(column.left(), middle - 170, column.width(), 60),
                 tr("Counter %1").arg(ui::isolated(QString::number(m_model.picture().counter))),
                 ui::labelFont(28), ui::kInk);
    ui::drawLine(painter, QRectF(column.left(), middle - 106, column.width(), 50),
                 tr("Type your officer number and PIN, then press Enter"), ui::smallFont(18), ui::kInk2);
    QString note = m_message;
    if (!m_model.picture().connected) note = tr("Connecting to the server");
    if (!note.isEmpty())
        ui::drawLine(painter, QRectF(column.left(), middle + 100, column.width(), 60), note,
                     ui::labelFont(17), ui::kStop);
    ui::drawLine(painter, QRectF(column.left(), height() - 60.0, column.width(), 40),
                 tr("F11: اردو / English"), ui::smallFont(16), ui::kInk2);
}

}  // namespace owc::desk_view

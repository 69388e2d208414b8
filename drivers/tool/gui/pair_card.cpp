#include "drivers/tool/gui/pair_card.h"

#include "assets/ui/fonts.h"
#include "assets/ui/text.h"

namespace owc::tool_gui {
namespace {

constexpr qreal kIntro = 62;
constexpr qreal kRow = 54;
constexpr qreal kField = 42;
constexpr qreal kLabel = 170;

}  // namespace

PairCard::PairCard(QWidget* parent) : QWidget(parent), m_address(this), m_fingerprint(this), m_code(this) {
    setObjectName("pairing");
    m_address.setObjectName("pairAddress");
    m_fingerprint.setObjectName("pairFingerprint");
    m_code.setObjectName("pairCode");
    for (QLineEdit* edit : {&m_address, &m_fingerprint, &m_code}) {
        edit->setLayoutDirection(Qt::LeftToRight);
        edit->setMaxLength(120);
        edit->setStyleSheet(QStringLiteral("QLineEdit { background: white; border: 1px solid #6C769B; border-radius: 10px; padding: 2px 8px; }"
                                           "QLineEdit:focus { border: 3px solid #131A36; }"));
    }
    connect(&m_address, &QLineEdit::returnPressed, this, [this] { m_fingerprint.setFocus(); });
    connect(&m_fingerprint, &QLineEdit::returnPressed, this, [this] { m_code.setFocus(); });
    connect(&m_code, &QLineEdit::returnPressed, this, &PairCard::give);
}

void PairCard::show(const tool_model::PairForm& form) {
    setVisible(true);
    if (m_address.text().isEmpty() && m_form.address != form.address) m_address.setText(form.address);
    m_form = form;
    setAccessibleName(form.intro);
    m_address.setAccessibleName(tr("Server address"));
    m_fingerprint.setAccessibleName(tr("Fingerprint"));
    m_code.setAccessibleName(tr("Code"));
    for (QLineEdit* edit : {&m_address, &m_fingerprint, &m_code}) edit->setEnabled(form.ready);
    layOut();
    update();
}

void PairCard::give() {
    if (m_form.ready) emit given(m_address.text(), m_fingerprint.text(), m_code.text());
    m_code.clear();
}

void PairCard::layOut() {
    const Measure measure(*this);
    const qreal wide = width() / measure.x(1);
    qreal y = kIntro;
    for (QLineEdit* edit : {&m_address, &m_fingerprint, &m_code}) {
        edit->setFont(ui::faceFont(ui::Face::Sans, std::max<qreal>(15, measure.s(16)), false));
        place(*edit, measure.box(width(), 20 + kLabel, y + (kRow - kField) / 2, wide - 40 - kLabel, kField));
        y += kRow;
    }
}

void PairCard::resizeEvent(QResizeEvent*) {
    layOut();
}

void PairCard::paintEvent(QPaintEvent*) {
    const Measure measure(*this);
    QPainter painter(this);
    prepare(painter, *this);
    paintCard(painter, rect(), measure.s(20));
    const qreal wide = width() / measure.x(1);
    ui::drawLines(painter, measure.box(width(), 20, 6, wide - 40, kIntro - 6), m_form.intro, measure.font(15, false), ui::kInk, 2, kStart);
    qreal y = kIntro;
    for (const QString& label : {tr("Server address"), tr("Fingerprint"), tr("Code")}) {
        ui::drawLine(painter, measure.box(width(), 20, y, kLabel - 12, kRow), label, measure.font(16, true), ui::kInk, kStart);
        y += kRow;
    }
}

}  // namespace owc::tool_gui

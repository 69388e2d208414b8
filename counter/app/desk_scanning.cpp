#include "counter/app/desk_scanning.h"

#include <spdlog/spdlog.h>

#include <QKeyEvent>

#include "drivers/scanner/cnic_text.h"
#include "drivers/scanner/ticket_code.h"

namespace owc::counter_app {

DeskScanning::DeskScanning(std::unique_ptr<drivers::CodeScanner> scanner, QObject& window)
    : m_scanner(std::move(scanner)) {
    window.installEventFilter(this);
    if (!m_scanner) return;
    m_scanner->start(
        [this](std::string code) {
            QMetaObject::invokeMethod(this, [this, text = std::move(code)] { read(text); }, Qt::QueuedConnection);
        },
        [this](drivers::CodeScanner::State state) {
            spdlog::info("counter scanner state={}", drivers::nameOf(state));
            const auto reason = drivers::reasonOf(state);
            QMetaObject::invokeMethod(
                this, [this, reason] { emit conditionChanged(QString::fromLatin1(reason.data(), qsizetype(reason.size()))); },
                Qt::QueuedConnection);
        });
}

/// Keys that go to a field of the window never come here: there the field takes the code.
bool DeskScanning::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QObject::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool end = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    const auto code = m_wedge.key(end ? "\n" : key.text().toStdString(),
                                  std::chrono::duration_cast<scanner::Wedge::Moment>(now));
    if (code) read(*code);
    return QObject::eventFilter(watched, event);
}

/// Never logged: it may be personal.
void DeskScanning::read(const std::string& code) {
    const auto ticket = scanner::ticketCodeIn(code);
    const auto card = ticket ? std::nullopt : scanner::cnicIn(code);
    if (card) return emit cardScanned(QString::fromStdString(*card));
    emit scanned(QString::fromStdString(ticket.value_or("")));
}

}  // namespace owc::counter_app

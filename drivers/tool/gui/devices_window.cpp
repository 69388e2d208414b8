#include "drivers/tool/gui/devices_window.h"

#include <QKeyEvent>
#include <QPainter>

#include "drivers/tool/gui/device_list.h"
#include "drivers/tool/gui/device_page.h"
#include "drivers/tool/gui/paper_preview.h"
#include "drivers/tool/gui/top_bar.h"

namespace owc::tool_gui {

DevicesWindow::DevicesWindow(tool_model::ToolModel& model, ui::LanguageSwitch& language)
    : m_model(model),
      m_language(language),
      m_top(new TopBar(this)),
      m_list(new DeviceList(this)),
      m_page(new DevicePage(model, this)),
      m_preview(new PaperPreview(this)) {
    setObjectName("devices");
    setWindowTitle("owc-devices");
    setFocusPolicy(Qt::StrongFocus);
    connect(&model, &tool_model::ToolModel::changed, this, &DevicesWindow::refresh);
    connect(&language, &ui::LanguageSwitch::changed, &model, &tool_model::ToolModel::refresh);
    connect(m_list, &DeviceList::chosen, &model, &tool_model::ToolModel::choose);
    connect(m_top->server(), &QAbstractButton::clicked, this, [this] { m_model.choose(QStringLiteral("server")); });
    connect(m_top->drill(), &QAbstractButton::clicked, this, [this] { m_model.choose(QStringLiteral("drill")); });
    connect(m_top->bundle(), &QAbstractButton::clicked, &model, &tool_model::ToolModel::writeBundle);
    connect(m_top->language(), &QAbstractButton::clicked, this, &DevicesWindow::otherLanguage);
    setFocus();  // nothing is pressed by the first Enter
    m_model.refresh();
}

void DevicesWindow::refresh() {
    const tool_model::Picture& picture = m_model.picture();
    setAccessibleName(tr("Devices of this PC"));
    m_top->show(picture);
    m_list->show(picture);
    m_page->refresh();
    m_preview->show(picture.preview, picture.previewNote);
}

void DevicesWindow::otherLanguage() {
    m_language.set(m_language.current() == ui::Language::Urdu ? ui::Language::English : ui::Language::Urdu);
}

void DevicesWindow::keyPressEvent(QKeyEvent* event) {
    if (event->isAutoRepeat()) return;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* button = qobject_cast<QAbstractButton*>(focusWidget());
    if (enter && button && button->isVisible()) return button->click();
    if (event->key() == Qt::Key_F5) m_model.checkServer();
    if (event->key() == Qt::Key_F11) otherLanguage();
    QWidget::keyPressEvent(event);
}

void DevicesWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeParts();
}

void DevicesWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LayoutDirectionChange) placeParts();
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LanguageChange)
        for (auto* part : findChildren<QWidget*>()) part->update();
    QWidget::changeEvent(event);
}

void DevicesWindow::placeParts() {
    const Measure measure(*this);
    place(*m_top, measure.box(width(), 0, 0, 1280, 60));
    place(*m_list, measure.box(width(), 0, 60, 323, 740));
    place(*m_page, measure.box(width(), 348, 60, 592, 740));
    place(*m_preview, measure.box(width(), 964, 60, 316, 740));
}

void DevicesWindow::paintEvent(QPaintEvent*) {
    const Measure measure(*this);
    QPainter painter(this);
    painter.fillRect(rect(), ui::kGround);
    painter.fillRect(measure.box(width(), 323, 60, 1, 740), ui::kHairline);
}

}  // namespace owc::tool_gui

#pragma once

#include <QWidget>

#include "assets/ui/language.h"
#include "drivers/tool/model/tool_model.h"

namespace owc::tool_gui {

class DeviceList;
class DevicePage;
class PaperPreview;
class TopBar;

/// The technician's window, 1280x800, in Urdu or English. Threads: GUI thread.
class DevicesWindow : public QWidget {
    Q_OBJECT

  public:
    /// Both outlive it.
    DevicesWindow(tool_model::ToolModel& model, ui::LanguageSwitch& language);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void refresh();
    void placeParts();
    void otherLanguage();

    tool_model::ToolModel& m_model;
    ui::LanguageSwitch& m_language;
    TopBar* m_top;
    DeviceList* m_list;
    DevicePage* m_page;
    PaperPreview* m_preview;
};

}  // namespace owc::tool_gui

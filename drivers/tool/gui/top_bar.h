#pragma once

#include "drivers/tool/gui/kit.h"

namespace owc::tool_gui {

/// Mark, title and place; server, rehearsal, support bundle, language, clock.
class TopBar : public QWidget {
    Q_OBJECT

  public:
    explicit TopBar(QWidget* parent);

    void show(const tool_model::Picture& picture);
    [[nodiscard]] ToolKey* server() const { return m_server; }
    [[nodiscard]] ToolKey* drill() const { return m_drill; }
    [[nodiscard]] ToolKey* bundle() const { return m_bundle; }
    [[nodiscard]] ToolKey* language() const { return m_language; }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void placeKeys();

    ToolKey* m_server;
    ToolKey* m_drill;
    ToolKey* m_bundle;
    ToolKey* m_language;
    QString m_place;
    QString m_clock;
};

}  // namespace owc::tool_gui

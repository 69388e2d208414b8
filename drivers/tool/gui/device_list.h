#pragma once

#include <QScrollArea>
#include <vector>

#include "drivers/tool/gui/kit.h"

namespace owc::tool_gui {

class DeviceKey;

/// What is plugged in here and what is on the network, each a key that chooses it.
class DeviceList : public QScrollArea {
    Q_OBJECT

  public:
    explicit DeviceList(QWidget* parent);

    void show(const tool_model::Picture& picture);

  Q_SIGNALS:
    void chosen(const QString& key);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void placeKeys();
    DeviceKey* keyAt(std::size_t index);

    QWidget* m_inner;
    std::vector<DeviceKey*> m_keys;
    std::size_t m_here = 0;
    std::size_t m_all = 0;
};

}  // namespace owc::tool_gui

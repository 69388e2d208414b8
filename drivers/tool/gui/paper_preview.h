#pragma once

#include "drivers/tool/gui/kit.h"

namespace owc::tool_gui {

/// The raster that would be printed, as large as the side has room for.
class PaperPreview : public QWidget {
    Q_OBJECT

  public:
    explicit PaperPreview(QWidget* parent);

    void show(const QImage& paper, const QString& note);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QImage m_paper;
    QString m_note;
};

}  // namespace owc::tool_gui

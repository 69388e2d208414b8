#pragma once

#include <QLineEdit>

#include "drivers/tool/gui/kit.h"

namespace owc::tool_gui {

/// Where a technician types what the server PC shows, to give this PC a key. The code is good once and not kept.
class PairCard : public QWidget {
    Q_OBJECT

  public:
    explicit PairCard(QWidget* parent);

    void show(const tool_model::PairForm& form);
    /// Gives away what was typed, as Enter in the last field does.
    void give();

  Q_SIGNALS:
    void given(const QString& address, const QString& fingerprint, const QString& code);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void layOut();

    QLineEdit m_address;
    QLineEdit m_fingerprint;
    QLineEdit m_code;
    tool_model::PairForm m_form;
};

}  // namespace owc::tool_gui

#pragma once

#include <QWidget>

namespace owc::ui {

/// Whose answer it is: a CNIC masked to its last three digits. Keeps no other digit.
class CnicChip : public QWidget {
    Q_OBJECT

  public:
    explicit CnicChip(const QString& objectName, QWidget* parent = nullptr);

    /// @param digits  13, or none
    void setDigits(const QString& digits);
    [[nodiscard]] QString text() const;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString m_last;
};

}  // namespace owc::ui

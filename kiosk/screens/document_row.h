#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

namespace owc::screens {

/// What to bring, as pictures; as many as have room with their names.
class DocumentRow : public QWidget {
    Q_OBJECT

  public:
    explicit DocumentRow(const QString& objectName, QWidget* parent = nullptr);

    /// @param documents  ids as in print::documentName
    void setDocuments(const QStringList& documents);
    [[nodiscard]] const QStringList& documents() const { return m_documents; }
    [[nodiscard]] QStringList names() const;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void tell();
    [[nodiscard]] std::vector<qreal> widths(bool named) const;
    void paintDocument(QPainter& painter, const QRectF& card, const QString& document, bool named) const;

    QStringList m_documents;
};

}  // namespace owc::screens

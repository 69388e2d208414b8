#pragma once

#include <QPainter>

#include "assets/print/receipt.h"

namespace owc::print {

/// Paints a receipt from top to bottom. Positions are given from the reading start; `place` mirrors them for
/// right-to-left languages. Units: dots. Narrow paper stacks what wide paper sets side by side.
class ReceiptPainter {
  public:
    ReceiptPainter(QPainter& painter, const Receipt& receipt, int width);

    /// @return the height used
    qreal paint();

  private:
    void duplicateBand();
    void header();
    void title();
    void amountBand();
    void notAnsweredBand();
    void noteRows();
    void sums();
    void notPaid();
    void facts();
    void countAndCode();
    void comeBack();
    void footer();

    /// A word at the reading start, a number at the end; under each other where they are too wide.
    void row(const QString& label, const QString& number);
    void line(const Receipt::Line& line);
    /// Words over the whole width, on as many lines as they need.
    void words(const QString& text, const QFont& font, Qt::Alignment alignment);
    void rule(bool dashed);
    /// A box from the reading start at the current height.
    [[nodiscard]] QRectF place(qreal start, qreal width, qreal height) const;
    [[nodiscard]] qreal inner() const { return m_width - 2 * m_margin; }

    QPainter& m_painter;
    const Receipt& m_receipt;
    qreal m_width;
    bool m_narrow;
    qreal m_margin;
    qreal m_y = 16;
};

}  // namespace owc::print

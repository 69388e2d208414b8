#pragma once

#include <memory>
#include <string>
#include <vector>

#include "queue-server/domain/result.h"

namespace owc::admin {

/// Column of a table; all widths in points (1/72 inch). A page is 515 points wide between its margins.
struct PdfColumn {
    std::string heading;
    float width = 0;
    bool right = false;  ///< figures end at its right
};

/// English text on A4 pages, downwards, in Helvetica. Every page has a head and its number; what does not fit
/// across is wrapped, never cut. A letter outside ASCII becomes '?'. Threads: none; one owner at a time.
class PdfPages {
  public:
    /// @param head  of every page
    PdfPages(std::string title, std::string head);
    ~PdfPages();
    PdfPages(const PdfPages&) = delete;
    PdfPages& operator=(const PdfPages&) = delete;

    void heading(const std::string& text);
    void sentence(const std::string& text);
    /// A label, and beside it what it is.
    void fact(const std::string& label, const std::string& value);
    /// A table begins; its headings stand again at the top of each page it reaches.
    void table(const std::vector<PdfColumn>& columns);
    /// A row of it, one cell a column.
    void row(const std::vector<std::string>& cells);
    /// A remark below the row before, from its second column on.
    void below(const std::string& text);
    void endTable();
    void space(float points);
    /// Places to sign, side by side, each with what stands below the line.
    void signatures(const std::string& left, const std::string& right);

    /// The finished file; call it once, last.
    /// @return BadInput with the code of libharu where it failed
    [[nodiscard]] domain::Result<std::string> bytes();

  private:
    struct File;

    void newPage();
    void need(float points);
    void headings();
    void write(const std::vector<std::string>& lines, float x);
    [[nodiscard]] std::vector<std::string> wrapped(const std::string& text, float width) const;

    std::string m_head;
    std::unique_ptr<File> m_file;
    std::vector<PdfColumn> m_columns;
    float m_y = 0;
};

}  // namespace owc::admin

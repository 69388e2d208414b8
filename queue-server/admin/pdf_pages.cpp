#include "queue-server/admin/pdf_pages.h"

#include <fmt/format.h>
#include <hpdf.h>

#include <algorithm>

namespace owc::admin {

namespace {

constexpr float kPaperWidth = 595, kPaperHeight = 842;  // A4
constexpr float kMargin = 40, kInside = kPaperWidth - 2 * kMargin;
constexpr float kTop = kPaperHeight - 64, kBottom = 56;
constexpr float kSmall = 8, kLine = 11, kGap = 6, kLabel = 130;

std::string asciiOf(const std::string& text) {
    std::string plain;
    for (const char letter : text) {
        // One sign for all bytes of a letter.
        const auto byte = static_cast<unsigned char>(letter);
        if (byte >= 0x80 && byte < 0xc0) continue;
        plain += byte >= ' ' && byte <= '~' ? letter : '?';
    }
    return plain;
}

}  // namespace

/// Without a handler libharu keeps its first error and ignores what follows.
struct PdfPages::File {
    File() : doc(HPDF_New(nullptr, nullptr)) {
        if (!doc) return;
        HPDF_SetCompressionMode(doc, HPDF_COMP_ALL);
        plain = HPDF_GetFont(doc, "Helvetica", "WinAnsiEncoding");
        bold = HPDF_GetFont(doc, "Helvetica-Bold", "WinAnsiEncoding");
    }
    ~File() {
        if (doc) HPDF_Free(doc);
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;

    void font(HPDF_Font which, float size) const { HPDF_Page_SetFontAndSize(page(), which, size); }
    void text(float x, float y, const std::string& what) const {
        HPDF_Page_BeginText(page());
        HPDF_Page_TextOut(page(), x, y, what.c_str());
        HPDF_Page_EndText(page());
    }
    void textTo(float x, float y, const std::string& what) const {
        text(x - HPDF_Page_TextWidth(page(), what.c_str()), y, what);
    }
    void rule(float x, float y, float width) const {
        HPDF_Page_SetLineWidth(page(), 0.5F);
        HPDF_Page_MoveTo(page(), x, y);
        HPDF_Page_LineTo(page(), x + width, y);
        HPDF_Page_Stroke(page());
    }
    [[nodiscard]] HPDF_Page page() const { return pages.back(); }

    HPDF_Doc doc;
    HPDF_Font plain = nullptr, bold = nullptr;
    std::vector<HPDF_Page> pages;
};

PdfPages::PdfPages(std::string title, std::string head)
    : m_head(asciiOf(head)), m_file(std::make_unique<File>()) {
    if (m_file->doc) HPDF_SetInfoAttr(m_file->doc, HPDF_INFO_TITLE, asciiOf(title).c_str());
    newPage();
}

PdfPages::~PdfPages() = default;

void PdfPages::newPage() {
    HPDF_Page page = m_file->doc ? HPDF_AddPage(m_file->doc) : nullptr;
    m_file->pages.push_back(page);
    HPDF_Page_SetSize(page, HPDF_PAGE_SIZE_A4, HPDF_PAGE_PORTRAIT);
    m_file->font(m_file->bold, 10);
    m_file->text(kMargin, kPaperHeight - 40, m_head);
    m_file->rule(kMargin, kPaperHeight - 46, kInside);
    m_file->font(m_file->plain, kSmall);
    m_y = kTop;
}

void PdfPages::need(float points) {
    if (m_y - points >= kBottom) return;
    newPage();
    if (!m_columns.empty()) headings();
}

void PdfPages::heading(const std::string& text) {
    // Not alone at the end of a page.
    need(6 * kLine);
    m_y -= kGap;
    m_file->font(m_file->bold, 11);
    m_file->text(kMargin, m_y, asciiOf(text));
    m_file->font(m_file->plain, kSmall);
    m_y -= kLine + 3;
}

void PdfPages::sentence(const std::string& text) {
    write(wrapped(asciiOf(text), kInside), kMargin);
}

void PdfPages::fact(const std::string& label, const std::string& value) {
    const auto lines = wrapped(asciiOf(value), kInside - kLabel);
    need(static_cast<float>(lines.size()) * kLine);
    m_file->font(m_file->bold, kSmall);
    m_file->text(kMargin, m_y, asciiOf(label));
    m_file->font(m_file->plain, kSmall);
    write(lines, kMargin + kLabel);
}

void PdfPages::write(const std::vector<std::string>& lines, float x) {
    for (const std::string& line : lines) {
        need(kLine);
        m_file->text(x, m_y, line);
        m_y -= kLine;
    }
}

void PdfPages::table(const std::vector<PdfColumn>& columns) {
    m_y -= kGap / 2;
    need(4 * kLine);
    m_columns = columns;
    headings();
}

void PdfPages::headings() {
    m_file->font(m_file->bold, kSmall);
    float x = kMargin;
    for (const PdfColumn& column : m_columns) {
        if (column.right)
            m_file->textTo(x + column.width - 4, m_y, column.heading);
        else
            m_file->text(x, m_y, column.heading);
        x += column.width;
    }
    m_file->rule(kMargin, m_y - 3, x - kMargin);
    m_file->font(m_file->plain, kSmall);
    m_y -= kLine + 3;
}

void PdfPages::row(const std::vector<std::string>& cells) {
    std::vector<std::vector<std::string>> all;
    std::size_t most = 1;
    for (std::size_t i = 0; i < m_columns.size() && i < cells.size(); ++i) {
        all.push_back(wrapped(asciiOf(cells[i]), m_columns[i].width - 4));
        most = std::max(most, all.back().size());
    }
    need(static_cast<float>(most) * kLine);
    float x = kMargin;
    for (std::size_t i = 0; i < all.size(); ++i) {
        float y = m_y;
        for (const std::string& line : all[i]) {
            if (m_columns[i].right)
                m_file->textTo(x + m_columns[i].width - 4, y, line);
            else
                m_file->text(x, y, line);
            y -= kLine;
        }
        x += m_columns[i].width;
    }
    m_y -= static_cast<float>(most) * kLine;
}

void PdfPages::below(const std::string& text) {
    const float x = m_columns.empty() ? 0 : m_columns.front().width;
    write(wrapped(asciiOf(text), kInside - x), kMargin + x);
}

void PdfPages::endTable() {
    m_columns.clear();
    m_y -= kGap;
}

void PdfPages::space(float points) {
    m_y -= points;
}

void PdfPages::signatures(const std::string& left, const std::string& right) {
    constexpr float kPlace = 230, kHeight = 60;
    need(kHeight);
    m_y -= kHeight - kLine;
    for (const auto& [x, words] :
         {std::pair{kMargin, &left}, std::pair{kMargin + kInside - kPlace, &right}}) {
        m_file->rule(x, m_y, kPlace);
        m_file->text(x, m_y - kLine, asciiOf(*words));
    }
    m_y -= 2 * kLine;
}

std::vector<std::string> PdfPages::wrapped(const std::string& text, float width) const {
    std::vector<std::string> lines;
    std::string rest = text;
    while (!rest.empty()) {
        const auto fits = [&](HPDF_BOOL words) {
            return HPDF_Page_MeasureText(m_file->page(), rest.c_str(), width, words, nullptr);
        };
        std::size_t count = fits(HPDF_TRUE);
        if (count == 0) count = std::max<std::size_t>(fits(HPDF_FALSE), 1);
        lines.push_back(rest.substr(0, count));
        while (!lines.back().empty() && lines.back().back() == ' ') lines.back().pop_back();
        rest.erase(0, count);
    }
    if (lines.empty()) lines.emplace_back();
    return lines;
}

domain::Result<std::string> PdfPages::bytes() {
    if (!m_file->doc) return domain::fail(domain::ErrorCode::BadInput, "libharu has no memory");
    const std::size_t count = m_file->pages.size();
    for (std::size_t i = 0; i < count; ++i) {
        HPDF_Page page = m_file->pages[i];
        const std::string number = fmt::format("Page {} of {}", i + 1, count);
        HPDF_Page_SetFontAndSize(page, m_file->plain, kSmall);
        HPDF_Page_BeginText(page);
        HPDF_Page_TextOut(page, kPaperWidth - kMargin - HPDF_Page_TextWidth(page, number.c_str()), 34,
                          number.c_str());
        HPDF_Page_EndText(page);
    }
    HPDF_SaveToStream(m_file->doc);
    if (const HPDF_STATUS error = HPDF_GetError(m_file->doc); error != HPDF_OK)
        return domain::fail(domain::ErrorCode::BadInput, fmt::format("libharu error {:#x}", error));
    HPDF_ResetStream(m_file->doc);
    std::string all(HPDF_GetStreamSize(m_file->doc), '\0');
    auto size = static_cast<HPDF_UINT32>(all.size());
    HPDF_ReadFromStream(m_file->doc, reinterpret_cast<HPDF_BYTE*>(all.data()), &size);
    if (size != all.size()) return domain::fail(domain::ErrorCode::BadInput, "libharu lost what it made");
    return all;
}

}  // namespace owc::admin

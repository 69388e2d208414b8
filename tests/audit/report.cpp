#include "tests/audit/report.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTextStream>

namespace owc::audit {
namespace {

constexpr int kThumb = 420;     ///< height of a picture on a contact sheet
constexpr int kSheetWidth = 2400;
constexpr int kBeside = 1080;   ///< height of a screen beside its mock-up
constexpr int kGap = 16;
constexpr int kTitle = 24;

QString pathOf(const std::filesystem::path& folder, const QString& file) {
    return QString::fromStdString(folder.string()) + u'/' + file;
}

QString sizeOf(const QSize& size) {
    return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

int orderOf(const QString& window) {
    return static_cast<int>(QStringList{QStringLiteral("kiosk"), QStringLiteral("board"), QStringLiteral("counter")}.indexOf(window) & 3);
}

QString row(const QString& window, const QString& screen, const QString& language, const QString& size, const QString& mode) {
    return QStringLiteral("%1 | %2 | %3 | %4 | %5 | ").arg(window, -9).arg(screen, -27).arg(language, -4).arg(size, -9).arg(mode, -18);
}

}  // namespace

void Report::take(const Shown& shown, QWidget& window, const Limits& limits) {
    const Sheet sheet = read(window);
    InkMeasures ink = measureInk(sheet, limits);
    std::vector<Finding>& findings = ink.findings;
    std::ranges::move(measureControls(window, sheet, limits), std::back_inserter(findings));
    const QString name = QStringLiteral("%1 %2, %3, %4%5").arg(shown.window, shown.screen, shown.language, sizeOf(window.size()),
                                                               shown.mode.isEmpty() ? QString() : QStringLiteral(", ") + shown.mode);
    if (!m_options.told.contains(shown.window))
        for (const Finding& finding : findings)
            ADD_FAILURE() << name.toStdString() << ": " << finding.kind.toStdString() << ": " << finding.what.toStdString();
    m_lines.push_back({shown, window.size(), std::move(ink)});
    if (m_options.out.empty()) return;
    if (shown.onSheet) m_sheets[shown.language].push_back({orderOf(shown.window), name, sheet.full.scaledToHeight(kThumb, Qt::SmoothTransformation)});
    if (!shown.mockUp.isEmpty()) putBeside(shown, sheet.full);
}

void Report::putBeside(const Shown& shown, const QImage& full) const {
    if (m_options.beside.empty()) return;
    QImage design(pathOf(m_options.beside, shown.mockUp + QStringLiteral(".png")));
    if (design.isNull()) {
        QTextStream(stdout) << "NOT COMPARED: no " << shown.mockUp << " in " << m_options.beside.c_str() << '\n';
        return;
    }
    design = design.scaledToHeight(kBeside, Qt::SmoothTransformation);
    const QImage ours = full.scaledToHeight(kBeside, Qt::SmoothTransformation);
    QImage both(design.width() + ours.width() + 3 * kGap, kBeside + 2 * kGap + kTitle, QImage::Format_RGB32);
    both.fill(QColor(0x55, 0x55, 0x55));
    QPainter painter(&both);
    painter.setPen(Qt::white);
    painter.drawText(kGap, kTitle, QStringLiteral("design: ") + shown.mockUp);
    painter.drawText(design.width() + 2 * kGap, kTitle, QStringLiteral("built: %1 %2 %3 %4").arg(shown.window, shown.screen, shown.language, shown.mode));
    painter.drawImage(kGap, kGap + kTitle, design);
    painter.drawImage(design.width() + 2 * kGap, kGap + kTitle, ours);
    painter.end();
    both.save(pathOf(m_options.out, QStringLiteral("beside-%1.png").arg(shown.mockUp)));
}

void Report::writeTable(QTextStream& to, bool whole) const {
    to << row("window", "screen", "lang", "size", "mode") << "texts | palest | symbols | palest | findings\n";
    std::map<QString, int> clean;
    std::map<QString, std::pair<int, std::size_t>> sums;
    for (const auto& [shown, size, ink] : m_lines) {
        auto& [screens, findings] = sums[shown.window];
        ++screens;
        findings += ink.findings.size();
        if (ink.findings.empty() && !whole) {
            ++clean[row(shown.window, "*", shown.language, sizeOf(size), shown.mode)];
            continue;
        }
        to << row(shown.window, shown.screen, shown.language, sizeOf(size), shown.mode)
           << QStringLiteral("%1 | %2 | %3 | %4 | ").arg(ink.texts, 5).arg(ink.palestText, 6, 'f', 1).arg(ink.symbols, 7).arg(ink.palestSymbol, 6, 'f', 1)
           << (ink.findings.empty() ? QStringLiteral("none") : QString::number(ink.findings.size())) << '\n';
        for (const Finding& finding : ink.findings) to << "            " << finding.kind << ": " << finding.what << '\n';
    }
    for (const auto& [what, count] : clean) to << what << "none, " << count << " screens\n";
    for (const auto& [window, sum] : sums) to << window << ": " << sum.first << " measured, " << sum.second << " findings\n";
}

void Report::writeSheet(const QString& language, std::vector<Picture> pictures) const {
    std::ranges::stable_sort(pictures, {}, &Picture::order);
    std::vector<QPoint> places;
    QPoint at(kGap, kGap);
    for (const Picture& picture : pictures) {
        if (at.x() + picture.image.width() > kSheetWidth) at = {kGap, at.y() + kThumb + kTitle + kGap};
        places.push_back(at);
        at.rx() += picture.image.width() + kGap;
    }
    QImage sheet(kSheetWidth + kGap, at.y() + kThumb + kTitle + kGap, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    painter.setPen(Qt::black);
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const QImage& image = pictures[i].image;
        painter.setClipRect(QRect(places[i], QSize(image.width() + kGap - 4, kThumb + kTitle)));
        QFont font = painter.font();
        font.setPixelSize(11);
        painter.setFont(font);
        painter.drawText(places[i] + QPoint(0, 14), pictures[i].title);
        painter.drawImage(places[i] + QPoint(0, kTitle), image);
    }
    painter.end();
    sheet.save(pathOf(m_options.out, QStringLiteral("contact-%1.png").arg(language)));
}

void Report::finish() const {
    QTextStream out(stdout);
    writeTable(out, false);
    if (m_options.out.empty()) return;
    QFile file(pathOf(m_options.out, QStringLiteral("table.txt")));
    if (file.open(QIODevice::WriteOnly)) {
        QTextStream whole(&file);
        writeTable(whole, true);
    }
    for (const auto& [language, pictures] : m_sheets) writeSheet(language, pictures);
    out << "pictures: " << m_options.out.c_str() << '\n';
}

}  // namespace owc::audit

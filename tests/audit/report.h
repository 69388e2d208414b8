#pragma once

#include <filesystem>
#include <set>

#include "tests/audit/measures.h"

namespace owc::audit {

/// One screen as it is shown and measured.
struct Shown {
    QString window;    ///< "kiosk", "board", "counter", "dashboard"
    QString screen;
    QString language;  ///< code
    QString mode{};    ///< empty: none
    QString mockUp{};  ///< file name of the picture it was designed as, without ".png"; empty: none
    bool onSheet = false;  ///< it stands on the contact sheet of its language
};

struct Options {
    std::filesystem::path out;     ///< empty: no pictures
    std::filesystem::path beside;  ///< folder of the mock-ups; empty: none
    std::set<QString> told{};      ///< windows whose findings are told and do not fail
    bool all = false;              ///< every size in every mode, not only the main one
};

/// Measures, remembers and writes. One for the whole run. Threads: GUI thread.
class Report {
  public:
    explicit Report(Options options) : m_options(std::move(options)) {}

    [[nodiscard]] const Options& options() const { return m_options; }

    /// Measures the window as it is now; a test failure when something is wrong with it.
    void take(const Shown& shown, QWidget& window, const Limits& limits);
    /// Prints the table and writes what was asked for.
    void finish() const;

  private:
    struct Line {
        Shown shown;
        QSize size;
        InkMeasures ink;  ///< with the findings of its controls
    };
    struct Picture {
        int order = 0;  ///< kiosk, board, counter, dashboard
        QString title;
        QImage image;
    };

    void putBeside(const Shown& shown, const QImage& full) const;
    void writeTable(QTextStream& to, bool whole) const;
    void writeSheet(const QString& language, std::vector<Picture> pictures) const;

    Options m_options;
    std::vector<Line> m_lines;
    std::map<QString, std::vector<Picture>> m_sheets;  ///< of each language
};

/// The report of this run; set by main.
[[nodiscard]] Report& report();

}  // namespace owc::audit

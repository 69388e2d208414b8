#pragma once

#include <QImage>
#include <QString>
#include <optional>
#include <utility>
#include <vector>

namespace owc::tool_model {

/// The four signs of the tool.
enum class Mark { Good, Warn, Stop, Unclear };

/// What the middle of the window is about.
enum class Page { Empty, Printer, Scanner, Finger, Other, Server, Drill };

/// One device of the list.
struct DeviceRow {
    QString key;  ///< its URI, "touch-screen", "speaker" or "server"
    QString icon;
    QString title;
    QString line;
    Mark mark = Mark::Good;

    friend bool operator==(const DeviceRow&, const DeviceRow&) = default;
};

/// What is, and what to do about it; nothing to do: empty.
struct Notice {
    Mark mark = Mark::Good;
    QString what;
    QString todo;

    friend bool operator==(const Notice&, const Notice&) = default;
};

/// One live fact of a printer.
struct Tile {
    QString name;  ///< of the widget
    QString label;
    Mark mark = Mark::Good;
    QString words;

    friend bool operator==(const Tile&, const Tile&) = default;
};

/// Settings of a printer as they stand in the window.
struct PrintSettings {
    int paperMm = 80;
    int dots = 576;
    int density = 0;  ///< 0: as the printer stands, else 1 to 12
    int cut = 0;      ///< 0 none, 1 partial, 2 full
    QString profile;  ///< name of what it can do
    std::vector<std::pair<QString, QString>> profiles;  ///< names and labels to choose from

    friend bool operator==(const PrintSettings&, const PrintSettings&) = default;
};

/// One code that a scanner read, masked.
struct ScanLine {
    QString kind;
    QString shown;
    QString size;

    friend bool operator==(const ScanLine&, const ScanLine&) = default;
};

/// A finger on the chosen reader.
struct FingerPicture {
    QImage image;      ///< null: none was taken yet
    int quality = -1;  ///< 0 to 100; -1: nothing to tell
    bool running = false;
    bool mayTry = false;
    std::vector<std::pair<QString, QString>> facts;

    friend bool operator==(const FingerPicture&, const FingerPicture&) = default;
};

/// One step of a rehearsal.
struct DrillLine {
    Mark mark = Mark::Unclear;
    QString what;
    QString then;  ///< what staff and visitor get to see

    friend bool operator==(const DrillLine&, const DrillLine&) = default;
};

/// What pairing this PC begins with.
struct PairForm {
    QString intro;    ///< what to do at the server PC first
    QString address;  ///< of the server, as the settings have it
    bool ready = true;  ///< false: it is under way

    friend bool operator==(const PairForm&, const PairForm&) = default;
};

/// All that the window shows, in words of the current language.
struct Picture {
    QString place;
    QString clock;
    Notice server;  ///< `what` for the bar, `todo` for its page
    std::vector<DeviceRow> here;
    std::vector<DeviceRow> network;
    QString chosen;
    Page page = Page::Empty;
    QString title;
    std::vector<Notice> notices;  ///< the worst first
    std::vector<Tile> tiles;
    std::optional<PrintSettings> settings;
    bool mayPrint = false;
    bool maySave = false;
    std::vector<Notice> last;                       ///< what came of the last test, saving, bundle
    std::vector<std::pair<QString, QString>> facts;  ///< what the device says of itself
    QString rule;                                   ///< to install; empty: none needed
    std::vector<ScanLine> scans;                    ///< newest first
    FingerPicture finger;                           ///< with Page::Finger
    std::vector<DrillLine> drill;                   ///< steps of the last rehearsal
    bool mayRehearse = false;
    std::optional<PairForm> pairing;
    QImage preview;                                 ///< the raster that would be printed
    QString previewNote;
};

}  // namespace owc::tool_model

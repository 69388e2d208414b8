#include <gtest/gtest.h>

#include "assets/ui/language.h"
#include "kiosk/board/board_window.h"
#include "tests/audit/report.h"
#include "tests/support/board_pictures.h"

namespace owc::audit {
namespace {

constexpr QSize kSizes[] = {{1920, 1080}, {1280, 720}};
constexpr qreal kSmallest = 34;  ///< design units, look.md 3

struct NamedPicture {
    const char* name;
    board::Picture picture;
};

std::vector<NamedPicture> everything() {
    std::vector<NamedPicture> all{{"calls", board::variedBoard()}, {"all 8888", board::boardWith(8888)}};
    board::Picture picture = board::variedBoard();
    picture.announcements = {ui::Announcement::BankDown, ui::Announcement::CashShort};
    all.push_back({"two notices", picture});
    picture.announcements = {ui::Announcement::IntakeClosed};
    all.push_back({"one notice", picture});
    picture = board::variedBoard();
    picture.connected = false;
    all.push_back({"connecting", picture});
    picture = board::variedBoard();
    picture.newest.reset();
    picture.rows.clear();
    picture.strip.clear();
    all.push_back({"before the first call", picture});
    return all;
}

}  // namespace

TEST(BoardAudit, EveryPictureInBothLanguagesAndSizes) {
    ui::LanguageSwitch language;
    for (const ui::Language chosen : {ui::Language::Urdu, ui::Language::English})
        for (const QSize& size : kSizes) {
            language.set(chosen);
            board::BoardWindow window;
            window.resize(size);
            window.QWidget::show();
            for (const auto& [name, picture] : everything()) {
                window.show(picture);
                QCoreApplication::processEvents();
                Shown shown{QStringLiteral("board"), QLatin1String(name), ui::languageCode(chosen)};
                shown.onSheet = size == kSizes[0];
                if (shown.onSheet && shown.screen == QStringLiteral("calls") && chosen == ui::Language::Urdu)
                    shown.mockUp = QStringLiteral("10-hall-board");
                report().take(shown, window, {.smallestText = kSmallest * size.width() / 1920});
            }
        }
    language.set(ui::Language::Urdu);
}

}  // namespace owc::audit

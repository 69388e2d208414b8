// owc-ui-gallery OUT_DIR: every control in its states, in both languages, as pictures to look at; and every
// screen of the kiosk in each combination of the easier view.
#include <QApplication>
#include <QDir>

#include "assets/print/ticket.h"
#include "assets/ui/badge.h"
#include "assets/ui/buttons.h"
#include "assets/ui/cards.h"
#include "assets/ui/cnic_field.h"
#include "assets/ui/fixed_bar.h"
#include "assets/ui/keypad.h"
#include "assets/ui/language.h"
#include "assets/ui/lattice.h"
#include "assets/ui/paper_picture.h"
#include "assets/ui/scan_card.h"
#include "assets/ui/setup.h"
#include "assets/ui/text.h"
#include "assets/ui/theme.h"
#include "assets/ui/tiles.h"
#include "assets/ui/token_panel.h"
#include "assets/ui/top_bar.h"
#include "drivers/simulated/png_file.h"
#include "tests/gui/check_pictures.h"
#include "tests/gui/device_tool_pictures.h"
#include "tests/gui/kiosk_pictures.h"

using namespace owc::ui;

namespace {

// A page in design units: what is placed at x lies at x from the reading start.
class Page : public QWidget {
  public:
    explicit Page(int step) {
        resize(1080, 1920);
        setAutoFillBackground(true);
        auto* top = new TopBar(this);
        top->setStep(step);
        place(top, 0, 0, 1080, 124);
        place(new FixedBar(this), 0, 1708, 1080, 212);
    }

    void place(QWidget* widget, int x, int y, int w, int h) {
        widget->setParent(this);
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        widget->setGeometry(rtl ? 1080 - x - w : x, y, w, h);
    }
};

using Make = std::unique_ptr<Page> (*)(bool urdu);

TextBlock* title(const QString& text) {
    auto* block = new TextBlock(QStringLiteral("title"), TextBlock::Role::Title);
    block->setText(text);
    return block;
}

std::unique_ptr<Page> languages(bool) {
    auto page = std::make_unique<Page>(0);
    struct Tile {
        const char* code;
        const char* name;
        Face face;
    };
    const Tile tiles[] = {{"pa", "پنجابی", Face::Nastaliq}, {"ps", "پښتو", Face::Naskh},
                          {"sd", "سنڌي", Face::Naskh},      {"skr", "سرائیکی", Face::Nastaliq},
                          {"bal", "بلوچی", Face::Naskh},    {"en", "English", Face::Sans}};
    page->place(new LanguageTile("ur", "اردو", Face::Nastaliq, true), 40, 604, 1000, 284);
    for (int i = 0; i < 6; ++i)
        page->place(new LanguageTile(tiles[i].code, tiles[i].name, tiles[i].face, false), 40 + i % 2 * 514,
                    916 + i / 2 * 260, 486, 232);
    page->findChild<FixedBar*>()->setSlotVisible(FixedBar::Slot::Back, false);
    return page;
}

std::unique_ptr<Page> needs(bool urdu) {
    auto page = std::make_unique<Page>(0);
    page->place(title(urdu ? "آپ کو آج کیا چاہیے؟" : "What do you need today?"), 40, 130, 1000, 200);
    int i = 0;
    for (const QString& need : needKeys()) {
        auto* tile = new NeedTile(need);
        page->place(tile, 40 + i % 3 * 341, 336 + i / 3 * 458, 317, 430);
        tile->setDown(i == 4);
        ++i;
    }
    return page;
}

std::unique_ptr<Page> cnic(bool urdu) {
    auto page = std::make_unique<Page>(1);
    auto* scan = new ScanCard;
    scan->setText(urdu ? "شناختی کارڈ دکھائیں" : "Show your identity card",
                  urdu ? "کارڈ پیلی روشنی کے نیچے رکھیں" : "Hold the card under the yellow light");
    page->place(scan, 40, 140, 1000, 440);
    auto* field = new CnicField;
    field->setDigits("3520212345421");
    page->place(field, 40, 596, 1000, 146);
    auto* typing = new CnicField;
    typing->setDigits("352");
    typing->setDigits("3527");
    page->place(typing, 40, 754, 1000, 146);
    auto* keypad = new Keypad;
    page->place(keypad, 40, 912, 1000, 652);
    keypad->findChild<KeypadKey*>("key-5")->setDown(true);
    auto* go =
        new WideButton("noCard", urdu ? "کارڈ نہیں ہے؟ بغیر کارڈ آگے چلیں" : "No card? Go on without it",
                       ButtonStyle::Outlined);
    go->setArrow(true);
    page->place(go, 40, 1582, 1000, 108);
    return page;
}

std::unique_ptr<Page> priority(bool urdu) {
    auto page = std::make_unique<Page>(2);
    auto* question = title(urdu ? "کیا انتظار کرنا مشکل ہے؟" : "Is waiting hard for you?");
    question->setAlignment(Qt::AlignCenter);
    page->place(question, 40, 124, 1000, 160);
    auto* more = new TextBlock("more", TextBlock::Role::Body);
    more->setText(urdu ? "تصویر چھوئیں، ہم آپ کو پہلے بلائیں گے" : "Touch a picture and we call you sooner");
    more->setAlignment(Qt::AlignCenter);
    page->place(more, 40, 284, 1000, 100);
    const char* keys[] = {"pregnant", "infant", "elderly", "disabled"};
    for (int i = 0; i < 4; ++i) {
        auto* tile = new PictureTile(keys[i], priorityIcon(keys[i]), priorityAnswer(keys[i]));
        page->place(tile, 40 + i % 2 * 516, 410 + i / 2 * 520, 484, 490);
        tile->setDown(i == 3);
    }
    auto* no = new WideButton("no", urdu ? "نہیں، آگے چلیں" : "No, go on", ButtonStyle::Filled);
    no->setArrow(true);
    page->place(no, 40, 1448, 1000, 220);
    return page;
}

std::unique_ptr<Page> token(bool urdu) {
    auto page = std::make_unique<Page>(3);
    auto* panel = new TokenPanel;
    panel->setToken(urdu ? 142 : 8888, urdu ? "withdraw" : "family");
    page->place(panel, 140, 148, 800, 894);
    auto* before = new FactCard("before", "thing-people");
    before->setFact("11", urdu ? "آپ سے پہلے" : "before you");
    page->place(before, 40, 1072, 317, 297);
    auto* wait = new FactCard("wait", "state-waiting");
    wait->setFact("20–35", urdu ? "منٹ انتظار" : "minutes to wait");
    page->place(wait, 381, 1072, 317, 297);
    auto* zone = new FactCard("zone", "thing-zone");
    zone->setFact("B", urdu ? "حصہ، دائیں طرف" : "zone, to the right");
    zone->setArrow(0);
    page->place(zone, 722, 1072, 317, 297);
    auto* take = new NoticeCard("take", Tone::Warn, "doc-ticket");
    take->setTicket(142);
    take->setText(
        urdu ? "پرچی نیچے سے لیں" : "Take your slip below",
        urdu ? "بیٹھ جائیں، نمبر آواز سے پکارا جائے گا" : "Sit down; your number will be called aloud");
    page->place(take, 40, 1402, 1000, 286);
    return page;
}

std::unique_ptr<Page> notices(bool urdu) {
    auto page = std::make_unique<Page>(3);
    auto* link = new NoticeCard("link", Tone::Warn, "state-link-down");
    link->setText(urdu ? "بینک کا رابطہ بند ہے۔ آپ کی باری محفوظ ہے۔"
                       : "The bank's link is down. Your turn is safe.");
    page->place(link, 40, 134, 1000, 150);
    auto* told = new NoticeCard("told", Tone::Good, "state-yes");
    told->setText(urdu ? "عملے کو خبر ہو گئی ہے، وہ پرچی لائیں گے" : "The staff know and bring your slip");
    page->place(told, 40, 310, 1000, 140);
    auto* stop = new NoticeCard("stop", Tone::Stop, "state-attention");
    stop->setText(urdu ? "یہ سہولت یہاں نہیں ہے۔ براہِ کرم دوسری چنیں۔"
                       : "This service is not offered here. Please choose another one.");
    page->place(stop, 40, 480, 1000, 180);
    auto* ok = new WideButton("ok", urdu ? "ٹھیک ہے، میں نے دیکھ لیا" : "All right, I have seen it",
                              ButtonStyle::Filled);
    page->place(ok, 40, 690, 1000, 112);
    auto* ticket = new WideButton("ticket", urdu ? "ٹوکن لیں" : "Take a token", ButtonStyle::Filled);
    ticket->setHint(urdu ? "پھر حصہ B میں بیٹھیں" : "Then sit in zone B");
    ticket->setPictogram("doc-ticket");
    page->place(ticket, 40, 830, 714, 286);
    auto* print = new BarButton("print", "thing-printer", urdu ? "چھاپیں" : "Print", ButtonStyle::Outlined);
    page->place(print, 780, 830, 260, 286);
    auto* paper = new PaperPicture;
    paper->setNumber(8888);
    page->place(paper, 40, 1150, 330, 285);
    auto* off = new WideButton("off", urdu ? "آگے چلیں" : "Go on", ButtonStyle::Outlined);
    off->setEnabled(false);
    off->setArrow(true);
    page->place(off, 400, 1150, 640, 130);
    for (int i = 0; i < 5; ++i) {
        auto* panel = new TokenPanel;
        page->place(panel, 40 + i * 204, 1450, 190, 212);
        panel->setToken(8 + i, needKeys().at(i + 3));
    }
    return page;
}

// Badges in their three styles, each on the ground it is made for.
class BadgePage : public QWidget {
  public:
    BadgePage() { resize(1080, 760); }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), kSurface);
        drawLattice(painter, QRectF(0, 240, 1080, 260), Lattice::Clear, 1);
        drawLattice(painter, QRectF(540, 240, 540, 260), Lattice::Faint, 1);
        const std::pair<BadgeStyle, int> rows[] = {
            {BadgeStyle::Plain, 40}, {BadgeStyle::Outlined, 310}, {BadgeStyle::OneBit, 560}};
        for (const auto& [style, y] : rows)
            for (int i = 0; i < needKeys().size(); ++i)
                drawBadge(painter, QRectF(20 + i * 116, y, 104, 124), needKeys().at(i), style);
    }
};

// The tickets of a family registration: the longest list to bring.
void writeTickets(const QDir& out, Language language) {
    const bool urdu = language == Language::Urdu;
    owc::print::TicketData ticket{.number = 8888,
                                  .need = "family",
                                  .serviceName = urdu ? "خاندان کا اندراج" : "Register or update family",
                                  .zone = "A",
                                  .zoneDirection = "left",
                                  .peopleBefore = 11,
                                  .waitMinutes = std::pair{20, 35},
                                  .priority = "elderly",
                                  .bring = {"cnic", "bform", "bill"},
                                  .centreName = urdu ? "ون ونڈو سینٹر" : "One Window Centre",
                                  .helpline = "0800-26477",
                                  .time = "10:03",
                                  .date = "14-03-2026",
                                  .visitCode = "OWC1:7K3MZX0PQ2RSTVW9YA",
                                  .duplicate = true};
    for (const int width : {576, 384}) {
        const auto file = out.filePath(QStringLiteral("ticket-%1-%2.png").arg(languageCode(language)).arg(width));
        if (!owc::simulated::writePng(renderTicket(ticket, width), file.toStdString()))
            qFatal("cannot write %s", qUtf8Printable(file));
    }
}

}  // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    if (app.arguments().size() != 2) qFatal("usage: owc-ui-gallery OUT_DIR");
    const QDir out(app.arguments().at(1));
    if (!out.mkpath(QStringLiteral("."))) qFatal("cannot make the folder");
    setUp();
    LanguageSwitch language;
    const std::pair<const char*, Make> pages[] = {{"languages", languages}, {"needs", needs},
                                                  {"cnic", cnic},           {"priority", priority},
                                                  {"token", token},         {"notices", notices}};
    BadgePage badges;
    if (!badges.grab().save(out.filePath(QStringLiteral("badges.png")))) qFatal("cannot write badges.png");
    for (const Language now : {Language::Urdu, Language::English}) {
        language.set(now);
        writeTickets(out, now);
        for (const auto& [name, make] : pages) {
            const auto page = make(now == Language::Urdu);
            const QString file =
                QString::fromLatin1(name) + QLatin1Char('-') + languageCode(now) + QStringLiteral(".png");
            if (!page->grab().save(out.filePath(file))) qFatal("cannot write %s", qUtf8Printable(file));
        }
    }
    if (!owc::screens::writeKioskPictures(out)) qFatal("cannot write the kiosk's screens");
    owc::test::paintDeviceTool(language, out.path());
    owc::test::paintChecks(language, out.path());
    return 0;
}

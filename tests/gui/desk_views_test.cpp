#include <gtest/gtest.h>

#include <QDir>
#include <QFontMetricsF>

#include "assets/ui/error_text.h"
#include "assets/ui/fonts.h"
#include "assets/ui/language.h"
#include "assets/ui/text.h"
#include "counter/desk/view/choice_panel.h"
#include "counter/desk/view/compact_page.h"
#include "counter/desk/view/help_panel.h"
#include "counter/desk/view/number_panel.h"
#include "counter/desk/view/sign_in_page.h"
#include "tests/gui/desk_states.h"

namespace owc::test {

using desk_view::ActionKey;
using desk_view::KeyButton;

namespace {

/// Every state of a desk, in both languages and both sizes. OWC_DESK_PICTURES=DIR keeps what was looked at.
class DeskViewsTest : public ::testing::TestWithParam<ui::Language> {
  protected:
    DeskViewsTest() { m_language.set(GetParam()); }
    ~DeskViewsTest() override { m_language.set(ui::Language::Urdu); }

    [[nodiscard]] QString code() const { return ui::languageCode(GetParam()); }
    /// Both faces, each at its own size.
    void eachFace(const std::function<void(desk_view::DeskFace&, const NamedState&)>& look) {
        desk_view::DeskPage page;
        page.resize(1280, 800);
        desk_view::CompactPage compact;
        compact.resize(360, 720);
        for (const NamedState& named : deskStates(code())) {
            if (!named.signedIn) continue;
            for (desk_view::DeskFace* face : {static_cast<desk_view::DeskFace*>(&page), static_cast<desk_view::DeskFace*>(&compact)}) {
                SCOPED_TRACE(std::string(named.name) + " " + face->objectName().toStdString());
                face->show(named.state);
                face->show();
                look(*face, named);
            }
        }
    }
    void keep(QWidget& widget, const QString& name) const {
        const QString folder = qEnvironmentVariable("OWC_DESK_PICTURES");
        if (folder.isEmpty()) return;
        EXPECT_TRUE(QDir().mkpath(folder));
        EXPECT_TRUE(widget.grab().save(folder + "/" + name + "-" + code() + ".png"));
    }

    ui::LanguageSwitch m_language;
};

}  // namespace

TEST_P(DeskViewsTest, KeysLieInsideThePageAndNeverOverEachOther) {
    eachFace([&](const desk_view::DeskFace& face, const NamedState&) {
        std::vector<QRect> boxes;
        for (const auto* key : face.findChildren<KeyButton*>()) {
            if (!key->isVisible()) continue;
            EXPECT_TRUE(face.rect().contains(key->geometry())) << key->objectName().toStdString();
            for (const QRect& other : boxes) EXPECT_FALSE(other.intersects(key->geometry())) << key->objectName().toStdString();
            boxes.push_back(key->geometry());
        }
        EXPECT_GE(boxes.size(), 8u);
    });
}

TEST_P(DeskViewsTest, EverythingHasWordsForAScreenReader) {
    eachFace([&](const desk_view::DeskFace& face, const NamedState&) {
        EXPECT_FALSE(face.accessibleName().isEmpty());
        EXPECT_FALSE(face.accessibleDescription().isEmpty());
        for (const auto* key : face.findChildren<KeyButton*>()) {
            EXPECT_GT(key->accessibleName().size(), 3) << key->objectName().toStdString();
            EXPECT_FALSE(key->toolTip().isEmpty());
            EXPECT_NE(key->focusPolicy() & Qt::TabFocus, 0) << "Tab reaches it too";
        }
    });
}

TEST_P(DeskViewsTest, AKeyThatDoesNothingNowSaysWhyAndOthersDoNot) {
    for (const NamedState& named : deskStates(code())) {
        for (const ActionKey& key : desk_view::actionKeys(named.state)) {
            EXPECT_EQ(key.enabled, key.whyNot.isEmpty()) << named.name << " " << key.cap.toStdString();
            EXPECT_TRUE(key.enabled || key.whyNot.size() > 8) << "a sentence";
        }
    }
}

TEST_P(DeskViewsTest, TheHelpSpeaksOfEveryKeyInEveryState) {
    QSet<QString> sentences;
    for (const NamedState& named : deskStates(code())) {
        const auto lines = desk_view::helpLines(named.state, named.signedIn);
        EXPECT_GE(lines.size(), named.signedIn ? 11u : 4u) << named.name;
        bool cannot = false;
        for (const auto& line : lines) {
            EXPECT_FALSE(line.text.isEmpty());
            EXPECT_FALSE(line.text.endsWith(": ")) << named.name << ": " << line.text.toStdString();
            EXPECT_FALSE(cannot && line.possible) << "what can be done comes first";
            cannot = cannot || !line.possible;
        }
        const QString sentence = desk_view::stateSentence(named.state);
        EXPECT_FALSE(sentence.isEmpty()) << named.name;
        sentences.insert(sentence);
    }
    EXPECT_GE(sentences.size(), 7) << "each step of the work has a sentence of its own";
}

TEST_P(DeskViewsTest, NoVerbOfTheActionBarGetsSmallerThanTheSmallestType) {
    const qreal smallest = GetParam() == ui::Language::Urdu ? 15 : 14;
    for (const NamedState& named : deskStates(code())) {
        for (const ActionKey& key : desk_view::actionKeys(named.state)) {
            const qreal width = key.key == Qt::Key_F1 ? 240 : 82;
            for (const QString& word : key.verb.split(' ')) {
                const QFont fitted = ui::fittedFont(word, ui::labelFont(16), {width, 40});
                EXPECT_GE(fitted.pixelSize(), smallest) << named.name << " " << key.cap.toStdString() << " " << word.toStdString();
            }
            const QFont hint = ui::fittedFont(key.hint, ui::smallFont(14), {85, 40});
            EXPECT_GE(hint.pixelSize(), 12) << named.name << " " << key.cap.toStdString() << " " << key.hint.toStdString();
        }
    }
}

TEST_P(DeskViewsTest, LooksAreKept) {
    eachFace([&](desk_view::DeskFace& face, const NamedState& named) {
        const bool compact = face.objectName() == "compactPage";
        keep(face, QString(compact ? "compact-" : "desk-") + named.name);
    });
    for (const QSize& size : {QSize(1280, 800), QSize(360, 720)}) {
        QWidget window;
        window.resize(size);
        desk_view::HelpPanel help(&window);
        desk_view::SignInPage signIn("B-214", &window);
        signIn.setGeometry(window.rect());
        signIn.retranslate();
        signIn.present(7, {});
        window.show();
        const QString wide = size.width() > 720 ? "desk-" : "compact-";
        keep(window, wide + "sign-in");
        signIn.hide();
        for (const NamedState& named : deskStates(code())) {
            if (QString(named.name) != "called" && QString(named.name) != "serving") continue;
            help.open(QStringLiteral("?"), desk_view::stateSentence(named.state), desk_view::helpLines(named.state, true));
            keep(window, wide + "help-" + named.name);
        }
        help.open(QStringLiteral("?"), {}, desk_view::keyMap());
        keep(window, wide + "key-map");
        help.leave();
        desk_view::ChoicePanel choice(&window);
        QStringList services;
        for (const QString& need : ui::needKeys()) services << ui::needName(need);
        choice.ask(ui::errorText(static_cast<int>(ErrorCode::NoShowTooSoon)), services);
        keep(window, wide + "choice");
        choice.hide();
        desk_view::NumberPanel typed(&window);
        typed.ask(ui::errorText(static_cast<int>(ErrorCode::UnknownSlot)), desk_view::NumberPanel::Kind::Number);
        keep(window, wide + "number");
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, DeskViewsTest, ::testing::Values(ui::Language::English, ui::Language::Urdu),
                         [](const auto& which) { return which.param == ui::Language::Urdu ? "Urdu" : "English"; });

}  // namespace owc::test

#include "assets/ui/setup.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QStyleFactory>

#include "assets/ui/fonts.h"
#include "assets/ui/language.h"
#include "assets/ui/theme.h"

// Q_INIT_RESOURCE declares a function and must not stand in a namespace. A static library's resources
// are dropped by the linker unless somebody names them.
static void initResources() {
    Q_INIT_RESOURCE(owc_fonts);
    Q_INIT_RESOURCE(owc_icons);
    Q_INIT_RESOURCE(owc_translations);
}

namespace owc::ui {
namespace {

QPalette palette() {
    QPalette colours;
    colours.setColor(QPalette::Window, kGround);
    colours.setColor(QPalette::Base, kSurface);
    colours.setColor(QPalette::AlternateBase, kMist);
    colours.setColor(QPalette::Button, kSurface);
    colours.setColor(QPalette::WindowText, kInk);
    colours.setColor(QPalette::Text, kInk);
    colours.setColor(QPalette::ButtonText, kInk);
    colours.setColor(QPalette::PlaceholderText, kInk2);
    colours.setColor(QPalette::Highlight, kIndigo);
    colours.setColor(QPalette::HighlightedText, Qt::white);
    colours.setColor(QPalette::ToolTipBase, kSurface);
    colours.setColor(QPalette::ToolTipText, kInk);
    colours.setColor(QPalette::Link, kIndigo);
    return colours;
}

}  // namespace

void setUp() {
    initResources();
    QString reason;
    if (!loadFonts(&reason)) qFatal("ui fonts: %s", qUtf8Printable(reason));
    for (const Language language : kLanguages) {
        const QString name = QStringLiteral("owc_%1.qm").arg(languageCode(language));
        if (language != Language::English && !QFile::exists(QStringLiteral(":/translations/") + name))
            qFatal("ui translations: %s is not in the program", qUtf8Printable(name));
    }
    // One look on every desktop: the platform's style would bring its own colours and paddings.
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(palette());
    QApplication::setFont(faceFont(Face::Sans, 16, false));
}

}  // namespace owc::ui

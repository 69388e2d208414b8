#include "assets/ui/language.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace owc::ui {

QString languageCode(Language language) {
    switch (language) {
        case Language::Urdu:
            return QStringLiteral("ur");
        case Language::English:
            return QStringLiteral("en");
    }
    return {};
}

std::optional<Language> languageFromCode(const QString& code) {
    if (code == QLatin1String("ur")) return Language::Urdu;
    if (code == QLatin1String("en")) return Language::English;
    return std::nullopt;
}

LanguageSwitch::LanguageSwitch(Language first, QObject* parent) : QObject(parent), m_current(first) {
    if (!m_urdu.load(QStringLiteral(":/translations/owc_ur.qm")))
        qFatal("ui translations: owc_ur.qm is not in the program; call ui::setUp() first");
    install();
}

LanguageSwitch::~LanguageSwitch() {
    QCoreApplication::removeTranslator(&m_urdu);
}

void LanguageSwitch::set(Language language) {
    if (language == m_current) return;
    m_current = language;
    install();
    emit changed();
}

void LanguageSwitch::install() {
    QCoreApplication::removeTranslator(&m_urdu);
    switch (m_current) {
        case Language::Urdu:
            QCoreApplication::installTranslator(&m_urdu);
            QGuiApplication::setLayoutDirection(Qt::RightToLeft);
            break;
        case Language::English:
            // Source texts are English.
            QGuiApplication::setLayoutDirection(Qt::LeftToRight);
            break;
    }
}

}  // namespace owc::ui

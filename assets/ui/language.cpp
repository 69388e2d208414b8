#include "assets/ui/language.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace owc::ui {
namespace {

Language shown = Language::Urdu;  // written by the switch alone

std::unique_ptr<QTranslator> loaded(Language language) {
    auto words = std::make_unique<QTranslator>();
    const QString name = QStringLiteral("owc_%1.qm").arg(languageCode(language));
    if (!words->load(QStringLiteral(":/translations/") + name))
        qFatal("ui translations: %s is not in the program; call ui::setUp() first", qUtf8Printable(name));
    return words;
}

}  // namespace

QString languageCode(Language language) {
    switch (language) {
        case Language::Urdu:
            return QStringLiteral("ur");
        case Language::Punjabi:
            return QStringLiteral("pa");
        case Language::Pashto:
            return QStringLiteral("ps");
        case Language::Sindhi:
            return QStringLiteral("sd");
        case Language::Saraiki:
            return QStringLiteral("skr");
        case Language::Balochi:
            return QStringLiteral("bal");
        case Language::English:
            return QStringLiteral("en");
    }
    return {};
}

std::optional<Language> languageFromCode(const QString& code) {
    for (const Language language : kLanguages)
        if (languageCode(language) == code) return language;
    return std::nullopt;
}

Language language() {
    return shown;
}

LanguageSwitch::LanguageSwitch(Language first, QObject* parent) : QObject(parent), m_current(first) {
    if (!m_urdu.load(QStringLiteral(":/translations/owc_ur.qm")))
        qFatal("ui translations: owc_ur.qm is not in the program; call ui::setUp() first");
    install();
}

LanguageSwitch::~LanguageSwitch() {
    remove();
}

void LanguageSwitch::set(Language language) {
    if (language == m_current) return;
    m_current = language;
    install();
    emit changed();
}

void LanguageSwitch::remove() {
    for (const auto& [language, words] : m_others) QCoreApplication::removeTranslator(words.get());
    QCoreApplication::removeTranslator(&m_urdu);
}

void LanguageSwitch::install() {
    remove();
    shown = m_current;
    // Source texts are English.
    const bool english = m_current == Language::English;
    if (!english) QCoreApplication::installTranslator(&m_urdu);
    if (!english && m_current != Language::Urdu) {
        std::unique_ptr<QTranslator>& own = m_others[m_current];
        if (!own) own = loaded(m_current);
        QCoreApplication::installTranslator(own.get());  // asked before Urdu
    }
    QGuiApplication::setLayoutDirection(english ? Qt::LeftToRight : Qt::RightToLeft);
}

}  // namespace owc::ui

#pragma once

#include <array>
#include <map>
#include <memory>
#include <optional>

#include <QObject>
#include <QSignalBlocker>
#include <QString>
#include <QTranslator>

namespace owc::ui {

enum class Language { Urdu, Punjabi, Pashto, Sindhi, Saraiki, Balochi, English };

/// All seven, in the order in which a centre offers them.
inline constexpr std::array kLanguages{Language::Urdu,    Language::Punjabi, Language::Pashto, Language::Sindhi,
                                       Language::Saraiki, Language::Balochi, Language::English};

[[nodiscard]] QString languageCode(Language language);  ///< "ur" "pa" "ps" "sd" "skr" "bal" "en"
[[nodiscard]] std::optional<Language> languageFromCode(const QString& code);  ///< nothing for others

/// What this program shows now, as QGuiApplication::layoutDirection() is the way it reads. GUI thread.
[[nodiscard]] Language language();

/// The language of one program: translators and layout direction change together. The program owns one,
/// after QApplication and setUp(), and widgets set their texts again on changed(). A sentence that a
/// language lacks is shown in Urdu, never in English.
class LanguageSwitch : public QObject {
    Q_OBJECT

  public:
    explicit LanguageSwitch(Language first = Language::Urdu, QObject* parent = nullptr);
    ~LanguageSwitch() override;

    void set(Language language);
    [[nodiscard]] Language current() const { return m_current; }

  Q_SIGNALS:
    void changed();

  private:
    void install();
    void remove();

    Language m_current;
    QTranslator m_urdu;
    std::map<Language, std::unique_ptr<QTranslator>> m_others;  ///< over Urdu, one at a time
};

/// What is painted while this lives is painted in another language than the program's: a visitor's paper, her window.
/// changed() is not emitted; the windows keep their words.
class LanguageScope {
  public:
    LanguageScope(LanguageSwitch& language, Language hers)
        : m_blocker(language), m_language(language), m_before(language.current()) {
        language.set(hers);
    }
    ~LanguageScope() { m_language.set(m_before); }
    LanguageScope(const LanguageScope&) = delete;
    LanguageScope& operator=(const LanguageScope&) = delete;

  private:
    QSignalBlocker m_blocker;
    LanguageSwitch& m_language;
    Language m_before;
};

}  // namespace owc::ui

#pragma once

#include <memory>
#include <optional>

#include <QObject>
#include <QString>
#include <QTranslator>

namespace owc::ui {

enum class Language { Urdu, English };

[[nodiscard]] QString languageCode(Language language);                        ///< "ur" or "en"
[[nodiscard]] std::optional<Language> languageFromCode(const QString& code);  ///< nothing for others

/// The language of one program: translator and layout direction change together. The program owns one,
/// after QApplication and setUp(), and widgets set their texts again on changed().
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

    Language m_current;
    QTranslator m_urdu;
};

}  // namespace owc::ui

#include "queue-server/domain/languages.h"

#include <array>

namespace owc::domain {
namespace {

constexpr std::array kAll{Language::Urdu,    Language::Punjabi, Language::Pashto, Language::Sindhi,
                          Language::Saraiki, Language::Balochi, Language::English};

}  // namespace

std::string_view languageCode(Language language) {
    switch (language) {
        case Language::Urdu:
            return "ur";
        case Language::Punjabi:
            return "pa";
        case Language::Pashto:
            return "ps";
        case Language::Sindhi:
            return "sd";
        case Language::Saraiki:
            return "skr";
        case Language::Balochi:
            return "bal";
        case Language::English:
            return "en";
    }
    return {};
}

std::optional<Language> languageFromCode(std::string_view code) {
    for (const Language language : kAll)
        if (languageCode(language) == code) return language;
    return std::nullopt;
}

std::string nameIn(const Names& names, Language language) {
    auto name = names.find(std::string(languageCode(language)));
    if (name == names.end() && language != Language::English) name = names.find("ur");
    return name == names.end() ? std::string() : name->second;
}

}  // namespace owc::domain

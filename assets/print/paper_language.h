#pragma once

#include <QSignalBlocker>

#include "assets/ui/language.h"

namespace owc::print {

/// Paper is set in the program's language: while this lives that is hers, and the windows keep their words.
/// Threads: the GUI thread, without returning to its event loop.
class PaperLanguage {
  public:
    PaperLanguage(ui::LanguageSwitch& language, ui::Language hers)
        : m_blocker(language), m_language(language), m_before(language.current()) {
        language.set(hers);
    }
    ~PaperLanguage() { m_language.set(m_before); }
    PaperLanguage(const PaperLanguage&) = delete;
    PaperLanguage& operator=(const PaperLanguage&) = delete;

  private:
    QSignalBlocker m_blocker;
    ui::LanguageSwitch& m_language;
    ui::Language m_before;
};

}  // namespace owc::print

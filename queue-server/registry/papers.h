#pragma once

#include <map>

#include "queue-server/registry/rows.h"
#include "queue-server/registry/version_editor.h"

// Internal to this folder: what a delta does to the papers of people.
namespace owc::registry {

/// All papers of one person.
struct Papers {
    std::vector<eligibility::Certificate> certificates;
    std::vector<eligibility::Enrolment> enrolments;
    std::vector<eligibility::Answer> answers;
    std::vector<eligibility::Entitlement> entitlements;
};

/// Puts or removes the one paper of `line`.
/// @return false when there was nothing to remove
[[nodiscard]] bool change(Papers& papers, const eligibility::Person& line, Change what);

/// Papers lie in the copy of a person that answers for her. Whoever changes her homes takes them up before,
/// so that they follow her number and not one of her households. Threads: one at a time.
class TakenPapers {
  public:
    explicit TakenPapers(VersionEditor& editor) : m_editor(editor) {}

    /// Hers; taken out of the copy that answers for her when this is called for the first time.
    /// @return Corrupt when her number leads nowhere
    [[nodiscard]] domain::Result<Papers*> of(eligibility::CnicNumber cnic);
    /// Into the copies that answer now; the papers of whoever is in no household any more are dropped.
    [[nodiscard]] domain::Result<void> putBack();

  private:
    [[nodiscard]] domain::Result<eligibility::Person*> answering(eligibility::CnicNumber cnic);

    VersionEditor& m_editor;
    std::map<eligibility::CnicNumber, Papers> m_taken;
};

}  // namespace owc::registry

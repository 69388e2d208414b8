#pragma once

#include <map>

#include "queue-server/registration/events.h"

namespace owc::registration {

/// A form that is neither sent nor dropped. What is written in it lies, sealed, beside the log.
struct Draft {
    RegistryVisit kind{};
    domain::PersonId person;
    std::uint32_t revision = 0;  ///< saved last; 0: none was
    Page page = Page::Family;
    std::string print;           ///< of that revision
    std::uint32_t readBack = 0;  ///< the revision that she agreed to; 0: none
    // Who had it open last.
    domain::VisitId visit;
    domain::CounterId counter;
    domain::OfficerId officer;
    domain::DeviceName device;
    lookups::Found found{};
    std::uint32_t version = 0;
    domain::Time touched{};  ///< opened or saved last

    friend bool operator==(const Draft&, const Draft&) = default;
};

/// A record that lies in the outbox and in no file yet.
struct Waiting {
    domain::PersonId person;
    domain::Time since{};  ///< it was sent

    friend bool operator==(const Waiting&, const Waiting&) = default;
};

/// Only `apply` changes it.
struct State {
    domain::Time now{};  ///< time of the last event
    std::uint64_t nextForm = 1;
    std::uint64_t nextRecord = 1;
    Digest lastDigest{};  ///< of the newest record; empty: none was sent
    std::map<FormId, Draft> drafts{};
    std::map<RecordNumber, Waiting> waiting{};  ///< sent, and never exported

    [[nodiscard]] const Draft* find(FormId form) const {
        const auto found = drafts.find(form);
        return found == drafts.end() ? nullptr : &found->second;
    }
    /// The one open form of a person and kind; 0 where there is none.
    [[nodiscard]] FormId formOf(domain::PersonId person, RegistryVisit kind) const {
        for (const auto& [form, draft] : drafts) {
            if (draft.person == person && draft.kind == kind) return form;
        }
        return {};
    }

    friend bool operator==(const State&, const State&) = default;
};

}  // namespace owc::registration

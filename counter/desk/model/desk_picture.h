#pragma once

#include <QString>
#include <QStringList>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "counter/desk/model/finger_picture.h"
#include "queue-server/client/views.h"

namespace owc::desk_model {

/// Where the counter's own work stands; F1 does the next thing.
enum class Step { SignedOut, Idle, Called, Arrived, Serving, OnBreak };

/// What the F1 key says and does in each step.
enum class NextAction { None, CallNext, MarkArrived, StartServing, Complete, EndBreak };
[[nodiscard]] NextAction nextAction(Step step);

/// One person waiting for this counter's services, in the order of the counter's policy.
struct Waiting {
    int token = 0;
    QString need;
    int minutes = 0;   ///< waited so far
    QString remark;    ///< priority or "place kept", in words
    QString priority;  ///< key for the pictogram; "none"

    friend bool operator==(const Waiting&, const Waiting&) = default;
};

/// One line of her journey today.
struct JourneyLine {
    QString time;  ///< "10:11", local
    QString text;
    bool now = false;
    bool later = false;  ///< planned: it has no time yet

    friend bool operator==(const JourneyLine&, const JourneyLine&) = default;
};

/// The visitor at the counter.
struct Visitor {
    int token = 0;
    QString need;
    QString serviceName;  ///< the service she is at now
    QString language;
    QString languageCode;
    QString priority;  ///< key
    int waitedMinutes = 0;
    int promisedMinutes = 0;
    bool hasCnic = false;
    int calls = 0;
    int recallIn = 0;   ///< seconds until she may be called again
    int noShowIn = 0;   ///< seconds she still has to walk
    QString saidBy;     ///< who said her priority, in words; empty: she has none
    QStringList bring;  ///< documents of this service: "cnic", "bform"
    QString why;  ///< one sentence
    std::vector<JourneyLine> journey;  ///< what was, what is, and what is planned
    QString appointment;               ///< local time; empty: none
    int partySize = 1;
    bool fromRoll = false;  ///< her number was torn from the paper roll
    QStringList planned;    ///< ids of the services that she goes to after this one

    friend bool operator==(const Visitor&, const Visitor&) = default;
};

/// Somebody who is parked or was missed and may be brought back.
struct Away {
    int token = 0;
    QString need;
    bool parked = false;  ///< otherwise a no-show
    QString until;        ///< local time, empty: no end

    friend bool operator==(const Away&, const Away&) = default;
};

/// A service she can be sent to.
struct Target {
    QString id;
    QString need;
    QString name;

    friend bool operator==(const Target&, const Target&) = default;
};

/// What an officer can do with one open visit.
enum class TokenAction { CallNow, BringBack, WalkedOut, ChangePriority, Reprint };

/// One open visit of the day, for finding a token.
struct OpenVisit {
    int token = 0;
    QString arrived;  ///< local time
    QString service;
    QString state;  ///< one word
    std::vector<TokenAction> actions;

    friend bool operator==(const OpenVisit&, const OpenVisit&) = default;
};

/// All a desk shows. Built anew from the rows on every change.
struct DeskPicture {
    int counter = 0;
    QString officer;  ///< empty: nobody is signed in here
    QString profile;  ///< names of the services it calls
    QString profileNeed;
    Step step = Step::SignedOut;
    bool connected = false;
    bool dayOpen = false;
    QString clock;
    int waiting = 0;
    bool hallWaits = false;  ///< somebody waits for some service: a condition of the work profile may call her here
    int longestMinutes = 0;
    int served = 0;
    std::vector<Waiting> next;
    std::optional<Visitor> visitor;
    std::optional<FingerPicture> check;  ///< of who she is
    std::vector<Away> away;
    std::vector<Target> targets;   ///< services she can be sent to: all but the one she is at
    std::vector<Target> services;  ///< all of the centre
    std::vector<OpenVisit> open;   ///< in order of arrival
    bool canUndo = false;
    protocol::Undoes undoes = protocol::Undoes::Nothing;  ///< what that would take back
    int undoToken = 0;                                    ///< and whose step it was
    int recallLimit = 0;                                  ///< calls of one visitor, the first included
    int noShowAfter = 0;                                  ///< seconds she has to walk
    QString managerCalledAt;  ///< local time; empty: nobody was called, or somebody has seen to it
    std::vector<domain::Notice> notices;
    QString breakReason;  ///< in words; empty: no break
    QString breakSince;   ///< local time
    int breakMinutes = 0;
    int inside = 0;  ///< people in the hall
    std::map<std::string, QString> programmes;  ///< names in the officer's language, by id

    friend bool operator==(const DeskPicture&, const DeskPicture&) = default;
};

/// @param language  "ur" or "en": of the officer
[[nodiscard]] DeskPicture pictureOf(const client::Views& views, domain::CounterId counter, domain::Time now,
                                    bool connected, const QString& language);

/// "owc-counter 1 serving 142": what technicians and scripts read from the window.
[[nodiscard]] QString titleOf(const DeskPicture& picture, bool signedIn);

/// Why this token was called, in the program's language.
[[nodiscard]] QString reasonSentence(const domain::CallReason& reason, domain::Time calledAt);

}  // namespace owc::desk_model

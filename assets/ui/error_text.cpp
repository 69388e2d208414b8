#include "assets/ui/error_text.h"

#include <QCoreApplication>

namespace owc::ui {
namespace {

struct Text {
    int code;
    const char* words;
};

// Numbers as in queue-server/domain/result.h, which are never renumbered.
constexpr Text kTexts[] = {
    {100,
     QT_TRANSLATE_NOOP("ErrorText", "Something is missing or out of range. Please check it and try again.")},
    {101,
     QT_TRANSLATE_NOOP("ErrorText", "The server is older than this program. Please tell the technician.")},
    {102,
     QT_TRANSLATE_NOOP("ErrorText", "This program and the server do not match. Please tell the technician.")},
    {103,
     QT_TRANSLATE_NOOP("ErrorText", "This request is too old and was not carried out. Please do it again.")},
    {104, QT_TRANSLATE_NOOP("ErrorText",
                            "This request was mixed up and was not carried out. Please do it again.")},
    {105, QT_TRANSLATE_NOOP("ErrorText", "This device may not do that. Please ask a supervisor.")},
    {106, QT_TRANSLATE_NOOP("ErrorText", "Name or PIN is not right. Please try again, or ask a supervisor.")},
    {107, QT_TRANSLATE_NOOP(
              "ErrorText",
              "Too many wrong tries here. Please wait a few minutes, or sign in at another desk.")},
    {108, QT_TRANSLATE_NOOP("ErrorText", "Many people are signing in just now. Please try again in a moment.")},
    {109, QT_TRANSLATE_NOOP("ErrorText",
                            "The server does not know this device any more. Please call the technician.")},
    {110, QT_TRANSLATE_NOOP("ErrorText", "This person still has an open visit. Please end it first.")},
    {200, QT_TRANSLATE_NOOP("ErrorText", "The day is not open yet. Please ask the manager to open it.")},
    {201, QT_TRANSLATE_NOOP("ErrorText", "The day is open already. You can go on.")},
    {202, QT_TRANSLATE_NOOP("ErrorText", "This service is not offered here. Please choose another one.")},
    {203, QT_TRANSLATE_NOOP("ErrorText", "All token numbers of today are given out. Please call the staff.")},
    {204, QT_TRANSLATE_NOOP(
              "ErrorText",
              "All tokens of this service for today are given out. Please give a slip for another day.")},
    {205, QT_TRANSLATE_NOOP("ErrorText",
                            "This person has been here for this often enough today. Please ask the staff.")},
    {206, QT_TRANSLATE_NOOP("ErrorText",
                            "No tokens are given now. Please ask the staff when they are given again.")},
    {207, QT_TRANSLATE_NOOP("ErrorText", "The hall is full. Please wait outside until somebody leaves.")},
    {208, QT_TRANSLATE_NOOP("ErrorText",
                            "The server's clock may be wrong. Please ask the manager to check the time.")},
    {209, QT_TRANSLATE_NOOP("ErrorText",
                            "This slip is not for today, or it was used already. Please ask the staff.")},
    {210, QT_TRANSLATE_NOOP("ErrorText",
                            "This number is not on the roll, or somebody holds it. Please check the paper.")},
    {211, QT_TRANSLATE_NOOP("ErrorText", "No day within the next weeks has room. Please ask the manager.")},
    {212, QT_TRANSLATE_NOOP("ErrorText",
                            "This kiosk may not give this number. Please tell the technician.")},
    {213, QT_TRANSLATE_NOOP("ErrorText",
                            "A ticket with another number was given for this. Please look at the ticket.")},
    {215, QT_TRANSLATE_NOOP("ErrorText", "The server's record was restored. Please call the manager: tokens wait.")},
    {216, QT_TRANSLATE_NOOP("ErrorText", "The cash in the drawers is for those who wait. Please give a slip.")},
    {300, QT_TRANSLATE_NOOP("ErrorText", "This counter is not known. Please choose one from the list.")},
    {301, QT_TRANSLATE_NOOP("ErrorText", "The counter is closed. Please open it first.")},
    {302, QT_TRANSLATE_NOOP("ErrorText", "Somebody else works at this counter. Please choose another one.")},
    {303,
     QT_TRANSLATE_NOOP("ErrorText", "A visitor is still at this counter. Please finish her step first.")},
    {304, QT_TRANSLATE_NOOP("ErrorText", "You are signed in at another counter. Please close it first.")},
    {305, QT_TRANSLATE_NOOP("ErrorText", "Nobody is waiting. You can rest a moment.")},
    {306, QT_TRANSLATE_NOOP("ErrorText", "No visitor has been called. Please call the next one first.")},
    {307, QT_TRANSLATE_NOOP("ErrorText", "This counter is on a break. Please end the break first.")},
    {400, QT_TRANSLATE_NOOP("ErrorText", "This token is not known today. Please check the number.")},
    {401, QT_TRANSLATE_NOOP("ErrorText", "This step does not fit now. Please look at the token once more.")},
    {402,
     QT_TRANSLATE_NOOP("ErrorText", "She has been called often enough. Please mark her as absent or wait.")},
    {403, QT_TRANSLATE_NOOP("ErrorText", "Please wait a moment before you call again.")},
    {404, QT_TRANSLATE_NOOP("ErrorText", "Please give her more time to walk to the counter.")},
    {405, QT_TRANSLATE_NOOP("ErrorText", "The time to come back is over. Please give a new token.")},
    {406, QT_TRANSLATE_NOOP("ErrorText", "There is nothing to take back, or she has moved on since.")},
    {420, QT_TRANSLATE_NOOP("ErrorText", "This centre cannot verify anybody. Please call the technician.")},
    {421, QT_TRANSLATE_NOOP("ErrorText", "No verification is open at this counter. Please open one first.")},
    {422, QT_TRANSLATE_NOOP("ErrorText",
                            "A verification is open already. Please go on with it, or close it.")},
    {423, QT_TRANSLATE_NOOP("ErrorText",
                            "Her card number is not known yet. Please type it or scan the card.")},
    {424, QT_TRANSLATE_NOOP("ErrorText", "The answer has not come yet. Please wait a moment.")},
    {425, QT_TRANSLATE_NOOP("ErrorText", "This finger cannot be tried again. Please choose another one.")},
    {426, QT_TRANSLATE_NOOP("ErrorText",
                            "The tries are used up. Please begin a new session, or offer the other ways.")},
    {427, QT_TRANSLATE_NOOP("ErrorText",
                            "This print was sent before. Please take a fresh one; the manager is told.")},
    {428, QT_TRANSLATE_NOOP("ErrorText",
                            "The reader must see a living finger. Please take the print again.")},
    {429, QT_TRANSLATE_NOOP("ErrorText",
                            "Nobody knows whether the last print arrived. Please ask for its result first.")},
    {430, QT_TRANSLATE_NOOP("ErrorText",
                            "Somebody else has to agree. Please call a supervisor who had no part in it.")},
    {431, QT_TRANSLATE_NOOP("ErrorText",
                            "An exception waits for the second officer. Please let her decide first.")},
    {432, QT_TRANSLATE_NOOP("ErrorText", "The print could not be used. Please take it again.")},
    {440, QT_TRANSLATE_NOOP("ErrorText", "The registry does not answer now. Please ask again later, or at a counter.")},
    {450, QT_TRANSLATE_NOOP("ErrorText", "This form is not open at this counter. Open it again; what was saved is still there.")},
    {451, QT_TRANSLATE_NOOP("ErrorText", "This form was saved elsewhere since. Open it again to see what is saved.")},
    {452, QT_TRANSLATE_NOOP("ErrorText", "This form cannot be sent yet: something is missing, or it was not read back.")},
    {453, QT_TRANSLATE_NOOP("ErrorText", "A form of hers has not left the centre yet. Export it first.")},
    {460, QT_TRANSLATE_NOOP("ErrorText", "This centre pays nobody yet. Please call the technician.")},
    {461, QT_TRANSLATE_NOOP("ErrorText", "No drawer of yours is open here. Please open one, or take over the one that is here.")},
    {462, QT_TRANSLATE_NOOP("ErrorText", "A drawer is open here already. Please go on with it.")},
    {463, QT_TRANSLATE_NOOP("ErrorText", "The two counts do not agree. Please count the notes again.")},
    {464, QT_TRANSLATE_NOOP("ErrorText", "There is too little cash in the drawer for this. Nothing was paid. Please top it up.")},
    {465, QT_TRANSLATE_NOOP("ErrorText", "Nothing can be drawn here today. Please explain why, and say when and where.")},
    {466, QT_TRANSLATE_NOOP("ErrorText", "This was paid already, or the bank is being asked for it.")},
    {467, QT_TRANSLATE_NOOP("ErrorText", "Nobody has confirmed yet that it is her. Please check card and finger first.")},
    {468, QT_TRANSLATE_NOOP("ErrorText", "A payout is under way at this counter. Please finish or stop it first.")},
    {469, QT_TRANSLATE_NOOP("ErrorText", "This payout is not open here any more. Please look at the screen again.")},
    {470, QT_TRANSLATE_NOOP("ErrorText", "This person was paid, and the record has to be kept. Please see until when.")},
    {500, QT_TRANSLATE_NOOP("ErrorText", "The server's disk is full. Please call the technician now.")},
    {501, QT_TRANSLATE_NOOP("ErrorText", "The server could not save. Please call the technician now.")},
    {502, QT_TRANSLATE_NOOP("ErrorText",
                            "The data file is in use by another program. Please call the technician.")},
    {503, QT_TRANSLATE_NOOP("ErrorText",
                            "This was done already and is not done twice. Please check before going on.")},
    {504,
     QT_TRANSLATE_NOOP("ErrorText", "The record of the day is damaged. Please call the technician now.")},
    {505,
     QT_TRANSLATE_NOOP("ErrorText", "The data file belongs to a newer program. Please call the technician.")},
    {506, QT_TRANSLATE_NOOP("ErrorText", "The server may not write its data. Please call the technician now.")},
    {600, QT_TRANSLATE_NOOP("ErrorText", "A setting is wrong. Please call the technician.")},
    {601, QT_TRANSLATE_NOOP("ErrorText", "The key of this device is not right. Please call the technician.")},
    {700, QT_TRANSLATE_NOOP("ErrorText",
                            "The link to the server is down. Please wait; it is tried again by itself.")},
};

}  // namespace

QString errorText(int code) {
    for (const Text& text : kTexts)
        if (text.code == code) return QCoreApplication::translate("ErrorText", text.words);
    //: %1 is the number of the error
    return QCoreApplication::translate("ErrorText",
                                       "That did not work (%1). Please try again, or call the staff.")
        .arg(code);
}

}  // namespace owc::ui

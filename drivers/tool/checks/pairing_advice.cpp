#include "drivers/tool/checks/pairing_advice.h"

#define QT_TRANSLATE_NOOP(context, text) text

namespace owc::tool_checks {

using domain::ErrorCode;

Advice adviceForPairing(ErrorCode refused) {
    if (refused == ErrorCode::BadInput)
        return {Level::Stop, QT_TRANSLATE_NOOP("DeviceAdvice", "Something is missing."),
                QT_TRANSLATE_NOOP("DeviceAdvice", "Type the address, the fingerprint and the code, as the server PC shows them.")};
    if (refused == ErrorCode::BadKey)
        return {Level::Stop, QT_TRANSLATE_NOOP("DeviceAdvice", "Not paired: the key of the server is another one, or keys cannot be stored here."),
                QT_TRANSLATE_NOOP("DeviceAdvice", "Compare the fingerprint letter by letter. Does it differ, it is not the right server.")};
    if (refused == ErrorCode::NotConnected)
        return {Level::Stop, QT_TRANSLATE_NOOP("DeviceAdvice", "Not paired: the server does not answer."),
                QT_TRANSLATE_NOOP("DeviceAdvice", "Is the address right? Pairing is open for some minutes only: begin it anew on the server PC.")};
    if (refused == ErrorCode::SignInFailed)
        return {Level::Stop, QT_TRANSLATE_NOOP("DeviceAdvice", "Not paired: the code is wrong, or it is for another device."),
                QT_TRANSLATE_NOOP("DeviceAdvice", "Type the code again, or begin anew on the server PC with the name of this PC.")};
    if (refused == ErrorCode::TooManyTries)
        return {Level::Stop, QT_TRANSLATE_NOOP("DeviceAdvice", "Not paired: too many wrong codes."),
                QT_TRANSLATE_NOOP("DeviceAdvice", "This code is worth nothing any more. Begin anew on the server PC.")};
    if (refused == ErrorCode::NotAllowed)
        return {Level::Stop, QT_TRANSLATE_NOOP("DeviceAdvice", "Not paired: the server waits for no device."),
                QT_TRANSLATE_NOOP("DeviceAdvice", "Begin the pairing on the server PC; it is open for some minutes.")};
    return {Level::Stop, QT_TRANSLATE_NOOP("DeviceAdvice", "Not paired."), ""};
}

}  // namespace owc::tool_checks

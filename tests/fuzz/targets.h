#pragma once

#include <string>
#include <vector>

namespace owc::fuzz {

/// A decoder under attack. `run` aborts when a property does not hold: no input may crash it, and what it accepts
/// it must write back to something it reads the same way.
struct Target {
    const char* name;
    void (*run)(const std::string& bytes);
    std::vector<std::string> (*seeds)();  ///< well-formed inputs to begin with
};

[[nodiscard]] const std::vector<Target>& targets();

/// A row of the log changed behind its back; in log_rows.cpp.
void logRow(const std::string& bytes);
[[nodiscard]] std::vector<std::string> logRowSeeds();

/// What a printer says; in printer_words.cpp.
void printerStatus(const std::string& bytes);
[[nodiscard]] std::vector<std::string> printerStatusSeeds();
void deviceIdText(const std::string& bytes);
[[nodiscard]] std::vector<std::string> deviceIdSeeds();

/// Finger minutiae records; in finger_records.cpp.
void isoRecord(const std::string& bytes);
[[nodiscard]] std::vector<std::string> isoRecordSeeds();
void ansiRecord(const std::string& bytes);
[[nodiscard]] std::vector<std::string> ansiRecordSeeds();
/// What owc-finger-host says to its client.
void fingerFrames(const std::string& bytes);
[[nodiscard]] std::vector<std::string> fingerFramesSeeds();

/// What an authority says of a finger; in authority_words.cpp.
void authorityReply(const std::string& bytes);
[[nodiscard]] std::vector<std::string> authorityReplySeeds();

/// Lines and rows of a registry; in registry_rows.cpp.
void registryLine(const std::string& bytes);
[[nodiscard]] std::vector<std::string> registryLineSeeds();
void registryFile(const std::string& bytes);
[[nodiscard]] std::vector<std::string> registryFileSeeds();
void registryMembers(const std::string& bytes);
[[nodiscard]] std::vector<std::string> registryMembersSeeds();

/// What another agency sends; in sharing_messages.cpp.
void sharingMessage(const std::string& bytes);
[[nodiscard]] std::vector<std::string> sharingMessageSeeds();
void sharingHttp(const std::string& bytes);
[[nodiscard]] std::vector<std::string> sharingHttpSeeds();
void sharingGroup(const std::string& bytes);
[[nodiscard]] std::vector<std::string> sharingGroupSeeds();

/// What a bank that speaks ISO 8583 sends; in card_messages.cpp.
void cardMessage(const std::string& bytes);
[[nodiscard]] std::vector<std::string> cardMessageSeeds();
void cardStream(const std::string& bytes);
[[nodiscard]] std::vector<std::string> cardStreamSeeds();

}  // namespace owc::fuzz

#include <CLI/CLI.hpp>

#include "drivers/tool/cli/device_commands.h"
#include "drivers/tool/cli/finger_commands.h"

namespace owc::tool_cli {
namespace {

using Command = int (*)(const Request&, const Surroundings&);

constexpr const char* kUris =
    "devices are named as `list` names them: simulated, usb:VID:PID:SERIAL, usb:VID:PID:@PORTS, cups:QUEUE, serial:/dev/PATH, "
    "keyboard:VID:PID:SERIAL\nexit codes: 0 done, 1 settings or file, 2 command line, 3 not there, 4 the device says what is wrong, 5 not "
    "confirmed, 6 no permission or in use";

/// Declares every command; `chosen` becomes the one that was typed.
class CommandLine {
  public:
    CommandLine(Request& request, Command& chosen) : m_request(request), m_chosen(chosen) {
        m_app.require_subcommand(1);
        m_app.footer(kUris);
        m_app.fallthrough();
        m_app.add_option("--config", request.config, "folder of the centre's settings")->capture_default_str();
        m_app.add_option("--device", request.device, "this PC's name in devices.toml")->capture_default_str();
        m_app.add_option("--language", request.language, "of what is said of a device")->capture_default_str()->check(CLI::IsMember({"ur", "en"}));
        m_app.add_option("--papers", request.papers, "the folder of the kiosk's or counter's --tickets: papers of a simulated printer, and the count of the roll")->capture_default_str();
        m_app.add_option("--bundles", request.bundles, "without a command: where the window writes support bundles")->capture_default_str();
        m_app.add_option("--keys", request.keys, "without a command: where pairing stores the keys of this PC")->capture_default_str();
        m_app.add_flag("--windowed", request.windowed, "without a command: a window of 1280x800");
        declareLooking();
        declarePrinting();
        declareKeeping();
        declareFingers();
    }

    CLI::App& app() { return m_app; }

  private:
    CLI::App* command(const char* name, const char* what, Command does) {
        CLI::App* added = m_app.add_subcommand(name, what);
        added->callback([this, does] { m_chosen = does; });
        return added;
    }

    CLI::App* withUri(CLI::App* command, bool required = true) {
        CLI::Option* option = command->add_option("uri", m_request.uri, "the device");
        if (required) option->required();
        return command;
    }

    void declareLooking() {
        command("list", "what is plugged in, and what devices.toml names", list)->add_flag("--json", m_request.json);
        CLI::App* watching = command("watch", "tell what comes and goes", watch);
        watching->add_option("--for", m_request.seconds, "seconds; 0: until stopped");
        watching->add_flag("--json", m_request.json);
        withUri(command("probe", "what a device says of itself", probe));
        withUri(command("status", "what is wrong with a printer, and what to do", status))->add_flag("--json", m_request.json);
        CLI::App* scanning = withUri(command("scan", "show what a scanner reads, masked", scan));
        scanning->add_option("--count", m_request.count, "codes to wait for")->capture_default_str();
        scanning->add_option("--for", m_request.seconds, "seconds; 0: until stopped");
        command("network", "reach the server", network);
    }

    void declarePrinting() {
        CLI::App* ticket = withUri(command("test-ticket", "print a real ticket in Urdu", testTicket), false);
        ticket->add_option("--to", m_request.to, "write the exact bytes to this file");
        ticket->add_option("--image", m_request.image, "write the raster asked for to this PNG file");
        ticket->add_option("--paper-mm", m_request.paperMm, "58 or 80")->check(CLI::IsMember({58, 80}));
        ticket->add_option("--dots", m_request.dots, "across the paper")->check(CLI::IsMember({384, 512, 576, 640}));
        ticket->add_option("--density", m_request.density, "1 to 12")->check(CLI::Range(1, 12));
        ticket->add_option("--cut", m_request.cut, "none, partial or full")->check(CLI::IsMember({"none", "partial", "full"}));
        command("drill", "rehearse what happens when the paper runs out, on the simulated printer", drill)
            ->add_option("folder", m_request.folder, "where its papers go")
            ->capture_default_str();
    }

    void declareKeeping() {
        CLI::App* change = command("configure", "change settings of a device in devices.toml", configure);
        change->add_option("name", m_request.device, "the device in devices.toml")->required();
        change->add_option("changes", m_request.changes, "key=value ...")->required();
        CLI::App* help = command("bundle", "write a support bundle without personal data", bundle);
        help->add_option("folder", m_request.folder, "where it goes")->required();
        help->add_option("--log", m_request.logs, "log files whose last lines go in, scrubbed; else the system's journal");
        command("udev-rules", "rules by which programs use exactly the devices of devices.toml without root", udevRules)
            ->add_option("uris", m_request.uris, "these devices instead");
        CLI::App* pairing = command("pair", "give this device a key that the server knows", pair);
        pairing->add_option("--server", m_request.pairing.host, "address of the server PC")->required();
        pairing->add_option("--port", m_request.pairing.port, "pairing_port of the centre")->default_val(7705);
        pairing->add_option("--fingerprint", m_request.pairing.fingerprint, "as owc-admin pair shows it")->required();
        pairing->add_option("--keys", m_request.pairing.keys, "folder for the keys")->required();
    }

    void declareFingers() {
        CLI::App* finger = m_app.add_subcommand("finger", "finger readers, prints, and how well prints are told apart");
        finger->require_subcommand(1);
        finger->fallthrough();
        const auto add = [&](const char* name, const char* what, Command does) {
            CLI::App* added = finger->add_subcommand(name, what);
            added->callback([this, does] { m_chosen = does; });
            return added;
        };
        add("list", "the finger readers that are plugged in", fingerList);
        CLI::App* capture = add("capture", "take one touch", fingerCapture);
        capture->add_option("picture", m_request.image, "the picture goes to this PNG file; it is personal")->required();
        capture->add_option("--iso", m_request.to, "its minutiae go to this file, ISO/IEC 19794-2:2005");
        capture->add_option("--reader", m_request.uri, "else the first one");
        capture->add_option("--for", m_request.seconds, "seconds to wait for the finger")->default_val(30)->check(CLI::Range(0.1, 3600.0));
        CLI::App* extract = add("extract", "find the minutiae of a picture", fingerExtract);
        extract->add_option("picture", m_request.image, "a PNG file, ridges dark, 500 dots an inch")->required();
        extract->add_option("record", m_request.to, "they go to this file, ISO/IEC 19794-2:2005")->required();
        add("match", "compare a print with one or more of one finger", fingerMatch)
            ->add_option("prints", m_request.uris, "records (ISO or ANSI) or PNG pictures, first the one in question")
            ->required()
            ->expected(2, 17);
        CLI::App* bench = add("bench", "error rates over a folder of prints", fingerBench);
        bench->add_option("folder", m_request.folder, "files named FINGER_IMPRESSION.png or .iso")->required();
        bench->add_option("--references", m_request.count, "impressions enrolled at a time")->default_val(1)->check(CLI::Range(1, 16));
        bench->add_flag("--records", m_request.records, "take .iso where there are both; else .png");
    }

    Request& m_request;
    Command& m_chosen;
    CLI::App m_app{"owc-devices: printers, scanners and finger readers of this PC, what is wrong and what to do", "owc-devices"};
};

}  // namespace

int run(const std::vector<std::string>& words, const Surroundings& around) {
    Request request;
    Command chosen = nullptr;
    CommandLine line(request, chosen);
    try {
        line.app().parse(std::vector<std::string>(words.rbegin(), words.rend()));
    } catch (const CLI::ParseError& error) {
        return line.app().exit(error, around.out, around.err) == 0 ? kDone : kUsage;
    }
    if (around.speak) around.speak(request.language);
    return chosen(request, around);
}

}  // namespace owc::tool_cli

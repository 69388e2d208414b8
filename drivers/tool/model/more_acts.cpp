#include <QCoreApplication>
#include <algorithm>

#include "assets/ui/text.h"
#include "drivers/tool/checks/pairing_advice.h"
#include "drivers/tool/model/tool_model.h"
#include "drivers/tool/model/tool_words.h"

// What the model does and says beside the chosen device: the server, pairing, the rehearsal, what the PC brings itself.
namespace owc::tool_model {

using tool_checks::BuiltIn;
using tool_checks::BuiltInPart;

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("DeviceTool", text);
}

QString advice(const char* text) {
    return QCoreApplication::translate("DeviceAdvice", text);
}

QString keyOf(BuiltIn part) {
    const std::string_view name = tool_checks::nameOf(part);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

QString titleOf(BuiltIn part) {
    return part == BuiltIn::TouchScreen ? say("Touch screen") : say("Speaker");
}

}  // namespace

void ToolModel::rehearse() {
    if (m_rehearsing) return;
    m_rehearsing = true;
    m_drill.clear();
    const auto steps = std::make_shared<std::vector<tool_checks::DrillStep>>();
    const auto folder = std::filesystem::path(m_site.papers) / "drill";
    m_errands.run([steps, folder, ticket = m_equipment.drawTicket(576)] { *steps = tool_checks::rehearsePaperOut(ticket, folder); },
                  [this, steps] {
                      m_rehearsing = false;
                      m_drill = *steps;
                      refresh();
                  });
    refresh();
}

void ToolModel::pair(const QString& address, const QString& fingerprint, const QString& code) {
    if (m_pairing || !m_settings || !m_equipment.pair) return;
    const tool_checks::PairRequest request{.host = address.trimmed().toStdString(),
                                           .device = m_site.device,
                                           .fingerprint = fingerprint.trimmed().toStdString(),
                                           .code = code.trimmed().toStdString(),
                                           .port = static_cast<int>(m_settings->network.pairingPort),
                                           .keys = m_site.keys};
    if (request.host.empty() || request.fingerprint.empty() || request.code.empty()) {
        m_paired = noticeOf(tool_checks::adviceForPairing(domain::ErrorCode::BadInput));
        return refresh();
    }
    m_pairing = true;
    m_paired = Notice{Mark::Unclear, say("Pairing with the server."), {}};
    const auto result = std::make_shared<domain::Result<void>>();
    m_network.run([result, request, pair = m_equipment.pair] { *result = pair(request); },
                  [this, result] {
                      m_pairing = false;
                      m_paired = *result ? Notice{Mark::Good, say("Paired: the server knows this PC now."), say("Start the programs of this PC anew.")}
                                         : noticeOf(tool_checks::adviceForPairing(result->error().code));
                      refresh();
                  });
    refresh();
}

void ToolModel::lookAtBuiltIns() {
    if (!m_equipment.builtIns) return;
    const auto found = std::make_shared<std::vector<BuiltInPart>>();
    m_network.run([found, look = m_equipment.builtIns] { *found = look(); },
                  [this, found] {
                      if (m_builtIns == *found) return;
                      m_builtIns = *found;
                      refresh();
                  });
}

const BuiltInPart* ToolModel::chosenBuiltIn() const {
    const auto it = std::ranges::find_if(m_builtIns, [this](const BuiltInPart& part) { return keyOf(part.part) == m_chosen; });
    return it == m_builtIns.end() ? nullptr : &*it;
}

void ToolModel::listBuiltIns(std::vector<DeviceRow>& rows) const {
    for (const BuiltInPart& part : m_builtIns) {
        if (!(m_settings ? tool_checks::isOfInterest(part, *m_settings, m_site.device) : part.name.has_value())) continue;
        rows.push_back({keyOf(part.part), part.part == BuiltIn::TouchScreen ? "act-touch" : "act-listen", titleOf(part.part),
                        part.name ? say("found") : say("not found"), markOf(tool_checks::adviceFor(part).level)});
    }
}

void ToolModel::describeBuiltIn(const BuiltInPart& part) {
    m_picture.page = Page::Other;
    m_picture.title = titleOf(part.part);
    m_picture.notices.push_back(noticeOf(tool_checks::adviceFor(part)));
    if (part.name && !part.name->empty()) m_picture.facts.emplace_back(say("Model"), QString::fromStdString(*part.name));
}

void ToolModel::describeServer() {
    m_picture.page = Page::Server;
    m_picture.title = say("Queue server");
    m_picture.notices.push_back(m_picture.server);
    if (!m_settings) return;
    const settings::Network& network = m_settings->network;
    m_picture.facts.emplace_back(say("Address"), QString::fromStdString(network.host));
    m_picture.facts.emplace_back(say("Port for requests"), QString::number(network.commandPort));
    m_picture.facts.emplace_back(say("Port for pairing"), QString::number(network.pairingPort));
    if (!m_equipment.pair) return;
    const QString command = ui::isolated(QStringLiteral("owc-admin pair ") + QString::fromStdString(m_site.device));
    m_picture.pairing = PairForm{say("Pair this PC: run %1 on the server PC. It shows what to type here.").arg(command),
                                 QString::fromStdString(network.host), !m_pairing};
}

void ToolModel::describeDrill() {
    m_picture.page = Page::Drill;
    m_picture.title = say("What happens when the paper runs out");
    m_picture.mayRehearse = !m_rehearsing;
    if (m_rehearsing)
        m_picture.notices.push_back({Mark::Unclear, say("The rehearsal runs."), {}});
    else if (m_drill.empty())
        m_picture.notices.push_back({Mark::Unclear, say("A rehearsal on a simulated printer."), say("Nothing comes out of a real printer, and no visitor notices it.")});
    else if (std::ranges::all_of(m_drill, &tool_checks::DrillStep::asExpected))
        m_picture.notices.push_back({Mark::Good, say("Every step went as it should."), {}});
    else
        m_picture.notices.push_back({Mark::Stop, say("A step did not go as it should."), say("Tell support; write a support bundle.")});
    for (const tool_checks::DrillStep& step : m_drill)
        m_picture.drill.push_back({step.asExpected ? Mark::Good : Mark::Stop, advice(step.what), advice(step.then)});
}

/// Beside what the printer says of its paper, in the first notice.
void ToolModel::describeRoll(const drivers::PrinterCondition& condition) {
    if (!m_printer || !condition.canPrint()) return;
    const auto left = m_printer->ticketsLeft();
    QString roll = advice(tool_checks::wordsOfRoll(left));
    if (left) roll = roll.arg(ui::isolated(QString::number(*left)));
    Notice& first = m_picture.notices.front();
    if (first.todo.isEmpty())
        first.todo = roll;
    else if (left)
        first.what += ' ' + roll;
}

}  // namespace owc::tool_model

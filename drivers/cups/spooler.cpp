#include "drivers/cups/spooler.h"

#include <algorithm>
#include <array>
#include <set>

#include "drivers/cups/ticket_maker.h"

namespace owc::cups {

namespace {

const std::vector<const char*> kOfAQueue{"printer-name",
                                         "printer-state",
                                         "printer-error-policy",
                                         "printer-state-message",
                                         "printer-state-reasons",
                                         "printer-is-accepting-jobs",
                                         "printer-make-and-model",
                                         "printer-device-id",
                                         "device-uri",
                                         "printer-config-change-time",
                                         "pwg-raster-document-type-supported",
                                         "pwg-raster-document-resolution-supported"};

std::string pathOf(const std::string& queue) {
    std::array<char, 512> path{};
    httpAssembleURIf(HTTP_URI_CODING_ALL, path.data(), path.size(), "ipp", nullptr, "localhost", 0,
                     "/printers/%s", queue.c_str());
    return std::string(path.data()).substr(std::string("ipp://localhost").size());
}

std::vector<int> resolutionsOf(ipp_t& message) {
    std::vector<int> dots;
    ipp_attribute_t* found =
        ippFindAttribute(&message, "pwg-raster-document-resolution-supported", IPP_TAG_RESOLUTION);
    for (int i = 0; i < ippGetCount(found); ++i) {
        int down = 0;
        ipp_res_t units = IPP_RES_PER_INCH;
        const int across = ippGetResolution(found, i, &down, &units);
        if (across == down && units == IPP_RES_PER_INCH) dots.push_back(across);
    }
    return dots;
}

QueueState stateOf(ipp_t& message) {
    QueueState queue;
    queue.name = textOf(message, "printer-name");
    queue.makeAndModel = textOf(message, "printer-make-and-model");
    queue.deviceId = textOf(message, "printer-device-id");
    queue.device = textOf(message, "device-uri");
    queue.configured = integerOf(message, "printer-config-change-time", 0);
    queue.accepting = flagOf(message, "printer-is-accepting-jobs", true);
    queue.stopped = integerOf(message, "printer-state", IPP_PSTATE_IDLE) == IPP_PSTATE_STOPPED;
    queue.message = textOf(message, "printer-state-message");
    queue.retriesAtOnce = textOf(message, "printer-error-policy") == "retry-current-job";
    queue.reasons = textsOf(message, "printer-state-reasons");
    queue.rasterTypes = textsOf(message, "pwg-raster-document-type-supported");
    queue.resolutions = resolutionsOf(message);
    return queue;
}

/// An answer that has one group of attributes for each queue or job.
std::vector<IppMessage> groupsOf(ipp_t& all, ipp_tag_t tag) {
    std::vector<IppMessage> groups;
    for (ipp_attribute_t* at = ippFirstAttribute(&all); at != nullptr; at = ippNextAttribute(&all)) {
        if (ippGetGroupTag(at) != tag) continue;
        IppMessage one(ippNew());
        for (; at != nullptr && ippGetGroupTag(at) == tag; at = ippNextAttribute(&all))
            ippCopyAttribute(one.get(), at, 0);
        groups.push_back(std::move(one));
        if (at == nullptr) break;
    }
    return groups;
}

/// The formats of a PPD's lines `*cupsFilter2: "FROM TO COST -"`, whose filter is none.
std::set<std::string> untouched(const std::vector<std::string>& ppd) {
    std::set<std::string> formats;
    const std::string key = "*cupsFilter2: \"";
    for (const std::string& line : ppd) {
        const auto end = line.rfind('"');
        if (!line.starts_with(key) || end <= key.size() || !line.substr(0, end).ends_with(" -")) continue;
        formats.insert(line.substr(key.size(), line.find(' ', key.size()) - key.size()));
    }
    return formats;
}

void addMedia(ipp_t& request, const TicketPage& page) {
    const IppMessage size(ippNew());
    ippAddInteger(size.get(), IPP_TAG_ZERO, IPP_TAG_INTEGER, "x-dimension", page.width);
    ippAddInteger(size.get(), IPP_TAG_ZERO, IPP_TAG_INTEGER, "y-dimension", page.length);
    const IppMessage media(ippNew());
    ippAddCollection(media.get(), IPP_TAG_ZERO, "media-size", size.get());
    for (const char* edge :
         {"media-top-margin", "media-bottom-margin", "media-left-margin", "media-right-margin"})
        ippAddInteger(media.get(), IPP_TAG_ZERO, IPP_TAG_INTEGER, edge, 0);
    ippAddCollection(&request, IPP_TAG_JOB, "media-col", media.get());
    ippAddString(&request, IPP_TAG_JOB, IPP_TAG_KEYWORD, "print-scaling", nullptr, "none");
    ippAddString(&request, IPP_TAG_JOB, IPP_TAG_KEYWORD, "sides", nullptr, "one-sided");
    ippAddResolution(&request, IPP_TAG_JOB, "printer-resolution", IPP_RES_PER_INCH, kDotsPerInch,
                     kDotsPerInch);
}

std::string jobUri(const JobKey& job) {
    return "ipp://localhost/jobs/" + std::to_string(job.id);
}

}  // namespace

Answer<QueueState> Spooler::queue(const std::string& name) {
    const IppMessage request = makeRequest(IPP_OP_GET_PRINTER_ATTRIBUTES);
    addUri(*request, "printer-uri", "ipp://localhost" + pathOf(name));
    addRequested(*request, kOfAQueue);
    const Reply reply = m_link.ask(request, "/");
    if (reply.got != Got::Answer) return {reply.got, {}};
    return {Got::Answer, stateOf(*reply.message)};
}

Answer<std::vector<QueueState>> Spooler::queues() {
    const IppMessage request = makeRequest(IPP_OP_CUPS_GET_PRINTERS);
    addRequested(*request, kOfAQueue);
    const Reply reply = m_link.ask(request, "/");
    if (reply.got == Got::NotFound) return {Got::Answer, {}};  // CUPS's way to say that there is none
    Answer<std::vector<QueueState>> answer{reply.got, {}};
    if (reply.got != Got::Answer) return answer;
    for (const IppMessage& one : groupsOf(*reply.message, IPP_TAG_PRINTER))
        answer.value.push_back(stateOf(*one));
    std::ranges::sort(answer.value, {}, &QueueState::name);
    return answer;
}

Answer<DocumentForm> Spooler::formFor(const QueueState& queue) {
    if (queue.retriesAtOnce) return {Got::Answer, DocumentForm::None};
    if (queue.raw()) return {Got::Answer, DocumentForm::EscPos};
    const auto has = [](const auto& list, const auto& what) {
        return std::ranges::find(list, what) != list.end();
    };
    if (!queue.resolutions.empty() && !has(queue.resolutions, kDotsPerInch))
        return {Got::Answer, DocumentForm::None};
    const auto ppd = m_link.get(pathOf(queue.name) + ".ppd");
    if (ppd.got == Got::Gone) return {};
    const auto formats = untouched(ppd.value);
    if (formats.contains("image/pwg-raster")) {
        const bool grey = !queue.rasterTypes.empty() && !has(queue.rasterTypes, "black_1");
        if (!grey) return {Got::Answer, DocumentForm::PwgBlack};
        if (has(queue.rasterTypes, "sgray_8")) return {Got::Answer, DocumentForm::PwgGrey};
    }
    if (formats.contains("image/urf")) return {Got::Answer, DocumentForm::Urf};
    return {Got::Answer, formats.contains("image/png") ? DocumentForm::Png : DocumentForm::None};
}

Answer<JobKey> Spooler::createJob(const std::string& queue, const std::string& name, const TicketPage* page,
                                  std::chrono::seconds most) {
    const IppMessage request = makeRequest(IPP_OP_CREATE_JOB);
    addUri(*request, "printer-uri", "ipp://localhost" + pathOf(queue));
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "job-name", nullptr, name.c_str());
    ippAddString(request.get(), IPP_TAG_JOB, IPP_TAG_NAME, "job-sheets", nullptr, "none");
    ippAddInteger(request.get(), IPP_TAG_JOB, IPP_TAG_INTEGER, "job-cancel-after",
                  static_cast<int>(most.count()));
    if (page != nullptr) addMedia(*request, *page);
    const Reply reply = m_link.ask(request, pathOf(queue));
    if (reply.got != Got::Answer) return {reply.got, {}};
    JobKey key{integerOf(*reply.message, "job-id", 0), {}};
    const auto made = job(key);
    key.uuid = made.value.uuid;
    return {made.got, key};
}

Got Spooler::sendDocument(const JobKey& job, const Document& document, bool& whole) {
    const IppMessage request = makeRequest(IPP_OP_SEND_DOCUMENT);
    addUri(*request, "job-uri", jobUri(job));
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_MIMETYPE, "document-format", nullptr,
                 mimeTypeOf(document.form));
    ippAddBoolean(request.get(), IPP_TAG_OPERATION, "last-document", 1);
    return m_link.send(request, "/jobs/" + std::to_string(job.id), document.bytes, whole).got;
}

Answer<JobState> Spooler::job(const JobKey& key) {
    const IppMessage request = makeRequest(IPP_OP_GET_JOB_ATTRIBUTES);
    addUri(*request, "job-uri", jobUri(key));
    addRequested(*request, {"job-state", "job-state-reasons", "job-uuid", "time-at-processing",
                            "job-printer-state-message"});
    const Reply reply = m_link.ask(request, "/jobs/" + std::to_string(key.id));
    if (reply.got != Got::Answer) return {reply.got, {}};
    JobState state;
    state.uuid = textOf(*reply.message, "job-uuid");
    if (!key.uuid.empty() && key.uuid != state.uuid) return {Got::NotFound, {}};
    state.state = static_cast<ipp_jstate_t>(integerOf(*reply.message, "job-state", IPP_JSTATE_PENDING));
    state.processing = integerOf(*reply.message, "time-at-processing", 0);
    state.message = textOf(*reply.message, "job-printer-state-message");
    const auto reasons = textsOf(*reply.message, "job-state-reasons");
    state.stopping = std::ranges::find(reasons, "processing-to-stop-point") != reasons.end();
    return {Got::Answer, state};
}

Got Spooler::cancel(const JobKey& key) {
    const IppMessage request = makeRequest(IPP_OP_CANCEL_JOB);
    addUri(*request, "job-uri", jobUri(key));
    return m_link.ask(request, "/jobs/" + std::to_string(key.id)).got;
}

Answer<std::vector<JobKey>> Spooler::orphans(const std::string& queue) {
    const IppMessage request = makeRequest(IPP_OP_GET_JOBS);
    addUri(*request, "printer-uri", "ipp://localhost" + pathOf(queue));
    ippAddBoolean(request.get(), IPP_TAG_OPERATION, "my-jobs", 1);
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "which-jobs", nullptr, "not-completed");
    addRequested(*request, {"job-id", "job-name", "job-uuid"});
    const Reply reply = m_link.ask(request, "/");
    Answer<std::vector<JobKey>> answer{reply.got, {}};
    if (reply.got != Got::Answer) return answer;
    for (const IppMessage& one : groupsOf(*reply.message, IPP_TAG_JOB)) {
        if (isOrphan(textOf(*one, "job-name")))
            answer.value.push_back({integerOf(*one, "job-id", 0), textOf(*one, "job-uuid")});
    }
    return answer;
}

Answer<QueueState> Spooler::printer(const std::string& device) const {
    std::array<char, 32> scheme{};
    std::array<char, 256> user{};
    std::array<char, 256> host{};
    std::array<char, 512> path{};
    int port = 0;
    if (httpSeparateURI(HTTP_URI_CODING_ALL, device.c_str(), scheme.data(), scheme.size(), user.data(),
                        user.size(), host.data(), host.size(), &port, path.data(),
                        path.size()) < HTTP_URI_STATUS_OK)
        return {Got::Refused, {}};
    IppLink link({.host = host.data(), .port = port, .encrypted = std::string_view(scheme.data()) == "ipps"},
                 m_patience, m_ending);
    const IppMessage request = makeRequest(IPP_OP_GET_PRINTER_ATTRIBUTES);
    addUri(*request, "printer-uri", device);
    addRequested(*request, {"printer-state", "printer-state-reasons", "printer-is-accepting-jobs"});
    const Reply reply = link.ask(request, path.data());
    if (reply.got != Got::Answer) return {reply.got, {}};
    return {Got::Answer, stateOf(*reply.message)};
}

}  // namespace owc::cups

#include "tests/lint/include_graph.h"

#include <algorithm>
#include <optional>
#include <set>

namespace owc::lint {

namespace {

std::string_view withoutBlanks(std::string_view text) {
    const auto start = text.find_first_not_of(" \t");
    return start == std::string_view::npos ? std::string_view() : text.substr(start);
}

std::optional<std::string> headerOf(std::string_view line) {
    static constexpr std::string_view kInclude = "include";
    line = withoutBlanks(line);
    if (!line.starts_with('#')) return {};
    line = withoutBlanks(line.substr(1));
    if (!line.starts_with(kInclude)) return {};
    line = withoutBlanks(line.substr(kInclude.size()));
    if (!line.starts_with('"') && !line.starts_with('<')) return {};
    const auto end = line.find(line.front() == '<' ? '>' : '"', 1);
    if (end == std::string_view::npos) return {};
    return std::string(line.substr(1, end - 1));
}

/// Walks the graph depth first and keeps the way it came, so that a ring can be named.
class RingSearch {
  public:
    RingSearch(const Graph& graph, std::string rule) : m_graph(graph), m_rule(std::move(rule)) {}

    Violations run() {
        for (const auto& [name, edges] : m_graph) visit(name);
        return m_found;
    }

  private:
    void visit(const std::string& name) {
        const auto edges = m_graph.find(name);
        if (edges == m_graph.end() || !m_seen.insert(name).second) return;
        m_way.push_back(name);
        for (const auto& [next, place] : edges->second) {
            const auto at = std::find(m_way.begin(), m_way.end(), next);
            if (at != m_way.end()) {
                m_found.push_back({place.file, place.line, m_rule, "closes a ring: " + ringFrom(at, next)});
            } else {
                visit(next);
            }
        }
        m_way.pop_back();
    }

    std::string ringFrom(std::vector<std::string>::const_iterator at, const std::string& first) const {
        std::string words;
        for (; at != m_way.end(); ++at) words += *at + " -> ";
        return words + first;
    }

    const Graph& m_graph;
    std::string m_rule;
    std::set<std::string> m_seen;
    std::vector<std::string> m_way;
    Violations m_found;
};

}  // namespace

std::vector<Include> includesOf(const Tree& tree) {
    std::vector<Include> found;
    for (const auto& [file, text] : tree) {
        if (!isCpp(file)) continue;
        forEachLine(text, [&found, &name = file](std::string_view line, std::size_t number) {
            if (auto header = headerOf(line)) found.push_back({name, number, *header});
        });
    }
    return found;
}

Graph fileGraph(const Tree& tree) {
    Graph graph;
    for (const auto& [file, line, header] : includesOf(tree)) {
        if (tree.contains(header)) graph[file].try_emplace(header, Place{file, line});
    }
    return graph;
}

Graph folderGraph(const Tree& tree) {
    Graph graph;
    for (const auto& [file, line, header] : includesOf(tree)) {
        const auto from = folderOf(file);
        const auto to = folderOf(header);
        if (tree.contains(header) && from != to) graph[from].try_emplace(to, Place{file, line});
    }
    return graph;
}

Violations ringsOf(const Graph& graph, const std::string& rule) {
    return RingSearch(graph, rule).run();
}

}  // namespace owc::lint

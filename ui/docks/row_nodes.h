#pragma once

#include <QString>

#include <algorithm>
#include <vector>

namespace costberg {

/// A tree of rows (each with `id` and `children`) numbered from the top down, so that an index of Qt's models can name
/// a row by its number. The rows must live as long.
template <class Row> class RowNodes {
public:
    void rebuild(const std::vector<Row>& rows) {
        m_nodes.clear();
        m_top.clear();
        for (const Row& row : rows)
            m_top.push_back(add(row, -1, static_cast<int>(m_top.size())));
    }

    std::size_t count() const { return m_nodes.size(); }
    const Row& rowOf(std::size_t number) const { return *m_nodes[number].row; }
    /// -1 at the top.
    int parentOf(std::size_t number) const { return m_nodes[number].parent; }
    /// Among its siblings.
    int positionOf(std::size_t number) const { return m_nodes[number].position; }
    const std::vector<int>& childrenOf(std::size_t number) const { return m_nodes[number].children; }
    const std::vector<int>& top() const { return m_top; }
    /// -1 where there is no such row.
    int numberOf(const QString& id) const {
        const auto found = std::ranges::find_if(m_nodes, [&](const Node& node) { return node.row->id == id; });
        return found == m_nodes.end() ? -1 : static_cast<int>(found - m_nodes.begin());
    }

private:
    struct Node {
        const Row* row = nullptr;
        int parent = -1;
        int position = 0;
        std::vector<int> children;
    };

    int add(const Row& row, int parent, int position) {
        const int number = static_cast<int>(m_nodes.size());
        m_nodes.push_back({&row, parent, position, {}});
        std::vector<int> children;
        for (const Row& child : row.children)
            children.push_back(add(child, number, static_cast<int>(children.size())));
        m_nodes[static_cast<std::size_t>(number)].children = std::move(children);
        return number;
    }

    std::vector<Node> m_nodes;
    std::vector<int> m_top;
};

} // namespace costberg

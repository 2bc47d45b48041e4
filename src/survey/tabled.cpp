// Walking through a filled form, from entry to entry.
#include "survey/tabled.hpp"

#include "survey/instance.hpp"
#include "survey/xml.hpp"

#include <set>

namespace survey {

namespace {

class Tabling {
public:
    explicit Tabling(Form const& form) : repeats_(form.repeats.begin(), form.repeats.end()) { rows_.emplace_back(); }

    // `path` as the form knows it; `name` with the places of what stands there several times; `row`: of `rows_`.
    void go(pugi::xml_node parent, std::string const& path, std::string const& name, std::size_t row)
    {
        std::map<std::string_view, std::size_t> seen;
        for (auto node : parent.children()) {
            if (node.type() != pugi::node_element || local_name(node) == "meta")
                continue;
            auto const step = "/" + std::string(local_name(node));
            auto const here = path + step;
            if (repeats_.contains(here)) {
                go(node, here, here, add(here, row));
                continue;
            }
            auto const position = ++seen[local_name(node)];
            auto const named = name + step + (position > 1 ? "[" + std::to_string(position) + "]" : "");
            if (node.find_child([](pugi::xml_node n) { return n.type() == pugi::node_element; }))
                go(node, here, named, row);
            else if (auto value = text_of(node); !value.empty())
                rows_[row].answers.emplace_back(named, std::move(value));
        }
    }
    [[nodiscard]] std::vector<TabledRow> take() { return std::move(rows_); }

private:
    std::size_t add(std::string const& repeat, std::size_t parent)
    {
        ++rows_[parent].entries[repeat];
        rows_.push_back({repeat, ++numbers_[repeat], rows_[parent].number, {}, {}});
        return rows_.size() - 1;
    }

    std::set<std::string, std::less<>> repeats_;
    std::map<std::string, std::size_t, std::less<>> numbers_;
    std::vector<TabledRow> rows_;
};

bool is_within(std::string_view path, std::string_view repeat)
{
    return repeat.empty() || (path.size() > repeat.size() && path.starts_with(repeat) && path[repeat.size()] == '/');
}

// The outermost repeat around a question that stands within `repeat`, itself not counted; empty where it stands right in it.
std::string repeat_below(Form const& form, std::string_view repeat, std::string_view path)
{
    std::string found;
    for (auto const& other : form.repeats)
        if (is_within(other, repeat) && is_within(path, other) && (found.empty() || other.size() < found.size()))
            found = other;
    return found;
}

} // namespace

std::vector<TabledRow> rows_of(Form const& form, std::string_view xml)
{
    auto const document = read_xml(xml);
    (void)head_of(document->document_element()); // these are answers
    Tabling tabling(form);
    tabling.go(document->document_element(), "", "", 0);
    return tabling.take();
}

std::vector<TabledColumn> columns_of(Form const& form, std::string_view repeat)
{
    std::vector<TabledColumn> columns;
    std::set<std::string> counted;
    for (auto const& question : form.questions) {
        if (!is_within(question.path, repeat))
            continue;
        auto const inner = repeat_below(form, repeat, question.path);
        if (!inner.empty()) {
            if (counted.insert(inner).second)
                columns.push_back({nullptr, inner});
        } else if (question.kind != QuestionKind::Hidden) {
            columns.push_back({&question, ""});
        }
    }
    if (form.questions.empty())
        for (auto const& inner : form.repeats)
            if (is_within(inner, repeat) && repeat_below(form, repeat, inner).empty())
                columns.push_back({nullptr, inner});
    return columns;
}

Form without_questions(Form const& form, std::string_view version)
{
    Form bare;
    bare.id = form.id;
    bare.version = version;
    bare.title = form.title;
    bare.root = form.root;
    bare.repeats = form.repeats;
    for (auto const& repeat : form.repeats)
        bare.repeat_labels.emplace(repeat, Label{repeat.substr(1), repeat.substr(1)});
    return bare;
}

} // namespace survey

// Reading filled forms.
#include "survey/instance.hpp"

#include "survey/problems.hpp"
#include "survey/xml.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace survey {

namespace {

constexpr std::size_t kLongestInstanceId = 100;

bool has_elements(pugi::xml_node node)
{
    return bool(node.find_child([](pugi::xml_node n) { return n.type() == pugi::node_element; }));
}

class Collector {
public:
    explicit Collector(Instance& into) : into_(into) {}

    // `at`: which of the outermost list of equal elements we are in.
    void go(pugi::xml_node parent, std::string const& path, std::size_t at)
    {
        std::map<std::string_view, std::size_t> seen;
        for (auto node : parent.children()) {
            if (node.type() != pugi::node_element || local_name(node) == "meta")
                continue;
            auto const here = path + "/" + std::string(local_name(node));
            auto const position = seen[local_name(node)]++;
            auto const repeat = at > 0 ? at : position;
            if (has_elements(node))
                go(node, here, repeat);
            else if (auto value = text_of(node); !value.empty())
                into_.answers.push_back({here, repeat, std::move(value)});
        }
    }

private:
    Instance& into_;
};

// "2022-05-14T09:30:00.000+07:00" and what clients make of it.
std::optional<base::Timestamp> time_at(Instance const& instance, std::string_view path)
{
    auto const text = answer_at(instance, path);
    return text.empty() ? std::nullopt : base::Timestamp::parse(text);
}

// A form's questions by their paths, for whoever goes through all answers.
class Questions {
public:
    explicit Questions(Form const* form)
    {
        if (form)
            for (auto const& question : form->questions)
                by_path_.emplace(question.path, &question);
    }
    [[nodiscard]] Question const* find(std::string_view path) const
    {
        auto const found = by_path_.find(path);
        return found == by_path_.end() ? nullptr : found->second;
    }

private:
    std::unordered_map<std::string_view, Question const*> by_path_;
};

} // namespace

Instance head_of(pugi::xml_node root)
{
    Instance instance;
    instance.form_id = root.attribute("id").value();
    instance.version = root.attribute("version").value();
    auto const meta = child(root, "meta");
    instance.instance_id = text_of(child(meta, "instanceID"));
    if (auto const old = text_of(child(meta, "deprecatedID")); !old.empty())
        instance.deprecated_id = old;
    if (instance.form_id.empty())
        throw problems::bad_submission({"คำตอบไม่บอกว่าเป็นของแบบสำรวจใด", "The answers do not say of which form they are"});
    if (!is_short_name(instance.form_id) || !is_short_name(instance.version))
        throw problems::bad_submission(
            {"รหัสหรือรุ่นของแบบสำรวจยาวเกินไป หรือมีอักขระควบคุม", "The form's id or version is too long, or holds control characters"});
    if (instance.instance_id.empty() || instance.instance_id.size() > kLongestInstanceId)
        throw problems::bad_submission({"คำตอบไม่มีรหัส instanceID", "The answers have no instanceID"});
    return instance;
}

Instance read_instance(std::string_view xml)
{
    auto const document = read_xml(xml);
    auto instance = head_of(document->document_element());
    Collector(instance).go(document->document_element(), "", 0);
    instance.started = time_at(instance, "/start");
    instance.ended = time_at(instance, "/end");
    return instance;
}

Instance read_instance(std::string_view xml, std::span<std::string_view const> groups)
{
    auto const document = read_xml(xml);
    auto instance = head_of(document->document_element());
    Collector collector(instance);
    for (auto const& group : groups)
        collector.go(child(document->document_element(), group), "/" + std::string(group), 0);
    return instance;
}

std::string_view answer_at(Instance const& instance, std::string_view path, std::size_t repeat)
{
    for (auto const& answer : instance.answers)
        if (answer.repeat == repeat && answer.path == path)
            return answer.value;
    return {};
}

AnswerIndex::AnswerIndex(Instance const& instance)
{
    sorted_.reserve(instance.answers.size());
    for (auto const& answer : instance.answers)
        sorted_.push_back(&answer);
    std::stable_sort(sorted_.begin(), sorted_.end(), [](Answer const* a, Answer const* b) {
        return std::tie(a->path, a->repeat) < std::tie(b->path, b->repeat);
    });
}

std::string_view AnswerIndex::at(std::string_view path, std::size_t repeat) const
{
    auto const found = std::lower_bound(sorted_.begin(), sorted_.end(), path, [&](Answer const* answer, std::string_view wanted) {
        return std::pair(std::string_view(answer->path), answer->repeat) < std::pair(wanted, repeat);
    });
    if (found == sorted_.end() || (*found)->path != path || (*found)->repeat != repeat)
        return {};
    return (*found)->value;
}

std::size_t repeats_of(Instance const& instance, std::string_view repeat)
{
    std::size_t count = 0;
    auto const prefix = std::string(repeat) + "/";
    for (auto const& answer : instance.answers)
        if (answer.path.starts_with(prefix))
            count = std::max(count, answer.repeat + 1);
    return count;
}

std::vector<std::string> files_of(Instance const& instance, Form const& form)
{
    std::vector<std::string> names;
    std::set<std::string> seen;
    Questions const questions(&form);
    for (auto const& answer : instance.answers) {
        auto const* question = questions.find(answer.path);
        if (question && (question->kind == QuestionKind::Picture || question->kind == QuestionKind::File) &&
            seen.insert(answer.value).second)
            names.push_back(answer.value);
    }
    return names;
}

Label words_of(Form const& form, Question const& question, std::string const& value)
{
    auto const one = [&](std::string_view name) {
        auto const* choice = question.list ? form.lists.at(*question.list).find(name) : nullptr;
        return choice ? choice->label : Label{std::string(name), std::string(name)};
    };
    if (question.kind == QuestionKind::SelectOne)
        return one(value);
    if (question.kind != QuestionKind::SelectMany)
        return {value, value};
    Label joined;
    for (std::size_t begin = 0; begin < value.size();) {
        auto const end = std::min(value.find(' ', begin), value.size());
        if (end > begin) {
            auto const label = one(std::string_view(value).substr(begin, end - begin));
            joined.th += (joined.th.empty() ? "" : ", ") + label.th;
            joined.en += (joined.en.empty() ? "" : ", ") + label.en;
        }
        begin = end + 1;
    }
    return joined;
}

std::vector<Line> in_words(Form const* form, Instance const& instance)
{
    std::vector<Line> lines;
    Questions const questions(form);
    for (auto const& answer : instance.answers) {
        auto const* question = questions.find(answer.path);
        if (question && question->kind == QuestionKind::Hidden)
            continue;
        Line line;
        line.path = answer.path;
        if (question) {
            line.group = question->group;
            line.repeat = question->repeat.empty() ? 0 : answer.repeat + 1;
            if (auto const entry = form->repeat_labels.find(question->repeat); entry != form->repeat_labels.end())
                line.entry = entry->second;
            line.question = question->label;
            line.kind = question->kind;
            line.answer = words_of(*form, *question, answer.value);
        } else {
            line.question = {answer.path, answer.path};
            line.answer = {answer.value, answer.value};
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace survey

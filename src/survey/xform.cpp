// Reading XForms.
#include "survey/xform.hpp"

#include "survey/problems.hpp"
#include "survey/xml.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace survey {

namespace {

constexpr std::size_t kMostQuestions = 2'000;
constexpr std::size_t kLongestId = 120;

using Texts = std::map<std::string, std::string, std::less<>>; // itext id → text

std::string attribute(pugi::xml_node node, char const* name)
{
    return node.attribute(name).value();
}

// ---- translations ---------------------------------------------------------------------------------------------------

struct Translations {
    Texts thai;
    Texts english;
    Texts otherwise; // of the form's default language
};

// "ไทย (th)", "th", "English (en)".
bool is_language(std::string_view name, std::string_view code)
{
    return name == code || name.ends_with("(" + std::string(code) + ")");
}

Texts texts_of(pugi::xml_node translation)
{
    Texts texts;
    for (auto text : translation.children())
        if (local_name(text) == "text")
            for (auto value : text.children())
                if (local_name(value) == "value" && !value.attribute("form"))
                    texts[attribute(text, "id")] = text_of(value);
    return texts;
}

Translations translations_of(pugi::xml_node model)
{
    Translations all;
    bool first = true;
    for (auto node : child(model, "itext").children()) {
        if (local_name(node) != "translation")
            continue;
        auto texts = texts_of(node);
        auto const language = attribute(node, "lang");
        if (first || node.attribute("default"))
            all.otherwise = texts;
        first = false;
        if (is_language(language, "th") || language == "Thai" || language == "ไทย")
            all.thai = std::move(texts);
        else if (is_language(language, "en") || language == "English")
            all.english = std::move(texts);
    }
    return all;
}

std::string found(Texts const& texts, Texts const& otherwise, std::string const& id)
{
    if (auto const text = texts.find(id); text != texts.end())
        return text->second;
    auto const text = otherwise.find(id);
    return text == otherwise.end() ? std::string() : text->second;
}

// "jr:itext('place/tambon:label')" → place/tambon:label.
std::optional<std::string> itext_id(std::string_view reference)
{
    auto const open = reference.find("itext(");
    if (open == std::string_view::npos)
        return std::nullopt;
    auto inside = reference.substr(open + 6, reference.find(')', open) - open - 6);
    while (!inside.empty() && (inside.front() == '\'' || inside.front() == '"' || inside.front() == ' '))
        inside.remove_prefix(1);
    while (!inside.empty() && (inside.back() == '\'' || inside.back() == '"' || inside.back() == ' '))
        inside.remove_suffix(1);
    return std::string(inside);
}

Label label_by_id(Translations const& all, std::string const& id)
{
    return {found(all.thai, all.otherwise, id), found(all.english, all.otherwise, id)};
}

Label label_of(pugi::xml_node control, Translations const& all)
{
    auto const label = child(control, "label");
    if (auto const id = itext_id(attribute(label, "ref")))
        return label_by_id(all, *id);
    auto const text = text_of(label);
    return {text, text};
}

// ---- the model ------------------------------------------------------------------------------------------------------

struct Model {
    pugi::xml_node root;                       // of the primary instance
    std::map<std::string, QuestionKind> kinds; // by path below the root
    std::set<std::string> repeats;             // by jr:template
};

QuestionKind kind_of_type(std::string type)
{
    if (auto const colon = type.rfind(':'); colon != std::string::npos)
        type = type.substr(colon + 1);
    if (type == "int" || type == "integer" || type == "long")
        return QuestionKind::Integer;
    if (type == "decimal" || type == "double")
        return QuestionKind::Decimal;
    if (type == "date")
        return QuestionKind::Date;
    if (type == "time")
        return QuestionKind::Time;
    if (type == "dateTime")
        return QuestionKind::DateTime;
    if (type == "geopoint")
        return QuestionKind::Point;
    if (type == "binary")
        return QuestionKind::File;
    if (type == "select1")
        return QuestionKind::SelectOne;
    if (type == "select")
        return QuestionKind::SelectMany;
    return QuestionKind::Text;
}

// "/data/person/first_name" → "/person/first_name".
std::string below_root(std::string const& path, std::string const& root)
{
    auto const prefix = "/" + root;
    return path.starts_with(prefix + "/") ? path.substr(prefix.size()) : path;
}

Model model_of(pugi::xml_node model)
{
    Model result;
    result.root = child(model, "instance").find_child([](pugi::xml_node node) { return node.type() == pugi::node_element; });
    if (!result.root)
        throw problems::bad_form({"ไม่มีแบบคำตอบ (instance) ในแบบสำรวจ", "The form has no primary instance"});
    auto const root = std::string(result.root.name());
    for (auto bind : model.children())
        if (local_name(bind) == "bind")
            result.kinds[below_root(attribute(bind, "nodeset"), root)] = kind_of_type(attribute(bind, "type"));
    return result;
}

// ---- the body -------------------------------------------------------------------------------------------------------

struct Control {
    QuestionKind kind = QuestionKind::Text;
    Label label;
    Label group;
    std::vector<Choice> choices;
};

class Body {
public:
    Body(std::string root, Translations const& texts, pugi::xml_node model, Model const& binds)
        : root_(std::move(root)), texts_(texts), model_(model), binds_(binds)
    {
    }

    void read(pugi::xml_node parent, Label const& group)
    {
        for (auto node : parent.children()) {
            auto const name = local_name(node);
            if (name == "group") {
                auto const label = label_of(node, texts_);
                read(node, label.th.empty() ? group : label);
            } else if (name == "repeat") {
                repeats.insert(below_root(attribute(node, "nodeset"), root_));
                read(node, group);
            } else if (name == "input" || name == "select" || name == "select1" || name == "upload" || name == "trigger" ||
                       name == "range" || name == "rank") {
                controls[below_root(path_of(node), root_)] = control_of(node, name, group);
            }
        }
    }
    std::map<std::string, Control> controls;
    std::set<std::string> repeats;

private:
    [[nodiscard]] std::string path_of(pugi::xml_node control) const
    {
        auto const ref = attribute(control, "ref");
        if (!ref.empty())
            return ref;
        auto const bind = attribute(control, "bind");
        for (auto node : model_.children())
            if (local_name(node) == "bind" && attribute(node, "id") == bind)
                return attribute(node, "nodeset");
        return {};
    }

    [[nodiscard]] Control control_of(pugi::xml_node node, std::string_view name, Label const& group) const
    {
        Control control;
        control.label = label_of(node, texts_);
        control.group = group;
        auto const bind = binds_.kinds.find(below_root(path_of(node), root_));
        control.kind = bind == binds_.kinds.end() ? QuestionKind::Text : bind->second;
        if (name == "select1")
            control.kind = QuestionKind::SelectOne;
        else if (name == "select" || name == "rank")
            control.kind = QuestionKind::SelectMany;
        else if (name == "upload")
            control.kind = attribute(node, "mediatype").starts_with("image") ? QuestionKind::Picture : QuestionKind::File;
        add_choices(control, node);
        return control;
    }

    void add_choices(Control& control, pugi::xml_node node) const
    {
        for (auto item : node.children()) {
            if (local_name(item) == "item")
                control.choices.push_back({text_of(child(item, "value")), label_of(item, texts_)});
            else if (local_name(item) == "itemset")
                add_itemset(control, item);
        }
    }

    // Choices from a secondary instance in the form: <itemset nodeset="instance('states')/root/item[…]">.
    void add_itemset(Control& control, pugi::xml_node itemset) const
    {
        auto const nodeset = attribute(itemset, "nodeset");
        auto const open = nodeset.find("instance('");
        if (open == std::string::npos)
            return;
        auto const id = nodeset.substr(open + 10, nodeset.find('\'', open + 10) - open - 10);
        auto const value = attribute(child(itemset, "value"), "ref");
        auto label = attribute(child(itemset, "label"), "ref");
        if (auto const inner = itext_id(label))
            label = *inner;
        for (auto instance : model_.children()) {
            if (local_name(instance) != "instance" || attribute(instance, "id") != id)
                continue;
            for (auto root : instance.children())
                for (auto item : root.children()) {
                    auto const text = text_of(child(item, label.empty() ? "label" : label));
                    auto const translated = label_by_id(texts_, text);
                    control.choices.push_back({text_of(child(item, value.empty() ? "name" : value)),
                                               translated.th.empty() ? Label{text, text} : translated});
                }
        }
    }

    std::string root_;
    Translations const& texts_;
    pugi::xml_node model_;
    Model const& binds_;
};

// ---- questions in the order of the instance -------------------------------------------------------------------------

class Walk {
public:
    Walk(Body const& body, Form& form) : body_(body), form_(form) {}

    void go(pugi::xml_node parent, std::string const& path, std::string const& repeat)
    {
        for (auto node : parent.children()) {
            if (node.type() != pugi::node_element || local_name(node) == "meta")
                continue;
            auto const here = path + "/" + node.name();
            auto const inner = body_.repeats.contains(here) ? here : repeat;
            if (inner == here && std::find(form_.repeats.begin(), form_.repeats.end(), here) == form_.repeats.end())
                form_.repeats.push_back(here);
            if (node.find_child([](pugi::xml_node n) { return n.type() == pugi::node_element; }))
                go(node, here, inner);
            else if (seen_.insert(here).second)
                add(here, repeat);
        }
    }

private:
    void add(std::string const& path, std::string const& repeat)
    {
        if (form_.questions.size() >= kMostQuestions)
            throw problems::bad_form({"แบบสำรวจมีคำถามมากเกินไป", "The form has too many questions"});
        Question question;
        question.path = path;
        question.repeat = repeat;
        if (auto const control = body_.controls.find(path); control != body_.controls.end()) {
            question.kind = control->second.kind;
            question.label = control->second.label;
            question.group = control->second.group;
            question.choices = control->second.choices;
        } else {
            question.kind = QuestionKind::Hidden;
        }
        form_.questions.push_back(std::move(question));
    }

    Body const& body_;
    Form& form_;
    std::set<std::string> seen_;
};

std::vector<std::string> media_of(pugi::xml_node model)
{
    std::vector<std::string> names;
    for (auto instance : model.children()) {
        auto const source = attribute(instance, "src");
        if (local_name(instance) == "instance" && source.starts_with("jr://"))
            names.push_back(source.substr(source.rfind('/') + 1));
    }
    return names;
}

} // namespace

Form read_xform(std::string_view xml)
{
    auto const document = read_xml(xml);
    auto const html = document->document_element();
    auto const model = child(child(html, "head"), "model");
    if (local_name(html) != "html" || !model)
        throw problems::bad_form({"ไฟล์นี้ไม่ใช่แบบสำรวจ XForm", "This file is not an XForm"});
    auto const binds = model_of(model);
    auto const texts = translations_of(model);
    Form form;
    form.id = attribute(binds.root, "id");
    form.version = attribute(binds.root, "version");
    form.title = text_of(child(child(html, "head"), "title"));
    form.root = binds.root.name();
    form.media = media_of(model);
    if (form.id.empty() || form.id.size() > kLongestId || form.version.size() > kLongestId)
        throw problems::bad_form({"แบบสำรวจต้องมีรหัส (id) ที่ส่วนบนของแบบคำตอบ", "The primary instance needs an id of its form"});
    if (form.title.empty())
        form.title = form.id;
    Body body(form.root, texts, model, binds);
    body.read(child(html, "body"), {});
    Walk(body, form).go(binds.root, "", "");
    if (form.questions.empty())
        throw problems::bad_form({"แบบสำรวจไม่มีคำถาม", "The form asks nothing"});
    return form;
}

Question const* find_question(Form const& form, std::string_view path)
{
    auto const found =
        std::find_if(form.questions.begin(), form.questions.end(), [&](Question const& q) { return q.path == path; });
    return found == form.questions.end() ? nullptr : &*found;
}

} // namespace survey

// Reading XForms: the questions in the order of the instance.
#include "survey/xform.hpp"

#include "survey/problems.hpp"
#include "survey/xform_body.hpp"

#include <algorithm>
#include <numeric>
#include <set>

namespace survey {

namespace {

// Ids stand in addresses and in file names of exports.
bool is_good_id(std::string_view id)
{
    return !id.empty() && is_short_name(id) && id != "." && id != ".." && id.find_first_of("/\\") == std::string_view::npos;
}

class Walk {
public:
    Walk(Body const& body, Form& form) : body_(body), form_(form) {}

    void go(pugi::xml_node parent, std::string const& path, std::string const& repeat)
    {
        for (auto node : parent.children()) {
            if (node.type() != pugi::node_element || local_name(node) == "meta")
                continue;
            auto const here = path + "/" + node.name();
            auto const found = body_.repeats.find(here);
            auto const inner = found == body_.repeats.end() ? repeat : here;
            if (found != body_.repeats.end() && form_.repeat_labels.emplace(here, found->second).second)
                form_.repeats.push_back(here); // the instance may hold one several times
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
            question.list = control->second.list;
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

bool is_short_name(std::string_view name)
{
    return name.size() <= kLongestFormName &&
           std::none_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 0x7f; });
}

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
    if (!is_good_id(form.id))
        throw problems::bad_form({"แบบสำรวจต้องมีรหัส (id) ที่ส่วนบนของแบบคำตอบ ไม่เกิน 120 ไบต์ ไม่มี / \\ หรืออักขระควบคุม",
                                  "The primary instance needs an id of its form: 120 bytes at most, without / \\ or controls"});
    if (!is_short_name(form.version))
        throw problems::bad_form({"รุ่น (version) ของแบบสำรวจยาวเกิน 120 ไบต์ หรือมีอักขระควบคุม",
                                  "The form's version is longer than 120 bytes, or holds control characters"});
    if (form.title.empty())
        form.title = form.id;
    Body body(form.root, texts, model, binds);
    body.read(child(html, "body"), {});
    Walk(body, form).go(binds.root, "", "");
    form.lists = std::move(body.lists);
    if (form.questions.empty())
        throw problems::bad_form({"แบบสำรวจไม่มีคำถาม", "The form asks nothing"});
    return form;
}

std::span<Choice const> choices_of(Form const& form, Question const& question)
{
    return question.list ? form.lists.at(*question.list).choices() : std::span<Choice const>();
}

ChoiceList::ChoiceList(std::vector<Choice> choices) : choices_(std::move(choices)), by_name_(choices_.size())
{
    std::iota(by_name_.begin(), by_name_.end(), std::size_t{0});
    std::stable_sort(by_name_.begin(), by_name_.end(),
                     [this](std::size_t a, std::size_t b) { return choices_[a].name < choices_[b].name; });
}

Choice const* ChoiceList::find(std::string_view name) const
{
    auto const at = std::lower_bound(by_name_.begin(), by_name_.end(), name,
                                     [this](std::size_t i, std::string_view wanted) { return choices_[i].name < wanted; });
    return at == by_name_.end() || choices_[*at].name != name ? nullptr : &choices_[*at];
}

Question const* find_question(Form const& form, std::string_view path)
{
    auto const found =
        std::find_if(form.questions.begin(), form.questions.end(), [&](Question const& q) { return q.path == path; });
    return found == form.questions.end() ? nullptr : &*found;
}

} // namespace survey

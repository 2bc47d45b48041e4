// Reading controls and their choices.
#include "survey/xform_body.hpp"

#include "survey/problems.hpp"

#include <algorithm>

namespace survey {

namespace {

bool is_control(std::string_view name)
{
    constexpr std::string_view kControls[] = {"input", "select", "select1", "upload", "trigger", "range", "rank"};
    return std::find(std::begin(kControls), std::end(kControls), name) != std::end(kControls);
}

// What an itemset says of its list: two that say the same have the same choices, since filters belong to the client.
struct Itemset {
    std::string instance;
    std::string value;
    std::string label;

    [[nodiscard]] std::string key() const { return instance + "\n" + value + "\n" + label; }
};

// <itemset nodeset="instance('states')/root/item[…]">; absent for one that is no secondary instance.
std::optional<Itemset> itemset_of(pugi::xml_node node)
{
    auto const nodeset = attribute(node, "nodeset");
    auto const open = nodeset.find("instance('");
    if (open == std::string::npos)
        return std::nullopt;
    Itemset set;
    set.instance = nodeset.substr(open + 10, nodeset.find('\'', open + 10) - open - 10);
    set.value = attribute(child(node, "value"), "ref");
    set.label = attribute(child(node, "label"), "ref");
    if (auto const inner = itext_id(set.label))
        set.label = *inner;
    if (set.value.empty())
        set.value = "name";
    if (set.label.empty())
        set.label = "label";
    return set;
}

// The itemset of a control that has nothing else to choose from.
pugi::xml_node only_itemset(pugi::xml_node control)
{
    pugi::xml_node itemset;
    for (auto item : control.children()) {
        if (local_name(item) == "item" || (itemset && local_name(item) == "itemset"))
            return {};
        if (local_name(item) == "itemset")
            itemset = item;
    }
    return itemset;
}

} // namespace

Body::Body(std::string root, Translations const& texts, pugi::xml_node model, Model const& binds)
    : root_(std::move(root)), texts_(texts), model_(model), binds_(binds)
{
}

void Body::read(pugi::xml_node parent, Label const& group)
{
    for (auto node : parent.children()) {
        auto const name = local_name(node);
        if (name == "group") {
            auto const label = label_of(node, texts_);
            read(node, label.th.empty() ? group : label);
        } else if (name == "repeat") {
            auto const own = label_of(node, texts_);
            auto const& label = own.th.empty() ? group : own;
            spend(label);
            repeats.emplace(below_root(attribute(node, "nodeset"), root_), label);
            read(node, group);
        } else if (is_control(name)) {
            if (++read_ > kMostQuestions)
                throw problems::bad_form({"แบบสำรวจมีคำถามมากเกินไป", "The form has too many questions"});
            auto control = control_of(node, name, group);
            controls[below_root(path_of(node), root_)] = std::move(control);
        }
    }
}

std::string Body::path_of(pugi::xml_node control) const
{
    auto const ref = attribute(control, "ref");
    if (!ref.empty())
        return ref;
    auto const bind = binds_.binds.find(attribute(control, "bind"));
    return bind == binds_.binds.end() ? std::string() : bind->second;
}

Control Body::control_of(pugi::xml_node node, std::string_view name, Label const& group)
{
    Control control;
    control.label = label_of(node, texts_);
    control.group = group;
    spend(control.label);
    spend(control.group);
    auto const bind = binds_.kinds.find(below_root(path_of(node), root_));
    control.kind = bind == binds_.kinds.end() ? QuestionKind::Text : bind->second;
    if (name == "select1")
        control.kind = QuestionKind::SelectOne;
    else if (name == "select" || name == "rank")
        control.kind = QuestionKind::SelectMany;
    else if (name == "upload")
        control.kind = attribute(node, "mediatype").starts_with("image") ? QuestionKind::Picture : QuestionKind::File;
    control.list = list_of(node);
    return control;
}

std::optional<std::size_t> Body::list_of(pugi::xml_node control)
{
    std::string key;
    if (auto const itemset = only_itemset(control))
        if (auto const set = itemset_of(itemset))
            key = set->key();
    if (auto const known = shared_.find(key); known != shared_.end())
        return known->second;
    std::vector<Choice> choices;
    for (auto item : control.children()) {
        if (local_name(item) == "item")
            add_choice(choices, {text_of(child(item, "value")), label_of(item, texts_)});
        else if (local_name(item) == "itemset")
            add_itemset(item, choices);
    }
    if (choices.empty())
        return std::nullopt;
    lists.emplace_back(std::move(choices));
    if (!key.empty())
        shared_.emplace(key, lists.size() - 1);
    return lists.size() - 1;
}

void Body::add_itemset(pugi::xml_node itemset, std::vector<Choice>& choices)
{
    auto const set = itemset_of(itemset);
    if (!set)
        return;
    for (auto instance : model_.children()) {
        if (local_name(instance) != "instance" || attribute(instance, "id") != set->instance)
            continue;
        for (auto root : instance.children())
            for (auto item : root.children()) {
                auto const text = text_of(child(item, set->label));
                auto const translated = label_by_id(texts_, text);
                add_choice(choices, {text_of(child(item, set->value)), translated.th.empty() ? Label{text, text} : translated});
            }
    }
}

void Body::add_choice(std::vector<Choice>& choices, Choice choice)
{
    if (++choices_ > kMostChoices)
        throw problems::bad_form({"แบบสำรวจมีตัวเลือกรวมกันมากเกินไป (ไม่เกิน 50,000)", "The form has more than 50,000 choices in all"});
    spend(choice.label);
    choices.push_back(std::move(choice));
}

void Body::spend(Label const& label)
{
    text_bytes_ += label.th.size() + label.en.size();
    if (text_bytes_ > kMostTextBytes)
        throw problems::bad_form({"ข้อความในแบบสำรวจยาวเกินไป", "The texts of the form are too long"});
}

} // namespace survey

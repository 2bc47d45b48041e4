// Reading translations and labels.
#include "survey/xform_texts.hpp"

namespace survey {

namespace {

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

std::string found(Texts const& texts, Texts const& otherwise, std::string const& id)
{
    if (auto const text = texts.find(id); text != texts.end())
        return text->second;
    auto const text = otherwise.find(id);
    return text == otherwise.end() ? std::string() : text->second;
}

} // namespace

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

} // namespace survey

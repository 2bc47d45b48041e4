// Reading instance and binds.
#include "survey/xform_model.hpp"

#include "survey/problems.hpp"

#include <algorithm>

namespace survey {

namespace {

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

// Whether the instance has what an absolute path names: "/data/wells/depth".
bool is_there(pugi::xml_node root, std::string_view path)
{
    auto node = pugi::xml_node();
    while (!path.empty()) {
        path.remove_prefix(1); // the slash
        auto const end = std::min(path.find('/'), path.size());
        auto step = path.substr(0, end);
        if (auto const colon = step.find(':'); colon != std::string_view::npos)
            step.remove_prefix(colon + 1);
        if (node)
            node = child(node, step);
        else if (local_name(root) == step)
            node = root;
        else
            return false;
        if (!node)
            return false;
        path.remove_prefix(end);
    }
    return true;
}

} // namespace

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
        if (local_name(bind) == "bind") {
            if (auto const path = attribute(bind, "nodeset"); path.starts_with('/') && !is_there(result.root, path))
                throw problems::bad_form({"แบบสำรวจผูกเงื่อนไข (bind) กับ " + path + " ซึ่งไม่มีในแบบคำตอบ (instance)",
                                          "A bind of the form names " + path + ", which its primary instance does not have"});
            result.kinds[below_root(attribute(bind, "nodeset"), root)] = kind_of_type(attribute(bind, "type"));
            if (auto const id = attribute(bind, "id"); !id.empty())
                result.binds.emplace(id, attribute(bind, "nodeset"));
        }
    return result;
}

} // namespace survey

// Strict reading of XML.
#include "survey/xml.hpp"

#include "base/text.hpp"
#include "survey/problems.hpp"

namespace survey {

namespace {

class Measure : public pugi::xml_tree_walker {
public:
    explicit Measure(XmlLimits const& limits) : limits_(limits) {}

    bool for_each(pugi::xml_node& node) override
    {
        if (node.type() == pugi::node_doctype) {
            document_type = true;
            return false;
        }
        if (static_cast<std::size_t>(depth()) > limits_.depth || ++elements_ > limits_.elements ||
            std::string_view(node.name()).size() > limits_.name) {
            too_large = true;
            return false;
        }
        return true;
    }
    bool document_type = false;
    bool too_large = false;

private:
    XmlLimits limits_;
    std::size_t elements_ = 0;
};

std::size_t line_of(std::string_view text, std::ptrdiff_t offset)
{
    std::size_t line = 1;
    for (std::size_t i = 0; i < text.size() && static_cast<std::ptrdiff_t>(i) < offset; ++i)
        line += text[i] == '\n';
    return line;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    auto const first = text.find_first_not_of(kBlanks);
    return first == std::string_view::npos ? std::string_view() : text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

} // namespace

std::unique_ptr<pugi::xml_document> read_xml(std::string_view text, XmlLimits const& limits)
{
    if (text.size() > limits.bytes)
        throw problems::xml_too_large();
    if (!base::text::is_valid_utf8(text))
        throw problems::bad_xml(1);
    auto document = std::make_unique<pugi::xml_document>();
    auto const result =
        document->load_buffer(text.data(), text.size(), pugi::parse_default | pugi::parse_doctype, pugi::encoding_utf8);
    if (!result || !document->document_element())
        throw problems::bad_xml(line_of(text, result.offset));
    Measure measure(limits);
    document->traverse(measure);
    if (measure.document_type)
        throw problems::document_type();
    if (measure.too_large)
        throw problems::xml_too_large();
    return document;
}

std::string_view local_name(pugi::xml_node node)
{
    std::string_view const name = node.name();
    auto const colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::string attribute(pugi::xml_node node, char const* name)
{
    return node.attribute(name).value();
}

pugi::xml_node child(pugi::xml_node parent, std::string_view name)
{
    for (auto node : parent.children())
        if (node.type() == pugi::node_element && local_name(node) == name)
            return node;
    return {};
}

std::string text_of(pugi::xml_node node)
{
    std::string text;
    for (auto part : node.children())
        if (part.type() == pugi::node_pcdata || part.type() == pugi::node_cdata)
            text += part.value();
    return std::string(trimmed(text));
}

} // namespace survey

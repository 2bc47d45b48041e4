// Strict reading of XML.
#include "survey/xml.hpp"

#include "base/text.hpp"
#include "survey/problems.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>

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

bool is_xml_character(std::uint32_t code)
{
    if (code < 0x20)
        return code == '\t' || code == '\n' || code == '\r';
    bool const is_surrogate = code >= 0xd800 && code <= 0xdfff;
    return !is_surrogate && code != 0xfffe && code != 0xffff && code <= 0x10ffff;
}

// Whether "#x110000;…" or "#1;…", behind its ampersand, names no character. What is no reference at all stays text, as the parser
// leaves it.
bool refers_to_nothing(std::string_view text)
{
    text.remove_prefix(1);
    bool const is_hex = text.starts_with('x');
    if (is_hex)
        text.remove_prefix(1);
    auto const end = text.find_first_not_of(is_hex ? "0123456789abcdefABCDEF" : "0123456789");
    if (end == 0 || end == std::string_view::npos || text[end] != ';')
        return false;
    std::uint32_t code = 0;
    auto const [rest, error] = std::from_chars(text.data(), text.data() + end, code, is_hex ? 16 : 10);
    return error != std::errc() || !is_xml_character(code);
}

// Where a character reference stands that names none; the parser would write whatever it says. Also within comments and CDATA,
// where it is mere text: nobody writes it there either, and so nothing can hide it.
std::size_t find_bad_reference(std::string_view text)
{
    for (auto at = text.find("&#"); at != std::string_view::npos; at = text.find("&#", at + 2))
        if (refers_to_nothing(text.substr(at + 1)))
            return at;
    return std::string_view::npos;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    auto const first = text.find_first_not_of(kBlanks);
    return first == std::string_view::npos ? std::string_view() : text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

} // namespace

bool is_xml_text(std::string_view text)
{
    return base::text::is_valid_utf8(text) && text.find("\xef\xbf\xbe") == std::string_view::npos &&
           text.find("\xef\xbf\xbf") == std::string_view::npos &&
           std::all_of(text.begin(), text.end(), [](char c) { return is_xml_character(static_cast<unsigned char>(c)); });
}

std::unique_ptr<pugi::xml_document> read_xml(std::string_view text, XmlLimits const& limits)
{
    if (text.size() > limits.bytes)
        throw problems::xml_too_large();
    if (!is_xml_text(text))
        throw problems::bad_xml(1);
    if (auto const at = find_bad_reference(text); at != std::string_view::npos)
        throw problems::bad_xml(line_of(text, static_cast<std::ptrdiff_t>(at)));
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

// Reading XML from strangers: strictly, within limits, and never more than what stands in the text itself.
//
// pugixml reads no external entities and expands none of its own; a document type is refused all the same, so that nobody has to
// know that. Limits: bytes, depth, number and names of elements, so that a small text cannot cost much.
#pragma once

#include <pugixml.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace survey {

struct XmlLimits {
    std::size_t bytes = 1024 * 1024;
    std::size_t depth = 40;
    std::size_t elements = 20'000;
    std::size_t name = 200; // bytes of an element's name: a path repeats it for everything below
};

// Whether XML 1.0 may hold it: UTF-8 without controls other than tab and line breaks, without U+FFFE and U+FFFF.
[[nodiscard]] bool is_xml_text(std::string_view text);

// The document; blanks between elements are left out, blanks within texts stay. Throws Problem 422 `survey.bad_xml` (not
// well-formed, a document type, characters that XML does not know, as bytes or as references) or 413 `survey.xml_too_large`,
// saying where.
[[nodiscard]] std::unique_ptr<pugi::xml_document> read_xml(std::string_view text, XmlLimits const& limits = {});

// A name without its prefix: "orx:meta" is meta.
[[nodiscard]] std::string_view local_name(pugi::xml_node node);
// An attribute's value; empty where there is none.
[[nodiscard]] std::string attribute(pugi::xml_node node, char const* name);
// The first child element of that local name; empty where there is none.
[[nodiscard]] pugi::xml_node child(pugi::xml_node parent, std::string_view name);
// The text of an element, without blanks at its ends.
[[nodiscard]] std::string text_of(pugi::xml_node node);

} // namespace survey

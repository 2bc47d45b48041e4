// Writing OpenRosa's answers.
#include "survey/openrosa.hpp"

#include "platform/api/problems.hpp"
#include "platform/auth/hex.hpp"
#include "platform/documents/qr.hpp"
#include "platform/http/compression.hpp"
#include "platform/http/percent.hpp"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <pugixml.hpp>

namespace survey {

namespace {

struct TextWriter : pugi::xml_writer {
    void write(void const* data, std::size_t size) override { text.append(static_cast<char const*>(data), size); }
    std::string text;
};

http::Response xml_response(int status, pugi::xml_document const& document)
{
    TextWriter written;
    document.save(written, "", pugi::format_raw, pugi::encoding_utf8);
    auto response = http::text_response(status, kXmlType, std::move(written.text));
    response.headers.set("X-OpenRosa-Version", "1.0");
    return response;
}

pugi::xml_node root_of(pugi::xml_document& document, char const* name, char const* space)
{
    auto root = document.append_child(name);
    root.append_attribute("xmlns") = space;
    return root;
}

void add(pugi::xml_node parent, char const* name, std::string const& text)
{
    parent.append_child(name).text() = text.c_str();
}

http::Response message(int status, char const* nature, std::string const& text)
{
    pugi::xml_document document;
    auto told = root_of(document, "OpenRosaResponse", "http://openrosa.org/http/response").append_child("message");
    told.append_attribute("nature") = nature;
    told.text() = text.c_str();
    auto response = xml_response(status, document);
    response.headers.set("X-OpenRosa-Accept-Content-Length", std::to_string(kSubmissionBytes));
    return response;
}

} // namespace

http::Response form_list(std::span<StoredForm const> forms, std::string_view base_url)
{
    pugi::xml_document document;
    auto list = root_of(document, "xforms", "http://openrosa.org/xforms/xformsList");
    for (auto const& form : forms) {
        auto one = list.append_child("xform");
        add(one, "formID", form.xform_id);
        add(one, "name", form.title);
        add(one, "version", form.version);
        add(one, "hash", "md5:" + form.md5);
        add(one, "downloadUrl",
            std::string(base_url) + "/forms/" + http::percent_encode(form.xform_id) +
                ".xml?version=" + http::percent_encode(form.version));
    }
    return xml_response(200, document);
}

http::Response empty_manifest()
{
    pugi::xml_document document;
    root_of(document, "manifest", "http://openrosa.org/xforms/xformsManifest");
    return xml_response(200, document);
}

http::Response form_file(std::string xml)
{
    auto response = http::text_response(200, kXmlType, std::move(xml));
    response.headers.set("X-OpenRosa-Version", "1.0");
    return response;
}

http::Response submission_head(std::string_view base_url)
{
    http::Response response;
    response.status = 204;
    response.headers.set("X-OpenRosa-Version", "1.0");
    response.headers.set("X-OpenRosa-Accept-Content-Length", std::to_string(kSubmissionBytes));
    response.headers.set("Location", std::string(base_url) + "/submission");
    return response;
}

http::Response received(int status, base::Bilingual const& text, base::Language language)
{
    return message(status, "submit_success", text.in(language));
}

http::Response refused(base::Problem const& problem, base::Language language)
{
    auto text = problem.title().in(language);
    if (auto const& advice = problem.advice().in(language); !advice.empty())
        text += (language == base::Language::Thai ? " " : ". ") + advice; // a blank ends a Thai sentence
    auto response = message(problem.status(), "error", text);
    if (problem.code() == "auth.sign_in_needed" || problem.code() == "survey.wrong_credentials")
        response.headers.set("WWW-Authenticate", "Basic realm=\"onehome\", charset=\"UTF-8\"");
    for (auto const& [name, json] : problem.details())
        if (name == api::problems::kRetryAfter)
            response.headers.set("Retry-After", json);
    return response;
}

std::string collect_settings(std::string_view server_url, std::string_view project)
{
    boost::json::object const settings{{"general", boost::json::object{{"server_url", server_url},
                                                                       {"form_update_mode", "match_exactly"},
                                                                       {"autosend", "wifi_and_cellular"}}},
                                       {"project", boost::json::object{{"name", project}}},
                                       {"admin", boost::json::object{}}};
    return auth::to_base64(http::zlib(boost::json::serialize(settings)));
}

std::vector<std::string> qr_rows(std::string_view text)
{
    auto const matrix = documents::qr_matrix(text);
    std::vector<std::string> rows(matrix.side);
    for (std::size_t row = 0; row < matrix.side; ++row)
        for (std::size_t column = 0; column < matrix.side; ++column)
            rows[row] += matrix.at(row, column) ? '1' : '0';
    return rows;
}

} // namespace survey

// Writing OpenRosa's answers.
#include "survey/openrosa.hpp"

#include "platform/api/problems.hpp"
#include "platform/auth/hex.hpp"
#include "platform/documents/qr.hpp"
#include "platform/http/compression.hpp"
#include "platform/http/percent.hpp"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

namespace survey {

namespace {

std::string escaped(std::string_view text)
{
    std::string out;
    for (char const c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::string element(std::string_view name, std::string_view text)
{
    return "<" + std::string(name) + ">" + escaped(text) + "</" + std::string(name) + ">";
}

http::Response xml_response(int status, std::string body)
{
    auto response = http::text_response(status, kXmlType, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + std::move(body));
    response.headers.set("X-OpenRosa-Version", "1.0");
    return response;
}

http::Response message(int status, std::string_view nature, std::string_view text)
{
    auto response = xml_response(status, "<OpenRosaResponse xmlns=\"http://openrosa.org/http/response\"><message nature=\"" +
                                             std::string(nature) + "\">" + escaped(text) + "</message></OpenRosaResponse>\n");
    response.headers.set("X-OpenRosa-Accept-Content-Length", std::to_string(kSubmissionBytes));
    return response;
}

} // namespace

http::Response form_list(std::span<StoredForm const> forms, std::string_view base_url)
{
    std::string body = "<xforms xmlns=\"http://openrosa.org/xforms/xformsList\">\n";
    for (auto const& form : forms) {
        body += "  <xform>" + element("formID", form.xform_id) + element("name", form.title) + element("version", form.version) +
                element("hash", "md5:" + form.md5) +
                element("downloadUrl", std::string(base_url) + "/forms/" + http::percent_encode(form.xform_id) +
                                           ".xml?version=" + http::percent_encode(form.version)) +
                "</xform>\n";
    }
    return xml_response(200, body + "</xforms>\n");
}

http::Response empty_manifest()
{
    return xml_response(200, "<manifest xmlns=\"http://openrosa.org/xforms/xformsManifest\"/>\n");
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
    if (!problem.advice().in(language).empty())
        text += ". " + problem.advice().in(language);
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

// Answers that hold a page or a text: entity tags, refusals in words, the style sheet's route.
#include "platform/html/html.hpp"

#include "platform/api/problems.hpp"
#include "platform/auth/vault.hpp"

namespace html {

namespace {

http::Response style(api::Call&)
{
    return kept_response("text/css; charset=utf-8", std::string(style_sheet()));
}

} // namespace

http::Response kept_response(std::string_view content_type, std::string content)
{
    // Weak: the same page may leave compressed or not.
    auto tag = "W/\"" + auth::blake2b_hex(content).substr(0, 24) + '"';
    auto response = http::text_response(200, content_type, std::move(content));
    response.headers.set("ETag", std::move(tag));
    response.headers.set("Cache-Control", "public, no-cache");
    return response;
}

http::Response page_response(Page const& page, int status)
{
    auto response =
        status == 200 ? kept_response(kHtmlType, document(page)) : http::text_response(status, kHtmlType, document(page));
    response.headers.set("Content-Language", page.language == base::Language::Thai ? "th" : "en");
    if (!page.indexed)
        response.headers.set("X-Robots-Tag", "noindex");
    return response;
}

http::Response refusal_page(base::Problem const& problem, base::Language language)
{
    Page page;
    page.language = language;
    page.title = problem.title().in(language);
    page.indexed = false;
    page.body = tag("h1", text(page.title)) + tag("p", text(problem.advice().in(language)));
    Markup faults;
    for (auto const& fault : problem.faults())
        faults += tag("li", text(fault.message.in(language)));
    if (!faults.empty())
        page.body += tag("ul", faults);
    bool const thai = language == base::Language::Thai;
    page.body += tag("p", tag("a", {{"href", thai ? "/news" : "/news?lang=en"}}, text(thai ? "ไปหน้าข่าวทั้งหมด" : "All news")));
    auto response = page_response(page, problem.status());
    for (auto const& [name, value] : problem.details())
        if (name == api::problems::kRetryAfter)
            response.headers.set("Retry-After", value);
    return response;
}

void add_routes(api::Routes& routes)
{
    routes.read_raw("/public.css", api::open_to_all, style)
        .summary({"รูปแบบของหน้าสาธารณะ", "Style of the public pages"})
        .produces("text/css")
        .without_readings();
}

} // namespace html

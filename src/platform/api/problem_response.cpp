// Exceptions to problems, problems to answers.
#include "platform/api/problem_response.hpp"

#include "platform/api/problems.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>

namespace api {

namespace {

namespace json = boost::json;

json::object both(base::Bilingual const& text)
{
    return {{"th", text.th}, {"en", text.en}};
}

Explained explain_fault(storage::Fault const& fault, std::vector<ConstraintProblem> const& constraints)
{
    using Kind = storage::Fault::Kind;
    switch (fault.kind()) {
    case Kind::Unique:
    case Kind::ForeignKey:
    case Kind::NotNull:
    case Kind::Check: {
        auto const row = std::find_if(constraints.begin(), constraints.end(),
                                      [&](auto const& known) { return known.constraint == fault.constraint(); });
        if (row != constraints.end())
            return {base::Problem(409, row->code, row->title, row->advice), {}};
        break;
    }
    case Kind::Busy:
        return {problems::busy(), fault.what()};
    case Kind::DiskFull:
        return {problems::disk_full(), fault.what()};
    case Kind::Io:
    case Kind::Corrupt:
    case Kind::Other:
        break;
    }
    return {problems::internal(), fault.what() + (fault.constraint().empty() ? "" : " [" + fault.constraint() + "]")};
}

} // namespace

http::Response problem_response(base::Problem const& problem, base::Language language, std::string_view request_id)
{
    json::object body;
    body["type"] = "urn:onehome:problem:" + problem.code();
    body["title"] = problem.title().in(language);
    body["status"] = problem.status();
    body["detail"] = problem.advice().in(language);
    body["code"] = problem.code();
    body["message"] = both(problem.title());
    body["advice"] = both(problem.advice());
    json::array fields;
    for (auto const& fault : problem.faults())
        fields.push_back(json::object{{"field", fault.field}, {"code", fault.code}, {"message", both(fault.message)}});
    body["fields"] = std::move(fields);
    body["request_id"] = request_id;
    std::string retry_after;
    for (auto const& [name, text] : problem.details()) {
        json::error_code fault;
        auto value = json::parse(text, fault);
        body[name] = fault ? json::value(text) : std::move(value);
        if (name == problems::kRetryAfter)
            retry_after = text;
    }
    auto response = http::text_response(problem.status(), "application/problem+json", json::serialize(body));
    response.headers.set("Content-Language", language == base::Language::Thai ? "th" : "en");
    if (!retry_after.empty())
        response.headers.set("Retry-After", std::move(retry_after));
    return response;
}

Explained explain(std::exception_ptr failure, std::vector<ConstraintProblem> const& constraints)
{
    try {
        std::rethrow_exception(std::move(failure));
    } catch (base::Problem const& problem) {
        return {problem, {}};
    } catch (storage::Fault const& fault) {
        return explain_fault(fault, constraints);
    } catch (std::exception const& other) {
        return {problems::internal(), other.what()};
    } catch (...) {
        return {problems::internal(), "something that is no std::exception was thrown"};
    }
}

} // namespace api

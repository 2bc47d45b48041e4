// Routes: what a feature offers over HTTP. Each says its permission, its body and its answer; there is no way to write one
// without a permission, and no way to answer something the OpenAPI document does not show.
//
//     void add_routes(api::Routes& routes)
//     {
//         routes.read("/api/households/{id}", Permission::HouseholdsRead, show).summary({"ครัวเรือนหนึ่งหลัง", "One household"});
//         routes.write(Method::Post, "/api/households", Permission::HouseholdsWrite, create);
//     }
//     HouseholdPage show(api::Call& call);
//     HouseholdPage create(api::Call& call, HouseholdForm const& form);
#pragma once

#include "base/fields.hpp"
#include "platform/api/call.hpp"
#include "platform/http/router.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace api {

using Permission = auth::Permission;
using http::Method;

// The public: no sign-in. A type of its own, so that leaving the permission out cannot mean this.
struct Public {};
inline constexpr Public open_to_all;

enum class Kind {
    Read,  // GET: a snapshot, on a worker
    Write, // one write transaction on the writer; must write an audit row; repeated Idempotency-Key answers as before
    Direct // no transaction: opens its own (sign-in, uploads, exports that stream)
};

struct Parameter {
    std::string name;
    base::Bilingual meaning;
    bool required = false;
};

struct Route {
    Kind kind = Kind::Read;
    Method method = Method::Get;
    std::string pattern;
    bool is_public = false;
    Permission permission = Permission::SignedIn;
    base::Bilingual about;
    std::vector<Parameter> parameters;            // of the query
    base::fields::Schema const* body = nullptr;   // JSON body
    base::fields::Schema const* answer = nullptr; // JSON answer; null: none, or `answer_type`
    std::string answer_type = "application/json";
    std::vector<int> answer_statuses{200};
    std::size_t body_limit = 256 * 1024;
    std::string body_type;        // of a raw body; "": JSON, or any bytes where it goes to a file
    bool body_to_file = false;    // raw bytes streamed to a file
    std::size_t small_body = 0;   // of these, one that says it has at most this many bytes stays in memory
    bool shows_readings = true;   // a Read that shows nothing of the audit's readings may say no: it costs less then
    bool needs_audit = true;      // a Write that changes nothing of record may say no (with reason)
    bool keeps_answers = true;    // under the client's Idempotency-Key; a Write that answers a secret says no
    bool same_origin_only = true; // unsafe methods: Origin and Sec-Fetch-Site must be ours when sent
    bool token_needed = true;     // X-CSRF-Token where there is a session
    // Who asks, where a route has its own way of knowing (a key in the address, HTTP Basic). Sessions and their token do not
    // count then; the origin does where browsers send the credentials by themselves. Throws a Problem 401 for a stranger.
    std::function<auth::Actor(Call&)> authenticate;
    // Whether this asker was let in lately, from memory alone (it runs on the I/O thread). Others' bodies may be small only, so
    // that a stranger cannot fill the disk; absent: everybody's may be large.
    std::function<bool(App&, http::Request const&, http::Match const&)> expects;
    std::string credentials; // "basic", or "" for what stands in the path
    // A refusal in the words of another protocol; empty: problem+json.
    std::function<http::Response(base::Problem const&, base::Language)> refusal;
    std::string refusal_type;
    std::function<void(Call&)> parse; // body → call.input(), before any transaction; may be empty
    std::function<http::Response(Call&)> handler;

    Route& summary(base::Bilingual text)
    {
        about = std::move(text);
        return *this;
    }
    Route& query(std::string name, base::Bilingual meaning, bool required = false)
    {
        parameters.push_back({std::move(name), std::move(meaning), required});
        return *this;
    }
    Route& limit(std::size_t bytes)
    {
        body_limit = bytes;
        return *this;
    }
    Route& produces(std::string content_type)
    {
        answer_type = std::move(content_type);
        return *this;
    }
    // See storage::Snapshot::Shared.
    Route& without_readings()
    {
        shows_readings = false;
        return *this;
    }
    Route& without_audit()
    {
        needs_audit = false;
        return *this;
    }
    // What it answers is told once and kept nowhere; the same Idempotency-Key does the work again.
    Route& answers_a_secret()
    {
        keeps_answers = false;
        return *this;
    }
    // For the one route that begins a session: there may be a stale cookie but no token yet.
    Route& without_token()
    {
        token_needed = false;
        return *this;
    }
    // A body small enough stays in memory: a file costs more than it saves then.
    Route& streams_body(std::size_t but_not_up_to = 0)
    {
        body_to_file = true;
        small_body = but_not_up_to;
        return *this;
    }
    // A raw body of this type, whole in memory unless it is streamed.
    Route& takes(std::string content_type)
    {
        body_type = std::move(content_type);
        return *this;
    }
    // What is done with the body on a worker, before a write waits for its turn: reading, checking, encrypting. Leaves its result
    // in `call.input()`.
    Route& prepares(std::function<void(Call&)> before)
    {
        parse = std::move(before);
        return *this;
    }
    // Every status that is no refusal; 200 where nothing is said.
    Route& answers(std::vector<int> statuses)
    {
        answer_statuses = std::move(statuses);
        return *this;
    }
    Route& authenticates_by(std::string by, std::function<auth::Actor(Call&)> who)
    {
        credentials = std::move(by);
        authenticate = std::move(who);
        return *this;
    }
    Route& expects_only(std::function<bool(App&, http::Request const&, http::Match const&)> known)
    {
        expects = std::move(known);
        return *this;
    }
    Route& refuses_as(std::string content_type, std::function<http::Response(base::Problem const&, base::Language)> how)
    {
        refusal_type = std::move(content_type);
        refusal = std::move(how);
        return *this;
    }
};

// JSON answers: of a described record (base::fields::to_text), and of anything else.
[[nodiscard]] http::Response json_response(int status, std::string text);
[[nodiscard]] http::Response json_response(int status, boost::json::value const& value);
// The body as JSON; throws Problem 400 (malformed JSON, bad UTF-8, too deep) or 415 (not application/json).
[[nodiscard]] boost::json::value json_body(http::Request const& request);
// A file to save: Content-Disposition with a Thai-capable name (RFC 5987).
[[nodiscard]] http::Response download(std::string content_type, std::string file_name, std::string bytes);

class Routes {
public:
    template <class Out>
    Route& read(std::string pattern, Permission p, Out (*handler)(Call&))
    {
        return add_typed<Out>(Kind::Read, Method::Get, std::move(pattern), handler, p);
    }
    template <class Out>
    Route& read(std::string pattern, Public p, Out (*handler)(Call&))
    {
        return add_typed<Out>(Kind::Read, Method::Get, std::move(pattern), handler, p);
    }
    // A GET that answers something else than JSON (PDF, spreadsheet, picture); say which with `.produces`.
    Route& read_raw(std::string pattern, Permission p, http::Response (*handler)(Call&));
    Route& read_raw(std::string pattern, Public p, http::Response (*handler)(Call&));

    template <class Out, class In, class P>
    Route& write(Method method, std::string pattern, P p, Out (*handler)(Call&, In const&))
    {
        auto& route = add_typed_body<Out, In>(Kind::Write, method, std::move(pattern), handler, p);
        return route;
    }
    // A handler that holds something, with its types named: `routes.write<AgreementView, SealForm>(…, [follow](Call&, …) {…})`.
    template <class Out, class In, class P>
    Route& write(Method method, std::string pattern, P p, std::function<Out(Call&, In const&)> handler)
    {
        return add_typed_body<Out, In>(Kind::Write, method, std::move(pattern), std::move(handler), p);
    }
    // A write without a body (`DELETE`, simple verbs).
    template <class Out, class P>
    Route& write(Method method, std::string pattern, P p, Out (*handler)(Call&))
    {
        return add_typed<Out>(Kind::Write, method, std::move(pattern), handler, p);
    }
    // A write that answers something else than one record as JSON, or takes something else (see `takes`, `prepares`).
    template <class P>
    Route& write_raw(Method method, std::string pattern, P p, http::Response (*handler)(Call&))
    {
        return add(Kind::Write, method, std::move(pattern), p, handler);
    }
    // Opens its own transactions.
    template <class Out, class In, class P>
    Route& direct(Method method, std::string pattern, P p, Out (*handler)(Call&, In const&))
    {
        return add_typed_body<Out, In>(Kind::Direct, method, std::move(pattern), handler, p);
    }
    template <class Out, class P>
    Route& direct(Method method, std::string pattern, P p, Out (*handler)(Call&))
    {
        return add_typed<Out>(Kind::Direct, method, std::move(pattern), handler, p);
    }
    template <class P>
    Route& direct_raw(Method method, std::string pattern, P p, http::Response (*handler)(Call&))
    {
        return add(Kind::Direct, method, std::move(pattern), p, handler);
    }

    // A reference stays good until the next route is added.
    [[nodiscard]] std::vector<Route> const& all() const { return routes_; }

private:
    Route& add(Kind kind, Method method, std::string pattern, Permission p, std::function<http::Response(Call&)> handler);
    Route& add(Kind kind, Method method, std::string pattern, Public p, std::function<http::Response(Call&)> handler);

    template <class Out, class F, class P>
    Route& add_typed(Kind kind, Method method, std::string pattern, F handler, P p)
    {
        auto& route = add(kind, method, std::move(pattern), p,
                          [handler](Call& call) { return json_response(200, base::fields::to_text(handler(call))); });
        route.answer = &schema_of(base::fields::Tag<Out>{});
        return route;
    }
    template <class Out, class In, class F, class P>
    Route& add_typed_body(Kind kind, Method method, std::string pattern, F handler, P p)
    {
        auto& route = add(kind, method, std::move(pattern), p, [handler](Call& call) {
            return json_response(200, base::fields::to_text(handler(call, std::any_cast<In const&>(call.input()))));
        });
        route.parse = [](Call& call) { call.input() = base::fields::from_json<In>(json_body(call.request())); };
        route.body = &schema_of(base::fields::Tag<In>{});
        route.answer = &schema_of(base::fields::Tag<Out>{});
        return route;
    }

    std::vector<Route> routes_;
};

} // namespace api

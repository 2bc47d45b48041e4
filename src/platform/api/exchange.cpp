// The steps of one request.
#include "platform/api/exchange.hpp"

#include "platform/api/problems.hpp"
#include "platform/auth/vault.hpp"
#include "platform/http/negotiation.hpp"
#include "platform/log/log.hpp"

#include <stdexcept>

namespace api {

namespace {

constexpr std::size_t kRequestIdBytes = 9; // twelve characters

} // namespace

Exchange::Exchange(App& app, http::Request request, http::Respond respond)
    : app_(app), request_(std::move(request)), respond_(std::move(respond)), started_(std::chrono::steady_clock::now()),
      request_id_(auth::random_token(kRequestIdBytes)), wall_(app.services().clock.wall()), now_(app.services().clock.now()),
      language_(http::preferred_language(request_.headers.get("accept-language").value_or("")))
{
}

void Exchange::run()
{
    try {
        match_ = app_.find(request_);
        if (auto refusal = http::Router::refusal(match_, request_.headers))
            return answer(std::move(*refusal), {});
        route_ = &app_.route(match_);
        admit();
        if (route_->parse)
            route_->parse(*this);
        switch (route_->kind) {
        case Kind::Read:
            return run_read();
        case Kind::Write:
            return run_write();
        case Kind::Direct:
            return run_direct();
        }
    } catch (...) {
        fail(std::current_exception());
    }
}

void Exchange::admit()
{
    auto const& route = *route_;
    if (route.authenticate)
        return authenticate();
    if (auto const token = session_token(request_))
        session_ = app_.sessions().find(*token, wall_);
    if (session_) {
        actor_ = auth::actor_of(*session_->user, now_.bangkok_date());
        language_ = session_->user->language;
    }
    if (!is_safe(request_.method)) {
        if (route.same_origin_only)
            require_same_origin(request_, app_.options().public_base_url);
        if (session_ && route.token_needed)
            require_csrf_token(request_, *session_);
    }
    take_rate(session_ ? actor_.id.str() : request_.peer);
    require_permission(route, session(), actor_);
    if (!route.is_public)
        scope_ = actor_.scope(route.permission);
}

void Exchange::authenticate()
{
    // A browser that was once told name and password sends them by itself, whoever's page makes it ask.
    if (!route_->credentials.empty() && !is_safe(request_.method))
        require_same_origin(request_, app_.options().public_base_url);
    try {
        actor_ = route_->authenticate(*this);
    } catch (base::Problem const&) {
        take_rate(request_.peer);
        throw;
    }
    take_rate(actor_.id.str());
    if (!actor_.may(route_->permission))
        throw problems::not_allowed(actor_);
    scope_ = actor_.scope(route_->permission);
}

void Exchange::take_rate(std::string const& asker)
{
    if (auto const wait = app_.rate_limit().take(asker, wall_))
        throw problems::too_many_requests(*wait);
}

void Exchange::run_read()
{
    http::Response response;
    auto const wanted = route_->shows_readings ? storage::Snapshot::Newest : storage::Snapshot::Shared;
    app_.services().database.read(
        [&](storage::Reader& reader) {
            start_over();
            reader_ = &reader;
            response = route_->handler(*this);
        },
        wanted);
    reader_ = nullptr;
    answer_after_readings(std::move(response));
}

void Exchange::run_direct()
{
    auto response = route_->handler(*this);
    for (auto const& then : after_commit_)
        then();
    answer_after_readings(std::move(response));
}

void Exchange::run_write()
{
    if (!actor_.is_public() && route_->keeps_answers)
        idempotency_ = idempotency_key(request_, actor_.id, app_.services().vault);
    auto const self = shared_from_this();
    app_.services().database.submit([self](storage::Writer& tx) { self->write_in(tx); },
                                    [self](std::exception_ptr failure) {
                                        if (failure)
                                            return self->fail(failure);
                                        for (auto const& then : self->after_commit_)
                                            then();
                                        self->answer(std::move(self->written_), {});
                                    });
}

void Exchange::write_in(storage::Writer& tx)
{
    start_over();
    if (idempotency_) {
        if (auto earlier = earlier_answer(tx, *idempotency_)) {
            written_ = std::move(*earlier);
            return;
        }
    }
    auto const& services = app_.services();
    Work work(tx, actor_, now_, services.ids, services.vault, request_id_);
    reader_ = &tx;
    work_ = &work;
    written_ = route_->handler(*this);
    reader_ = nullptr;
    work_ = nullptr;
    if (work.audited() == 0 && route_->needs_audit)
        throw std::logic_error("a write without an audit row: " + route_->pattern);
    for (auto const& event : readings_)
        auth::append(tx, services.vault, {now_, actor_, request_id_}, event);
    if (idempotency_)
        keep_answer(tx, *idempotency_, written_, wall_);
}

void Exchange::start_over()
{
    reader_ = nullptr;
    work_ = nullptr;
    readings_.clear();
    after_commit_.clear();
    extra_headers_ = {};
}

void Exchange::answer_after_readings(http::Response response)
{
    if (readings_.empty())
        return answer(std::move(response), {});
    written_ = std::move(response);
    app_.readings().note(actor_, now_, request_id_, std::move(readings_),
                         [self = shared_from_this()](std::exception_ptr failure) {
                             if (failure)
                                 self->fail(failure);
                             else
                                 self->answer(std::move(self->written_), {});
                         });
}

void Exchange::fail(std::exception_ptr failure)
{
    auto const explained = explain(std::move(failure), app_.options().constraints);
    auto const& problem = explained.problem;
    if (!explained.log_text.empty())
        logging::error("request.failed",
                       {{"id", request_id_}, {"route", route_ ? route_->pattern : "-"}, {"why", explained.log_text}});
    extra_headers_ = {};
    auto const in_other_words = route_ && route_->refusal;
    answer(in_other_words ? route_->refusal(problem, language_) : problem_response(problem, language_, request_id_),
           problem.code());
}

void Exchange::answer(http::Response response, std::string_view problem_code)
{
    for (auto const& [name, value] : extra_headers_.all())
        response.headers.add(name, value);
    response.headers.set("X-Request-Id", request_id_);
    auto const took = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - started_);
    auto const actor = actor_.is_public() ? std::string() : actor_.id.str();
    logging::request({request_id_, http::name_of(request_.method), route_ ? route_->pattern : "-", response.status, took, actor,
                      problem_code});
    respond_(std::move(response));
}

storage::Reader& Exchange::db()
{
    if (!reader_)
        throw std::logic_error("db() in a direct route: " + route_->pattern);
    return *reader_;
}

Work& Exchange::work()
{
    if (!work_)
        throw std::logic_error("work() outside a write route: " + route_->pattern);
    return *work_;
}

void Exchange::note_reading(auth::Event event)
{
    event.reading = true;
    readings_.push_back(std::move(event));
}

void Exchange::in_write(std::function<void(Work&)> const& job)
{
    if (route_->kind != Kind::Direct)
        throw std::logic_error("in_write() is for direct routes: " + route_->pattern);
    auto const& services = app_.services();
    services.database.write([&](storage::Writer& tx) {
        Work work(tx, actor_, now_, services.ids, services.vault, request_id_);
        job(work);
    });
}

void Exchange::add_header(std::string_view name, std::string value)
{
    extra_headers_.add(name, std::move(value));
}

std::string const& Exchange::path(std::string_view name) const
{
    for (auto const& [known, value] : match_.parameters)
        if (known == name)
            return value;
    throw std::logic_error("no path parameter " + std::string(name) + " in " + route_->pattern);
}

} // namespace api

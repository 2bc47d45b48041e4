// One request on its way through the application, from its head to its answer.
//
// Order: who asks (session) → origin and token → rate → permission → body parsed on this worker → the route:
//   Read    in a snapshot here; if people were read, the answer waits until that stands in the audit.
//   Write   on the writer, with its idempotency key; answered after the commit. Without an audit row it is a mistake of ours
//   (500). Direct  here, opening its own transactions.
// Then one log line. Whatever is thrown anywhere becomes a problem in `fail`.
#pragma once

#include "platform/api/app.hpp"
#include "platform/api/call.hpp"
#include "platform/api/idempotency.hpp"

#include <chrono>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace api {

class Exchange : public Call, public std::enable_shared_from_this<Exchange> {
public:
    Exchange(App& app, http::Request request, http::Respond respond);

    void run();

    [[nodiscard]] http::Request const& request() const override { return request_; }
    [[nodiscard]] auth::Actor const& actor() const override { return actor_; }
    [[nodiscard]] auth::Scope const& scope() const override { return scope_; }
    [[nodiscard]] base::Timestamp now() const override { return now_; }
    [[nodiscard]] base::Language language() const override { return language_; }
    [[nodiscard]] std::string const& request_id() const override { return request_id_; }
    [[nodiscard]] Services const& services() const override { return app_.services(); }
    [[nodiscard]] storage::Reader& db() override;
    [[nodiscard]] Work& work() override;
    void note_reading(auth::Event event) override;
    void in_write(std::function<void(Work&)> const& job) override;
    void after_commit(std::function<void()> then) override { after_commit_.push_back(std::move(then)); }
    void add_header(std::string_view name, std::string value) override;
    [[nodiscard]] auth::Session const* session() const override { return session_ ? &*session_ : nullptr; }
    [[nodiscard]] App& app() const override { return app_; }
    [[nodiscard]] std::any& input() override { return input_; }
    [[nodiscard]] std::string const& path(std::string_view name) const override;

private:
    void admit();
    // In the route's own way.
    void authenticate();
    void take_rate(std::string const& asker);
    void run_read();
    void run_write();
    void run_direct();
    void write_in(storage::Writer& tx);
    // Nothing that another handler left is there when this one runs.
    void start_over();
    void answer_after_readings(http::Response response);
    void fail(std::exception_ptr failure);
    // The only place that answers.
    void answer(http::Response response, std::string_view problem_code);

    App& app_;
    http::Request request_;
    http::Respond respond_;
    std::chrono::steady_clock::time_point started_;
    std::string request_id_;
    base::Timestamp wall_;
    base::Timestamp now_;
    base::Language language_ = base::Language::Thai;
    http::Match match_;
    Route const* route_ = nullptr; // none: 404, 405
    std::optional<auth::Session> session_;
    auth::Actor actor_;
    auth::Scope scope_;
    std::any input_;
    std::optional<IdempotencyKey> idempotency_;

    storage::Reader* reader_ = nullptr;
    Work* work_ = nullptr;
    std::vector<auth::Event> readings_;
    std::vector<std::function<void()>> after_commit_;
    http::Headers extra_headers_;
    http::Response written_; // a write's answer, until it is durable
};

} // namespace api

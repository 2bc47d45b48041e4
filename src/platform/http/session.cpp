// A connection's life: read a head, ask what to do with the body, read the body, hand over to a worker, write the answer, again.
//
// A state machine over callbacks, not a coroutine: GCC 12.2 destroys temporaries inside co_await twice
// (docs/decisions/0001-http.md). At any time at most one read and one write are under way. Everything here runs on the
// connection's I/O thread and never blocks.
#include "platform/http/session.hpp"

#include "platform/http/connection.hpp"
#include "platform/http/reply.hpp"
#include "platform/log/log.hpp"

#include <utility>
#include <variant>

namespace http {

Connection::Connection(Loop& loop, Accepted accepted)
    : loop_(loop), hub_(loop.hub()), wire_(loop.context(), accepted), peer_(std::move(accepted.peer)), channel_(accepted.channel),
      parser_(hub_.options.header_limit)
{
}

void Connection::start(bool is_surplus)
{
    if (is_surplus)
        return refuse_and_close(Refusal::TooManyConnections);
    await_request();
}

void Connection::receive(Letter letter)
{
    if (auto* answer = std::get_if<Outgoing>(&letter.content)) {
        if (stage_ != Stage::Handling)
            return;
        let_go_of_upload();
        return write(std::move(*answer));
    }
    auto& work = std::get<FileWork>(letter.content);
    if (stage_ == Stage::Saving)
        on_saved(work.error);
    else if (stage_ == Stage::Writing)
        on_loaded(std::move(work));
}

void Connection::tick(Clock::time_point now)
{
    if (!deadline_.has_passed(now))
        return;
    if (stage_ == Stage::Head || stage_ == Stage::Body)
        return refuse_and_close(Refusal::Timeout);
    if (stage_ == Stage::Writing)
        wire_.forget_unsent();
    close();
}

void Connection::drain()
{
    if (stage_ == Stage::Idle && !more_waits())
        close();
}

void Connection::close()
{
    if (stage_ == Stage::Closed)
        return;
    count_as_finished();
    stage_ = Stage::Closed;
    wire_.close();
    let_go_of_upload();
    hub_.count_down(hub_.open);
    loop_.forget(*this);
}

void Connection::dispatch()
{
    stage_ = Stage::Handling;
    deadline_.never();
    auto reply = std::make_shared<Reply>(loop_.mailbox(), weak_from_this(), asked_);
    auto job = [&handlers = hub_.handlers, request = std::move(request_), reply]() mutable {
        hand_over(handlers, std::move(request), std::exchange(reply, nullptr));
    };
    if (hub_.workers.submit(std::move(job)))
        return;
    logging::warning("http.busy", {{"status", "503"}});
    Headers language;
    language.set("Accept-Language", asked_.accept_language);
    reply->answer(http::refuse(Refusal::Busy, language));
}

void Connection::count_as_finished()
{
    if (!std::exchange(counts_as_finished_, true))
        hub_.count_down(hub_.unfinished);
}

std::shared_ptr<Session> make_session(Loop& loop, Accepted accepted)
{
    return std::make_shared<Connection>(loop, std::move(accepted));
}

} // namespace http

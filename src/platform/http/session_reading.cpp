// A connection reads: the head, the decision about the body, the body into memory or into a file.
#include "platform/http/connection.hpp"
#include "platform/http/file_work.hpp"
#include "platform/http/peer.hpp"
#include "platform/http/reply.hpp"
#include "platform/http/target.hpp"
#include "platform/log/log.hpp"

#include <cerrno>
#include <exception>
#include <system_error>
#include <utility>

namespace http {

namespace {

constexpr std::size_t kHeadRead = 4 * 1024;
constexpr std::size_t kBodyRead = 16 * 1024;
constexpr std::size_t kSaveUnit = 64 * 1024; // of a body on its way into a file

} // namespace

void Connection::read()
{
    if (reading_)
        return;
    reading_ = true;
    auto const room = input_.room(stage_ == Stage::Body ? kBodyRead : kHeadRead);
    wire_.read(room, shared_from_this());
}

void Connection::on_read(bool failed, std::size_t size)
{
    reading_ = false;
    if (stage_ == Stage::Lingering)
        return failed ? close() : read();
    if (stage_ != Stage::Idle && stage_ != Stage::Head && stage_ != Stage::Body)
        return; // timed out meanwhile
    if (failed)
        return close();
    input_.filled(size);
    if (stage_ == Stage::Body) {
        deadline_.moved(Clock::now(), size);
        return read_body();
    }
    read_head();
}

void Connection::await_request()
{
    if (hub_.stopping && !more_waits())
        return linger();
    stage_ = Stage::Idle;
    deadline_.once(Clock::now(), hub_.options.idle_deadline);
    if (!reading_)
        input_.shrink(kHeadRead);
    read();
}

void Connection::read_head()
{
    while (stage_ == Stage::Idle && input_.data().starts_with("\r\n"))
        input_.consume(2); // lenient, as RFC 9112 2.2 asks
    if (input_.empty() || (stage_ == Stage::Idle && input_.data() == "\r"))
        return read();
    if (stage_ == Stage::Idle) {
        stage_ = Stage::Head;
        deadline_.once(Clock::now(), hub_.options.head_deadline);
    }
    input_.consume(parser_.feed(input_.data()));
    if (parser_.refusal())
        return refuse_and_close(*parser_.refusal());
    if (!parser_.head_is_read())
        return read();
    on_head();
}

void Connection::on_head()
{
    auto& head = parser_.head();
    request_.method = *head.method;
    request_.headers = std::move(head.headers);
    asked_ = asked_by(request_.method, request_.headers);
    if (head.target == "*" && request_.method == Method::Options) {
        return write(prepare(options_answer("GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"), asked_));
    }
    auto target = parse_target(head.target);
    if (!target)
        return refuse(Refusal::MalformedAddress);
    request_.path = std::move(target->path);
    request_.query = std::move(target->query);
    request_.channel = channel_;
    request_.peer = hub_.options.behind_proxy ? peer_behind_proxy(peer_, request_.headers) : peer_;
    ask_for_policy();
}

void Connection::ask_for_policy()
{
    try {
        auto decision = hub_.handlers.head(request_);
        if (auto* answer = std::get_if<Response>(&decision))
            return answer_early(std::move(*answer));
        begin_body(std::get<BodyPolicy>(std::move(decision)));
    } catch (std::exception const& fault) {
        logging::error("http.head_failed", {{"why", fault.what()}});
        refuse(Refusal::Failed);
    }
}

void Connection::answer_early(Response answer)
{
    if (!answer.file)
        return write(prepare(std::move(answer), asked_));
    stage_ = Stage::Handling;
    deadline_.never();
    auto const reply = std::make_shared<Reply>(loop_.mailbox(), weak_from_this(), asked_);
    if (!hub_.disk.submit([reply, answer] { reply->answer(answer); }))
        reply->answer(http::refuse(Refusal::Busy));
}

void Connection::begin_body(BodyPolicy policy)
{
    auto const& head = parser_.head();
    if (head.content_length.value_or(0) > policy.limit)
        return refuse(Refusal::BodyTooLarge);
    if (!policy.to_folder.empty())
        upload_ = std::make_shared<Upload>(std::move(policy.to_folder));
    stage_ = Stage::Body;
    deadline_.transfer(Clock::now(), policy.deadline);
    if (!head.has_body)
        return upload_ ? save() : dispatch();
    parser_.limit_body(policy.limit);
    if (!input_.empty())
        return read_body();
    head.expects_continue ? ask_to_continue() : read();
}

void Connection::ask_to_continue()
{
    wire_.tell_to_continue(shared_from_this());
}

void Connection::on_told_to_continue(bool failed)
{
    if (stage_ != Stage::Body)
        return;
    failed ? close() : read();
}

void Connection::read_body()
{
    input_.consume(parser_.feed(input_.data()));
    if (parser_.refusal())
        return refuse(*parser_.refusal());
    bool const complete = parser_.is_complete();
    if (upload_ && (complete || parser_.body().size() >= kSaveUnit))
        return save();
    if (!complete)
        return read();
    request_.body = std::exchange(parser_.body(), {});
    dispatch();
}

void Connection::save()
{
    stage_ = Stage::Saving;
    deadline_.never();
    auto bytes = std::exchange(parser_.body(), {});
    if (!save_later(hub_.disk, {loop_.mailbox(), weak_from_this()}, upload_, std::move(bytes)))
        refuse(Refusal::Busy);
}

void Connection::on_saved(int error)
{
    if (error != 0) {
        logging::error("http.upload_failed", {{"why", std::generic_category().message(error)}});
        return refuse(error == ENOSPC || error == EDQUOT ? Refusal::DiskFull : Refusal::Failed);
    }
    if (parser_.is_complete()) {
        request_.body_file = upload_->path();
        return dispatch();
    }
    stage_ = Stage::Body;
    deadline_.moved(Clock::now(), 0);
    read();
}

void Connection::let_go_of_upload()
{
    if (!upload_)
        return;
    auto const submitted = hub_.disk.submit([upload = std::move(upload_)] {});
    static_cast<void>(submitted); // else the file was removed right here: the server is stopping
    upload_.reset();
}

} // namespace http

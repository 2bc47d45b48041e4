// Guarding the answer: once, always, from any thread.
#include "platform/http/reply.hpp"

#include "platform/http/refusal.hpp"
#include "platform/log/log.hpp"

#include <utility>

namespace http {

namespace {

Response failure(Asked const& asked)
{
    Headers headers;
    headers.set("Accept-Language", asked.accept_language);
    return refuse(Refusal::Failed, headers);
}

} // namespace

Reply::Reply(std::shared_ptr<Mailbox> mailbox, std::weak_ptr<Session> session, Asked asked)
    : mailbox_(std::move(mailbox)), session_(std::move(session)), asked_(std::move(asked))
{
}

Reply::~Reply()
{
    if (answered_.exchange(true))
        return;
    logging::error("http.unanswered");
    send(failure(asked_));
}

void Reply::answer(Response response) noexcept
{
    if (answered_.exchange(true))
        return;
    send(std::move(response));
}

void Reply::fail(std::exception const* why) noexcept
{
    logging::error("http.handler_failed", {{"why", why != nullptr ? why->what() : "not a std::exception"}});
    if (answered_.exchange(true))
        return;
    send(failure(asked_));
}

void Reply::send(Response response) noexcept
{
    try {
        mailbox_->post({session_, prepare(std::move(response), asked_)});
    } catch (std::exception const& fault) { // a file's medium fails, or memory is short: the client is told at least that
        logging::error("http.answer_failed", {{"why", fault.what()}});
        mailbox_->post({session_, prepare(failure(asked_), asked_)});
    }
}

void hand_over(Handlers const& handlers, Request request, std::shared_ptr<Reply> reply)
{
    try {
        handlers.handle(std::move(request), [reply](Response response) { reply->answer(std::move(response)); });
    } catch (std::exception const& fault) {
        reply->fail(&fault);
    } catch (...) {
        reply->fail(nullptr);
    }
}

} // namespace http

// The one answer to one request, from whichever thread it comes.
#pragma once

#include "platform/http/mailbox.hpp"
#include "platform/http/server.hpp"

#include <atomic>
#include <exception>
#include <memory>

namespace http {

// Shared by the copies of a Respond function; when the last one goes unanswered, the client gets a 500.
class Reply {
public:
    Reply(std::shared_ptr<Mailbox> mailbox, std::weak_ptr<Session> session, Asked asked);
    ~Reply();
    Reply(Reply const&) = delete;
    Reply& operator=(Reply const&) = delete;

    // The first answer counts.
    void answer(Response response) noexcept;
    // The handler threw: 500, and the reason in the log.
    void fail(std::exception const* why) noexcept;

private:
    void send(Response response) noexcept;

    std::shared_ptr<Mailbox> mailbox_;
    std::weak_ptr<Session> session_;
    Asked asked_;
    std::atomic<bool> answered_{false};
};

// Runs the handler, on the thread of the caller, and turns what it throws into an answer.
void hand_over(Handlers const& handlers, Request request, std::shared_ptr<Reply> reply);

} // namespace http

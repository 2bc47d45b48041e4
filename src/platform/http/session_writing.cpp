// A connection writes: refusals, the answer and its file, and what comes after it.
#include "platform/http/connection.hpp"
#include "platform/http/file_work.hpp"
#include "platform/log/log.hpp"

#include <algorithm>
#include <utility>

namespace http {

namespace {

constexpr std::size_t kLoadUnit = 128 * 1024; // of a file on its way out
constexpr std::chrono::seconds kLinger{5};

} // namespace

void Connection::refuse_and_close(Refusal refusal)
{
    must_close_ = true;
    refuse(refusal);
}

void Connection::refuse(Refusal refusal)
{
    let_go_of_upload();
    bool const was_handed_over = !request_.headers.all().empty();
    auto const& headers = was_handed_over || !parser_.head_is_read() ? request_.headers : parser_.head().headers;
    auto answer = http::refuse(refusal, headers);
    logging::debug("http.refused", {{"status", std::to_string(answer.status)}});
    write(prepare(std::move(answer), asked_));
}

bool Connection::more_waits()
{
    return !input_.empty() || wire_.more_waits();
}

bool Connection::closes_after(Outgoing const& out)
{
    if (must_close_ || out.close || !parser_.is_complete() || !parser_.head().keep_alive)
        return true;
    if (++served_ >= hub_.options.keep_alive_requests)
        return true;
    return hub_.stopping && !more_waits();
}

void Connection::write(Outgoing out)
{
    stage_ = Stage::Writing;
    must_close_ = closes_after(out);
    head_ = std::move(out.head);
    head_ += "Date: ";
    head_ += loop_.date();
    head_ += must_close_ ? "\r\nConnection: close\r\n\r\n"
                         : (parser_.head().is_http_1_0 ? "\r\nConnection: keep-alive\r\n\r\n" : "\r\n\r\n");
    body_ = std::move(out.body);
    left_[0] = head_;
    left_[1] = out.fixed.empty() ? std::string_view(body_) : out.fixed;
    offset_ = out.offset;
    left_of_file_ = out.left;
    if (out.file.is_open())
        file_ = std::make_shared<File const>(std::move(out.file));
    deadline_.transfer(Clock::now(), hub_.options.write_deadline);
    send();
}

void Connection::send()
{
    wire_.send(left_, shared_from_this());
}

void Connection::on_sent(bool failed, std::size_t size)
{
    if (stage_ != Stage::Writing)
        return;
    if (failed)
        return close();
    deadline_.moved(Clock::now(), size);
    auto const of_first = std::min(size, left_[0].size());
    left_[0].remove_prefix(of_first);
    left_[1].remove_prefix(size - of_first);
    if (!left_[0].empty() || !left_[1].empty())
        return send();
    left_of_file_ > 0 ? load() : on_written();
}

void Connection::load()
{
    auto const size = std::min<std::uint64_t>(left_of_file_, kLoadUnit);
    if (!load_later(hub_.disk, {loop_.mailbox(), weak_from_this()}, file_, offset_, size))
        close();
}

void Connection::on_loaded(FileWork work)
{
    if (work.error != 0 || work.bytes.empty()) { // unreadable, or shorter than promised: only a broken connection says so
        logging::error("http.file_broke_off");
        return close();
    }
    body_ = std::move(work.bytes);
    left_[1] = body_;
    offset_ += body_.size();
    left_of_file_ -= body_.size();
    deadline_.moved(Clock::now(), 0);
    send();
}

void Connection::on_written()
{
    file_.reset();
    body_ = {};
    if (must_close_)
        return linger();
    parser_.restart();
    request_ = {};
    asked_ = {};
    if (input_.empty())
        return await_request();
    stage_ = Stage::Idle;
    read_head();
}

void Connection::linger()
{
    stage_ = Stage::Lingering;
    count_as_finished();
    if (!wire_.finish_sending())
        return close();
    deadline_.once(Clock::now(), kLinger);
    read();
}

} // namespace http

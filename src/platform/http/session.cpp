// A connection's life: read a head, ask what to do with the body, read the body, hand over to a worker, write the answer, again.
//
// A state machine over callbacks, not a coroutine: GCC 12.2 destroys temporaries inside co_await twice
// (docs/decisions/0001-http.md). At any time at most one read and one write are under way. Everything here runs on the
// connection's I/O thread and never blocks.
#include "platform/http/session.hpp"

#include "platform/http/deadline.hpp"
#include "platform/http/file_work.hpp"
#include "platform/http/hub.hpp"
#include "platform/http/input_buffer.hpp"
#include "platform/http/loop.hpp"
#include "platform/http/peer.hpp"
#include "platform/http/reply.hpp"
#include "platform/http/request_parser.hpp"
#include "platform/http/target.hpp"
#include "platform/http/upload.hpp"
#include "platform/log/log.hpp"

#include <boost/asio/basic_stream_socket.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/write.hpp>

#include <array>
#include <cerrno>
#include <exception>
#include <system_error>
#include <utility>

namespace http {

namespace {

namespace asio = boost::asio;
using ErrorCode = boost::system::error_code;
using Socket = asio::basic_stream_socket<asio::ip::tcp, asio::io_context::executor_type>;
using Clock = Deadline::Clock;

constexpr std::size_t kHeadRead = 4 * 1024;
constexpr std::size_t kBodyRead = 16 * 1024;
constexpr std::size_t kSaveUnit = 64 * 1024;  // of a body on its way into a file
constexpr std::size_t kLoadUnit = 128 * 1024; // of a file on its way out
constexpr std::chrono::seconds kLinger{5};
constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";

enum class Stage {
    Idle,      // nothing of the next request is here yet
    Head,      // some of its head is
    Body,      // reading the body
    Saving,    // a piece of the body is being written to a file
    Handling,  // a worker, or whoever has the Respond, is at it
    Writing,   // the answer is under way
    Lingering, // all is said; waiting for the client to hang up, so that it surely reads our last answer
    Closed
};

class Connection final : public Session, public std::enable_shared_from_this<Connection> {
public:
    Connection(Loop& loop, Accepted accepted)
        : loop_(loop), hub_(loop.hub()), socket_(loop.context()), peer_(std::move(accepted.peer)), channel_(accepted.channel),
          parser_(hub_.options.header_limit)
    {
        socket_.assign(accepted.is_v6 ? asio::ip::tcp::v6() : asio::ip::tcp::v4(), accepted.socket);
        ErrorCode ignored; // an optimisation only
        socket_.set_option(asio::ip::tcp::no_delay(true), ignored);
    }

    void start(bool is_surplus) override
    {
        if (is_surplus)
            return refuse_and_close(Refusal::TooManyConnections);
        await_request();
    }

    void receive(Letter letter) override
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

    void tick(Clock::time_point now) override
    {
        if (!deadline_.has_passed(now))
            return;
        if (stage_ == Stage::Head || stage_ == Stage::Body)
            return refuse_and_close(Refusal::Timeout);
        if (stage_ == Stage::Writing)
            forget_unsent();
        close();
    }

    void drain() override
    {
        if (stage_ == Stage::Idle && !more_waits())
            close();
    }

    void close() override
    {
        if (stage_ == Stage::Closed)
            return;
        count_as_finished();
        stage_ = Stage::Closed;
        ErrorCode ignored; // nothing to be done about a socket that does not close well
        socket_.close(ignored);
        let_go_of_upload();
        hub_.count_down(hub_.open);
        loop_.forget(*this);
    }

private:
    // ---- reading

    void read()
    {
        if (reading_)
            return;
        reading_ = true;
        auto const room = input_.room(stage_ == Stage::Body ? kBodyRead : kHeadRead);
        socket_.async_read_some(asio::buffer(room.data(), room.size()),
                                [self = shared_from_this()](ErrorCode fault, std::size_t size) { self->on_read(fault, size); });
    }

    void on_read(ErrorCode fault, std::size_t size)
    {
        reading_ = false;
        if (stage_ == Stage::Lingering)
            return fault ? close() : read();
        if (stage_ != Stage::Idle && stage_ != Stage::Head && stage_ != Stage::Body)
            return; // timed out meanwhile
        if (fault)
            return close();
        input_.filled(size);
        if (stage_ == Stage::Body) {
            deadline_.moved(Clock::now(), size);
            return read_body();
        }
        read_head();
    }

    void await_request()
    {
        if (hub_.stopping && !more_waits())
            return linger();
        stage_ = Stage::Idle;
        deadline_.once(Clock::now(), hub_.options.idle_deadline);
        if (!reading_)
            input_.shrink(kHeadRead);
        read();
    }

    void read_head()
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

    void on_head()
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

    void ask_for_policy()
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

    // Preparing a file's answer blocks; then a disk thread does it.
    void answer_early(Response answer)
    {
        if (!answer.file)
            return write(prepare(std::move(answer), asked_));
        stage_ = Stage::Handling;
        deadline_.never();
        auto const reply = std::make_shared<Reply>(loop_.mailbox(), weak_from_this(), asked_);
        if (!hub_.disk.submit([reply, answer] { reply->answer(answer); }))
            reply->answer(http::refuse(Refusal::Busy));
    }

    void begin_body(BodyPolicy policy)
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

    void ask_to_continue()
    {
        asio::async_write(socket_, asio::buffer(kContinue), [self = shared_from_this()](ErrorCode fault, std::size_t) {
            if (self->stage_ != Stage::Body)
                return;
            fault ? self->close() : self->read();
        });
    }

    void read_body()
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

    // ---- bodies into files

    void save()
    {
        stage_ = Stage::Saving;
        deadline_.never();
        auto bytes = std::exchange(parser_.body(), {});
        if (!save_later(hub_.disk, {loop_.mailbox(), weak_from_this()}, upload_, std::move(bytes)))
            refuse(Refusal::Busy);
    }

    void on_saved(int error)
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

    // Removing its file may block.
    void let_go_of_upload()
    {
        if (!upload_)
            return;
        auto const submitted = hub_.disk.submit([upload = std::move(upload_)] {});
        static_cast<void>(submitted); // else the file was removed right here: the server is stopping
        upload_.reset();
    }

    // ---- handing over

    void dispatch()
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

    // ---- writing

    // The connection is of no further use when the rest of the request cannot be told from the next one.
    void refuse_and_close(Refusal refusal)
    {
        must_close_ = true;
        refuse(refusal);
    }

    void refuse(Refusal refusal)
    {
        let_go_of_upload();
        bool const was_handed_over = !request_.headers.all().empty();
        auto const& headers = was_handed_over || !parser_.head_is_read() ? request_.headers : parser_.head().headers;
        auto answer = http::refuse(refusal, headers);
        logging::debug("http.refused", {{"status", std::to_string(answer.status)}});
        write(prepare(std::move(answer), asked_));
    }

    [[nodiscard]] bool more_waits()
    {
        ErrorCode fault;
        return !input_.empty() || socket_.available(fault) > 0;
    }

    [[nodiscard]] bool closes_after(Outgoing const& out)
    {
        if (must_close_ || out.close || !parser_.is_complete() || !parser_.head().keep_alive)
            return true;
        if (++served_ >= hub_.options.keep_alive_requests)
            return true;
        return hub_.stopping && !more_waits();
    }

    void write(Outgoing out)
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

    void send()
    {
        std::array const buffers{asio::const_buffer(left_[0].data(), left_[0].size()),
                                 asio::const_buffer(left_[1].data(), left_[1].size())};
        socket_.async_write_some(buffers,
                                 [self = shared_from_this()](ErrorCode fault, std::size_t size) { self->on_sent(fault, size); });
    }

    void on_sent(ErrorCode fault, std::size_t size)
    {
        if (stage_ != Stage::Writing)
            return;
        if (fault)
            return close();
        deadline_.moved(Clock::now(), size);
        auto const of_first = std::min(size, left_[0].size());
        left_[0].remove_prefix(of_first);
        left_[1].remove_prefix(size - of_first);
        if (!left_[0].empty() || !left_[1].empty())
            return send();
        left_of_file_ > 0 ? load() : on_written();
    }

    void load()
    {
        auto const size = std::min<std::uint64_t>(left_of_file_, kLoadUnit);
        if (!load_later(hub_.disk, {loop_.mailbox(), weak_from_this()}, file_, offset_, size))
            close();
    }

    void on_loaded(FileWork work)
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

    void on_written()
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

    // Closing at once while bytes of the client are unread would reset the connection, and our answer could be lost.
    void linger()
    {
        stage_ = Stage::Lingering;
        count_as_finished();
        ErrorCode fault;
        socket_.shutdown(Socket::shutdown_send, fault);
        if (fault)
            return close();
        deadline_.once(Clock::now(), kLinger);
        read();
    }

    // The kernel would go on offering the rest to a client that does not read.
    void forget_unsent()
    {
        ErrorCode ignored; // then it goes on for a while
        socket_.set_option(Socket::linger(true, 0), ignored);
    }

    void count_as_finished()
    {
        if (!std::exchange(counts_as_finished_, true))
            hub_.count_down(hub_.unfinished);
    }

    Loop& loop_;
    Hub& hub_;
    Socket socket_;
    std::string peer_;
    Channel channel_;
    Stage stage_ = Stage::Idle;
    Deadline deadline_;
    InputBuffer input_;
    bool reading_ = false; // then `input_` must keep its memory
    RequestParser parser_;

    // of the request in hand
    Request request_;
    Asked asked_;
    std::shared_ptr<Upload> upload_; // shared with the disk thread that writes it

    // of the answer under way
    std::string head_;
    std::string body_;
    std::array<std::string_view, 2> left_; // what is still to be sent of them
    std::shared_ptr<File const> file_;     // shared with the disk thread that reads it
    std::uint64_t offset_ = 0;
    std::uint64_t left_of_file_ = 0;

    std::size_t served_ = 0;
    bool must_close_ = false;
    bool counts_as_finished_ = false;
};

} // namespace

std::shared_ptr<Session> make_session(Loop& loop, Accepted accepted)
{
    return std::make_shared<Connection>(loop, std::move(accepted));
}

} // namespace http

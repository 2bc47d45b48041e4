// The I/O thread: Asio's context, the accepting, the ticking, the delivering.
#include "platform/http/loop.hpp"

#include "platform/http/hub.hpp"
#include "platform/http/listener.hpp"
#include "platform/http/session.hpp"
#include "platform/log/log.hpp"

#include <boost/asio/basic_waitable_timer.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/basic_stream_descriptor.hpp>
#include <boost/asio/post.hpp>

#include <algorithm>
#include <ctime>
#include <system_error>
#include <thread>
#include <unordered_map>
#include <utility>
#include <vector>

#include <unistd.h>

namespace http {

namespace {

namespace asio = boost::asio;
using ErrorCode = boost::system::error_code;
using Executor = asio::io_context::executor_type;
using Timer = asio::basic_waitable_timer<std::chrono::steady_clock, asio::wait_traits<std::chrono::steady_clock>, Executor>;
using Descriptor = asio::posix::basic_stream_descriptor<Executor>;

constexpr int kAcceptedAtOnce = 64;
constexpr std::size_t kPolitelyRefused = 256; // connections over the limit that still get an answer

// A quarter of the shortest deadline, so that none is missed by much.
std::chrono::milliseconds tick_of(ServerOptions const& options)
{
    auto const shortest = std::min({options.head_deadline, options.idle_deadline, options.write_deadline});
    return std::clamp(shortest / 4, std::chrono::milliseconds(5), std::chrono::milliseconds(250));
}

} // namespace

struct Loop::Impl {
    Impl(Loop& l, Hub& h)
        : loop(l), hub(h), work(context.get_executor()), timer(context), listening(context),
          mailbox(std::make_shared<Mailbox>([this] { asio::post(context, [this] { deliver(); }); })), tick(tick_of(h.options))
    {
    }

    Loop& loop;
    Hub& hub;
    asio::io_context context{1};
    asio::executor_work_guard<Executor> work;
    Timer timer;
    Descriptor listening;
    std::shared_ptr<Mailbox> mailbox; // shared with the replies, which may outlive the server
    std::chrono::milliseconds tick;
    std::unordered_map<Session const*, std::shared_ptr<Session>> sessions; // shared with what Asio has under way for them
    Listener* listener = nullptr;
    std::vector<Loop*> targets;
    std::size_t next_target = 0;
    bool accepting_rests = false; // short of descriptors: until the next tick
    bool closed = false;
    std::time_t date_of = 0;
    std::string date;
    std::thread thread;

    // ---- accepting

    void await_connections()
    {
        listening.async_wait(Descriptor::wait_read, [this](ErrorCode fault) {
            if (fault || listener == nullptr)
                return;
            accepting_rests = !accept_some();
            if (!accepting_rests)
                await_connections();
        });
    }

    // False when descriptors or memory are short.
    bool accept_some()
    {
        try {
            for (int i = 0; i < kAcceptedAtOnce; ++i) {
                auto accepted = listener->accept();
                if (!accepted)
                    break;
                hand_over(std::move(*accepted));
            }
            return true;
        } catch (std::system_error const& fault) {
            logging::error("http.accept_failed", {{"why", fault.what()}});
            return false;
        }
    }

    void hand_over(Accepted accepted)
    {
        auto const open = ++hub.open;
        ++hub.unfinished;
        bool const is_surplus = open > hub.options.connections;
        if (open > hub.options.connections + kPolitelyRefused)
            return give_up(accepted);
        auto& target = *targets[next_target++ % targets.size()]->impl_;
        if (&target == this)
            return adopt(std::move(accepted), is_surplus);
        asio::post(target.context, [&target, accepted = std::move(accepted), is_surplus] { target.adopt(accepted, is_surplus); });
    }

    void give_up(Accepted const& accepted)
    {
        ::close(accepted.socket);
        hub.count_down(hub.unfinished);
        hub.count_down(hub.open);
    }

    void adopt(Accepted accepted, bool is_surplus)
    {
        if (closed)
            return give_up(accepted);
        auto const session = make_session(loop, std::move(accepted));
        sessions.emplace(session.get(), session);
        session->start(is_surplus);
    }

    void stop_accepting()
    {
        if (listener == nullptr)
            return;
        accept_some(); // who is connected already has been promised an answer
        ErrorCode ignored;
        listening.cancel(ignored);
        listening.release();
        std::exchange(listener, nullptr)->close();
    }

    // ---- for all connections; they may remove themselves meanwhile

    template <class Visit>
    void each_session(Visit visit)
    {
        std::vector<std::shared_ptr<Session>> all;
        all.reserve(sessions.size());
        for (auto const& [key, session] : sessions)
            all.push_back(session);
        for (auto const& session : all)
            visit(*session);
    }

    void keep_ticking()
    {
        timer.expires_after(tick);
        timer.async_wait([this](ErrorCode fault) {
            if (fault || closed)
                return;
            auto const now = std::chrono::steady_clock::now();
            each_session([now](Session& session) { session.tick(now); });
            if (std::exchange(accepting_rests, false) && listener != nullptr)
                await_connections();
            keep_ticking();
        });
    }

    void deliver()
    {
        for (auto& letter : mailbox->take()) {
            if (auto const session = letter.to.lock())
                session->receive(std::move(letter));
        }
    }

    void close_everything()
    {
        stop_accepting();
        closed = true;
        mailbox->close();
        each_session([](Session& session) { session.close(); });
        timer.cancel();
        work.reset();
    }
};

Loop::Loop(Hub& hub) : impl_(std::make_unique<Impl>(*this, hub)) {}

Loop::~Loop()
{
    impl_->mailbox->close();
}

void Loop::accept_from(Listener& listener, std::vector<std::unique_ptr<Loop>> const& loops)
{
    impl_->listener = &listener;
    for (auto const& loop : loops)
        impl_->targets.push_back(loop.get());
    if (impl_->targets.empty())
        impl_->targets.push_back(this);
    impl_->listening.assign(listener.descriptor());
    impl_->await_connections();
}

void Loop::take(Accepted accepted)
{
    asio::post(impl_->context, [impl = impl_.get(), accepted = std::move(accepted)] {
        if (impl->targets.empty())
            impl->targets.push_back(&impl->loop);
        impl->hand_over(accepted);
    });
}

void Loop::start()
{
    impl_->keep_ticking();
    impl_->thread = std::thread([this] { impl_->context.run(); });
}

void Loop::drain()
{
    asio::post(impl_->context, [impl = impl_.get()] {
        impl->stop_accepting();
        impl->each_session([](Session& session) { session.drain(); });
    });
}

void Loop::close_all()
{
    asio::post(impl_->context, [impl = impl_.get()] { impl->close_everything(); });
}

void Loop::join()
{
    if (impl_->thread.joinable())
        impl_->thread.join();
}

Hub& Loop::hub()
{
    return impl_->hub;
}
asio::io_context& Loop::context()
{
    return impl_->context;
}
std::shared_ptr<Mailbox> const& Loop::mailbox()
{
    return impl_->mailbox;
}
void Loop::forget(Session const& session)
{
    impl_->sessions.erase(&session);
}

std::string_view Loop::date()
{
    auto const now = std::time(nullptr);
    if (now != impl_->date_of) {
        std::tm parts{};
        char text[40];
        ::gmtime_r(&now, &parts);
        impl_->date.assign(text, std::strftime(text, sizeof(text), "%a, %d %b %Y %H:%M:%S GMT", &parts));
        impl_->date_of = now;
    }
    return impl_->date;
}

} // namespace http

// The server: one listener, some I/O threads, a pool of workers, and an orderly end.
#include "platform/http/server.hpp"

#include "platform/http/hub.hpp"
#include "platform/http/listener.hpp"
#include "platform/http/loop.hpp"
#include "platform/http/tls_front.hpp"
#include "platform/log/log.hpp"

#include <algorithm>
#include <mutex>
#include <vector>

namespace http {

namespace {

// For clients to take notice of the end of a connection whose answer is written.
constexpr std::chrono::milliseconds kFarewell{250};

} // namespace

struct Server::Impl {
    Hub hub;
    Listener listener;
    std::vector<std::unique_ptr<Loop>> loops;
    std::unique_ptr<Listener> hall_listener;
    std::unique_ptr<Loop> hall_loop; // for the hall alone: a full hall does not slow the secretary
    std::unique_ptr<TlsFront> tls_front;
    std::mutex stop_mutex;
    bool started = false;
    bool stopped = false;

    Impl(ServerOptions options, Handlers handlers)
        : hub(std::move(options), std::move(handlers)), listener(hub.options.address, hub.options.port)
    {
        auto const count = std::max<std::size_t>(1, hub.options.io_threads);
        for (std::size_t i = 0; i < count; ++i)
            loops.push_back(std::make_unique<Loop>(hub));
    }

    template <class Visit>
    void each_loop(Visit visit)
    {
        for (auto const& loop : loops)
            visit(*loop);
        if (hall_loop)
            visit(*hall_loop);
    }

    // Waits until `counter` is 0, or the time is up.
    void await_none(std::atomic<std::size_t> const& counter, std::chrono::milliseconds patience)
    {
        std::unique_lock lock(hub.mutex);
        hub.changed.wait_for(lock, patience, [&counter] { return counter == 0; });
    }

    void stop(std::chrono::milliseconds grace)
    {
        std::lock_guard const once(stop_mutex);
        if (std::exchange(stopped, true) || !started)
            return;
        hub.stopping = true;
        if (tls_front)
            tls_front->stop_accepting();
        each_loop([](Loop& loop) { loop.drain(); });
        await_none(hub.unfinished, grace);
        await_none(hub.open, std::min(grace, kFarewell));
        if (hub.unfinished > 0 && grace.count() > 0)
            logging::warning("http.stopped_unfinished", {{"count", std::to_string(hub.unfinished)}});
        if (tls_front)
            tls_front->stop(std::min(grace, kFarewell));
        each_loop([](Loop& loop) { loop.close_all(); });
        each_loop([](Loop& loop) { loop.join(); });
        hub.workers.stop();
        hub.disk.stop();
    }
};

Server::Server(ServerOptions options, Handlers handlers) : impl_(std::make_unique<Impl>(std::move(options), std::move(handlers)))
{
}

Server::~Server()
{
    impl_->stop(std::chrono::milliseconds(0));
}

std::uint16_t Server::port() const
{
    return impl_->listener.port();
}

Server::Hall Server::open_hall(HallOptions const& options)
{
    auto certificate = make_day_certificate(options.address, std::chrono::system_clock::now());
    impl_->hall_listener = std::make_unique<Listener>(options.address, options.port, Channel::HallPlain);
    impl_->hall_loop = std::make_unique<Loop>(impl_->hub);
    impl_->tls_front =
        std::make_unique<TlsFront>(options.address, options.tls_port, certificate,
                                   [loop = impl_->hall_loop.get()](Accepted accepted) { loop->take(std::move(accepted)); });
    return {impl_->hall_listener->port(), impl_->tls_front->port(), certificate.fingerprint};
}

void Server::start()
{
    impl_->started = true;
    if (impl_->hall_loop) {
        std::vector<std::unique_ptr<Loop>> const alone;
        impl_->hall_loop->accept_from(*impl_->hall_listener, alone);
        impl_->tls_front->start();
    }
    impl_->loops.front()->accept_from(impl_->listener, impl_->loops);
    impl_->each_loop([](Loop& loop) { loop.start(); });
}

void Server::stop(std::chrono::milliseconds grace)
{
    impl_->stop(grace);
}

} // namespace http

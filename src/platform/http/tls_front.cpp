// Handshakes, and bytes carried both ways (Boost.Asio over OpenSSL).
#include "platform/http/tls_front.hpp"

#include "platform/log/log.hpp"

#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <set>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace http {

namespace {

namespace asio = boost::asio;
using ErrorCode = boost::system::error_code;
using Stream = asio::ssl::stream<asio::ip::tcp::socket>;

constexpr std::size_t kMostConnections = 512; // more telephones than a hall holds
constexpr std::chrono::seconds kHandshake{10};
constexpr std::chrono::seconds kRest{1}; // from accepting, when descriptors are short
constexpr std::size_t kPiece = 16 * 1024;

asio::ssl::context context_of(DayCertificate const& certificate)
{
    asio::ssl::context context(asio::ssl::context::tls_server);
    context.set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_tlsv1 | asio::ssl::context::no_tlsv1_1);
    context.use_certificate(asio::buffer(certificate.certificate), asio::ssl::context::pem);
    context.use_private_key(asio::buffer(certificate.key), asio::ssl::context::pem);
    return context;
}

} // namespace

struct TlsFront::Impl {
    class Carried;

    Impl(std::string const& address, std::uint16_t port, DayCertificate const& certificate, std::function<void(Accepted)> to)
        : tls(context_of(certificate)), listener(address, port), listening(context), rest(context), farewell(context),
          hand_over(std::move(to))
    {
        listening.assign(::fcntl(listener.descriptor(), F_DUPFD_CLOEXEC, 0));
    }

    asio::io_context context{1};
    asio::ssl::context tls;
    Listener listener;
    asio::posix::stream_descriptor listening;
    asio::steady_timer rest;     // until accepting is tried again
    asio::steady_timer farewell; // until what is left is closed
    std::function<void(Accepted)> hand_over;
    std::set<Carried*> carried;
    std::thread thread;

    void await_connections();
    // False when descriptors are short.
    bool accept_some();
    void stop_accepting();
    void close_all();
    void forget(Carried* one);
};

// One connection: what comes out of TLS goes to the server's socket, and back. Shared with what Asio has under way for it.
class TlsFront::Impl::Carried : public std::enable_shared_from_this<Carried> {
public:
    Carried(Impl& front, Accepted accepted)
        : front_(front), peer_(std::move(accepted.peer)), stream_(front.context, front.tls), inside_(front.context),
          timer_(front.context)
    {
        stream_.next_layer().assign(accepted.is_v6 ? asio::ip::tcp::v6() : asio::ip::tcp::v4(), accepted.socket);
        front_.carried.insert(this);
    }
    ~Carried() { front_.forget(this); }
    Carried(Carried const&) = delete;
    Carried& operator=(Carried const&) = delete;

    void start()
    {
        timer_.expires_after(kHandshake);
        timer_.async_wait([self = shared_from_this()](ErrorCode fault) {
            if (!fault)
                self->close();
        });
        stream_.async_handshake(asio::ssl::stream_base::server, [self = shared_from_this()](ErrorCode fault) {
            self->timer_.cancel();
            if (fault || !self->open_inside())
                return self->close();
            self->carry_in();
            self->carry_out();
        });
    }

    void close()
    {
        ErrorCode ignored; // nothing to be done about a socket that does not close well
        timer_.cancel();
        stream_.next_layer().close(ignored);
        inside_.close(ignored);
    }

private:
    bool open_inside()
    {
        std::array<int, 2> pair{};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, pair.data()) != 0)
            return false;
        inside_.assign(asio::local::stream_protocol(), pair[0]);
        front_.hand_over({pair[1], false, peer_, Channel::HallTls});
        return true;
    }

    void carry_in()
    {
        stream_.async_read_some(asio::buffer(from_peer_), [self = shared_from_this()](ErrorCode fault, std::size_t size) {
            if (fault) {
                ErrorCode ignored; // the server reads to the end and closes its side
                self->inside_.shutdown(asio::local::stream_protocol::socket::shutdown_send, ignored);
                return;
            }
            asio::async_write(self->inside_, asio::buffer(self->from_peer_, size), [self](ErrorCode failed, std::size_t) {
                if (failed)
                    return self->close();
                self->carry_in();
            });
        });
    }

    void carry_out()
    {
        inside_.async_read_some(asio::buffer(from_server_), [self = shared_from_this()](ErrorCode fault, std::size_t size) {
            if (fault)
                return self->say_goodbye();
            asio::async_write(self->stream_, asio::buffer(self->from_server_, size), [self](ErrorCode failed, std::size_t) {
                if (failed)
                    return self->close();
                self->carry_out();
            });
        });
    }

    void say_goodbye()
    {
        timer_.expires_after(kHandshake);
        timer_.async_wait([self = shared_from_this()](ErrorCode fault) {
            if (!fault)
                self->close();
        });
        stream_.async_shutdown([self = shared_from_this()](ErrorCode) { self->close(); });
    }

    Impl& front_;
    std::string peer_;
    Stream stream_;
    asio::local::stream_protocol::socket inside_;
    asio::steady_timer timer_;
    std::array<char, kPiece> from_peer_{};
    std::array<char, kPiece> from_server_{};
};

void TlsFront::Impl::await_connections()
{
    listening.async_wait(asio::posix::stream_descriptor::wait_read, [this](ErrorCode fault) {
        if (fault)
            return;
        if (accept_some())
            return await_connections();
        rest.expires_after(kRest);
        rest.async_wait([this](ErrorCode ended) {
            if (!ended)
                await_connections();
        });
    });
}

bool TlsFront::Impl::accept_some()
{
    try {
        while (auto accepted = listener.accept()) {
            if (carried.size() >= kMostConnections)
                ::close(accepted->socket);
            else
                std::make_shared<Carried>(*this, std::move(*accepted))->start();
        }
        return true;
    } catch (std::exception const& fault) {
        logging::error("http.tls_accept_failed", {{"why", fault.what()}});
        return false;
    }
}

void TlsFront::Impl::stop_accepting()
{
    ErrorCode ignored;
    rest.cancel();
    listening.close(ignored);
    listener.close();
}

void TlsFront::Impl::close_all()
{
    for (auto* const one : std::set<Carried*>(carried))
        one->close();
}

void TlsFront::Impl::forget(Carried* one)
{
    carried.erase(one);
    if (carried.empty())
        farewell.cancel();
}

TlsFront::TlsFront(std::string const& address, std::uint16_t port, DayCertificate const& certificate,
                   std::function<void(Accepted)> hand_over)
    : impl_(std::make_unique<Impl>(address, port, certificate, std::move(hand_over)))
{
}

TlsFront::~TlsFront()
{
    stop(std::chrono::milliseconds(0));
}

std::uint16_t TlsFront::port() const
{
    return impl_->listener.port();
}

void TlsFront::start()
{
    impl_->await_connections();
    impl_->thread = std::thread([this] { impl_->context.run(); });
}

void TlsFront::stop_accepting()
{
    if (impl_->thread.joinable())
        asio::post(impl_->context, [this] { impl_->stop_accepting(); });
}

void TlsFront::stop(std::chrono::milliseconds patience)
{
    if (!impl_->thread.joinable())
        return;
    asio::post(impl_->context, [this, patience] {
        impl_->stop_accepting();
        if (impl_->carried.empty())
            return;
        impl_->farewell.expires_after(patience);
        impl_->farewell.async_wait([this](ErrorCode) { impl_->close_all(); });
    });
    impl_->thread.join();
}

} // namespace http

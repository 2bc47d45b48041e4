// A connection's socket with Asio.
#include "platform/http/wire.hpp"

#include <boost/asio/basic_stream_socket.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/write.hpp>

#include <utility>

namespace http {

namespace {

namespace asio = boost::asio;
using ErrorCode = boost::system::error_code;
using Socket = asio::basic_stream_socket<asio::ip::tcp, asio::io_context::executor_type>;

constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";

} // namespace

struct Wire::Impl {
    explicit Impl(asio::io_context& context) : socket(context) {}

    Socket socket;
};

Wire::Wire(asio::io_context& context, Accepted const& accepted) : impl_(std::make_unique<Impl>(context))
{
    impl_->socket.assign(accepted.is_v6 ? asio::ip::tcp::v6() : asio::ip::tcp::v4(), accepted.socket);
    ErrorCode ignored; // an optimisation only
    impl_->socket.set_option(asio::ip::tcp::no_delay(true), ignored);
}

Wire::~Wire() = default;

void Wire::read(std::span<char> room, std::shared_ptr<WireOwner> owner)
{
    impl_->socket.async_read_some(
        asio::buffer(room.data(), room.size()),
        [owner = std::move(owner)](ErrorCode fault, std::size_t size) { owner->on_read(fault.failed(), size); });
}

void Wire::send(std::array<std::string_view, 2> const& parts, std::shared_ptr<WireOwner> owner)
{
    std::array const buffers{asio::const_buffer(parts[0].data(), parts[0].size()),
                             asio::const_buffer(parts[1].data(), parts[1].size())};
    impl_->socket.async_write_some(
        buffers, [owner = std::move(owner)](ErrorCode fault, std::size_t size) { owner->on_sent(fault.failed(), size); });
}

void Wire::tell_to_continue(std::shared_ptr<WireOwner> owner)
{
    asio::async_write(impl_->socket, asio::buffer(kContinue),
                      [owner = std::move(owner)](ErrorCode fault, std::size_t) { owner->on_told_to_continue(fault.failed()); });
}

bool Wire::more_waits()
{
    ErrorCode ignored; // then it is none
    return impl_->socket.available(ignored) > 0;
}

bool Wire::finish_sending()
{
    ErrorCode fault;
    impl_->socket.shutdown(Socket::shutdown_send, fault);
    return !fault;
}

void Wire::forget_unsent()
{
    ErrorCode ignored; // then it goes on for a while
    impl_->socket.set_option(Socket::linger(true, 0), ignored);
}

void Wire::close()
{
    ErrorCode ignored; // nothing to be done about a socket that does not close well
    impl_->socket.close(ignored);
}

} // namespace http

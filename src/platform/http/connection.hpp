// The stages of one connection and what it keeps between them. For session.cpp, session_reading.cpp and session_writing.cpp.
#pragma once

#include "platform/http/deadline.hpp"
#include "platform/http/file_io.hpp"
#include "platform/http/hub.hpp"
#include "platform/http/input_buffer.hpp"
#include "platform/http/loop.hpp"
#include "platform/http/outgoing.hpp"
#include "platform/http/refusal.hpp"
#include "platform/http/request_parser.hpp"
#include "platform/http/session.hpp"
#include "platform/http/upload.hpp"
#include "platform/http/wire.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace http {

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

class Connection final : public Session, public WireOwner, public std::enable_shared_from_this<Connection> {
public:
    using Clock = Deadline::Clock;

    Connection(Loop& loop, Accepted accepted);

    void start(bool is_surplus) override;
    void receive(Letter letter) override;
    void tick(Clock::time_point now) override;
    void drain() override;
    void close() override;

    void on_read(bool failed, std::size_t size) override;
    void on_sent(bool failed, std::size_t size) override;
    void on_told_to_continue(bool failed) override;

private:
    // ---- reading (session_reading.cpp)
    void read();
    void await_request();
    void read_head();
    void on_head();
    void ask_for_policy();
    // Preparing a file's answer blocks; then a disk thread does it.
    void answer_early(Response answer);
    void begin_body(BodyPolicy policy);
    void ask_to_continue();
    void read_body();

    // ---- bodies into files (session_reading.cpp)
    void save();
    void on_saved(int error);
    // Removing its file may block.
    void let_go_of_upload();

    // ---- handing over (session.cpp)
    void dispatch();
    void count_as_finished();

    // ---- writing (session_writing.cpp)
    // The connection is of no further use when the rest of the request cannot be told from the next one.
    void refuse_and_close(Refusal refusal);
    void refuse(Refusal refusal);
    [[nodiscard]] bool more_waits();
    [[nodiscard]] bool closes_after(Outgoing const& out);
    void write(Outgoing out);
    void send();
    void load();
    void on_loaded(FileWork work);
    void on_written();
    // Closing at once while bytes of the client are unread would reset the connection, and our answer could be lost.
    void linger();

    Loop& loop_;
    Hub& hub_;
    Wire wire_;
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

} // namespace http

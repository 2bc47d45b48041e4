// Pieces of files, written and read on the disk's own threads; the outcome comes to the connection as a letter.
#pragma once

#include "platform/http/mailbox.hpp"
#include "platform/http/upload.hpp"
#include "platform/http/workers.hpp"

#include <cstdint>
#include <memory>
#include <string>

namespace http {

struct ReturnAddress {
    std::shared_ptr<Mailbox> mailbox;
    std::weak_ptr<Session> session;
};

// False when the disk threads take nothing more. The file objects are shared, for the connection may end meanwhile.
[[nodiscard]] bool save_later(Workers& disk, ReturnAddress back, std::shared_ptr<Upload> upload, std::string bytes);
[[nodiscard]] bool load_later(Workers& disk, ReturnAddress back, std::shared_ptr<File const> file, std::uint64_t offset,
                              std::size_t size);

} // namespace http

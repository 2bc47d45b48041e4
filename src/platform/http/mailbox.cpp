// Letters to connections.
#include "platform/http/mailbox.hpp"

#include <utility>

namespace http {

void Mailbox::post(Letter letter)
{
    std::lock_guard const lock(mutex_);
    if (closed_)
        return;
    letters_.push_back(std::move(letter));
    if (letters_.size() == 1)
        wake_();
}

std::vector<Letter> Mailbox::take()
{
    std::lock_guard const lock(mutex_);
    return std::exchange(letters_, {});
}

void Mailbox::close()
{
    std::lock_guard const lock(mutex_);
    closed_ = true;
    letters_.clear();
}

} // namespace http

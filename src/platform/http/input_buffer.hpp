// Bytes that arrived and wait to be parsed: filled at the end, used from the front.
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace http {

class InputBuffer {
public:
    [[nodiscard]] std::string_view data() const { return {bytes_.data() + begin_, end_ - begin_}; }
    [[nodiscard]] bool empty() const { return begin_ == end_; }

    // Room for `size` more bytes; invalidates `data`. What is read into it is announced by `filled`.
    [[nodiscard]] std::span<char> room(std::size_t size)
    {
        if (begin_ == end_)
            begin_ = end_ = 0;
        if (bytes_.size() - end_ < size)
            move_to_front();
        if (bytes_.size() - end_ < size)
            bytes_.resize(end_ + size);
        return {bytes_.data() + end_, size};
    }
    void filled(std::size_t size) { end_ += size; }
    void consume(std::size_t size) { begin_ += size; }
    // Gives memory back that an idle connection does not need.
    void shrink(std::size_t keep)
    {
        if (!empty() || bytes_.size() <= keep)
            return;
        bytes_ = std::vector<char>(keep);
        begin_ = end_ = 0;
    }

private:
    void move_to_front()
    {
        std::copy(bytes_.begin() + static_cast<std::ptrdiff_t>(begin_), bytes_.begin() + static_cast<std::ptrdiff_t>(end_),
                  bytes_.begin());
        end_ -= begin_;
        begin_ = 0;
    }

    std::vector<char> bytes_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
};

} // namespace http

// Where pages end.
#include "platform/documents/pages.hpp"

namespace documents {

namespace {

class Paginator {
public:
    Paginator(std::vector<Piece> const& pieces, double room) : pieces_(pieces), room_(room) {}

    std::vector<std::vector<Placed>> run()
    {
        for (std::size_t first = 0; first < pieces_.size();) {
            auto const end = end_of_chain(first);
            if (pieces_[first].opens_page && !at_top())
                next_page();
            if (!at_top() && !fits(first, end) && fits_alone(first, end))
                next_page();
            for (; first < end; ++first)
                place(first);
        }
        return std::move(pages_);
    }

private:
    [[nodiscard]] bool at_top() const { return pages_.back().empty(); }
    void next_page()
    {
        pages_.emplace_back();
        y_ = 0;
    }
    [[nodiscard]] std::size_t end_of_chain(std::size_t first) const
    {
        while (first + 1 < pieces_.size() && pieces_[first].keep_with_next && !pieces_[first + 1].opens_page)
            ++first;
        return first + 1;
    }
    [[nodiscard]] double head_height(std::size_t i) const { return pieces_[i].head ? pieces_[i].head->height : 0; }
    [[nodiscard]] bool fits(std::size_t first, std::size_t end) const
    {
        double sum = y_;
        for (auto i = first; i < end; ++i)
            sum += pieces_[i].gap + pieces_[i].height;
        return sum <= room_ + kTolerance;
    }
    [[nodiscard]] bool fits_alone(std::size_t first, std::size_t end) const
    {
        double sum = head_height(first) - pieces_[first].gap;
        for (auto i = first; i < end; ++i)
            sum += pieces_[i].gap + pieces_[i].height;
        return end == first + 1 || sum <= room_ + kTolerance;
    }
    void place(std::size_t i)
    {
        auto const& piece = pieces_[i];
        if (!at_top() && y_ + piece.gap + piece.height > room_ + kTolerance)
            next_page();
        bool const with_head = at_top() && piece.head != nullptr;
        if (!at_top())
            y_ += piece.gap;
        pages_.back().push_back({i, y_, with_head});
        y_ += piece.height + (with_head ? head_height(i) : 0);
    }

    static constexpr double kTolerance = 0.01;
    std::vector<Piece> const& pieces_;
    double room_;
    double y_ = 0;
    std::vector<std::vector<Placed>> pages_{1};
};

} // namespace

std::vector<std::vector<Placed>> paginate(std::vector<Piece> const& pieces, double room)
{
    return Paginator(pieces, room).run();
}

} // namespace documents

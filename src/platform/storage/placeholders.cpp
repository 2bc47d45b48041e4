// Rewriting placeholders: everything but `?N` outside literals, names and comments is copied as it is.
#include "platform/storage/placeholders.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <stdexcept>

namespace storage::postgres {

namespace {

std::size_t past(std::string_view text, std::size_t from, std::string_view end)
{
    auto const found = text.find(end, from);
    return found == std::string_view::npos ? text.size() : found + end.size();
}

// Where the literal, quoted name or comment that starts at `at` ends; `at` when none starts there. A doubled quote inside
// ends one literal and starts the next, which comes to the same.
std::size_t end_of_opaque(std::string_view text, std::size_t at)
{
    if (text[at] == '\'' || text[at] == '"')
        return past(text, at + 1, text.substr(at, 1));
    if (text.substr(at, 2) == "--")
        return past(text, at, "\n");
    if (text.substr(at, 2) == "/*")
        return past(text, at + 2, "*/");
    return at;
}

// Takes the next word off the front and tells whether it is `word`.
bool next_is(std::string_view& text, std::string_view word)
{
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    auto const same = [](unsigned char a, char b) { return std::toupper(a) == b; };
    if (!std::ranges::equal(text.substr(0, word.size()), word, same))
        return false;
    text.remove_prefix(word.size());
    return true;
}

bool asks_for_null(std::string_view behind)
{
    if (!next_is(behind, "IS"))
        return false;
    auto const negated = behind;
    if (!next_is(behind, "NOT"))
        behind = negated;
    return next_is(behind, "NULL");
}

struct Piece {
    std::string_view text;  // as it stands
    std::size_t number = 0; // of a placeholder; 0 for anything else
    bool asks_null = false; // the placeholder of `?1 IS NULL`
};

std::size_t number_at(std::string_view text, std::size_t& end)
{
    std::size_t number = 0;
    auto const* const last = text.data() + text.size();
    auto const [stopped, error] = std::from_chars(text.data() + end, last, number);
    if (error != std::errc() || number == 0)
        throw std::logic_error("placeholders are written ?1 … ?N: " + std::string(text));
    end = std::size_t(stopped - text.data());
    return number;
}

std::vector<Piece> pieces_of(std::string_view text)
{
    std::vector<Piece> pieces;
    std::size_t start = 0;
    std::size_t at = 0;
    while (at < text.size()) {
        if (text[at] != '?') {
            at = std::max(end_of_opaque(text, at), at + 1);
            continue;
        }
        pieces.push_back({text.substr(start, at - start)});
        start = at++;
        auto const number = number_at(text, at);
        pieces.push_back({text.substr(start, at - start), number, asks_for_null(text.substr(at))});
        start = at;
    }
    pieces.push_back({text.substr(start)});
    return pieces;
}

std::size_t highest(std::vector<Piece> const& pieces)
{
    return std::ranges::max_element(pieces, {}, &Piece::number)->number;
}

} // namespace

Rewritten with_dollars(std::string_view text, std::vector<bool> const& is_null)
{
    auto const pieces = pieces_of(text);
    if (highest(pieces) != is_null.size())
        throw std::logic_error("wrong number of values for: " + std::string(text));
    Rewritten rewritten{{}, std::vector<bool>(is_null.size())};
    for (auto const& piece : pieces) {
        if (piece.number == 0) {
            rewritten.text += piece.text;
        } else if (piece.asks_null && is_null[piece.number - 1]) {
            rewritten.text += "NULL";
        } else {
            rewritten.text += "$" + std::to_string(piece.number);
            rewritten.used[piece.number - 1] = true;
        }
    }
    return rewritten;
}

std::size_t placeholders_in(std::string_view text)
{
    return highest(pieces_of(text));
}

} // namespace storage::postgres

// multipart/form-data (RFC 7578) as it comes in, piece by piece: strict, within limits, without keeping a part in memory. Pure.
//
//     MultipartReader reader(*boundary_of(content_type), sink);
//     while (...) reader.feed(piece);
//     reader.finish();   // throws when the closing boundary never came
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace survey {

// The boundary of a Content-Type; absent when it is no multipart/form-data with a boundary that the standard allows.
[[nodiscard]] std::optional<std::string> boundary_of(std::string_view content_type);

struct PartHead {
    std::string name;
    std::optional<std::string> file_name; // decoded; nothing is taken off it
    std::string content_type;             // "" where none is said
};

class MultipartSink {
public:
    virtual ~MultipartSink() = default;
    virtual void begin(PartHead const& head) = 0;
    virtual void data(std::string_view bytes) = 0;
    virtual void end() = 0;
};

class MultipartReader {
public:
    MultipartReader(std::string const& boundary, MultipartSink& sink);

    // Throws Problem 400 `survey.bad_multipart`.
    void feed(std::string_view bytes);
    void finish();

private:
    enum class At { Preamble, AfterBoundary, Head, Body, Over };

    [[nodiscard]] bool step();
    [[nodiscard]] bool find_first_boundary();
    [[nodiscard]] bool after_boundary();
    [[nodiscard]] bool read_head();
    [[nodiscard]] bool read_body();

    std::string delimiter_; // CR LF -- boundary
    MultipartSink& sink_;
    At at_ = At::Preamble;
    std::string waiting_; // not decided yet
    std::size_t parts_ = 0;
};

} // namespace survey

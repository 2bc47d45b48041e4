// Multipart bodies from strangers: refused with a Problem, or taken apart in the same way in whatever pieces they come.
#include "base/problem.hpp"
#include "check.hpp"
#include "survey/multipart.hpp"

#include <cstdint>
#include <string>

namespace {

class Digest : public survey::MultipartSink {
public:
    void begin(survey::PartHead const& head) override
    {
        fuzz::require(!open_ && !head.name.empty());
        open_ = true;
        text += "[" + head.name + "|" + head.file_name.value_or("") + "|" + head.content_type + "]";
    }
    void data(std::string_view bytes) override
    {
        fuzz::require(open_);
        text += bytes;
    }
    void end() override
    {
        fuzz::require(open_);
        open_ = false;
        text += "]";
    }
    std::string text;

private:
    bool open_ = false;
};

std::string read(std::string_view body, std::size_t step)
{
    Digest digest;
    try {
        survey::MultipartReader reader("b", digest);
        for (std::size_t at = 0; at < body.size(); at += step)
            reader.feed(body.substr(at, step));
        reader.finish();
    } catch (base::Problem const& problem) {
        fuzz::require(problem.status() == 400);
        return "refused";
    }
    return digest.text;
}

} // namespace

int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    auto const text = fuzz::text_of(data, size);
    (void)survey::boundary_of(text);
    if (text.size() > 3'000) // limits of what waits are told earlier or later by the pieces
        return 0;
    fuzz::require(read(text, 1) == read(text, size + 1));
    return 0;
}
